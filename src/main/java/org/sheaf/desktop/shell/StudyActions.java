package org.sheaf.desktop.shell;

import java.util.function.BooleanSupplier;
import org.sheaf.desktop.action.Actions;
import org.sheaf.desktop.action.DeclaredAction;
import org.sheaf.desktop.action.Scope;

/** Declares what concerns the window as a whole. */
final class StudyActions {

    private final Actions actions;
    private final Doing doing;

    /** What the window does for a screen. */
    interface Window {
        void newStudy();

        void openStudy();

        void joinStudy();

        void closeStudy();

        void quit();

        void tone();

        boolean isDark();
    }

    /** What the screen does itself. */
    interface Doing extends Window {
        void importFiles();

        void say(String key);

        void show(View view);

        View view();

        void left();

        void right();

        boolean isLeftShown();

        boolean isRightShown();

        void search();

        void commands();

        void settings();

        void nextPane(boolean forward);

        void memo();

        void keys();

        void guide();
    }

    private StudyActions(Actions actions, Doing doing) {
        this.actions = actions;
        this.doing = doing;
    }

    static void declare(Actions actions, Doing doing) {
        StudyActions made = new StudyActions(actions, doing);
        made.study();
        made.views();
        made.panes();
        made.rest();
    }

    private void study() {
        actions.declare(
                DeclaredAction.of("study.new").keys("menu N").icon("plus").does(doing::newStudy));
        actions.declare(
                DeclaredAction.of("study.open").keys("menu O").icon("folder").does(doing::openStudy));
        actions.declare(DeclaredAction.of("study.join").icon("people").does(doing::joinStudy));
        actions.declare(
                DeclaredAction.of("study.import").keys("menu I").icon("plus").does(doing::importFiles));
        actions.declare(DeclaredAction.of("study.saved").keys("menu S").does(() -> doing.say("screen.saved")));
        actions.declare(DeclaredAction.of("study.close").keys("menu W").does(doing::closeStudy));
        actions.declare(DeclaredAction.of("study.quit").keys("menu Q").does(doing::quit));
    }

    private void views() {
        actions.declare(DeclaredAction.of("view.read")
                .keys("menu 1")
                .chosen(is(View.READ))
                .does(() -> doing.show(View.READ)));
        actions.declare(DeclaredAction.of("view.framework")
                .keys("menu 2")
                .chosen(is(View.FRAMEWORK))
                .does(() -> doing.show(View.FRAMEWORK)));
        actions.declare(DeclaredAction.of("view.quotations")
                .keys("menu 3")
                .chosen(is(View.QUOTATIONS))
                .does(() -> doing.show(View.QUOTATIONS)));
        actions.declare(DeclaredAction.of("view.themes")
                .keys("menu 4")
                .chosen(is(View.THEMES))
                .does(() -> doing.show(View.THEMES)));
        actions.declare(DeclaredAction.of("view.memos")
                .keys("menu 9")
                .chosen(is(View.MEMOS))
                .does(() -> doing.show(View.MEMOS)));
        actions.declare(DeclaredAction.of("view.reports")
                .keys("menu 5")
                .chosen(is(View.REPORTS))
                .does(() -> doing.show(View.REPORTS)));
    }

    private BooleanSupplier is(View view) {
        return () -> doing.view() == view;
    }

    private void panes() {
        actions.declare(DeclaredAction.of("pane.left")
                .keys("menu B")
                .icon("pane-left")
                .chosen(doing::isLeftShown)
                .does(doing::left));
        actions.declare(DeclaredAction.of("pane.right")
                .keys("menu shift B")
                .icon("pane-right")
                .chosen(doing::isRightShown)
                .does(doing::right));
        actions.declare(DeclaredAction.of("pane.next").keys("F6").does(() -> doing.nextPane(true)));
        actions.declare(DeclaredAction.of("pane.previous").keys("shift F6").does(() -> doing.nextPane(false)));
        actions.declare(DeclaredAction.of("view.dark")
                .icon("moon")
                .chosen(doing::isDark)
                .does(doing::tone));
    }

    private void rest() {
        actions.declare(DeclaredAction.of("search.focus")
                .keys("menu shift F")
                .icon("search")
                .does(doing::search));
        actions.declare(DeclaredAction.of("window.commands").keys("menu K").does(doing::commands));
        actions.declare(DeclaredAction.of("window.settings")
                .keys("menu COMMA")
                .icon("settings")
                .does(doing::settings));
        actions.declare(
                DeclaredAction.of("memo.new").keys("menu shift N").icon("memo").does(doing::memo));
        actions.declare(DeclaredAction.of("reader.memo")
                .in(Scope.READER)
                .keys("M")
                .icon("memo")
                .does(doing::memo));
        actions.declare(DeclaredAction.of("help.keys").keys("F1").icon("help").does(doing::keys));
        actions.declare(DeclaredAction.of("help.guide").does(doing::guide));
    }
}
