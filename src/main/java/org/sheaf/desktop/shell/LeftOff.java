package org.sheaf.desktop.shell;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.sheaf.desktop.action.Desk;
import org.sheaf.desktop.action.Settings;
import org.sheaf.desktop.reader.Reader;
import org.sheaf.desktop.reader.ReaderListener;
import org.sheaf.desktop.reader.ReaderModel;
import org.sheaf.study.Coder;
import org.sheaf.study.Edit;
import org.sheaf.study.Entry;
import org.sheaf.study.Id;
import org.sheaf.study.Page;
import org.sheaf.study.Study;
import org.sheaf.study.StudyListener;
import org.sheaf.study.Transcript;
import org.sheaf.text.Span;

/**
 * Remembers for each transcript where one was at work last: where one coded, put the caret, or read on. A place that was
 * only jumped to does not count, so that after looking something up one finds back. EDT only.
 */
final class LeftOff implements ReaderListener, StudyListener {

    private final Desk desk;
    private final Reader reader;
    private final Settings settings;
    private final Map<Id<Transcript>, Integer> places = new HashMap<>();
    private boolean strayed;

    /**
     * Follows a reader and the study.
     *
     * @param settings of the study
     */
    LeftOff(Desk desk, Reader reader, Settings settings) {
        this.desk = desk;
        this.reader = reader;
        this.settings = settings;
        reader.listen(this);
        desk.listen(this);
    }

    private static String key(Id<Transcript> transcript) {
        return "left." + transcript;
    }

    @Override
    public void worked(int position) {
        reader.model().ifPresent(model -> places.put(model.transcript().id(), position));
        strayed = false;
    }

    @Override
    public void changed(Study before, Study after, Entry entry, List<Edit> edits) {
        if (!entry.coder().equals(desk.coder().id()) || entry.takesBack() != 0) {
            return;
        }
        for (Edit edit : edits) {
            if (edit instanceof Edit.OfQuotation one && one.after() != null) {
                places.put(one.transcript(), one.after().span().start());
                strayed = false;
            }
        }
    }

    /** What is in sight from now on was jumped to. */
    void stray() {
        strayed = true;
    }

    /** Keeps the place in the transcript that is shown for the next time. */
    void remember() {
        reader.model().ifPresent(model -> {
            Id<Transcript> id = model.transcript().id();
            Span seen = reader.visibleSpan();
            boolean readOn = !strayed
                    && !seen.isEmpty()
                    && !holds(seen, reader.caret())
                    && place().stream().noneMatch(at -> holds(seen, at));
            if (readOn) {
                places.put(id, seen.start());
            }
            Integer at = places.get(id);
            if (at != null) {
                settings.put(key(id), String.valueOf(at));
            }
        });
    }

    private static boolean holds(Span seen, int position) {
        return seen.start() <= position && position <= seen.end();
    }

    /** Where one left off in the transcript that is shown: remembered here, else where one's latest quotation begins. */
    OptionalInt place() {
        Optional<ReaderModel> shown = reader.model();
        if (shown.isEmpty()) {
            return OptionalInt.empty();
        }
        Transcript transcript = shown.get().transcript();
        Integer now = places.get(transcript.id());
        int at = now != null ? now : settings.number(key(transcript.id()), -1);
        return at >= 0
                ? OptionalInt.of(Math.min(at, transcript.length()))
                : latest(shown.get().page(), shown.get().me());
    }

    private static OptionalInt latest(Page page, Id<Coder> me) {
        Page.Columns columns = page.columns();
        int latest = -1;
        for (int i = 0; i < page.size(); i++) {
            if (page.coder(i).equals(me) && (latest < 0 || columns.made()[i] > columns.made()[latest])) {
                latest = i;
            }
        }
        return latest < 0
                ? OptionalInt.empty()
                : OptionalInt.of(page.span(latest).start());
    }
}
