package org.sheaf.desktop.shell;

import static org.sheaf.desktop.TestWindow.edt;

import java.awt.event.KeyEvent;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import javax.swing.SwingUtilities;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sheaf.desktop.start.Recent;
import org.sheaf.desktop.start.RecentStudies;
import org.sheaf.study.Code;
import org.sheaf.study.Method;
import org.sheaf.study.Place;
import org.sheaf.study.Progress;
import org.sheaf.study.StudyFacts;
import org.sheaf.study.Transcript;
import org.sheaf.text.Span;

/**
 * Makes the pictures of the documentation out of the sample study: {@code ./mvnw -q -Pfast test -Dtest=Pictures}. See
 * docs/howto/pictures.md for its properties. No test by its name, so that the build does not overwrite pictures.
 */
class Pictures {

    /** What the documentation shows; {@code -Dpictures.all=true} makes every scene in both tones. */
    private static final Set<String> SHOWN = Set.of(
            "start-light",
            "import-light",
            "main-light",
            "main-dark",
            "search-light",
            "framework-light",
            "themes-light",
            "reports-light");

    /** The first coder of the sample study. */
    private static final String CODER = "Ines Moreau";

    private final Path into = Path.of(System.getProperty("pictures", "docs/images"));
    private final boolean all = Boolean.getBoolean("pictures.all");
    private final int scale = Integer.getInteger("pictures.scale", 100);
    private final int width = Integer.getInteger("pictures.width", 1440 * scale / 100);
    private final int height = Integer.getInteger("pictures.height", 900 * scale / 100);

    @TempDir
    Path folder;

    @BeforeEach
    void makeFolder() throws IOException {
        Files.createDirectories(into);
    }

    private void prepare(Services services) {
        services.settings().put("scale", String.valueOf(scale));
        services.settings().put("window.width", String.valueOf(width));
        services.settings().put("window.height", String.valueOf(height));
    }

    /** Takes a scene, in both tones where that is asked for, and leaves the window light. */
    private void take(SheafWindow window, String scene) throws Exception {
        one(window, scene + "-light");
        if (all || SHOWN.contains(scene + "-dark")) {
            window.does(() -> window.shell().tone());
            one(window, scene + "-dark");
            window.does(() -> window.shell().tone());
        }
    }

    private void one(SheafWindow window, String name) throws Exception {
        if (all || SHOWN.contains(name)) {
            window.picture(into.resolve(name + ".png"));
        }
    }

    @Test
    void theFirstScreen() throws Exception {
        try (SheafWindow window = SheafWindow.start(folder, SheafWindow.USER, this::prepare, null)) {
            window.resize(width, height);
            take(window, "start-empty");
            window.press("start.new");
            window.write("new.name", "Ferry mornings");
            take(window, "new");
        }
        try (SheafWindow window =
                SheafWindow.start(folder.resolve("known"), SheafWindow.USER, this::withStudies, null)) {
            window.resize(width, height);
            window.hands().named(javax.swing.JList.class, "start.recent");
            take(window, "start");
        }
    }

    private void withStudies(Services services) {
        prepare(services);
        RecentStudies recents = new RecentStudies(services.settings());
        recent(services, recents, "Night shift handover", Method.CONTENT, 3 * 24, "");
        recent(services, recents, "School meals after the merger", Method.FRAMEWORK, 24, "04 Oona, line 31");
        recent(services, recents, "Clinic mornings", Method.CODEBOOK, 2, "07 Marit, line 420");
    }

    private static void recent(
            Services services, RecentStudies recents, String title, Method method, int hoursAgo, String place) {
        Path at = services.home().resolve(title + ".sheaf");
        services.studies()
                .create(at, StudyFacts.of(title, method), new Studies.Entrance("Mira", null, false, Runnable::run))
                .close();
        String about = org.sheaf.desktop.action.Words.of(
                "window.about", org.sheaf.desktop.action.Words.of("new.method." + method.word()), 12);
        recents.opened(
                new Recent(at, title, about, SheafWindow.CLOCK.instant().minus(Duration.ofHours(hoursAgo)), place));
    }

