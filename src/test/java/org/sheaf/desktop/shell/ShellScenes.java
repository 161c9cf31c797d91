package org.sheaf.desktop.shell;

import java.awt.event.KeyEvent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.sheaf.desktop.settings.Appearance;
import org.sheaf.desktop.settings.SettingsView;

/** The command palette, the settings, the first hints, high contrast. */
final class ShellScenes {

    private final Camera camera;

    ShellScenes(Camera camera) {
        this.camera = camera;
    }

    void take(Path folder) throws Exception {
        if (camera.takesAll()) {
            hints(folder.resolve("island"));
        }
        try (SheafWindow window = camera.sample(folder)) {
            palette(window, "light");
            Camera.tone(window);
            palette(window, "dark");
            Camera.tone(window);
            settings(window);
            contrast(window, Appearance.Light.LIGHT, "light");
            contrast(window, Appearance.Light.DARK, "dark");
        }
    }

    private void palette(SheafWindow window, String tone) throws Exception {
        window.does(() -> window.screen().show(View.READ));
        window.awaitReader();
        window.hands().press(KeyEvent.VK_K, KeyEvent.VK_CONTROL);
        window.await("the palette", () -> window.hands().shows("commands.list"));
        if (camera.takesAll()) {
            camera.one(window, "commands-untyped", tone);
        }
        window.hands().type("tr");
        camera.one(window, "commands", tone);
        window.hands().press(KeyEvent.VK_ESCAPE);
        window.await("the palette's end", () -> !window.hands().shows("commands.list"));
    }

    private void settings(SheafWindow window) throws Exception {
        for (SettingsView.Page page : SettingsView.Page.values()) {
            window.does(() -> window.screen().settings(page));
            window.settled();
            if (page == SettingsView.Page.APPEARANCE) {
                camera.take(window, "settings");
            } else {
                camera.more(window, "settings-" + page.name().toLowerCase(Locale.ROOT));
            }
        }
    }

    private void contrast(SheafWindow window, Appearance.Light light, String tone) throws Exception {
        window.does(() -> {
            new Appearance(light, true, camera.scale())
                    .keep(window.shell().preferences().settings());
            window.shell().preferences().scale(camera.scale());
        });
        camera.sized(window);
        window.does(() -> window.screen().show(View.READ));
        window.settled();
        camera.one(window, "high-contrast", tone);
        if (camera.takesAll()) {
            for (View view : List.of(View.FRAMEWORK, View.THEMES)) {
                window.does(() -> window.screen().show(view));
                window.settled();
                camera.one(window, view.name().toLowerCase(Locale.ROOT) + "-contrast", tone);
            }
        }
    }

    private void hints(Path folder) throws Exception {
        Files.createDirectories(folder);
        try (SheafWindow window = SheafWindow.open(folder, SheafWindow.USER, camera::prepare, Island.lay(folder))) {
            camera.sized(window);
            camera.take(window, "hints");
        }
    }
}
