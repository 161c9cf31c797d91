package org.sheaf.desktop.shell;

import java.awt.event.KeyEvent;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sheaf.desktop.settings.Appearance;
import org.sheaf.desktop.settings.SettingsView;
import org.sheaf.study.Progress;

/**
 * Pictures of palette, settings, first hints and high contrast, for eyes: {@code ./mvnw -q -Pfast test -Dtest=ShellPictures
 * -Dpictures=target/pictures}. The window is brought to its scale while it is open. No test by its name.
 */
class ShellPictures {

    private final Path into = Path.of(System.getProperty("pictures", "target/pictures"));
    private final int scale = Integer.getInteger("pictures.scale", 100);

    @TempDir
    Path folder;

    @BeforeEach
    void makeFolder() throws IOException {
        Files.createDirectories(into);
    }

    private void look(SheafWindow window, boolean dark, boolean contrast) throws Exception {
        window.does(() -> {
            new Appearance(dark ? Appearance.Light.DARK : Appearance.Light.LIGHT, contrast, scale)
                    .keep(window.shell().preferences().settings());
            window.shell().preferences().scale(scale);
        });
        window.resize(1440, 900);
        window.settled();
    }

    private void take(SheafWindow window, String name) throws Exception {
        window.picture(into.resolve(name + "-" + scale + ".png"));
    }

    @Test
    void paletteSettingsAndContrast() throws Exception {
        Path study = folder.resolve("hat-service.sheaf");
        try (SheafWindow window = SheafWindow.open(
                folder, "Ines Moreau", services -> services.studies().sample(study, Progress.NONE), study)) {
            for (boolean dark : new boolean[] {false, true}) {
                look(window, dark, false);
                String tone = dark ? "dark" : "light";
                palette(window, "palette-" + tone);
                for (SettingsView.Page page : SettingsView.Page.values()) {
                    window.does(() -> window.screen().settings(page));
                    window.settled();
                    take(window, "settings-" + page.name().toLowerCase(Locale.ROOT) + "-" + tone);
                }
                window.does(() -> window.screen().show(View.READ));
                take(window, "read-" + tone);
                look(window, dark, true);
                for (View view : List.of(View.READ, View.FRAMEWORK, View.THEMES)) {
                    window.does(() -> window.screen().show(view));
                    window.settled();
                    take(window, view.name().toLowerCase(Locale.ROOT) + "-contrast-" + tone);
                }
                window.does(() -> window.screen().show(View.READ));
            }
        }
    }

    private void palette(SheafWindow window, String name) throws Exception {
        window.does(() -> window.screen().show(View.READ));
        window.await("the reader's focus", () -> window.reader().page().isFocusOwner());
        window.hands().press(KeyEvent.VK_K, KeyEvent.VK_CONTROL);
        window.await("the palette", () -> window.hands().shows("commands.list"));
        take(window, name);
        window.hands().type("tr");
        take(window, name + "-typed");
        window.hands().press(KeyEvent.VK_ESCAPE);
        window.await("the palette's end", () -> !window.hands().shows("commands.list"));
    }

    @Test
    void firstHints() throws Exception {
        try (SheafWindow window = SheafWindow.open(folder, Island.lay(folder))) {
            look(window, false, false);
            take(window, "hints");
        }
    }
}
