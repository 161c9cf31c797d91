package org.sheaf.desktop.shell;

import java.awt.event.KeyEvent;
import java.nio.file.Path;
import java.util.List;
import javax.swing.JTabbedPane;
import org.sheaf.study.Place;
import org.sheaf.study.Stage;
import org.sheaf.study.Transcript;

/** The lists, two transcripts side by side, reading through, the overview. */
final class ListScenes {

    private final Camera camera;

    ListScenes(Camera camera) {
        this.camera = camera;
    }

    void take(Path folder) throws Exception {
        try (SheafWindow window = camera.sample(folder)) {
            if (camera.takesAll() && window.screen().readView().isLeftShown()) {
                lists(window);
            }
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
        camera.more(window, "list");
        window.does(() -> window.screen().actions().run("transcript.filter"));
        window.settled();
        camera.more(window, "list-sieve");
        window.hands().press(KeyEvent.VK_ESCAPE);
        window.does(() -> window.screen().actions().run("transcript.details"));
        window.settled();
        camera.more(window, "list-details");
        window.hands().press(KeyEvent.VK_ESCAPE);
        window.does(() -> tabs(window).setSelectedIndex(1));
        window.settled();
        window.does(() -> window.hands()
                .find(javax.swing.JList.class, "participants.list")
                .orElseThrow()
                .setSelectedIndex(2));
        camera.more(window, "people");
        window.does(() -> window.screen().actions().run("participant.details"));
        window.settled();
        camera.more(window, "people-details");
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
        camera.take(window, "beside");
        window.does(() -> window.screen().actions().run("reader.close"));
        window.settled();
    }

    private void through(SheafWindow window) throws Exception {
        window.does(() -> window.screen().actions().run("transcript.through"));
        window.settled();
        camera.take(window, "through");
        window.does(() -> window.screen().actions().run("reader.memo"));
        window.settled();
        camera.more(window, "through-note");
        window.hands().press(KeyEvent.VK_ESCAPE);
        window.does(() -> window.screen().actions().run("transcript.through"));
        window.settled();
    }

    private void overview(SheafWindow window) throws Exception {
        window.does(() -> window.screen().show(View.OVERVIEW));
        window.settled();
        camera.take(window, "overview");
        window.does(() -> {
            javax.swing.JComponent growth = window.hands()
                    .find(javax.swing.JComponent.class, "overview.growth")
                    .orElseThrow();
            growth.scrollRectToVisible(new java.awt.Rectangle(growth.getSize()));
            growth.requestFocusInWindow();
        });
        window.settled();
        camera.more(window, "overview-growth");
        window.does(() -> window.hands()
                .find(javax.swing.JToggleButton.class, "segment.Table")
                .orElseThrow()
                .doClick());
        window.settled();
        camera.more(window, "overview-table");
    }
}
