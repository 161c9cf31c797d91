package org.sheaf.desktop.shell;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.sheaf.desktop.action.Desk;
import org.sheaf.desktop.action.Settings;
import org.sheaf.desktop.action.Words;
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
import org.sheaf.study.Texts;
import org.sheaf.study.Transcript;
import org.sheaf.text.EditScript;
import org.sheaf.text.Span;

/**
 * Remembers for each transcript where one was at work last: where one coded, put the caret, or read on. A place that was
 * only jumped to does not count, so that after looking something up one finds back. EDT only.
 */
final class LeftOff implements ReaderListener, StudyListener {

    private final Desk desk;
    private final Reader reader;
    private final Settings settings;
    private final Map<Id<Transcript>, At> places = new HashMap<>();
    private boolean strayed;

    /** A position in one revision of a text; in another revision it is somewhere else. */
    private record At(int revision, int position) {
        private static final Pattern WRITTEN = Pattern.compile("(\\d{1,9})@(\\d{1,9})");

        static @Nullable At read(String written) {
            Matcher matcher = WRITTEN.matcher(written);
            return matcher.matches()
                    ? new At(Integer.parseInt(matcher.group(2)), Integer.parseInt(matcher.group(1)))
                    : null;
        }

        String written() {
            return position + "@" + revision;
        }

        /** The same place in a later or earlier revision of the text. */
        int in(Transcript transcript, Texts texts) {
            String then = texts.text(transcript.id(), revision).text();
            Span here = new Span(Math.min(position, then.length()), Math.min(position, then.length()));
            return EditScript.between(then, texts.of(transcript).text())
                    .map(here)
                    .map(Span::start)
                    .orElse(Math.min(position, transcript.length()));
        }
    }

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
        reader.model()
                .map(ReaderModel::transcript)
                .ifPresent(read -> places.put(read.id(), new At(read.revision(), position)));
        strayed = false;
    }

    /** The place in a text that was corrected since is looked up in the background. */
    @Override
    public void replaced() {
        reader.model().map(ReaderModel::transcript).ifPresent(read -> {
            At then = known(read.id());
            if (then != null && then.revision != read.revision()) {
                Texts texts = desk.texts();
                desk.work(
                        Words.of("reading.opening", read.name()),
                        progress -> then.in(read, texts),
                        now -> moved(read, then, now),
                        failure -> {}); // without the earlier text the latest quotation stands for the place
            }
        });
    }

    private void moved(Transcript read, At then, int now) {
        if (then.equals(known(read.id()))) {
            places.put(read.id(), new At(read.revision(), now));
        }
    }

    private @Nullable At known(Id<Transcript> transcript) {
        At now = places.get(transcript);
        return now != null ? now : settings.get(key(transcript)).map(At::read).orElse(null);
    }

    @Override
    public void changed(Study before, Study after, Entry entry, List<Edit> edits) {
        if (!entry.coder().equals(desk.coder().id()) || entry.takesBack() != 0) {
            return;
        }
        for (Edit edit : edits) {
            if (edit instanceof Edit.OfQuotation one && one.after() != null) {
                int start = one.after().span().start();
                after.transcripts()
                        .find(one.transcript())
                        .ifPresent(transcript -> places.put(transcript.id(), new At(transcript.revision(), start)));
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
                places.put(id, new At(model.transcript().revision(), seen.start()));
            }
            At at = places.get(id);
            if (at != null) {
                settings.put(key(id), at.written());
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
        At now = known(transcript.id());
        return now != null && now.revision == transcript.revision()
                ? OptionalInt.of(Math.min(now.position, transcript.length()))
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
