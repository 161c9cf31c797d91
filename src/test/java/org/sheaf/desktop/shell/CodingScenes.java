package org.sheaf.desktop.shell;

import static org.sheaf.desktop.TestWindow.edt;

import java.awt.event.KeyEvent;
import java.nio.file.Path;
import javax.swing.AbstractButton;
import org.sheaf.desktop.TestWindow;
import org.sheaf.study.Code;
import org.sheaf.study.Place;
import org.sheaf.study.Transcript;
import org.sheaf.text.Span;

/** Coding: the bar, a chosen quotation's definition and weight, joining, coding what was searched for. */
final class CodingScenes {

    private static final String WORDS = "I'd ironed a shirt on a towel on the floor";

    private final Camera camera;

    CodingScenes(Camera camera) {
        this.camera = camera;
    }

    void take(Path folder) throws Exception {
        try (SheafWindow window = camera.sample(folder)) {
            TestWindow hands = window.hands();
            Span words = open(window);
            window.does(() -> {
                window.reader().scrollTo(words, 0.4);
                window.reader().select(words);
                window.reader().page().requestFocusInWindow();
            });
            window.await("the focus", () -> window.reader().page().isFocusOwner());
            bar(window, hands);
            chosen(window, hands);
            joining(window, hands, words);
            sweeping(window, hands);
        }
    }

    private static Span open(SheafWindow window) throws Exception {
        Transcript jude = window.study()
                .transcripts()
                .named("su04-jude", Transcript::name)
                .orElseThrow();
        int at = edt(() -> window.desk().texts().of(jude).text().indexOf(WORDS));
        window.does(() -> window.desk().go(Place.at(jude.id(), new Span(at, at))));
        window.await(
                "Jude",
                () -> window.reader()
                        .model()
                        .filter(m -> m.transcript().equals(jude))
                        .isPresent());
        window.settled();
        return new Span(at, at + WORDS.length());
    }

    private void bar(SheafWindow window, TestWindow hands) throws Exception {
        hands.press(KeyEvent.VK_ENTER);
        hands.type("doub");
        hands.press(KeyEvent.VK_ENTER, KeyEvent.VK_SHIFT);
        window.await("a coding", () -> window.reader().chosen().isPresent());
        hands.type("wait");
        hands.press(KeyEvent.VK_ENTER, KeyEvent.VK_SHIFT);
        camera.more(window, "bar-ticks");
        hands.type("doubt in onself");
        camera.more(window, "bar-slip");
        hands.press(KeyEvent.VK_ESCAPE);
    }

    private void chosen(SheafWindow window, TestWindow hands) throws Exception {
        window.await("the focus", () -> window.reader().page().isFocusOwner());
        hands.press(KeyEvent.VK_D);
        camera.more(window, "definition");
        hands.press(KeyEvent.VK_ESCAPE);
        hands.press(KeyEvent.VK_W);
        hands.press(KeyEvent.VK_ENTER);
        window.write("weigh.weight", "70");
        window.write("weigh.comment", "Says so twice, the second time unasked.");
        camera.more(window, "weight");
        window.press("weigh.done");
        window.await("the focus", () -> window.reader().page().isFocusOwner());
        hands.press(KeyEvent.VK_E);
        camera.more(window, "card");
        hands.press(KeyEvent.VK_C);
        hands.press(KeyEvent.VK_ENTER);
        hands.type("tr");
        camera.more(window, "recode");
        hands.press(KeyEvent.VK_ESCAPE);
    }

    private void joining(SheafWindow window, TestWindow hands, Span words) throws Exception {
        Code last = window.study().codes().named("Doubt in oneself", Code::name).orElseThrow();
        window.does(() -> {
            window.reader().select(new Span(words.start() + 10, words.end() + 30));
            window.reader().page().requestFocusInWindow();
            window.screen().actions().refresh();
        });
        hands.press(KeyEvent.VK_ENTER);
        hands.type(last.name());
        hands.press(KeyEvent.VK_ENTER);
        window.await("the offer", () -> hands.shows("join.offer"));
        camera.more(window, "join");
        hands.press(KeyEvent.VK_DELETE);
        camera.more(window, "toast");
    }

    private void sweeping(SheafWindow window, TestWindow hands) throws Exception {
        window.write("header.search", "waiting");
        AbstractButton all = hands.named(AbstractButton.class, "search.codeAll");
        camera.more(window, "search-code");
        hands.click(all);
        window.await("the codes", () -> hands.shows("pick.list"));
        camera.more(window, "sweep-which");
        hands.type("wait");
        hands.press(KeyEvent.VK_ENTER);
        window.await("the places", () -> hands.shows("sweep.list"));
        camera.more(window, "sweep");
        hands.click(hands.named(AbstractButton.class, "segment.Sentence"));
        camera.more(window, "sweep-sentence");
    }
}
