package org.sheaf.desktop.shell;

import java.awt.event.KeyEvent;
import java.nio.file.Path;
import javax.swing.JList;

/** The topic guide: answers to a question, turns to check, the guide as text. */
final class TopicGuideScenes {

    private final Camera camera;

    TopicGuideScenes(Camera camera) {
        this.camera = camera;
    }

    void take(Path folder) throws Exception {
        try (SheafWindow window = camera.sample(folder)) {
            window.does(() -> window.screen().show(View.GUIDE));
            JList<?> questions = window.hands().named(JList.class, "guide.questions");
            window.await("the questions", () -> questions.getModel().getSize() == 12);
            window.does(() -> questions.setSelectedIndex(5));
            window.settled();
            camera.take(window, "guide-answers");
            window.does(() -> window.screen().actions().run("guide.next"));
            window.settled();
            window.does(() -> window.hands()
                    .find(JList.class, "guide.turns")
                    .orElseThrow()
                    .requestFocusInWindow());
            window.settled();
            camera.take(window, "guide-turns");
            window.does(() -> window.screen().actions().run("guide.assign"));
            window.settled();
            camera.more(window, "guide-assign");
            window.hands().press(KeyEvent.VK_ESCAPE);
            window.does(() -> window.screen().actions().run("guide.edit"));
            window.settled();
            camera.more(window, "guide-edit");
            window.hands().press(KeyEvent.VK_ESCAPE);
        }
    }
}
