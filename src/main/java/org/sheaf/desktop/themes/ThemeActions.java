package org.sheaf.desktop.themes;

import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.sheaf.desktop.action.Actions;
import org.sheaf.desktop.action.DeclaredAction;
import org.sheaf.desktop.action.Menus;
import org.sheaf.desktop.action.Scope;
import org.sheaf.study.Theme;

/** Declares what is done with themes and their cards. */
public final class ThemeActions {

    static final String[] THEME_MENU = {
        "theme.quotations",
        Menus.LINE,
        "theme.sub",
        "theme.rename",
        "theme.left",
        "theme.right",
        "theme.under",
        "theme.raise",
        "theme.join",
        "theme.copyTo",
        Menus.LINE,
        "theme.contrary",
        "theme.memo",
        Menus.LINE,
        "theme.remove"
    };
    static final String[] CARD_MENU = {
        "theme.open",
        Menus.LINE,
        "theme.place",
        "theme.placeAlso",
        "theme.lift",
        "theme.mark",
        "theme.turn",
        Menus.LINE,
        "theme.takeOut"
    };

    private final Boards boards;
    private final ThemeQuestions questions;
    private @Nullable ThemesView view;

    private ThemeActions(Boards boards) {
        this.boards = boards;
        this.questions = new ThemeQuestions(boards, this::with);
    }

    /** Declares the actions; {@link #over} says where they ask. */
    public static ThemeActions declare(Boards boards, Actions actions) {
        ThemeActions made = new ThemeActions(boards);
        made.themes(actions);
        made.order(actions);
        made.others(actions);
        made.cards(actions);
        made.moves(actions);
        AnalysisActions.declare(boards, actions, made::with);
        return made;
    }

    /** The view beside whose parts questions are put. */
    public void over(ThemesView seen) {
        view = seen;
    }

    private void themes(Actions actions) {
        actions.declare(DeclaredAction.of("theme.new").icon("plus").does(() -> questions.newTheme(null)));
        onChosen(actions, DeclaredAction.of("theme.sub"), theme -> true, questions::newTheme);
        actions.declare(DeclaredAction.of("theme.rename")
                .in(Scope.BOARD)
                .keys("F2")
                .when(() -> boards.chosen().isPresent())
                .does(() -> boards.chosen().ifPresent(questions::name)));
        onChosen(actions, DeclaredAction.of("theme.remove"), theme -> true, theme -> model().remove(theme));
    }

    private void order(Actions actions) {
        actions.declare(DeclaredAction.of("theme.left")
                .in(Scope.BOARD)
                .keys("ctrl LEFT")
                .when(() -> boards.chosen().isPresent())
                .does(() -> shift(-1)));
        actions.declare(DeclaredAction.of("theme.right")
                .in(Scope.BOARD)
                .keys("ctrl RIGHT")
                .when(() -> boards.chosen().isPresent())
                .does(() -> shift(1)));
        onChosen(actions, DeclaredAction.of("theme.under"), theme -> true, questions::under);
        onChosen(
                actions,
                DeclaredAction.of("theme.raise"),
                theme -> theme.parent() != null,
                theme -> model().submit(model().moves().raised(theme)));
        onChosen(actions, DeclaredAction.of("theme.join"), theme -> true, questions::join);
        onChosen(
                actions,
                DeclaredAction.of("theme.copyTo"),
                theme -> !boards.others().isEmpty(),
                questions::copyTo);
    }

    private void others(Actions actions) {
        onChosen(actions, DeclaredAction.of("theme.contrary"), theme -> true, questions::contrary);
        onChosen(actions, DeclaredAction.of("theme.memo"), theme -> true, theme -> {
            boards.desk().chosen().quotation(null);
            boards.desk().chosen().theme(theme.id());
            actions.run("memo.new");
        });
        actions.declare(DeclaredAction.of("theme.copyTable")
                .when(() -> boards.analysis().isPresent())
                .does(() -> with(ThemesView::copyTable)));
    }

    private void onChosen(
            Actions actions,
            DeclaredAction.Declaring declaring,
            java.util.function.Predicate<Theme> when,
            Consumer<Theme> does) {
        actions.declare(declaring
                .when(() -> boards.chosen().filter(when).isPresent())
                .does(() -> boards.chosen().ifPresent(does)));
    }

    private void shift(int by) {
        boards.chosen().flatMap(theme -> model().moves().shifted(theme, by)).ifPresent(model()::submit);
    }

    private void cards(Actions actions) {
        actions.declare(DeclaredAction.of("theme.open")
                .in(Scope.BOARD)
                .keys("ENTER")
                .when(() -> card().isPresent() || isLifted() || isOnHead())
                .does(() -> {
                    if (isOnHead() && !isLifted()) {
                        actions.run("theme.quotations");
                    } else {
                        with(ThemesView::openCard);
                    }
                }));
        actions.declare(DeclaredAction.of("theme.takeOut")
                .in(Scope.BOARD)
                .keys("DELETE")
                .when(() -> card().isPresent())
                .does(() -> load().ifPresent(model()::takeOut)));
        actions.declare(DeclaredAction.of("theme.turn")
                .in(Scope.BOARD)
                .keys("X")
                .when(() -> card().filter(Card.OfQuotation.class::isInstance).isPresent())
                .does(() -> card().ifPresent(this::turn)));
        actions.declare(DeclaredAction.of("theme.mark")
                .in(Scope.BOARD)
                .keys("shift SPACE")
                .when(() -> card().isPresent())
                .does(() -> with(ThemesView::mark)));
    }

    private void moves(Actions actions) {
        actions.declare(DeclaredAction.of("theme.lift")
                .in(Scope.BOARD)
                .keys("SPACE")
                .when(() -> load().isPresent() || isLifted())
                .does(() -> with(ThemesView::lift)));
        actions.declare(DeclaredAction.of("theme.place")
                .in(Scope.BOARD)
                .keys("T")
                .when(() -> load().isPresent() || isOnHead())
                .does(() -> load().ifPresentOrElse(
                                load -> questions.place(load, false),
                                () -> boards.chosen().ifPresent(questions::under))));
        actions.declare(DeclaredAction.of("theme.placeAlso")
                .in(Scope.BOARD)
                .keys("shift T")
                .when(() -> load().isPresent())
                .does(() -> load().ifPresent(load -> questions.place(load, true))));
    }

    private void turn(Card card) {
        if (card instanceof Card.OfQuotation of) {
            model().now(of.under())
                    .ifPresent(theme -> model().submit(model().deeds().turned(of.ref(), theme)));
        }
    }

    private ThemesModel model() {
        return boards.active();
    }

    private Optional<Card> card() {
        ThemesView seen = view;
        return seen == null ? Optional.empty() : seen.chosenCard().map(CardView::card);
    }

    private Optional<Load> load() {
        ThemesView seen = view;
        return seen == null ? Optional.empty() : seen.chosenLoad();
    }

    private boolean isLifted() {
        ThemesView seen = view;
        return seen != null && seen.isLifted();
    }

    private boolean isOnHead() {
        ThemesView seen = view;
        return seen != null && seen.isOnHead();
    }

    /** Asks for a sub-theme of a theme. */
    void askPart(Theme theme) {
        boards.desk().chosen().theme(theme.id());
        questions.newTheme(theme);
    }

    private void with(Consumer<ThemesView> use) {
        ThemesView seen = view;
        if (seen != null) {
            use.accept(seen);
        }
    }
}
