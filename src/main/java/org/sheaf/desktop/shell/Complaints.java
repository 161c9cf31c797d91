package org.sheaf.desktop.shell;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.sheaf.desktop.action.Notices;
import org.sheaf.desktop.action.Words;
import org.sheaf.desktop.widgets.Toast;
import org.sheaf.study.Refusal;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Tells the user by a toast; what was not foreseen goes to the log in full, and its details can be copied. EDT only. */
final class Complaints implements Notices {

    private static final Logger LOG = LoggerFactory.getLogger(Complaints.class);

    private final Toast toast;
    private final Copying copying;
    private final Clock clock;

    /** Puts text on the clipboard. */
    interface Copying {
        void copy(String text);
    }

    Complaints(Toast toast, Copying copying, Clock clock) {
        this.toast = toast;
        this.copying = copying;
        this.clock = clock;
    }

    @Override
    public void say(String sentence, @Nullable String label, Runnable run) {
        toast.say(sentence, label, run);
    }

    @Override
    public void hint(String sentence) {
        toast.hint(sentence);
    }

    @Override
    public void complain(Throwable failure) {
        if (failure instanceof Refusal refusal && refusal.getCause() == null) {
            toast.say(refusal.why(), null, () -> {});
            return;
        }
        LOG.error("the window could not do something", failure);
        String sentence = failure instanceof Refusal refusal ? refusal.why() : Words.of("complaint.unforeseen");
        toast.say(sentence, Words.of("complaint.copy"), () -> copying.copy(details(failure)));
    }

    /** What helps those who mend the program. */
    private String details(Throwable failure) {
        StringWriter text = new StringWriter();
        text.append(clock.instant().toString()).append('\n');
        failure.printStackTrace(new PrintWriter(text));
        return text.toString();
    }
}
