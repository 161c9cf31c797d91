package org.sheaf.desktop.shell;

import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;
import javax.swing.SwingUtilities;
import javax.swing.Timer;
import org.jspecify.annotations.Nullable;
import org.sheaf.desktop.action.Desk;
import org.sheaf.desktop.action.Notices;
import org.sheaf.outlet.StudyGate;

/**
 * Tells what the gate says about what has left beside the notice that it was saved; by itself where nothing is said about that.
 * EDT only.
 */
final class Beside implements Notices {

    /** What was saved is told within this time, in milliseconds. */
    private static final int SOON = 400;

    private final Notices notices;
    private final Set<String> warnings = new LinkedHashSet<>();
    private final Timer alone;

    Beside(Notices notices) {
        this.notices = notices;
        this.alone = new Timer(SOON, due -> tellAlone());
        alone.setRepeats(false);
    }

    /** A desk of which nothing leaves that the study's gate has not read, with the vault that is opened at it. */
    static Desk guarded(Studies.Opened opened, Services services, Notices notices) {
        Beside beside = new Beside(notices);
        Desk desk = new Desk(opened.study(), services.outlet(), SwingUtilities::invokeLater, beside);
        services.gates()
                .guard(
                        new StudyGate(desk::study, desk::texts, desk.vault()::register),
                        warning -> SwingUtilities.invokeLater(() -> beside.warn(warning)));
        return desk;
    }

    /** What the gate has said. */
    void warn(String warning) {
        String sentence = warning.substring(0, 1).toUpperCase(Locale.ROOT) + warning.substring(1);
        warnings.add(sentence);
        alone.restart();
    }

    private void tellAlone() {
        if (!warnings.isEmpty()) {
            notices.say(taken());
        }
    }

    private String taken() {
        String all = String.join(" ", warnings);
        warnings.clear();
        alone.stop();
        return all;
    }

    @Override
    public void say(String sentence, @Nullable String label, Runnable run) {
        notices.say(warnings.isEmpty() ? sentence : sentence + " " + taken(), label, run);
    }

    @Override
    public void hint(String sentence) {
        notices.hint(sentence);
    }

    @Override
    public void complain(Throwable failure) {
        notices.complain(failure);
    }
}
