package org.sheaf.desktop.shell;

import static org.sheaf.desktop.TestWindow.edt;

import java.awt.event.KeyEvent;
import java.nio.file.Path;
import javax.swing.JTextPane;
import org.sheaf.study.Place;
import org.sheaf.study.Transcript;
import org.sheaf.text.Span;

/** The text of a transcript while it is corrected. */
final class CorrectingScenes {

    private final Camera camera;

    CorrectingScenes(Camera camera) {
        this.camera = camera;
    }

    void take(Path folder) throws Exception {
        try (SheafWindow window = camera.sample(folder)) {
            everywhere(window);
            correcting(window);
            if (camera.takesAll()) {
                finding(window);
            }
        }
    }

    private void correcting(SheafWindow window) throws Exception {
        Transcript jude = window.study()
                .transcripts()
                .named("su04-jude", Transcript::name)
                .orElseThrow();
        int at = edt(() -> window.desk().texts().of(jude).text().indexOf("through the window of this car"));
        window.does(() -> window.desk().go(Place.at(jude.id(), new Span(at, at))));
        window.await(
                "Jude",
                () -> window.reader()
                        .model()
                        .filter(m -> m.transcript().equals(jude))
                        .isPresent());
        window.settled();
        window.does(() -> window.reader().caret(at));
        window.hands().press(KeyEvent.VK_E, KeyEvent.VK_CONTROL);
        JTextPane sheet = window.hands().named(JTextPane.class, "correct.sheet");
        window.await("the keys in the sheet", sheet::isFocusOwner);
        window.hands().type("right ");
        replace(window, sheet, "this silver car", "that silver car");
        replace(window, sheet, "I knew then it couldn't go on just the same. ", "");
        replace(window, sheet, "couldn't be that again next November.", "");
        replace(window, sheet, "Take your time.", "Take your time, Jude.");
        window.settled();
        camera.take(window, "correct");
    }

    private static void replace(SheafWindow window, JTextPane sheet, String words, String by) throws Exception {
        window.does(() -> {
            int at = sheet.getText().replace("\r", "").indexOf(words);
            sheet.select(at, at + words.length());
            sheet.replaceSelection(by);
        });
    }

    private void finding(SheafWindow window) throws Exception {
        window.hands().press(KeyEvent.VK_R, KeyEvent.VK_CONTROL);
        window.write("correct.find", "the car");
        window.write("correct.by", "the silver car");
        window.settled();
        camera.take(window, "correct-find");
        window.hands().press(KeyEvent.VK_ESCAPE);
        JTextPane sheet = window.hands().named(JTextPane.class, "correct.sheet");
        window.await("the keys in the sheet", sheet::isFocusOwner);
        window.hands().press(KeyEvent.VK_L, KeyEvent.VK_CONTROL);
        window.hands().named(javax.swing.JList.class, "pick.list");
        window.settled();
        camera.take(window, "correct-speaker");
        window.hands().press(KeyEvent.VK_ESCAPE);
        window.await("the keys in the sheet", sheet::isFocusOwner);
        window.does(() -> window.screen().actions().run("correct.cancel"));
        window.awaitReader();
    }

    private void everywhere(SheafWindow window) throws Exception {
        window.hands().press(KeyEvent.VK_H, KeyEvent.VK_CONTROL, KeyEvent.VK_SHIFT);
        window.write("correct.find", "the clinic");
        window.write("correct.by", "our clinic");
        window.settled();
        camera.take(window, "replace-all");
        window.hands().press(KeyEvent.VK_ESCAPE);
        window.awaitReader();
    }
}
