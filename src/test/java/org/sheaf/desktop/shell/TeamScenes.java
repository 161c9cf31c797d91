package org.sheaf.desktop.shell;

import java.awt.event.KeyEvent;
import java.nio.file.Path;
import javax.swing.JComboBox;
import javax.swing.JComponent;
import javax.swing.text.JTextComponent;

/** Rounds of a team: opened, under way, and what its coders disagree about. */
final class TeamScenes {

    private final Camera camera;

    TeamScenes(Camera camera) {
        this.camera = camera;
    }

    void take(Path folder) throws Exception {
        try (SheafWindow window = camera.sample(folder)) {
            removed(window);
            window.does(() -> window.screen().show(View.RECONCILE));
            camera.more(window, "reconcile-empty");
            opened(window);
            camera.take(window, "round-progress");
            window.does(() -> window.screen().actions().run("round.close"));
            JComponent page = window.hands().named(JComponent.class, "reconcile.left.page");
            window.settled();
            decide(window, page);
            camera.take(window, "reconcile");
            window.does(() -> window.screen().actions().run("reconcile.more"));
            window.hands().idle();
            camera.more(window, "reconcile-more");
            window.hands().press(KeyEvent.VK_ESCAPE);
        }
    }

    /** The sample's own round makes room for one that is opened here. */
    private static void removed(SheafWindow window) throws Exception {
        window.does(() -> window.screen().actions().run("round.remove"));
        window.settled();
    }

    private void opened(SheafWindow window) throws Exception {
        window.does(() -> window.screen().actions().run("round.open"));
        JComboBox<?> which = window.hands().named(JComboBox.class, "rounds.form.which");
        window.does(() -> which.setSelectedIndex(2));
        window.hands().idle();
        camera.take(window, "round-form");
        window.does(() -> which.setSelectedIndex(0));
        window.press("rounds.form.done");
        window.settled();
    }

    private static void decide(SheafWindow window, JComponent page) throws Exception {
        window.does(page::requestFocusInWindow);
        window.await("the keys", page::isFocusOwner);
        for (int key : new int[] {KeyEvent.VK_1, KeyEvent.VK_2, KeyEvent.VK_3, KeyEvent.VK_6}) {
            int before = window.study().team().decisions().size();
            window.hands().press(key);
            window.hands().press(KeyEvent.VK_ENTER);
            window.await("a decision", () -> window.study().team().decisions().size() > before);
            window.settled();
            window.does(page::requestFocusInWindow);
            window.await("the keys", page::isFocusOwner);
        }
        window.hands().press(KeyEvent.VK_3);
        window.does(() -> {
            window.hands()
                    .find(JComboBox.class, "reconcile.reason")
                    .orElseThrow()
                    .setSelectedIndex(0);
            window.hands()
                    .find(JTextComponent.class, "reconcile.note")
                    .orElseThrow()
                    .setText("The wait and the worry are two claims.");
        });
        window.settled();
    }
}
