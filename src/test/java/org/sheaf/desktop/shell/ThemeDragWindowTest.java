package org.sheaf.desktop.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sheaf.desktop.TestWindow.edt;
import static org.sheaf.desktop.shell.SecondLevelWindowTest.there;

import java.awt.Component;
import java.awt.Point;
import java.awt.event.KeyEvent;
import java.nio.file.Path;
import java.util.List;
import javax.swing.JButton;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.SwingUtilities;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sheaf.desktop.Ferry;
import org.sheaf.study.Analysis;
import org.sheaf.study.Theme;
import org.sheaf.study.ThemeChange;

/** The board from its first sentence on: themes are dragged by their heads. */
class ThemeDragWindowTest {

    @TempDir
    Path folder;

    private static List<String> order(SheafWindow window) {
        Analysis analysis = window.study().analyses().iterator().next();
        return window.study().themes(analysis.id(), null).stream()
                .map(Theme::name)
                .toList();
    }

    private static void says(SheafWindow window, String words) throws Exception {
        JLabel place = window.hands().named(JLabel.class, "status.place");
        window.await(words, () -> place.getText().startsWith(words));
    }

    private static Point inside(Component of, Component section, double part, int down) throws Exception {
        return edt(() -> SwingUtilities.convertPoint(section, new Point((int) (part * section.getWidth()), down), of));
    }

    @Test
    void aThemeIsDraggedByItsHeadIntoTheOrderAndIntoAnotherAndEscGivesItBack() throws Exception {
        try (SheafWindow window = SheafWindow.open(folder, Ferry.make(folder))) {
            SecondLevelWindowTest.themes(window);
            JButton begin = window.hands().named(JButton.class, "themes.new");
            window.await(
                    "what to do first",
                    () -> String.valueOf(begin.getAccessibleContext().getAccessibleDescription())
                            .startsWith("Drag a code here to begin a theme"));
            Analysis analysis = Analysis.of("Passengers", "", 0);
            Theme waiting = Theme.of(analysis.id(), null, "Waiting", 0);
            Theme told = Theme.of(analysis.id(), null, "Being told", 1);
            window.does(() -> window.desk()
                    .submit(new ThemeChange.Arranged("Two themes", List.of(analysis), List.of(waiting, told))));
            Component first = there(window, "theme", "Waiting");
            Component second = there(window, "theme", "Being told");
            Point head = new Point(50, 22);
            window.hands().hold(first, head, inside(first, second, 0.9, 40));
            says(window, "Put the theme “Waiting” last");
            window.hands().press(KeyEvent.VK_ESCAPE);
            window.hands().letGo();
            assertThat(order(window)).containsExactly("Waiting", "Being told");
            window.hands().drag(first, head, inside(first, second, 0.9, 40));
            window.await("another order", () -> order(window).equals(List.of("Being told", "Waiting")));
            Component moved = there(window, "theme", "Waiting");
            Component other = there(window, "theme", "Being told");
            window.await("the columns in place", () -> moved.getX() > other.getX());
            window.hands().hold(moved, head, inside(moved, other, 0.5, 40));
            says(window, "Make “Waiting” a sub-theme of “Being told”");
            window.hands().letGo();
            window.await("one theme", () -> order(window).equals(List.of("Being told")));
            assertThat(SecondLevelWindowTest.theme(window, "Waiting").parent()).isEqualTo(told.id());
            JComponent pool = window.hands().named(JComponent.class, "themes.pool");
            window.hands().hold(pool, new Point(60, 20), inside(pool, begin, 0.5, 20));
            says(window, "Begin a new theme with “Fears”");
            window.hands().press(KeyEvent.VK_ESCAPE);
            window.hands().letGo();
            assertThat(window.study().themes().size()).isEqualTo(2);
        }
    }
}
