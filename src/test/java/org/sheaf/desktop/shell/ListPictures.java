package org.sheaf.desktop.shell;

import static org.sheaf.desktop.TestWindow.edt;

import java.awt.event.KeyEvent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.swing.JTabbedPane;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sheaf.study.Place;
import org.sheaf.study.Progress;
import org.sheaf.study.Stage;
import org.sheaf.study.Transcript;

/** Pictures of the lists, of two transcripts side by side, of reading through and of the overview, for eyes alone. */
class ListPictures {

    private final Path into = Path.of(System.getProperty("pictures", "target/pictures"));
    private final int scale = Integer.getInteger("pictures.scale", 100);
    private final int width = Integer.getInteger("pictures.width", 1440 * scale / 100);
    private final int height = Integer.getInteger("pictures.height", 900 * scale / 100);

    @TempDir
    Path folder;

    @Test
    void theSampleStudy() throws Exception {
        Files.createDirectories(into);
        Path study = folder.resolve("hat-service.sheaf");
        try (SheafWindow window = SheafWindow.open(
                folder,
                "Ines Moreau",
                services -> {
                    services.settings().put("scale", String.valueOf(scale));
                    services.settings().put("window.width", String.valueOf(width));
                    services.settings().put("window.height", String.valueOf(height));
                    services.studies().sample(study, Progress.NONE);
                },
                study)) {
            window.resize(width, height);
            window.settled();
            lists(window);
            beside(window);
            through(window);
            overview(window);
        }
    }

    private void lists(SheafWindow window) throws Exception {
        List<Transcript> all = window.study().transcripts().stream().toList();
        window.does(() -> {
            window.screen().parts().mark(all.get(0), Stage.DONE);
            window.screen().parts().mark(all.get(1), Stage.DONE);
            window.screen().parts().mark(all.get(16), Stage.READ);
        });
        window.settled();
        take(window, "list");
        window.does(() -> window.screen().actions().run("transcript.filter"));
        window.settled();
        take(window, "list-sieve");
        window.hands().press(KeyEvent.VK_ESCAPE);
        window.does(() -> window.screen().actions().run("transcript.details"));
        window.settled();
        take(window, "list-details");
        window.hands().press(KeyEvent.VK_ESCAPE);
        window.does(() -> tabs(window).setSelectedIndex(1));
        window.settled();
        window.does(() -> window.hands()
                .find(javax.swing.JList.class, "participants.list")
                .orElseThrow()
                .setSelectedIndex(2));
        take(window, "people");
        window.does(() -> window.screen().actions().run("participant.details"));
        window.settled();
        take(window, "people-details");
        window.hands().press(KeyEvent.VK_ESCAPE);
        window.does(() -> tabs(window).setSelectedIndex(0));
    }

    private static JTabbedPane tabs(SheafWindow window) {
        return (JTabbedPane) javax.swing.SwingUtilities.getAncestorOfClass(
                JTabbedPane.class,
                window.hands()
                        .find(javax.swing.JList.class, "transcripts.list")
                        .map(java.awt.Component.class::cast)
                        .or(() -> window.hands()
                                .find(javax.swing.JList.class, "participants.list")
                                .map(java.awt.Component.class::cast))
                        .orElseThrow());
    }

    private void beside(SheafWindow window) throws Exception {
        List<Transcript> all = window.study().transcripts().stream().toList();
        window.does(() -> window.desk().go(Place.of(all.get(0))));
        window.settled();
        window.does(() -> window.screen().readers().openBeside(all.get(3).id()));
        window.settled();
        take(window, "beside");
        window.does(() -> window.screen().actions().run("reader.close"));
        window.settled();
    }

    private void through(SheafWindow window) throws Exception {
        window.does(() -> window.screen().actions().run("transcript.through"));
        window.settled();
        take(window, "through");
        window.does(() -> window.screen().actions().run("reader.memo"));
        window.settled();
        take(window, "through-note");
        window.hands().press(KeyEvent.VK_ESCAPE);
        window.does(() -> window.screen().actions().run("transcript.through"));
        window.settled();
    }

    private void overview(SheafWindow window) throws Exception {
        window.does(() -> window.screen().show(View.OVERVIEW));
        window.settled();
        take(window, "overview");
        window.does(() -> {
            javax.swing.JComponent growth = window.hands()
                    .find(javax.swing.JComponent.class, "overview.growth")
                    .orElseThrow();
            growth.scrollRectToVisible(new java.awt.Rectangle(growth.getSize()));
            growth.requestFocusInWindow();
        });
        window.settled();
        take(window, "overview-growth");
        window.does(() -> window.hands()
                .find(javax.swing.JToggleButton.class, "segment.Table")
                .orElseThrow()
                .doClick());
        window.settled();
        take(window, "overview-table");
    }

    private void take(SheafWindow window, String scene) throws Exception {
        window.picture(into.resolve(scene + "-light.png"));
        window.does(() -> window.shell().tone());
        window.picture(into.resolve(scene + "-dark.png"));
        window.does(() -> window.shell().tone());
        edt(() -> null);
    }
}
