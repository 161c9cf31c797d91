package org.sheaf.desktop.reconcile;

import java.awt.Rectangle;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.sheaf.desktop.action.Actions;
import org.sheaf.desktop.action.DeclaredAction;
import org.sheaf.desktop.action.Menus;
import org.sheaf.desktop.action.Scope;
import org.sheaf.desktop.action.Words;
import org.sheaf.desktop.theme.CodeColours;
import org.sheaf.desktop.theme.Palette;
import org.sheaf.desktop.widgets.Floater;
import org.sheaf.desktop.widgets.Pick;
import org.sheaf.reconcile.passages.Choice;
import org.sheaf.reconcile.passages.Disagreement;
import org.sheaf.study.Code;
import org.sheaf.study.Coder;
import org.sheaf.study.Place;
import org.sheaf.study.Study;
import org.sheaf.text.Span;

/** Declares what can be decided about disagreements, and the way through them. */
public final class ReconcileActions {

    /** Choices that a digit names. */
    public static final int DIGITS = Option.KEYS;

    static final String[] CONTEXT = {
        "reconcile.next", "reconcile.previous", "reconcile.skip", "reconcile.place", Menus.LINE, "reconcile.takeBack"
    };

    private final ReconcileModel model;
    private final Actions actions;
    private final Runnable show;
    private @Nullable ReconcileView view;

    private ReconcileActions(ReconcileModel model, Actions actions, Runnable show) {
        this.model = model;
        this.actions = actions;
        this.show = show;
    }

    /** Declares the actions; {@code show} brings the view to the front. */
    public static ReconcileActions declare(ReconcileModel model, Actions actions, Runnable show) {
        ReconcileActions made = new ReconcileActions(model, actions, show);
        made.moving();
        made.choosing();
        made.asking();
        made.rest();
        return made;
    }

    /** The view in which is asked. */
    void over(ReconcileView shown) {
        view = shown;
    }

    private Optional<ReconcileView> view() {
        return Optional.ofNullable(view).filter(ReconcileView::isShowing);
    }

    private boolean looks() {
        return model.about().isPresent();
    }

    private void moving() {
        actions.declare(DeclaredAction.of("reconcile.next")
                .in(Scope.RECONCILE)
                .keys("N")
                .when(() -> model.canStep(true))
                .does(() -> model.step(true)));
        actions.declare(DeclaredAction.of("reconcile.previous")
                .in(Scope.RECONCILE)
                .keys("P")
                .when(() -> model.canStep(false))
                .does(() -> model.step(false)));
        actions.declare(DeclaredAction.of("reconcile.skip")
                .in(Scope.RECONCILE)
                .keys("S")
                .when(model::canSkip)
                .does(model::skip));
        actions.declare(DeclaredAction.of("reconcile.place")
                .in(Scope.RECONCILE)
                .keys("SPACE")
                .when(this::looks)
                .does(model::read));
        actions.declare(DeclaredAction.of("reconcile.go")
                .keys("F4")
                .when(() -> model.rounds().round().isPresent())
                .does(() -> {
                    boolean there = view().isPresent();
                    show.run();
                    if (there) {
                        model.skip();
                    }
                }));
    }

    private void choosing() {
        Option.keyed()
                .forEach(option -> actions.declare(DeclaredAction.of("reconcile.option")
                        .numbered(option.key())
                        .in(Scope.RECONCILE)
                        .keys(String.valueOf(option.key()))
                        .called(() -> word(option))
                        .when(this::looks)
                        .does(() -> choose(option))));
        actions.declare(DeclaredAction.of("reconcile.reason")
                .in(Scope.RECONCILE)
                .keys("R")
                .when(this::looks)
                .does(() -> view().ifPresent(shown -> shown.bar().focusReason())));
        actions.declare(DeclaredAction.of("reconcile.decide")
                .in(Scope.RECONCILE)
                .keys("ENTER")
                .when(model::canDecide)
                .needs(() -> Words.of("reconcile.choose"))
                .does(this::decide));
    }

