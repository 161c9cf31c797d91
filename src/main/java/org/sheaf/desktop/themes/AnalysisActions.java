package org.sheaf.desktop.themes;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.sheaf.desktop.action.Actions;
import org.sheaf.desktop.action.DeclaredAction;
import org.sheaf.desktop.action.Menus;
import org.sheaf.desktop.action.Words;
import org.sheaf.desktop.widgets.Ask;
import org.sheaf.desktop.widgets.Pick;
import org.sheaf.study.Analysis;

/** Declares what is done with whole analyses: made, begun from another, put side by side, compared. */
final class AnalysisActions {

    static final String[] MENU = {
        "analysis.new",
        "analysis.begin",
        "analysis.rename",
        "analysis.group",
        Menus.LINE,
        "analysis.beside",
        "analysis.compare",
        "analysis.alone",
        Menus.LINE,
        "theme.copyTable",
        Menus.LINE,
        "analysis.remove"
    };

    private final Boards boards;
    private final Consumer<Consumer<ThemesView>> view;

    private AnalysisActions(Boards boards, Consumer<Consumer<ThemesView>> view) {
        this.boards = boards;
        this.view = view;
    }

    static void declare(Boards boards, Actions actions, Consumer<Consumer<ThemesView>> view) {
        AnalysisActions made = new AnalysisActions(boards, view);
        made.analyses(actions);
        made.pairs(actions);
    }

    private void analyses(Actions actions) {
        actions.declare(DeclaredAction.of("analysis.new").does(this::askNew));
        onOne(actions, DeclaredAction.of("analysis.begin"), this::askBegin);
        onOne(actions, DeclaredAction.of("analysis.rename"), this::askName);
        onOne(actions, DeclaredAction.of("analysis.group"), this::askGroup);
        onOne(actions, DeclaredAction.of("analysis.remove"), analysis -> model().remove(analysis));
    }

    private void pairs(Actions actions) {
        actions.declare(DeclaredAction.of("analysis.beside")
                .when(() -> !boards.others().isEmpty() && !boards.isBeside())
                .does(() -> askOther(ThemesView.Way.BOARD)));
        actions.declare(DeclaredAction.of("analysis.compare")
                .when(() -> !boards.others().isEmpty())
                .does(() -> {
                    if (boards.isBeside()) {
                        view.accept(v -> v.turn(ThemesView.Way.TABLE));
                    } else {
                        askOther(ThemesView.Way.TABLE);
                    }
                }));
        actions.declare(
                DeclaredAction.of("analysis.alone").when(boards::isBeside).does(boards::alone));
    }

    private void onOne(Actions actions, DeclaredAction.Declaring declaring, Consumer<Analysis> does) {
        actions.declare(declaring
                .when(() -> boards.analysis().isPresent())
                .does(() -> boards.analysis().ifPresent(does)));
    }

    private ThemesModel model() {
        return boards.active();
    }

    private void askOther(ThemesView.Way way) {
        view.accept(v -> {
            List<Pick.Choice> choices = boards.choices(other -> {
                boards.beside(other.id());
                v.turn(way);
            });
            v.activeHead().offer(Words.of("themes.beside"), choices);
        });
    }

    private void ask(Ask.Question question) {
        view.accept(v -> v.activeHead().put(question));
    }

    private void askNew() {
        ask(new Ask.Question(
                Words.of("themes.analysis.new"),
                "",
                Words.of("themes.analysis.verb"),
                name -> model().deeds().clash(name, (Analysis) null),
                boards::make));
    }

    private void askBegin(Analysis analysis) {
        ask(new Ask.Question(
                Words.of("themes.begin", analysis.name()),
                "",
                Words.of("themes.begin.verb"),
                name -> model().deeds().clash(name, (Analysis) null),
                name -> boards.begin(analysis, name)));
    }

    private void askName(Analysis analysis) {
        ask(new Ask.Question(
                Words.of("framework.rename", analysis.name()),
                analysis.name(),
                Words.of("framework.rename.verb"),
                name -> model().deeds().clash(name, analysis),
                name -> model().submit(model().deeds().described(analysis, name, analysis.group()))));
    }

    private void askGroup(Analysis analysis) {
        ask(new Ask.Question(
                Words.of("themes.group", analysis.name()),
                analysis.group(),
                Words.of("transcripts.group.verb"),
                name -> Optional.empty(),
                name -> model().submit(model().deeds().described(analysis, analysis.name(), name))));
    }
}
