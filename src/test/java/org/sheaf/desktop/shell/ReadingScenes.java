package org.sheaf.desktop.shell;

import static org.sheaf.desktop.TestWindow.edt;

import java.awt.event.KeyEvent;
import java.nio.file.Path;
import java.util.Set;
import org.sheaf.study.Code;
import org.sheaf.study.Place;
import org.sheaf.study.Theme;
import org.sheaf.study.Transcript;
import org.sheaf.text.Span;

/** Reading and coding, searching, importing; bookmarks and what of the codings is shown. */
final class ReadingScenes {

    private final Camera camera;

    ReadingScenes(Camera camera) {
        this.camera = camera;
    }

    void take(Path folder) throws Exception {
        try (SheafWindow window = camera.sample(folder)) {
            reading(window);
            searching(window);
            if (camera.takesAll()) {
                bookmarks(window);
                filters(window);
                window.does(() -> window.screen().readers().shown(Filter.ALL));
            }
        }
    }

    private void reading(SheafWindow window) throws Exception {
        Transcript jude = window.study()
                .transcripts()
                .named("su04-jude", Transcript::name)
                .orElseThrow();
        Code ending =
                window.study().codes().named("Doubt in oneself", Code::name).orElseThrow();
        window.does(() -> window.desk().chosen().code(ending.id()));
        int at = edt(() -> window.desk().texts().of(jude).text().indexOf("I'd ironed a shirt on a towel"));
        window.does(() -> window.desk().go(Place.at(jude.id(), new Span(at, at))));
        window.await(
                "Jude",
                () -> window.reader()
                        .model()
                        .filter(m -> m.transcript().equals(jude))
                        .isPresent());
        window.settled();
        camera.take(window, "read");
        Span words = new Span(at, at + "I'd ironed a shirt on a towel on the floor".length());
        coding(window, words, "light");
        Camera.tone(window);
        coding(window, words, "dark");
        Camera.tone(window);
    }

    /** Words selected, the bar open below them. */
    private void coding(SheafWindow window, Span words, String tone) throws Exception {
        window.does(() -> {
            window.reader().scrollTo(words, 0.4);
            window.reader().select(words);
            window.reader().page().requestFocusInWindow();
        });
        window.awaitReader();
        window.hands().press(KeyEvent.VK_ENTER);
        window.hands().type("do");
        window.settled();
        camera.one(window, "code-bar", tone);
        window.hands().press(KeyEvent.VK_ESCAPE);
    }

    private void searching(SheafWindow window) throws Exception {
        window.write("header.search", "twice AND day");
        window.await("results", () -> window.hands().shows("search.list"));
        window.settled();
        camera.take(window, "search");
        window.write("header.search", "lighthouse keepers");
        window.settled();
        camera.more(window, "search-none");
        window.write("header.search", "ferry AND (crew");
        window.settled();
        camera.more(window, "search-misread");
        window.does(() -> window.screen().header().search().setText(""));
        window.hands().press(KeyEvent.VK_ESCAPE);
        window.does(() -> window.screen().header().search().setText(""));
        window.does(() -> window.reader().page().requestFocusInWindow());
    }

    private void bookmarks(SheafWindow window) throws Exception {
        for (int line : new int[] {4, 11, 15}) {
            window.does(() -> {
                window.reader().goToLine(line);
                window.reader().page().requestFocusInWindow();
            });
            window.hands().press(KeyEvent.VK_B);
            window.settled();
        }
        camera.more(window, "reader-bookmarks");
        window.hands().press(KeyEvent.VK_B, KeyEvent.VK_SHIFT);
        window.await("the list", () -> window.hands().shows("pick.list"));
        camera.more(window, "reader-bookmark-list");
        window.hands().press(KeyEvent.VK_ESCAPE);
    }

    private void filters(SheafWindow window) throws Exception {
        Code code = window.study().codes().stream().skip(4).findFirst().orElseThrow();
        Theme theme = window.study().themes().stream().findFirst().orElseThrow();
        window.does(() -> window.screen()
                .readers()
                .shown(Filter.ALL
                        .with(Set.of(code.id()), Set.of(theme.id()))
                        .saidBy(Set.of(Filter.Voice.PARTICIPANTS))
                        .byCoder(true)));
        camera.more(window, "reader-filtered");
        window.does(() -> window.screen().actions().run("reader.filter.codes"));
        window.await("the list", () -> window.hands().shows("many.list"));
        camera.more(window, "reader-filter-codes");
        window.hands().press(KeyEvent.VK_ESCAPE);
        window.does(() -> window.screen().actions().run("reader.filter.speakers"));
        window.await("the list", () -> window.hands().shows("many.list"));
        camera.more(window, "reader-filter-speakers");
        window.hands().press(KeyEvent.VK_ESCAPE);
    }
}
