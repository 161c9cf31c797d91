package org.sheaf.desktop.shell;

import java.awt.Point;
import java.awt.event.KeyEvent;
import java.nio.file.Path;
import java.util.Comparator;
import javax.swing.JComponent;
import org.sheaf.study.Analysis;
import org.sheaf.study.Theme;

/** The second level: board, table and map of themes, two analyses side by side. */
final class ThemesScenes {

    private final Camera camera;

    ThemesScenes(Camera camera) {
        this.camera = camera;
    }

    void take(Path folder) throws Exception {
        try (SheafWindow window = camera.sample(folder)) {
            window.does(() -> window.screen().show(View.THEMES));
            camera.more(window, "board");
            Theme first = window.study().themes(analysis(window, 0).id(), null).get(0);
            window.does(() -> window.desk().chosen().theme(first.id()));
            camera.take(window, "themes");
            if (camera.takesAll()) {
                lifting(window);
            }
            window.does(() -> window.screen().actions().run("analysis.begin"));
            window.write("ask.field", "By what the clinic gives and takes");
            window.hands().press(KeyEvent.VK_ENTER);
            window.await("two analyses", () -> window.hands().shows("themes.board.second"));
            Theme same = window.study().themes(analysis(window, 1).id(), null).get(0);
            window.does(() -> window.desk().chosen().theme(same.id()));
            camera.take(window, "analyses");
            window.press("segment.Table");
            camera.more(window, "compare");
            window.does(() -> window.screen().actions().run("analysis.alone"));
            camera.take(window, "theme-table");
            window.press("segment.Map");
            camera.take(window, "map");
            window.does(() -> window.screen().show(View.REPORTS));
            window.settled();
            camera.take(window, "reports");
        }
    }

    private void lifting(SheafWindow window) throws Exception {
        window.press("segment.Codes");
        window.hands().click(window.hands().named(JComponent.class, "themes.pool"), new Point(60, 20), 1);
        window.hands().press(KeyEvent.VK_SPACE);
        window.hands().press(KeyEvent.VK_DOWN);
        window.hands().press(KeyEvent.VK_DOWN);
        camera.more(window, "board-lifted");
        window.hands().press(KeyEvent.VK_ESCAPE);
    }

    private static Analysis analysis(SheafWindow window, int at) {
        return window.study().analyses().stream()
                .sorted(Comparator.comparingInt(Analysis::position))
                .toList()
                .get(at);
    }
}
