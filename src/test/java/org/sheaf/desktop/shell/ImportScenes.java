package org.sheaf.desktop.shell;

import java.awt.event.KeyEvent;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.swing.AbstractButton;
import javax.swing.JList;
import org.sheaf.study.Transcript;

/** Bringing transcripts in: the preview, a file that is another version of a transcript, and what became of all. */
final class ImportScenes {

    private final Camera camera;

    ImportScenes(Camera camera) {
        this.camera = camera;
    }

    void take(Path folder) throws Exception {
        try (SheafWindow window = camera.sample(folder)) {
            window.choose(Bundle.lay(folder.resolve("in")).toArray(Path[]::new));
            window.does(() -> window.screen().actions().run("study.import"));
            window.await("the files", () -> window.hands().shows("import.turns"));
            window.settled();
            camera.take(window, "import");
            window.does(() -> window.screen().bring(versions(window, folder.resolve("again"))));
            JList<?> rows = window.hands().named(JList.class, "import.files");
            window.await("all files", () -> rows.getModel().getSize() == 6);
            window.does(() -> rows.setSelectedIndex(4));
            window.settled();
            camera.take(window, "import-changed");
            window.does(() -> rows.setSelectedIndex(5));
            window.settled();
            camera.more(window, "import-present");
            window.hands().click(window.hands().named(AbstractButton.class, "import.submit"));
            window.await("the transcripts", () -> window.hands().shows("import.read"));
            window.settled();
            camera.take(window, "import-summary");
            window.hands().press(KeyEvent.VK_ESCAPE);
            window.settled();
            if (camera.takesAll()) {
                said(window, rows);
            }
        }
    }

    /** A kind of file of which none was at hand, whose name says something. */
    private void said(SheafWindow window, JList<?> rows) throws Exception {
        Path zoom = Path.of("src/test/resources/museum/transcripts/zoom.vtt");
        window.does(() -> window.screen().bring(List.of(zoom)));
        window.await("the file", () -> rows.getModel().getSize() == 1);
        window.write("import.names", "{group}");
        window.settled();
        camera.more(window, "import-said");
        window.write("import.names", "{group}{wave}");
        window.settled();
        camera.more(window, "import-names-fault");
    }

    /** Two transcripts of the study as files: one with a word changed, one as it is. */
    private static List<Path> versions(SheafWindow window, Path folder) {
        List<Path> files = new ArrayList<>();
        try {
            Files.createDirectories(folder);
            for (String name : List.of("su04-jude", "su05-sandy")) {
                Transcript transcript = window.study()
                        .transcripts()
                        .named(name, Transcript::name)
                        .orElseThrow();
                String text = window.desk().texts().of(transcript).text();
                files.add(Files.writeString(
                        folder.resolve(name + ".txt"),
                        name.equals("su04-jude") ? text.replace(" the morning", " the early morning") : text));
            }
        } catch (IOException broken) {
            throw new java.io.UncheckedIOException(broken);
        }
        return files;
    }
}
