package org.sheaf.desktop.sweep;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sheaf.analysis.Sweep;
import org.sheaf.desktop.action.Desk;
import org.sheaf.desktop.action.Words;
import org.sheaf.study.Change;
import org.sheaf.study.Code;
import org.sheaf.study.CodeChange;
import org.sheaf.study.Coder;
import org.sheaf.study.Edit;
import org.sheaf.study.Entry;
import org.sheaf.study.Lines;
import org.sheaf.study.Progress;
import org.sheaf.study.Quotation;
import org.sheaf.study.Study;
import org.sheaf.study.StudyListener;
import org.sheaf.study.TextCount;
import org.sheaf.study.TextKey;
import org.sheaf.study.Texts;
import org.sheaf.study.Together;
import org.sheaf.study.TranscriptText;

/** Counts what would be coded in one step, shows it, and does it. EDT only; counting is done in the background. */
public final class SweepModel implements StudyListener {

    /** More places than anybody looks through are counted, not listed. */
    private static final int LISTED = 300;

    private final Desk desk;
    private final SweepSource source;
    private final Code code;
    private final Clock clock;
    private final List<Runnable> listeners = new ArrayList<>();
    private int choice;
    private @Nullable Preview preview;
    private Runnable stop = () -> {};
    private boolean over;
    private boolean stopped;

    /**
     * What would be coded.
     *
     * @param sweep all of it
     * @param rows the first places, in the order of transcripts and lines
     */
    record Preview(Sweep sweep, List<SweepRow> rows) {}

    /**
     * The places of a source under a code.
     *
     * @param code of the study, or one that is made with the step
     */
    public SweepModel(Desk desk, SweepSource source, Code code, Clock clock) {
        this.desk = desk;
        this.source = source;
        this.code = code;
        this.clock = clock;
        desk.listen(this);
        count();
    }

    SweepSource source() {
        return source;
    }

    Code code() {
        return code;
    }

    int choice() {
        return choice;
    }

    /** What would be coded; empty while it is counted, and when the counting was stopped. */
    Optional<Preview> preview() {
        return Optional.ofNullable(preview);
    }

    void onChange(Runnable listener) {
        listeners.add(listener);
    }

    void choose(int other) {
        if (other != choice) {
            choice = other;
            count();
        }
    }

    /** Whether the counting came to no end: the user stopped it, or it failed. */
    boolean isStopped() {
        return stopped;
    }

    /** Counts what would be coded; from the start, where it was stopped. */
    void count() {
        stop.run();
        preview = null;
        stopped = false;
        Study study = desk.study();
        Texts texts = desk.texts();
        Coder me = desk.coder();
        Instant now = clock.instant();
        int chosen = choice;
        stop = desk.stoppable(
                Words.of("sweep.counting"),
                progress -> counted(chosen, new Sweep.Pen(code, me, now), study, texts, progress),
                this::take,
                failure -> {
                    giveUp();
                    desk.notices().complain(failure);
                },
                this::giveUp);
        tell();
    }

    private void giveUp() {
        stopped = true;
        tell();
    }

    private Preview counted(int chosen, Sweep.Pen pen, Study study, Texts texts, Progress progress) {
        Sweep sweep = source.places(chosen, pen, study, texts, progress);
        List<Map.Entry<TextKey, List<Quotation>>> parts =
                new ArrayList<>(sweep.quotations().entrySet());
        parts.sort(Comparator.comparing(
                part -> study.transcripts().get(part.getKey().transcript()).name()));
        List<SweepRow> rows = new ArrayList<>();
        for (Map.Entry<TextKey, List<Quotation>> part : parts) {
            progress.check();
            if (rows.size() < LISTED) {
                rows(part.getKey(), part.getValue(), study, texts, rows);
            }
        }
        return new Preview(sweep, List.copyOf(rows));
    }

    private static void rows(TextKey key, List<Quotation> quotations, Study study, Texts texts, List<SweepRow> rows) {
        String name = study.transcripts().get(key.transcript()).name();
        TranscriptText text = texts.text(key.transcript(), key.revision());
        Lines lines = Lines.of(text, study.facts().lineLength());
        for (Quotation quotation : quotations) {
            if (rows.size() < LISTED) {
                String words = text.words(quotation.span()).strip().replaceAll("\\s+", " ");
                rows.add(new SweepRow(name, lines.at(quotation.span().start()), words));
            }
        }
    }

    private void take(Preview counted) {
        preview = counted;
        tell();
    }

    /** What would be done, as a sentence. */
    String summary() {
        Preview now = preview;
        if (now == null) {
            return Words.of(stopped ? "sweep.stopped" : "sweep.counting.still");
        }
        Sweep sweep = now.sweep();
        if (sweep.isEmpty()) {
            return sweep.already() == 0 ? Words.of("sweep.none") : Words.of("sweep.none.already", sweep.already());
        }
        TextCount texts = TextCount.of(sweep.transcripts().stream()
                .map(desk.study().transcripts()::find)
                .flatMap(Optional::stream)
                .toList());
        String would = Words.of("sweep.would", sweep.places(), Words.texts(texts));
        return sweep.already() == 0 ? would : would + " " + Words.of("sweep.already", sweep.already());
    }

    /** Codes all of it: one entry in the history, one undo. */
    void submit() {
        Preview now = preview;
        if (now == null || now.sweep().isEmpty()) {
            return;
        }
        String title = source.history(code.name(), now.sweep().places());
        List<Change> parts = new ArrayList<>();
        if (!desk.study().codes().has(code.id())) {
            parts.add(new CodeChange.Written(CodeChange.Deed.MADE, List.of(code)));
        }
        parts.add(now.sweep().change(title));
        close();
        desk.submit(new Together("auto-coded", title, parts), receipt -> desk.told(title + ".", receipt));
    }

    /** Nobody looks any more. */
    void close() {
        over = true;
        desk.open().unlisten(this);
        stop.run();
    }

    /** What was counted against an earlier state is counted again. */
    @Override
    public void changed(Study before, Study after, Entry entry, List<Edit> edits) {
        if (!over) {
            count();
        }
    }

    private void tell() {
        List.copyOf(listeners).forEach(Runnable::run);
    }
}
