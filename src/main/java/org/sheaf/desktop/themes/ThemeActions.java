package org.sheaf.desktop.themes;

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
import org.sheaf.desktop.widgets.Ask;
import org.sheaf.desktop.widgets.Pick;
import org.sheaf.study.Analysis;
import org.sheaf.study.Study;
import org.sheaf.study.Theme;

/** Declares what is done on the second level. */
public final class ThemeActions {

    static final String[] THEME_MENU = {
        "theme.quotations",
        Menus.LINE,
        "theme.sub",
        "theme.rename",
        "theme.left",
        "theme.right",
        "theme.under",
        Menus.LINE,
        "theme.remove"
    };
    static final String[] CARD_MENU = {
        "theme.open",
        Menus.LINE,
        "theme.place",
        "theme.placeAlso",
        "theme.lift",
        "theme.turn",
        Menus.LINE,
        "theme.takeOut"
    };
    static final String[] ANALYSIS_MENU = {
        "analysis.new", "analysis.rename", "analysis.group", Menus.LINE, "analysis.remove"
    };

    private final ThemesModel model;
    private @Nullable ThemesView view;

    private ThemeActions(ThemesModel model) {
        this.model = model;
    }

    /** Declares the actions; {@link #over} says where they ask. */
    public static ThemeActions declare(ThemesModel model, Actions actions) {
        ThemeActions made = new ThemeActions(model);
        made.themes(actions);
        made.order(actions);
        made.cards(actions);
        made.analyses(actions);
        return made;
    }

    /** The view beside whose parts questions are put. */
    public void over(ThemesView seen) {
        view = seen;
    }

    private void themes(Actions actions) {
        actions.declare(DeclaredAction.of("theme.new").icon("plus").does(() -> askNew(null)));
        actions.declare(DeclaredAction.of("theme.sub")
                .when(() -> model.chosen().isPresent())
                .does(() -> model.chosen().ifPresent(this::askNew)));
        actions.declare(DeclaredAction.of("theme.rename")
                .in(Scope.BOARD)
                .keys("F2")
                .when(() -> model.chosen().isPresent())
                .does(() -> model.chosen().ifPresent(this::askName)));
        actions.declare(DeclaredAction.of("theme.remove")
                .when(() -> model.chosen().isPresent())
                .does(() -> model.chosen().ifPresent(model::remove)));
    }

    private void order(Actions actions) {
        actions.declare(DeclaredAction.of("theme.left")
                .when(() -> model.chosen().isPresent())
                .does(() -> shift(-1)));
        actions.declare(DeclaredAction.of("theme.right")
                .when(() -> model.chosen().isPresent())
                .does(() -> shift(1)));
        actions.declare(DeclaredAction.of("theme.under")
                .when(() -> model.chosen().isPresent())
                .does(() -> model.chosen().ifPresent(this::askUnder)));
    }

    private void shift(int by) {
        model.chosen().flatMap(theme -> model.deeds().shifted(theme, by)).ifPresent(model::submit);
    }

    private void cards(Actions actions) {
        actions.declare(DeclaredAction.of("theme.open")
                .in(Scope.BOARD)
                .keys("ENTER")
                .when(() -> card().isPresent())
                .does(() -> with(v -> card().ifPresent(v::openCard))));
        actions.declare(DeclaredAction.of("theme.lift")
                .in(Scope.BOARD)
                .keys("SPACE")
                .when(() -> card().isPresent())
                .does(() -> with(ThemesView::lift)));
        actions.declare(DeclaredAction.of("theme.place")
                .in(Scope.BOARD)
                .keys("T")
                .when(() -> load().isPresent())
                .does(() -> askTheme(false)));
        actions.declare(DeclaredAction.of("theme.placeAlso")
                .in(Scope.BOARD)
                .keys("shift T")
                .when(() -> load().filter(Load.OfCode.class::isInstance).isPresent())
                .does(() -> askTheme(true)));
        actions.declare(DeclaredAction.of("theme.takeOut")
                .in(Scope.BOARD)
                .keys("DELETE")
                .when(() -> card().isPresent())
                .does(() -> card().ifPresent(model::takeOut)));
        actions.declare(DeclaredAction.of("theme.turn")
                .in(Scope.BOARD)
                .keys("X")
                .when(() -> card().filter(Card.OfQuotation.class::isInstance).isPresent())
                .does(() -> card().ifPresent(this::turn)));
    }

    private void turn(Card card) {
        if (card instanceof Card.OfQuotation of) {
            model.now(of.under()).ifPresent(theme -> model.submit(model.deeds().turned(of.ref(), theme)));
        }
    }

