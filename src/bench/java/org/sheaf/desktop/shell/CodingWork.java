package org.sheaf.desktop.shell;

import static org.sheaf.desktop.TestWindow.edt;

import java.awt.Point;
import java.awt.Robot;
import java.awt.event.KeyEvent;
import java.util.List;
import org.sheaf.desktop.reader.ReaderModel;
import org.sheaf.study.Code;
import org.sheaf.study.Place;
import org.sheaf.study.Transcript;
import org.sheaf.text.Span;

/** The part of the hour that is spent in the reader. */
final class CodingWork {

    private static final int OPENED = 6;
    private static final int CODED = 6;

    private final Hour hour;
    private final SheafWindow window;
    private final int round;
    private int at;

    CodingWork(Hour hour, int round) {
        this.hour = hour;
        this.window = hour.window();
        this.round = round;
        this.at = 60 + 700 * round;
    }

    void readsOn() throws Exception {
        hour.step("opening transcripts", () -> {
            List<Transcript> all = window.study().transcripts().stream().toList();
            for (int i = 0; i < OPENED; i++) {
                Transcript next = all.get((OPENED * round + i) % all.size());
                window.does(() -> window.desk().go(Place.of(next)));
                window.await(next.name(), () -> shows(next));
                window.hands().idle();
            }
        });
    }

    private boolean shows(Transcript wanted) {
        return window.reader()
                .model()
                .map(ReaderModel::transcript)
                .filter(shown -> shown.id().equals(wanted.id()))
                .isPresent();
    }

    /** Selects the next words; no two selections touch. */
    private void select() throws Exception {
        int start = at;
        at += 90;
        window.does(() -> {
            window.reader().page().requestFocusInWindow();
            window.reader().select(new Span(start, start + 60));
        });
        window.await("the reader's focus", () -> window.reader().page().isFocusOwner());
    }

    void codesByTheBar() throws Exception {
        hour.step("coding by the bar", () -> {
            List<Code> codes = window.study().codes().stream()
                    .filter(code -> code.name().matches("[A-Za-z ]+"))
                    .limit(CODED)
                    .toList();
            for (Code code : codes) {
                select();
                window.hands().press(KeyEvent.VK_ENTER);
                window.await("the code bar", () -> window.screen().coding().isOpen());
                window.hands().type(code.name().toLowerCase(java.util.Locale.ROOT));
                hour.made("Coded ‘" + code.name() + "’", () -> window.hands().press(KeyEvent.VK_ENTER));
            }
        });
    }

    void codesByKeys() throws Exception {
        hour.step("coding in vivo, by digits and once more", () -> {
            select();
            hour.made("", () -> window.hands().press(KeyEvent.VK_V));
            for (int digit = 0; digit < 4; digit++) {
                int key = KeyEvent.VK_2 + digit;
                select();
                hour.made("Coded", () -> window.hands().press(key));
            }
            select();
            hour.made("Coded", () -> window.hands().press(KeyEvent.VK_R));
        });
    }

    void scrolls() throws Exception {
        hour.step("scrolling", () -> {
            window.does(() -> window.reader().page().requestFocusInWindow());
            window.hands().point(window.reader(), new Point(300, 300));
            Robot robot = new Robot();
            for (int i = 0; i < 40; i++) {
                robot.mouseWheel(1);
                robot.waitForIdle();
            }
            for (int i = 0; i < 8; i++) {
                window.hands().press(KeyEvent.VK_PAGE_DOWN);
            }
            window.hands().press(KeyEvent.VK_HOME, KeyEvent.VK_CONTROL);
        });
    }

    void zooms() throws Exception {
        hour.step("larger and smaller type", () -> {
            for (int i = 0; i < 3; i++) {
                window.hands().press(KeyEvent.VK_EQUALS, KeyEvent.VK_CONTROL);
            }
            window.hands().press(KeyEvent.VK_0, KeyEvent.VK_CONTROL);
            edt(() -> true);
        });
    }
}
