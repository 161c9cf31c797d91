package org.sheaf.desktop.shell;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import javax.swing.JList;
import javax.swing.JTextField;
import javax.swing.SwingUtilities;
import org.sheaf.desktop.action.Words;
import org.sheaf.desktop.start.Recent;
import org.sheaf.desktop.start.RecentStudies;
import org.sheaf.study.Method;
import org.sheaf.study.StudyFacts;

/** The first screen, without and with studies, and a study that is new. */
final class StartScenes {

    private final Camera camera;

    StartScenes(Camera camera) {
        this.camera = camera;
    }

    void take(Path folder) throws Exception {
        theFirstScreen(folder);
        if (camera.takesAll()) {
            aNewStudy(folder);
        }
    }

    private void theFirstScreen(Path folder) throws Exception {
        try (SheafWindow window = camera.start(folder)) {
            camera.more(window, "start-empty");
            window.press("start.new");
            window.write("new.name", "Ferry mornings");
            JTextField place = window.hands().named(JTextField.class, "new.place");
            window.does(() -> place.setText("/home/mira/Studies/Ferry mornings.sheaf"));
            camera.take(window, "new-study");
        }
        try (SheafWindow window =
                SheafWindow.start(folder.resolve("known"), SheafWindow.USER, this::withStudies, null)) {
            camera.sized(window);
            window.hands().named(JList.class, "start.recent");
            camera.take(window, "start");
        }
    }

    private void withStudies(Services services) {
        camera.prepare(services);
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
        String about = Words.of("window.about", Words.of("new.method." + method.word()), 12);
        recents.opened(
                new Recent(at, title, about, SheafWindow.CLOCK.instant().minus(Duration.ofHours(hoursAgo)), place));
    }

    private void aNewStudy(Path folder) throws Exception {
        Path study = folder.resolve("empty.sheaf");
        try (SheafWindow window = camera.start(folder)) {
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
            camera.more(window, "main-empty");
            for (View view : List.of(View.FRAMEWORK, View.THEMES, View.REPORTS)) {
                window.does(() -> window.screen().show(view));
                camera.more(window, view.name().toLowerCase(Locale.ROOT) + "-empty");
            }
        }
    }
}
