package org.sheaf.desktop.shell;

import com.formdev.flatlaf.util.SystemInfo;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import javax.swing.JFrame;
import javax.swing.SwingUtilities;
import org.jspecify.annotations.Nullable;
import org.sheaf.desktop.action.Settings;
import org.sheaf.desktop.settings.Appearance;

/** Makes the window and draws what a start shows, without showing it: an archive of classes is learnt from that. */
public final class Rehearsal {

    private static final int MOST_LOOKS = 250;

    private Rehearsal() {}

    /**
     * Rehearses on a study, which is opened and closed; the user's settings are neither read nor written. Any thread but the
     * EDT; returns at the end.
     */
    public static void of(Services user, Path study) {
        Services services = new Services(
                user.studies(),
                user.gates(),
                Settings.none(),
                user.background(),
                user.home(),
                user.clock(),
                user.userName(),
                user.version());
        Studies.Opened opened =
                services.studies().open(study, new Studies.Entrance(null, null, false, SwingUtilities::invokeLater));
        CompletableFuture<@Nullable Void> closed = new CompletableFuture<>();
        LateSettings settings = new LateSettings(services.settings(), Runnable::run);
        StudyWindow[] made = new StudyWindow[1];
        Desktop.onEdt(() -> {
            if (SystemInfo.isLinux) {
                JFrame.setDefaultLookAndFeelDecorated(true);
            }
            Appearance.from(settings).wear();
            made[0] = new StudyWindow(services, settings, null, () -> closed.complete(null));
            made[0].rehearse(opened, () -> draw(made[0]));
        });
        for (int i = 0; i < MOST_LOOKS && !isRead(made[0]); i++) {
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(20));
        }
        Desktop.onEdt(() -> drawViews(made[0]));
        Desktop.onEdt(made[0]::quit);
        closed.join();
    }

    private static void drawViews(StudyWindow window) {
        StudyScreen screen = window.screen();
        if (screen != null) {
            for (View view : View.values()) {
                screen.show(view);
                draw(window);
            }
        }
    }

    private static void draw(StudyWindow window) {
        JFrame frame = window.frame();
        frame.addNotify();
        frame.validate();
        BufferedImage picture = new BufferedImage(frame.getWidth(), frame.getHeight(), BufferedImage.TYPE_INT_RGB);
        Graphics2D g = picture.createGraphics();
        frame.getRootPane().paint(g);
        g.dispose();
    }

    /** The first transcript is read in the background. */
    private static boolean isRead(StudyWindow window) {
        boolean[] read = new boolean[1];
        Desktop.onEdt(() -> read[0] =
                window.screen() != null && window.screen().reader().model().isPresent());
        return read[0];
    }
}