    private String word(Option option) {
        String name = option == Option.SECOND
                ? model.right().map(Coder::name).orElse(Words.of("reconcile.second"))
                : model.left().map(Coder::name).orElse(Words.of("reconcile.first"));
        return Words.of("reconcile.option." + option.name().toLowerCase(java.util.Locale.ROOT), name);
    }

    private void choose(Option option) {
        if (option != Option.EXTENT) {
            model.pick(option, DecideBar.simple(option, model));
            return;
        }
        Optional<Span> words = view().flatMap(shown -> shown.columns().words());
        if (words.isPresent()) {
            model.pick(Option.EXTENT, new Choice.NewExtent(words.get()));
        } else {
            model.ask(Option.EXTENT);
            view().ifPresent(ReconcileView::focusWords);
        }
    }

    private void decide() {
        view().ifPresent(shown -> {
            model.decide(shown.bar().reason(), shown.bar().note());
            shown.focusRows();
        });
    }

    private void asking() {
        actions.declare(DeclaredAction.of("reconcile.more")
                .in(Scope.RECONCILE)
                .keys("7")
                .when(this::looks)
                .does(() -> pick(
                        "reconcile.more.which",
                        List.of(run("reconcile.other"), run("reconcile.redefine"), run("reconcile.send")))));
        actions.declare(DeclaredAction.of("reconcile.other")
                .when(this::looks)
                .does(() -> pick("reconcile.other.which", otherCodes())));
        actions.declare(DeclaredAction.of("reconcile.redefine")
                .when(() -> !codes().isEmpty())
                .does(() -> view().ifPresent(shown -> {
                    RedefineForm form = new RedefineForm(model, codes());
                    Floater.open(shown.bar().moreButton(), part(shown), form::panel, form.first());
                })));
        actions.declare(DeclaredAction.of("reconcile.send")
                .when(this::looks)
                .does(() -> pick(
                        "reconcile.send.which",
                        Pick.choices(
                                coders(),
                                Coder::name,
                                coder -> model.pick(Option.SEND, new Choice.SendOn(coder.id()))))));
        actions.declare(DeclaredAction.of("reconcile.definitions")
                .when(() -> !codes().isEmpty())
                .does(() -> {
                    Code first = codes().get(0);
                    actions.run("view.framework");
                    model.desk().go(Place.of(first));
                }));
    }

    private Pick.Choice run(String id) {
        return new Pick.Choice(Words.of("action." + id), "", null, () -> actions.run(id));
    }

    private List<Code> codes() {
        Study study = model.desk().study();
        return model.about().map(Disagreement::codes).orElse(List.of()).stream()
                .flatMap(id -> study.codes().find(id).stream())
                .toList();
    }

    private List<Coder> coders() {
        return model.desk().study().coders().stream()
                .filter(coder -> !coder.isConsensus())
                .toList();
    }

    private List<Pick.Choice> otherCodes() {
        Study study = model.desk().study();
        CodeColours colours = CodeColours.of(study, Palette.now());
        List<Pick.Choice> choices = new ArrayList<>();
        for (Code code : study.framework().inOrder()) {
            String beside = code.parent() == null
                    ? ""
                    : study.codes().find(code.parent()).map(Code::name).orElse("");
            choices.add(new Pick.Choice(
                    code.name(),
                    beside,
                    colours.of(code.id()),
                    () -> model.pick(Option.OTHER, new Choice.OtherCode(List.of(code.id())))));
        }
        return choices;
    }

    private void pick(String title, List<Pick.Choice> choices) {
        view().ifPresent(shown -> Pick.open(shown.bar().moreButton(), part(shown), Words.of(title), choices));
    }

    private static Rectangle part(ReconcileView shown) {
        return new Rectangle(shown.bar().moreButton().getSize());
    }

    private void rest() {
        Supplier<Boolean> decided = () -> model.about().flatMap(model::decision).isPresent();
        actions.declare(DeclaredAction.of("reconcile.takeBack")
                .in(Scope.RECONCILE)
                .keys("DELETE")
                .when(decided::get)
                .does(model::takeBack));
        actions.declare(DeclaredAction.of("reconcile.agreed")
                .when(() -> model.compared()
                        .filter(now -> now.comparison().agreed() > 0)
                        .isPresent())
                .does(model::takeAgreed));
    }
}
