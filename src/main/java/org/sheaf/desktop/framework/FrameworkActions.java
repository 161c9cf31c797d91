package org.sheaf.desktop.framework;

import java.awt.event.FocusAdapter;
import java.awt.event.FocusEvent;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.sheaf.desktop.action.Actions;
import org.sheaf.desktop.action.DeclaredAction;
import org.sheaf.desktop.action.Menus;
import org.sheaf.desktop.action.Scope;
import org.sheaf.desktop.action.Words;
import org.sheaf.desktop.theme.CodeColours;
import org.sheaf.desktop.theme.Palette;
import org.sheaf.desktop.widgets.Ask;
import org.sheaf.desktop.widgets.Pick;
import org.sheaf.study.Code;
import org.sheaf.study.Framework;
import org.sheaf.study.Id;
import org.sheaf.study.Study;
import org.sheaf.study.Theme;

/** Declares what can be done to codes in the tree; questions are put beside the chosen code. */
public final class FrameworkActions {

    /** The context menu of the tree. */
    static final String[] CONTEXT = {
        "code.quotations",
        "code.apply",
        Menus.LINE,
        "code.new",
        "code.new.under",
        "code.rename",
        "code.colour",
        "code.memo",
        Menus.LINE,
        "code.move",
        "code.group",
        "code.join",
        "code.split",
        "code.gather",
        Menus.LINE,
        "code.cut",
        "code.paste",
        "code.pool",
        Menus.LINE,
        "code.remove"
    };

    /** The menu beside the title. */
    private static final String[] MORE = {
        "code.new.under",
        Menus.LINE,
        "order.framework",
        "order.name",
        "order.quotations",
        "order.transcripts",
        "order.participants",
        Menus.LINE,
        "framework.freeze",
        Menus.LINE,
        "code.import",
        "export.codebook"
    };

    private final FrameworkModel model;
    private @Nullable FrameworkPane pane;
    private @Nullable Asking asking;

    private FrameworkActions(FrameworkModel model) {
        this.model = model;
    }

    /** Declares the actions; {@link #over} says where they ask. */
    public static FrameworkActions declare(FrameworkModel model, Actions actions) {
        FrameworkActions made = new FrameworkActions(model);
        made.making(actions);
        made.changing(actions);
        made.moving(actions);
        new ShapingActions(model, () -> Optional.ofNullable(made.asking)).declare(actions);
        return made;
    }

    /** The pane beside whose chosen code questions are put: the one that is seen. */
    public void over(FrameworkPane seen) {
        pane = seen;
        asking = seen;
    }

    /** Puts questions beside a list of codes from when it has the focus. */
    public void follow(Asking list) {
        list.codes().addFocusListener(new FocusAdapter() {
            @Override
            public void focusGained(FocusEvent event) {
                asking = list;
            }
        });
    }

    private void making(Actions actions) {
        actions.declare(DeclaredAction.of("code.new")
                .icon("plus")
                .does(() -> askName(Words.of("framework.new"), "", null, name -> model.make(name, parentOfChosen()))));
        actions.declare(DeclaredAction.of("code.new.under")
                .when(() -> chosen().filter(code -> !code.pooled()).isPresent())
                .does(() -> chosen().ifPresent(above -> askUnder(above))));
        actions.declare(
                DeclaredAction.of("code.filter").in(Scope.READER).keys("SLASH").does(() -> {
                    FrameworkPane seen = pane;
                    if (seen != null) {
                        seen.focusFilter();
                    }
                }));
        actions.declare(DeclaredAction.of("framework.more").icon("more").does(() -> {
            FrameworkPane seen = pane;
            if (seen != null) {
                new Menus(actions).popup(MORE).show(seen, seen.getWidth() - 40, 40);
            }
        }));
    }

    private void askUnder(Code above) {
        ask(new Ask.Question(
                Words.of("framework.new.under", above.name()),
                "",
                Words.of("framework.new.verb"),
                name -> model.deeds().clash(name, null, above.id(), false),
                name -> model.make(name, above.id())));
    }

    private void changing(Actions actions) {
        actions.declare(DeclaredAction.of("code.rename")
                .in(Scope.FRAMEWORK)
                .keys("F2")
                .when(() -> chosen().isPresent())
                .does(() -> chosen().ifPresent(code -> ask(new Ask.Question(
                        Words.of("framework.rename", code.name()),
                        code.name(),
                        Words.of("framework.rename.verb"),
                        name -> model.deeds().clash(name, code, code.parent(), code.pooled()),
                        name -> model.rename(code, name))))));
        actions.declare(DeclaredAction.of("code.join")
                .in(Scope.FRAMEWORK)
                .keys("menu J")
                .when(this::any)
                .does(() -> askInto(model.chosenAll())));
        actions.declare(DeclaredAction.of("code.gather")
                .in(Scope.FRAMEWORK)
                .keys("menu T")
                .when(this::any)
                .does(() -> askTheme(model.chosenAll())));
        actions.declare(DeclaredAction.of("code.remove")
                .in(Scope.FRAMEWORK)
                .keys("DELETE")
                .when(this::any)
                .does(() -> model.remove(model.chosenAll())));
    }

