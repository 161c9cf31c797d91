package org.sheaf.desktop.shell;

import java.awt.image.BufferedImage;
import java.nio.file.Files;
import java.nio.file.Path;
import org.sheaf.study.Progress;

/**
 * Takes the documentation's pictures at one scale, each scene light and dark: {@code NAME-100-light.png}. Their window has
 * the same pixels at every scale, as on one and the same screen.
 */
final class Camera {

    /** The first coder of the sample study. */
    static final String CODER = "Ines Moreau";

    private final Path into = Path.of(System.getProperty("pictures", "docs/guide/images"));
    private final boolean all = Boolean.getBoolean("pictures.all");
    private final int width = Integer.getInteger("pictures.width", 1440);
    private final int height = Integer.getInteger("pictures.height", 900);
    private final int scale;

    Camera(int scale) {
        this.scale = scale;
    }

    /** Whether scenes that the guide does not show are taken too. */
    boolean takesAll() {
        return all;
    }

    /** In per cent. */
    int scale() {
        return scale;
    }

    /** Brings a machine to the camera's scale before its window opens. */
    void prepare(Services services) {
        services.settings().put("scale", String.valueOf(scale));
        services.settings().put("window.width", String.valueOf(width));
        services.settings().put("window.height", String.valueOf(height));
    }

    /** The program on a machine that is prepared, at the camera's size. */
    SheafWindow start(Path folder) throws Exception {
        return sized(SheafWindow.start(folder, SheafWindow.USER, this::prepare, null));
    }

    /** The program on the sample study in a folder. */
    SheafWindow sample(Path folder) throws Exception {
        Path study = folder.resolve("hat-service.sheaf");
        SheafWindow window = SheafWindow.open(
                folder,
                CODER,
                services -> {
                    prepare(services);
                    services.studies().sample(study, Progress.NONE);
                },
                study);
        sized(window);
        window.settled();
        return window;
    }

    /** Gives a window the camera's size. */
    SheafWindow sized(SheafWindow window) {
        window.resize(width, height);
        return window;
    }

    /** Takes a scene that the guide shows, in both tones, and leaves the window light. */
    void take(SheafWindow window, String scene) throws Exception {
        calm(window);
        one(window, scene, "light");
        tone(window);
        one(window, scene, "dark");
        tone(window);
    }

    /** Takes a scene in both tones where every scene is asked for. */
    void more(SheafWindow window, String scene) throws Exception {
        if (all) {
            take(window, scene);
        }
    }

    /** Takes what shows now, in the tone that is there. */
    void one(SheafWindow window, String scene, String tone) throws Exception {
        BufferedImage image = window.hands().image();
        Path file = into.resolve(scene + "-" + scale + "-" + tone + ".png");
        Files.createDirectories(into);
        SmallPng.write(image, file);
    }

    /** Turns light to dark and back. */
    static void tone(SheafWindow window) throws Exception {
        window.does(() -> window.shell().tone());
        calm(window);
    }

    private static void calm(SheafWindow window) {
        if (window.shell().screen() != null) {
            window.settled();
        } else {
            window.hands().idle();
        }
    }
}
