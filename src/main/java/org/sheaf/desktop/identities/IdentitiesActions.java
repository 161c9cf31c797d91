package org.sheaf.desktop.identities;

import java.awt.Rectangle;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javax.swing.JComponent;
import org.jspecify.annotations.Nullable;
import org.sheaf.desktop.action.Actions;
import org.sheaf.desktop.action.DeclaredAction;
import org.sheaf.desktop.action.Menus;
import org.sheaf.desktop.action.Scope;
import org.sheaf.desktop.action.Words;
import org.sheaf.desktop.widgets.Floater;
import org.sheaf.desktop.widgets.Pick;
import org.sheaf.identity.replacing.Pseudonym;
import org.sheaf.identity.reviewing.Descriptions;
import org.sheaf.study.IdentityKind;

/** Declares what can be decided about names, and the way through them. */
public final class IdentitiesActions {

    /** How many things can stand in a name's stead. */
    public static final int DIGITS = Draft.Option.values().length;

    static final String[] CONTEXT = {
        "identities.accept",
        "identities.skip",
        Menus.LINE,
        "identities.same",
        "identities.kind",
        "identities.another",
        "identities.suggest",
        "identities.split",
        Menus.LINE,
        "identities.filter"
    };

    private final IdentitiesModel model;
    private final PlacesModel places;
    private final Actions actions;
    private @Nullable IdentitiesView view;

    private IdentitiesActions(IdentitiesModel model, Actions actions) {
        this.model = model;
        this.places = new PlacesModel(model);
        this.actions = actions;
    }

    /** Declares the actions; {@code show} brings the view to the front. */
    public static IdentitiesActions declare(
            IdentitiesModel model, ReadingModel reading, Actions actions, Runnable show) {
        IdentitiesActions made = new IdentitiesActions(model, actions);
        made.moving();
        made.choosing();
        made.asking();
        made.rest(show);
        ReadingActions.declare(reading, actions, show, made::view);
        return made;
    }

    /** The view in which is asked. */
    void over(IdentitiesView shown) {
        view = shown;
    }

    PlacesModel places() {
        return places;
    }

    private Optional<IdentitiesView> view() {
        return Optional.ofNullable(view).filter(IdentitiesView::isShowing);
    }

    private boolean looks() {
        return model.about().isPresent();
    }

    private void declare(String id, String key, java.util.function.BooleanSupplier when, Runnable does) {
        actions.declare(
                DeclaredAction.of(id).in(Scope.IDENTITIES).keys(key).when(when).does(does));
    }

    private void moving() {
        declare("identities.next", "N", () -> model.canStep(true), () -> model.step(true));
        declare("identities.previous", "P", () -> model.canStep(false), () -> model.step(false));
        declare("identities.skip", "S", model::canSkip, model::skip);
        declare("identities.place", "SPACE", places::canSpare, places::spare);
        declare(
                "identities.nextPlace",
                "RIGHT",
                () -> places.at() + 1 < places.cards().size(),
                () -> places.point(places.at() + 1));
        declare("identities.previousPlace", "LEFT", () -> places.at() > 0, () -> places.point(places.at() - 1));
    }

    private void choosing() {
        for (Draft.Option option : Draft.Option.values()) {
            actions.declare(DeclaredAction.of("identities.option")
                    .numbered(option.key())
                    .in(Scope.IDENTITIES)
                    .keys(String.valueOf(option.key()))
                    .called(() -> Words.of("identities.option." + option.name().toLowerCase(Locale.ROOT)))
                    .when(this::looks)
                    .does(() -> model.draft(draft -> draft.choose(option))));
        }
        actions.declare(DeclaredAction.of("identities.accept")
                .in(Scope.IDENTITIES)
                .keys("ENTER")
                .when(model::canAccept)
                .needs(() -> model.against().orElse(""))
                .does(model::accept));
        declare("identities.another", "D", this::looks, model::another);
        declare(
                "identities.edit",
                "E",
                this::looks,
                () -> view().ifPresent(shown -> shown.choice().focusText()));
        declare(
                "identities.reason",
                "R",
                this::looks,
                () -> view().ifPresent(shown -> shown.choice().focusReason()));
        declare("identities.slips", "L", this::looks, () -> model.draft(draft -> draft.slips(!draft.slips())));
    }