    private void moving(Actions actions) {
        actions.declare(DeclaredAction.of("code.move")
                .in(Scope.FRAMEWORK)
                .keys("menu U")
                .when(this::any)
                .does(() -> askWhere(model.chosenAll())));
        actions.declare(DeclaredAction.of("code.cut")
                .in(Scope.FRAMEWORK)
                .keys("menu X")
                .when(this::any)
                .does(() -> model.cut(model.chosenAll())));
        actions.declare(DeclaredAction.of("code.paste")
                .in(Scope.FRAMEWORK)
                .keys("menu V")
                .when(() -> !model.cut().isEmpty())
                .does(model::paste));
    }

    private boolean any() {
        return chosen().isPresent();
    }

    private void askWhere(List<Code> codes) {
        List<Code> targets = others(other -> !other.pooled() && model.deeds().canMove(codes, other.id()));
        List<Pick.Choice> choices = new ArrayList<>();
        if (codes.stream().anyMatch(code -> code.parent() != null || code.pooled())) {
            choices.add(new Pick.Choice(Words.of("framework.top"), "", null, () -> model.move(codes, null)));
        }
        choices.addAll(choices(targets, target -> model.move(codes, target.id())));
        with(p -> Pick.open(p.codes(), p.chosenPart(), Words.of("framework.move", CodeDeeds.named(codes)), choices));
    }

    private void askInto(List<Code> from) {
        Framework framework = model.desk().study().framework();
        pick(
                Words.of("framework.join", CodeDeeds.named(from)),
                others(code -> from.stream().noneMatch(gone -> framework.isUnder(code.id(), gone.id()))),
                into -> model.join(from, into));
    }

    private void askTheme(List<Code> codes) {
        Study study = model.desk().study();
        List<Pick.Choice> choices = new ArrayList<>();
        for (Theme theme : study.themes()) {
            String where = study.analyses().get(theme.analysis()).name();
            choices.add(new Pick.Choice(
                    theme.name(),
                    where,
                    null,
                    () -> model.desk()
                            .study()
                            .themes()
                            .find(theme.id())
                            .ifPresent(now -> model.gather(model.deeds().gathered(codes, now)))));
        }
        choices.add(new Pick.Choice(Words.of("framework.gather.new"), "", null, () -> askNewTheme(codes)));
        with(p -> Pick.open(p.codes(), p.chosenPart(), Words.of("framework.gather", CodeDeeds.named(codes)), choices));
    }

    private void askNewTheme(List<Code> codes) {
        ask(new Ask.Question(
                Words.of("framework.gather", CodeDeeds.named(codes)),
                "",
                Words.of("framework.gather.verb"),
                name -> model.deeds().themeClash(name),
                name -> model.gather(model.deeds().gathered(codes, name))));
    }

    private @Nullable Id<Code> parentOfChosen() {
        return chosen().map(Code::parent).orElse(null);
    }

    private Optional<Code> chosen() {
        return model.chosen();
    }

    private List<Code> others(java.util.function.Predicate<Code> fit) {
        return model.desk().study().framework().inOrder().stream().filter(fit).toList();
    }

    private void askName(String title, String initial, @Nullable Code itself, Consumer<String> accept) {
        ask(new Ask.Question(
                title,
                initial,
                Words.of("framework.new.verb"),
                name -> model.deeds().clash(name, itself, parentOfChosen(), false),
                accept));
    }

    private void ask(Ask.Question question) {
        with(p -> Ask.open(p.codes(), p.chosenPart(), question));
    }

    private void pick(String title, List<Code> codes, Consumer<Code> chosen) {
        with(p -> Pick.open(p.codes(), p.chosenPart(), title, choices(codes, chosen)));
    }

    private List<Pick.Choice> choices(List<Code> codes, Consumer<Code> chosen) {
        Framework framework = model.desk().study().framework();
        return codes.stream()
                .map(code -> new Pick.Choice(
                        code.name(),
                        above(framework, code),
                        CodeColours.shown(code.colour(), Palette.now()),
                        () -> chosen.accept(code)))
                .toList();
    }

    /** Where a code stands, without its own name; empty at the top. */
    static String above(Framework framework, Code code) {
        String path = framework.path(code);
        return path.equals(code.name())
                ? ""
                : path.substring(0, path.length() - code.name().length() - Framework.SEPARATOR.length());
    }

    private void with(Consumer<Asking> use) {
        Asking seen = asking;
        if (seen != null) {
            use.accept(seen);
        }
    }
}
