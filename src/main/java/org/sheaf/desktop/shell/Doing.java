package org.sheaf.desktop.shell;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sheaf.desktop.action.Words;
import org.sheaf.desktop.settings.SettingsView;
import org.sheaf.desktop.widgets.Flanked;

/** Does what the window's actions say, by the screen and the window. EDT only. */
final class Doing implements StudyActions.Doing {

    private final StudyScreen screen;
    private final StudyActions.Window window;
    private final CommandsPart palette;

    Doing(StudyScreen screen, ScreenWindow window) {
        this.screen = screen;
        this.window = window;
        this.palette = new CommandsPart(screen, window.preferences().settings());
    }

    @Override
    public void newStudy() {
        screen.unlessHeld(window::newStudy);
    }

    @Override
    public void joinStudy() {
        screen.unlessHeld(window::joinStudy);
    }

    @Override
    public void openStudy() {
        screen.unlessHeld(window::openStudy);
    }

    @Override
    public void closeStudy() {
        screen.unlessHeld(window::closeStudy);
    }

    @Override
    public void quit() {
        screen.unlessHeld(window::quit);
    }

    @Override
    public void tone() {
        window.tone();
    }

    @Override
    public boolean isDark() {
        return window.isDark();
    }

    @Override
    public void importFiles() {
        screen.bring(List.of());
    }

    @Override
    public void say(String key) {
        screen.desk().notices().say(Words.of(key));
    }

    @Override
    public void show(View view) {
        screen.show(view);
    }

    @Override
    public View view() {
        return screen.view();
    }

    /** The sides of the view that is seen, null where they are the reader's. */
    private @Nullable Flanked sides() {
        return screen.readView() == null ? null : screen.sides();
    }

    @Override
    public void left() {
        if (sides() == null) {
            screen.readView().toggleLeft();
        } else {
            sides().toggleLeft();
        }
    }

    @Override
    public void right() {
        if (sides() == null) {
            screen.readView().toggleRight();
        } else {
            sides().toggleRight();
        }
    }

    /** Asked while the screen is still being made. */
    @Override
    public boolean isLeftShown() {
        Flanked sides = sides();
        return sides == null ? screen.readView() == null || screen.readView().isLeftShown() : sides.isLeftShown();
    }

    @Override
    public boolean isRightShown() {
        Flanked sides = sides();
        return sides == null ? screen.readView() == null || screen.readView().isRightShown() : sides.isRightShown();
    }

    @Override
    public void search() {
        screen.header().search().requestFocusInWindow();
        screen.header().search().selectAll();
    }

    @Override
    public void commands() {
        screen.actions().refresh();
        palette.open();
    }

    @Override
    public void settings() {
        screen.settings(SettingsView.Page.APPEARANCE);
    }

    @Override
    public void keys() {
        screen.settings(SettingsView.Page.KEYS);
    }

    @Override
    public void guide() {
        new Guide(screen).open();
    }

    @Override
    public void nextPane(boolean forward) {
        screen.nextPane(forward);
    }

    @Override
    public void memo() {
        screen.memo();
    }
}