    private void asking() {
        declare(
                "identities.same",
                "M",
                () -> model.list().all().size() > 1,
                () -> ask(shown -> shown.choice().sameBox(), "identities.same.which", others()));
        declare(
                "identities.kind",
                "K",
                this::looks,
                () -> ask(shown -> shown.choice().kindBox(), "identities.kind.which", kinds()));
        declare(
                "identities.suggest",
                "G",
                this::looks,
                () -> ask(shown -> shown.choice().textField(), "identities.suggest.which", descriptions()));
        declare(
                "identities.wish",
                "W",
                this::looks,
                () -> ask(shown -> shown.choice().textField(), "identities.wish.which", wishes()));
        declare(
                "identities.split",
                "T",
                () -> model.about().filter(Found::canSplit).isPresent(),
                () -> ask(shown -> shown.choice().sameBox(), "identities.split.which", writings()));
        declare(
                "identities.filter",
                "F",
                () -> !model.list().all().isEmpty(),
                () -> view().ifPresent(shown -> {
                    SievePane sieve = new SievePane(model);
                    JComponent anchor = shown.names().filterButton();
                    Floater.open(anchor, new Rectangle(anchor.getSize()), sieve::panel, sieve.first());
                }));
    }

    private interface Anchor {
        JComponent of(IdentitiesView shown);
    }

    /** Asks beside a part of the view; where that does not stand, as in a drawer that is shut, over its middle. */
    private void ask(Anchor where, String title, List<Pick.Choice> choices) {
        view().ifPresent(shown -> {
            JComponent part = where.of(shown);
            JComponent anchor = part.isShowing() ? part : shown.ground();
            Rectangle at = part.isShowing() ? new Rectangle(part.getSize()) : new Rectangle(0, 0, anchor.getWidth(), 1);
            Pick.open(anchor, at, Words.of(title), choices);
        });
    }

    private List<Pick.Choice> others() {
        List<Pick.Choice> choices = new ArrayList<>();
        choices.add(new Pick.Choice(Words.of("identities.same.nobody"), "", null, () -> model.same(null)));
        for (Found found : model.list().all()) {
            boolean other =
                    model.about().filter(about -> about.id().equals(found.id())).isEmpty();
            if (other) {
                String beside = found.identity().isDecided()
                        ? found.identity().substitute().text()
                        : Words.of("identities.kind." + found.identity().kind().word());
                choices.add(new Pick.Choice(found.name(), beside, null, () -> model.same(found.id())));
            }
        }
        return choices;
    }

    private List<Pick.Choice> kinds() {
        return Pick.choices(
                Arrays.asList(IdentityKind.values()), kind -> Words.of("identities.kind." + kind.word()), model::kind);
    }

    private List<Pick.Choice> descriptions() {
        return model.about()
                .flatMap(found -> model.draft()
                        .map(draft -> Pick.choices(
                                Descriptions.of(draft.kind(), found.name()), words -> words, model::describe)))
                .orElse(List.of());
    }

    private List<Pick.Choice> wishes() {
        Pseudonym.Wish now = model.wish();
        List<Pick.Choice> choices = new ArrayList<>();
        List.of("n", "f", "m")
                .forEach(gender -> choices.add(
                        wish("gender", gender, new Pseudonym.Wish(gender, now.generation(), now.origin()))));
        List.of("any", "older", "middle", "younger")
                .forEach(age ->
                        choices.add(wish("generation", age, new Pseudonym.Wish(now.gender(), age, now.origin()))));
        model.proposals()
                .origins()
                .forEach(origin -> choices.add(
                        wish("origin", origin, new Pseudonym.Wish(now.gender(), now.generation(), origin))));
        return choices;
    }

    private Pick.Choice wish(String key, String value, Pseudonym.Wish wish) {
        return new Pick.Choice(
                Words.of("identities.wish." + key + "." + value),
                Words.of("identities.wish." + key),
                null,
                () -> model.wish(wish));
    }

    private List<Pick.Choice> writings() {
        List<String> writings =
                model.about().map(found -> found.identity().writings()).orElse(List.of());
        return Pick.choices(writings, writing -> writing, model::split);
    }

    private void rest(Runnable show) {
        actions.declare(DeclaredAction.of("identities.scan")
                .icon("refresh")
                .when(() -> !model.searching().isRunning())
                .does(() -> {
                    show.run();
                    model.searching().again();
                }));
        actions.declare(DeclaredAction.of("identities.apply")
                .in(Scope.IDENTITIES)
                .keys("menu ENTER")
                .when(() -> model.counts().replaced() > 0)
                .needs(() -> Words.of("apply.needs"))
                .does(() -> {
                    show.run();
                    view().ifPresent(IdentitiesView::showApply);
                }));
    }
}
