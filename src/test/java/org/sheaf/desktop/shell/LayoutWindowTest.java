package org.sheaf.desktop.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sheaf.desktop.TestWindow.edt;

import java.awt.Component;
import java.awt.Point;
import java.awt.event.KeyEvent;
import java.nio.file.Path;
import javax.swing.JList;
import javax.swing.SwingUtilities;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The sides of the reading view: beside the reader or drawers over it, as they were left. */
class LayoutWindowTest {

    private static final int WIDE = 1440;
    private static final int NARROW = 1120;
    private static final int HEIGHT = 800;

    @TempDir
    Path folder;

    private SheafWindow open(int width) throws Exception {
        SheafWindow window = Island.open(folder);
        window.resize(width, HEIGHT);
        return window;
    }

    @Test
    void inANarrowWindowTheRightSideIsADrawerThatShutsWhenTheReaderIsUsedAgain() throws Exception {
        try (SheafWindow window = open(NARROW)) {
            window.await("a shut drawer", () -> !window.hands().shows("quotations.list") && isShut(window));
            int width = edt(() -> window.reader().getWidth());
            window.hands().press(KeyEvent.VK_B, KeyEvent.VK_CONTROL, KeyEvent.VK_SHIFT);
            window.await("the drawer", () -> window.screen().readView().isRightShown());
            assertThat(edt(() -> window.reader().getWidth()))
                    .as("the reader keeps its width under the drawer")
                    .isEqualTo(width);
            window.hands().press(KeyEvent.VK_ESCAPE);
            window.await(
                    "Esc shuts it",
                    () -> isShut(window) && window.reader().page().isFocusOwner());
            window.press("button.pane.right");
            window.await("the drawer again", () -> window.screen().readView().isRightShown());
            window.hands().click(window.reader().page(), new Point(150, 60), 1);
            window.await("the reader shuts it", () -> isShut(window));
            window.resize(WIDE, HEIGHT);
            window.await("it stands", () -> window.screen().readView().isRightShown());
            assertThat(edt(() -> window.reader().getWidth())).isLessThan(WIDE - 2 * 280);
        }
    }

    private static boolean isShut(SheafWindow window) {
        return !window.screen().readView().isRightShown();
    }

    @Test
    void whatWasHiddenAndHowWideASideWasStaysTheNextDay() throws Exception {
        int left;
        try (SheafWindow window = open(WIDE)) {
            left = leftWidth(window);
            Component grip = window.hands().named(Component.class, "layout.left");
            Point middle = edt(() -> new Point(grip.getWidth() / 2, grip.getHeight() / 2));
            window.hands().drag(grip, middle, new Point(middle.x + 60, middle.y));
            window.await("a wider side", () -> leftWidth(window) > left + 40);
            window.hands().press(KeyEvent.VK_B, KeyEvent.VK_CONTROL, KeyEvent.VK_SHIFT);
            window.await("the right side is gone", () -> isShut(window));
            window.hands().press(KeyEvent.VK_PAGE_DOWN, KeyEvent.VK_CONTROL);
            window.await("the second transcript", () -> isRead(window, "Oona"));
        }
        try (SheafWindow window = open(WIDE)) {
            assertThat(edt(() -> leftWidth(window))).isGreaterThan(left + 40);
            assertThat(edt(() -> isShut(window))).isTrue();
            assertThat(edt(() -> isRead(window, "Oona"))).isTrue();
        }
    }

    private static boolean isRead(SheafWindow window, String name) {
        return window.reader()
                .model()
                .filter(model -> model.transcript().name().equals(name))
                .isPresent();
    }

    /** How far the left side reaches: to where the reader begins. */
    private static int leftWidth(SheafWindow window) {
        return SwingUtilities.convertPoint(window.reader(), 0, 0, window.screen()).x;
    }

    @Test
    void eachTranscriptIsShownWhereItWasLeft() throws Exception {
        try (SheafWindow window = open(WIDE)) {
            window.does(() -> window.reader().setTextSize(28));
            window.resize(WIDE, 420);
            int begin = edt(() -> window.reader().visibleSpan().start());
            window.hands().press(KeyEvent.VK_END, KeyEvent.VK_CONTROL);
            window.await("the end", () -> window.reader().visibleSpan().start() > begin);
            int there = edt(() -> window.reader().visibleSpan().start());
            window.hands().press(KeyEvent.VK_PAGE_DOWN, KeyEvent.VK_CONTROL);
            window.await("the second transcript", () -> isRead(window, "Oona"));
            window.await("its beginning", () -> window.reader().visibleSpan().start() == begin);
            JList<?> list = window.hands().named(JList.class, "transcripts.list");
            window.hands().click(list, edt(() -> list.getCellBounds(0, 0)));
            window.await(
                    "the first, where it was left",
                    () -> isRead(window, "Ferry")
                            && window.reader().visibleSpan().start() == there);
        }
    }
}