    @Test
    void aNewStudy() throws Exception {
        Path study = folder.resolve("empty.sheaf");
        try (SheafWindow window = SheafWindow.start(folder, SheafWindow.USER, this::prepare, null)) {
            window.resize(width, height);
            window.does(() -> window.shell()
                    .enter(
                            () -> window.services()
                                    .studies()
                                    .create(
                                            study,
                                            StudyFacts.of("Ferry mornings", Method.CODEBOOK),
                                            new Studies.Entrance(null, null, false, SwingUtilities::invokeLater)),
                            List.of(),
                            failure -> {
                                throw new AssertionError(failure);
                            }));
            window.awaitStudy();
            take(window, "main-empty");
            for (View view : List.of(View.FRAMEWORK, View.THEMES, View.REPORTS)) {
                window.does(() -> window.screen().show(view));
                take(window, view.name().toLowerCase(java.util.Locale.ROOT) + "-empty");
            }
        }
    }

    @Test
    void theSampleStudy() throws Exception {
        Path study = folder.resolve("hat-service.sheaf");
        try (SheafWindow window = SheafWindow.open(folder, CODER, services -> sample(services, study), study)) {
            window.resize(width, height);
            reading(window);
            searching(window);
            for (View view : List.of(View.FRAMEWORK, View.THEMES, View.REPORTS)) {
                window.does(() -> window.screen().show(view));
                window.settled();
                take(window, view.name().toLowerCase(java.util.Locale.ROOT));
            }
            importing(window);
        }
    }

    /** The framework's view with what has happened since a version was frozen. */
    @Test
    void theFramework() throws Exception {
        Path study = folder.resolve("hat-service.sheaf");
        try (SheafWindow window = SheafWindow.open(folder, CODER, services -> sample(services, study), study)) {
            window.resize(width, height);
            window.does(() -> window.screen().actions().run("framework.versions"));
            window.settled();
            take(window, "framework-unfrozen");
            FrameworkScenes.alter(window);
            window.does(() -> window.screen().actions().run("framework.versions"));
            window.settled();
            take(window, "framework-versions");
            window.does(() -> window.screen().actions().run("framework.looked"));
            window.settled();
            take(window, "framework-against");
            window.does(() -> window.screen().actions().run("code.alike"));
            window.settled();
            take(window, "framework-alike");
            FrameworkScenes.tick(window);
            take(window, "framework-split");
            window.does(() -> window.screen().actions().run("code.colour"));
            take(window, "framework-colour");
        }
    }

    private void sample(Services services, Path study) {
        prepare(services);
        services.studies().sample(study, Progress.NONE);
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
        take(window, "read");
        Span words = new Span(at, at + "I'd ironed a shirt on a towel on the floor".length());
        coding(window, words, "main-light");
        window.does(() -> window.shell().tone());
        coding(window, words, "main-dark");
        window.does(() -> window.shell().tone());
    }

    /** Words selected, the bar open below them. */
    private void coding(SheafWindow window, Span words, String name) throws Exception {
        window.does(() -> {
            window.reader().scrollTo(words, 0.4);
            window.reader().select(words);
            window.reader().page().requestFocusInWindow();
        });
        window.await("the reader's focus", () -> window.reader().page().isFocusOwner());
        window.hands().press(KeyEvent.VK_ENTER);
        window.hands().type("do");
        window.settled();
        one(window, name);
        window.hands().press(KeyEvent.VK_ESCAPE);
    }

    private void searching(SheafWindow window) throws Exception {
        window.write("header.search", "twice AND day");
        window.await("results", () -> window.hands().shows("search.list"));
        window.settled();
        take(window, "search");
        window.write("header.search", "lighthouse keepers");
        window.settled();
        take(window, "search-none");
        window.write("header.search", "ferry AND (crew");
        window.settled();
        take(window, "search-misread");
        window.does(() -> window.screen().header().search().setText(""));
        window.hands().press(KeyEvent.VK_ESCAPE);
        window.does(() -> window.screen().header().search().setText(""));
        window.does(() -> window.reader().page().requestFocusInWindow());
    }

    private void importing(SheafWindow window) throws Exception {
        window.choose(Bundle.lay(folder.resolve("in")).toArray(Path[]::new));
        window.does(() -> window.screen().actions().run("study.import"));
        window.await("the files", () -> window.hands().shows("import.turns"));
        window.settled();
        take(window, "import");
    }
}
