package org.sheaf.desktop.thememap;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.event.KeyEvent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.swing.JComponent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sheaf.desktop.Ferry;
import org.sheaf.desktop.shell.SheafWindow;
import org.sheaf.study.Analysis;
import org.sheaf.study.Code;
import org.sheaf.study.MapPlace;
import org.sheaf.study.Study;
import org.sheaf.study.Theme;
import org.sheaf.study.ThemeChange;

class MapWindowTest {

    @TempDir
    Path folder;

    @Test
    void aBoxIsMovedByKeysTakenBackAndTheMapSaved() throws Exception {
        Path study = Ferry.make(folder);
        Path svg = folder.resolve("ferry.svg");
        try (SheafWindow window = SheafWindow.open(folder, study)) {
            window.menu("view", "view.themes");
            window.does(() -> window.desk().submit(waiting(window.study())));
            window.await("a theme", () -> window.study().themes().size() == 1);
            window.press("segment.Map");
            JComponent canvas = window.hands().named(JComponent.class, "map.canvas");
            window.await("the map's focus", canvas::isFocusOwner);
            window.hands().press(KeyEvent.VK_N);
            window.hands().press(KeyEvent.VK_RIGHT);
            window.await("a place put by hand", () -> !places(window).isEmpty());
            assertThat(window.desk().open().nextUndo().orElseThrow().name()).isEqualTo("Moved ‘Waiting’ on the map");
            window.choose(svg);
            window.menu("theme", "map", "map.svg");
            window.await("the picture", () -> Files.exists(svg));
            assertThat(Files.readString(svg)).contains("Theme: Waiting. Code: Fears.");
            window.hands().press(KeyEvent.VK_Z, KeyEvent.VK_CONTROL);
            window.await("everything in columns again", () -> places(window).isEmpty());
        }
    }

    private static ThemeChange waiting(Study study) {
        Analysis analysis = Analysis.of("Passengers", "", 0);
        Theme theme = Theme.of(analysis.id(), null, "Waiting", 0)
                .fedBy(List.of(
                        study.codes().named("Fears", Code::name).orElseThrow().id()));
        return new ThemeChange.Arranged("Made the theme ‘Waiting’", List.of(analysis), List.of(theme));
    }

    private static List<MapPlace> places(SheafWindow window) {
        return window.study().analyses().stream().findFirst().map(Analysis::map).orElseThrow();
    }
}