    private void analyses(Actions actions) {
        actions.declare(DeclaredAction.of("analysis.new").does(this::askAnalysis));
        actions.declare(DeclaredAction.of("analysis.rename")
                .when(() -> model.analysis().isPresent())
                .does(() -> model.analysis().ifPresent(this::askAnalysisName)));
        actions.declare(DeclaredAction.of("analysis.group")
                .when(() -> model.analysis().isPresent())
                .does(() -> model.analysis().ifPresent(this::askGroup)));
        actions.declare(DeclaredAction.of("analysis.remove")
                .when(() -> model.analysis().isPresent())
                .does(() -> model.analysis().ifPresent(model::remove)));
    }

    private Optional<Card> card() {
        ThemesView seen = view;
        return seen == null ? Optional.empty() : seen.chosenCard();
    }

    private Optional<Load> load() {
        ThemesView seen = view;
        return seen == null ? Optional.empty() : seen.chosenLoad();
    }

    private void askNew(@Nullable Theme parent) {
        ask(new Ask.Question(
                parent == null ? Words.of("themes.new") : Words.of("themes.newPart", parent.name()),
                "",
                Words.of("themes.new.verb"),
                name -> model.analysis()
                        .map(a -> model.deeds().clash(name, null, a.id(), parent == null ? null : parent.id()))
                        .orElseGet(
                                () -> name.isBlank() ? Optional.of(Words.of("themes.name.missing")) : Optional.empty()),
                name -> model.newTheme(parent, name)));
    }

    /** Asks for a sub-theme of a theme. */
    void askPart(Theme theme) {
        model.desk().chosen().theme(theme.id());
        askNew(theme);
    }

    private void askName(Theme theme) {
        ask(new Ask.Question(
                Words.of("framework.rename", theme.name()),
                theme.name(),
                Words.of("framework.rename.verb"),
                name -> model.deeds().clash(name, theme, theme.analysis(), theme.parent()),
                name -> model.submit(model.deeds().renamed(theme, name))));
    }

    private void askUnder(Theme theme) {
        Study study = model.desk().study();
        List<Pick.Choice> choices = new ArrayList<>();
        if (theme.parent() != null) {
            choices.add(new Pick.Choice(
                    Words.of("themes.own"),
                    "",
                    null,
                    () -> model.submit(model.deeds().under(theme, null))));
        }
        for (Theme other : study.themes(theme.analysis(), null)) {
            if (!other.id().equals(theme.id())
                    && study.themes(theme.analysis(), theme.id()).isEmpty()) {
                choices.add(new Pick.Choice(
                        other.name(), "", null, () -> model.submit(model.deeds().under(theme, other.id()))));
            }
        }
        pick(Words.of("themes.under", theme.name()), choices);
    }

    private void askTheme(boolean also) {
        load().ifPresent(load -> {
            List<Pick.Choice> choices = new ArrayList<>();
            model.columns().forEach(column -> offer(column, "", load, also, choices));
            pick(Words.of(also ? "themes.placeAlso" : "themes.place", load.name()), choices);
        });
    }

    private void offer(Section section, String above, Load load, boolean also, List<Pick.Choice> choices) {
        Theme theme = section.theme();
        choices.add(new Pick.Choice(theme.name(), above, null, () -> model.place(load, theme.id(), also)));
        section.parts().forEach(part -> offer(part, theme.name(), load, also, choices));
    }

    private void askAnalysis() {
        ask(new Ask.Question(
                Words.of("themes.analysis.new"),
                "",
                Words.of("themes.analysis.verb"),
                name -> model.deeds().clash(name, (Analysis) null),
                name -> model.newAnalysis(name, "")));
    }

    private void askAnalysisName(Analysis analysis) {
        ask(new Ask.Question(
                Words.of("framework.rename", analysis.name()),
                analysis.name(),
                Words.of("framework.rename.verb"),
                name -> model.deeds().clash(name, analysis),
                name -> model.submit(model.deeds().described(analysis, name, analysis.group()))));
    }

    private void askGroup(Analysis analysis) {
        ask(new Ask.Question(
                Words.of("themes.group", analysis.name()),
                analysis.group(),
                Words.of("transcripts.group.verb"),
                name -> Optional.empty(),
                name -> model.submit(model.deeds().described(analysis, analysis.name(), name))));
    }

    private void ask(Ask.Question question) {
        with(v -> v.ask(question));
    }

    private void pick(String title, List<Pick.Choice> choices) {
        with(v -> v.pick(title, choices));
    }

    private void with(Consumer<ThemesView> use) {
        ThemesView seen = view;
        if (seen != null) {
            use.accept(seen);
        }
    }
}
