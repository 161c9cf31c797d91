package org.sheaf.desktop.shell;

import java.awt.event.KeyEvent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sheaf.study.Code;
import org.sheaf.study.Place;
import org.sheaf.study.Progress;
import org.sheaf.study.Theme;
import org.sheaf.study.Transcript;
import org.sheaf.text.Span;

/** Pictures of the reader's filters and bookmarks, for those who work on them. No test by its name. See {@link Pictures}. */
class ReaderPictures {

    private final Path into = Path.of(System.getProperty("pictures", "target/pictures"));
    private final int scale = Integer.getInteger("pictures.scale", 100);

    @TempDir
    Path folder;

    @Test
    void filtersAndBookmarks() throws Exception {
        Files.createDirectories(into);
        Path study = folder.resolve("hat-service.sheaf");
        try (SheafWindow window = SheafWindow.open(
                folder,
                "Ines Moreau",
                services -> {
                    services.settings().put("scale", String.valueOf(scale));
                    services.studies().sample(study, Progress.NONE);
                },
                study)) {
            window.resize(1440 * scale / 100, 900 * scale / 100);
            Transcript jude = window.study()
                    .transcripts()
                    .named("su04-jude", Transcript::name)
                    .orElseThrow();
            window.does(() -> window.desk().go(Place.at(jude.id(), new Span(0, 0))));
            window.await(
                    "Jude",
                    () -> window.reader()
                            .model()
                            .filter(m -> m.transcript().id().equals(jude.id()))
                            .isPresent());
            window.settled();
            for (int line : new int[] {4, 11, 15}) {
                window.does(() -> {
                    window.reader().goToLine(line);
                    window.reader().page().requestFocusInWindow();
                });
                window.hands().press(KeyEvent.VK_B);
                window.settled();
            }
            both(window, "reader-bookmarks");
            window.hands().press(KeyEvent.VK_B, KeyEvent.VK_SHIFT);
            window.await("the list", () -> window.hands().shows("pick.list"));
            both(window, "reader-bookmark-list");
            window.hands().press(KeyEvent.VK_ESCAPE);
            filters(window);
        }
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
        both(window, "reader-filtered");
        window.does(() -> window.screen().actions().run("reader.filter.codes"));
        window.await("the list", () -> window.hands().shows("many.list"));
        both(window, "reader-filter-codes");
        window.hands().press(KeyEvent.VK_ESCAPE);
        window.does(() -> window.screen().actions().run("reader.filter.speakers"));
        window.await("the list", () -> window.hands().shows("many.list"));
        both(window, "reader-filter-speakers");
        window.hands().press(KeyEvent.VK_ESCAPE);
    }

    private void both(SheafWindow window, String scene) throws Exception {
        window.settled();
        window.picture(into.resolve(scene + "-light.png"));
        window.does(() -> window.shell().tone());
        window.settled();
        window.picture(into.resolve(scene + "-dark.png"));
        window.does(() -> window.shell().tone());
    }
}
