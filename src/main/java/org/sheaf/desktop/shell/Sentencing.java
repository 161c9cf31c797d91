package org.sheaf.desktop.shell;

import java.util.LinkedHashMap;
import java.util.Map;
import javax.swing.Timer;
import org.sheaf.desktop.action.Desk;
import org.sheaf.desktop.action.Words;
import org.sheaf.desktop.reader.Reader;
import org.sheaf.desktop.reader.ReaderListener;
import org.sheaf.desktop.reader.ReaderModel;
import org.sheaf.desktop.reader.SentenceSpans;
import org.sheaf.language.Sentences;
import org.sheaf.study.Id;
import org.sheaf.study.Transcript;

/**
 * Finds the sentences of what is read, in the background and not before it is shown, so that neither the start nor a quick
 * look through several transcripts waits for CoreNLP. EDT only.
 */
final class Sentencing implements ReaderListener {

    /** How long a transcript is on show before its sentences are looked for, in milliseconds. */
    private static final int REST = 250;

    private static final int KEPT = 8;

    private final Desk desk;
    private final Reader reader;
    private final Timer rest = new Timer(REST, event -> find());
    private final Map<Id<Transcript>, Known> known = new LinkedHashMap<>(KEPT, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Id<Transcript>, Known> eldest) {
            return size() > KEPT;
        }
    };

    /** The sentences of one revision. */
    private record Known(int revision, SentenceSpans sentences) {}

    private Sentencing(Desk desk, Reader reader) {
        this.desk = desk;
        this.reader = reader;
        rest.setRepeats(false);
    }

    /** Gives a reader the sentences of whatever it shows from now on. */
    static void follow(Desk desk, Reader reader) {
        reader.listen(new Sentencing(desk, reader));
    }

    @Override
    public void replaced() {
        rest.stop();
        reader.model().map(ReaderModel::transcript).ifPresent(transcript -> {
            Known before = known.get(transcript.id());
            if (before != null && before.revision() == transcript.revision()) {
                reader.sentences(before.sentences());
            } else {
                rest.start();
            }
        });
    }

    private void find() {
        reader.model()
                .ifPresent(model -> desk.work(
                        Words.of("reading.sentences"),
                        progress ->
                                SentenceSpans.of(model.transcript(), model.text(), model.blocks(), new Sentences()::of),
                        found -> take(model.transcript(), found),
                        failure -> {
                            // the platform's sentences go on serving, and the log says why
                        }));
    }

    private void take(Transcript transcript, SentenceSpans found) {
        known.put(transcript.id(), new Known(transcript.revision(), found));
        if (reader.model().filter(model -> found.fits(model.transcript())).isPresent()) {
            reader.sentences(found);
        }
    }
}
