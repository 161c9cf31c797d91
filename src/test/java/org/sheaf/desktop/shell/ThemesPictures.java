package org.sheaf.desktop.shell;

import java.awt.event.KeyEvent;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.swing.JComponent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sheaf.study.Analysis;
import org.sheaf.study.Progress;
import org.sheaf.study.Theme;

/**
 * Makes pictures of the second level for the eyes: {@code ./mvnw -q -Pfast test -Dtest=ThemesPictures -Dpictures=FOLDER}.
 * No test by its name. See {@link Pictures} for its properties.
 */
class ThemesPictures {

    private final Path into = Path.of(System.getProperty("pictures", "target/pictures"));
    private final int scale = Integer.getInteger("pictures.scale", 100);
    private final int width = Integer.getInteger("pictures.width", 1440 * scale / 100);
    private final int height = Integer.getInteger("pictures.height", 900 * scale / 100);

    @TempDir
    Path folder;

    private void take(SheafWindow window, String scene) throws Exception {
        window.settled();
        window.picture(into.resolve(scene + "-light.png"));
        window.does(() -> window.shell().tone());
        window.settled();
        window.picture(into.resolve(scene + "-dark.png"));
        window.does(() -> window.shell().tone());
    }

    private void prepare(Services services, Path study) {
        services.settings().put("scale", String.valueOf(scale));
        services.settings().put("window.width", String.valueOf(width));
        services.settings().put("window.height", String.valueOf(height));
        services.studies().sample(study, Progress.NONE);
    }

    @Test
    void theSecondLevel() throws Exception {
        Files.createDirectories(into);
        Path study = folder.resolve("hat-service.sheaf");
        try (SheafWindow window =
                SheafWindow.open(folder, "Ines Moreau", services -> prepare(services, study), study)) {
            window.resize(width, height);
            window.does(() -> window.screen().show(View.THEMES));
            take(window, "board");
            Theme first = window.study().themes(analysis(window, 0).id(), null).get(0);
            window.does(() -> window.desk().chosen().theme(first.id()));
            window.press("segment.Quotations");
            take(window, "board-chosen");
            window.press("segment.Codes");
            window.hands().click(window.hands().named(JComponent.class, "themes.pool"), new java.awt.Point(60, 20), 1);
            window.hands().press(KeyEvent.VK_SPACE);
            window.hands().press(KeyEvent.VK_DOWN);
            window.hands().press(KeyEvent.VK_DOWN);
            take(window, "board-lifted");
            window.hands().press(KeyEvent.VK_ESCAPE);
            window.does(() -> window.screen().actions().run("analysis.begin"));
            window.write("ask.field", "By what the clinic gives and takes");
            window.hands().press(KeyEvent.VK_ENTER);
            window.await("two analyses", () -> window.hands().shows("themes.board.second"));
            take(window, "beside");
            window.press("segment.Table");
            take(window, "compare");
            window.does(() -> window.screen().actions().run("analysis.alone"));
            take(window, "table");
            window.press("segment.Map");
            take(window, "map");
        }
    }

    private static Analysis analysis(SheafWindow window, int at) {
        return window.study().analyses().stream()
                .sorted(java.util.Comparator.comparingInt(Analysis::position))
                .toList()
                .get(at);
    }
}
