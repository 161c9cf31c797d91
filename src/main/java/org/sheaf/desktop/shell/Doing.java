package org.sheaf.desktop.shell;

import java.awt.Rectangle;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.sheaf.desktop.action.DeclaredAction;
import org.sheaf.desktop.action.Keys;
import org.sheaf.desktop.action.Words;
import org.sheaf.desktop.widgets.Pick;

/** Does what the window's actions say, by the screen and the window. EDT only. */
final class Doing implements StudyActions.Doing {

    private final StudyScreen screen;
    private final StudyActions.Window window;

    Doing(StudyScreen screen, StudyActions.Window window) {
        this.screen = screen;
        this.window = window;
    }

    @Override
    public void newStudy() {
        window.newStudy();
    }

    @Override
    public void openStudy() {
        window.openStudy();
    }

    @Override
    public void closeStudy() {
        window.closeStudy();
    }

    @Override
    public void quit() {
        window.quit();
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

    @Override
    public void left() {
        screen.readView().toggleLeft();
    }

    @Override
    public void right() {
        screen.readView().toggleRight();
    }

    /** Asked while the screen is still being made. */
    @Override
    public boolean isLeftShown() {
        return screen.readView() == null || screen.readView().isLeftShown();
    }

    @Override
    public boolean isRightShown() {
        return screen.readView() == null || screen.readView().isRightShown();
    }

    @Override
    public void search() {
        screen.header().search().requestFocusInWindow();
        screen.header().search().selectAll();
    }

    /** Everything that can be done now, to be found by its name. */
    @Override
    public void commands() {
        screen.actions().refresh();
        List<Pick.Choice> choices = new ArrayList<>();
        for (DeclaredAction action : screen.actions().all()) {
            if (action.enabledWhen().getAsBoolean()) {
                choices.add(choice(action));
            }
        }
        Pick.open(screen, top(), Words.of("screen.commands"), choices);
    }

    /** All actions with their keys. */
    @Override
    public void keys() {
        List<Pick.Choice> choices = screen.actions().all().stream()
                .filter(action -> !action.keys().isEmpty())
                .map(this::choice)
                .toList();
        Pick.open(screen, top(), Words.of("screen.keys"), choices);
    }

    private Pick.Choice choice(DeclaredAction action) {
        String keys = action.keys().stream().map(Keys::text).collect(Collectors.joining(", "));
        return new Pick.Choice(
                action.label().get(), keys, null, () -> screen.actions().run(action.id()));
    }

    private Rectangle top() {
        return new Rectangle(screen.getWidth() / 2 - 180, 60, 360, 0);
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
