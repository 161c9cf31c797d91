package org.sheaf.desktop.correcting;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sheaf.correction.Amendment;
import org.sheaf.correction.Correction;
import org.sheaf.correction.Corrections;
import org.sheaf.correction.Preview;
import org.sheaf.correction.Wanted;
import org.sheaf.desktop.action.Desk;
import org.sheaf.desktop.action.Words;
import org.sheaf.study.Edit;
import org.sheaf.study.Entry;
import org.sheaf.study.Id;
import org.sheaf.study.Progress;
import org.sheaf.study.Refusal;
import org.sheaf.study.Study;
import org.sheaf.study.StudyListener;
import org.sheaf.study.TextCount;
import org.sheaf.study.Texts;
import org.sheaf.study.Transcript;
import org.sheaf.text.Span;

/** Words that are looked for in all transcripts, where they stand, and what replacing them means. EDT only. */
public final class EverywhereModel implements StudyListener {

    private static final int BESIDE = 160;

    private final Desk desk;
    private final List<Runnable> listeners = new ArrayList<>();
    private final Set<Kept> kept = new HashSet<>();
    private Optional<Wanted> wanted = Optional.empty();
    private String by = "";
    private Found found = Found.NOTHING;
    private boolean letGo;
    private boolean busy;
    private boolean open;
    private String trouble = "";
    private Runnable stop = () -> {};
    private Runnable closed = () -> {};

    /** A place that is left as it is. */
    private record Kept(Id<Transcript> transcript, Span place) {}

    /**
     * One place.
     *
     * @param transcript where
     * @param place in its stored text
     * @param before words before it on its line
     * @param words there
     * @param after words after it
     * @param by what they become; null where they are left as they are
     */
    record Place(
            Transcript transcript,
            Span place,
            String before,
            String words,
            String after,
            @Nullable String by) {}

    /** What a search has found. */
    record Found(List<Place> places, List<TouchedRow> touched, int untouched, Corrections corrections) {
        static final Found NOTHING = new Found(List.of(), List.of(), 0, new Corrections(List.of()));

        boolean loses() {
            return touched.stream().anyMatch(TouchedRow::lost);
        }
    }

    /** A model that looks for nothing. */
    public EverywhereModel(Desk desk) {
        this.desk = desk;
        desk.listen(this);
    }

    /** Begins anew. */
    public void begin() {
        open = true;
        kept.clear();
        trouble = "";
        search();
    }

    /** Whether words are looked for. */
    public boolean isOpen() {
        return open;
    }

    /** Looks for other words. */
    void look(Optional<Wanted> what, String replacement) {
        if (!what.equals(wanted)) {
            kept.clear();
        }
        wanted = what;
        by = replacement;
        search();
    }

    /** Leaves a place as it is, or no longer. */
    void toggle(Place place) {
        Kept one = new Kept(place.transcript().id(), place.place());
        if (!kept.remove(one)) {
            kept.add(one);
        }
        search();
    }

    void letGo(boolean yes) {
        letGo = yes;
        tell();
    }

    boolean letsGo() {
        return letGo;
    }

    Found found() {
        return found;
    }

    String trouble() {
        return trouble;
    }

    /** Whether it can be stored now. */
    boolean canApply() {
        return open && !busy && !found.corrections().all().isEmpty() && (!found.loses() || letGo);
    }

    private void search() {
        stop.run();
        if (!open || wanted.isEmpty()) {
            take(Found.NOTHING);
            return;
        }
        Study study = desk.study();
        Texts texts = desk.texts();
        Wanted what = wanted.get();
        String replacement = by;
        Set<Kept> left = Set.copyOf(kept);
        busy = true;
        stop = desk.stoppable(
                Words.of("correct.everywhere.searching"),
                progress -> found(study, texts, new Asked(what, replacement, left), progress),
                this::take,
                failure -> {
                    busy = false;
                    desk.notices().complain(failure);
                });
    }

    /** What is asked of a search. */
    private record Asked(Wanted wanted, String by, Set<Kept> kept) {}

    private static Found found(Study study, Texts texts, Asked asked, Progress progress) {
        List<Place> places = new ArrayList<>();
        List<TouchedRow> lost = new ArrayList<>();
        List<TouchedRow> changed = new ArrayList<>();
        List<Correction> corrections = new ArrayList<>();
        int untouched = 0;
        for (Transcript transcript : study.transcripts().stream()
                .sorted(Comparator.comparing(one -> one.name().toLowerCase(Locale.ROOT)))
                .toList()) {
            progress.check();
            Correction correction = Correction.of(transcript, texts.of(transcript));
            List<Span> wanted = new ArrayList<>();
            for (Span place : asked.wanted().places(correction)) {
                boolean kept = asked.kept().contains(new Kept(transcript.id(), place));
                places.add(place(transcript, correction.text(), place, kept ? null : asked.by()));
                if (!kept) {
                    wanted.add(place);
                }
            }
            if (!wanted.isEmpty()) {
                Correction done = correction.with(new Amendment.Replaced(wanted, asked.by()));
                Preview preview = Corrections.preview(study, done);
                preview.lost().forEach(touched -> lost.add(TouchedRow.of(study, transcript, touched, true)));
                preview.changed().forEach(touched -> changed.add(TouchedRow.of(study, transcript, touched, false)));
                untouched += preview.untouched();
                corrections.add(done);
            }
        }
        lost.addAll(changed);
        return new Found(places, lost, untouched, new Corrections(corrections));
    }

    private static Place place(Transcript transcript, String text, Span place, @Nullable String by) {
        int from = Math.max(text.lastIndexOf('\n', place.start() - 1) + 1, place.start() - BESIDE);
        int line = text.indexOf('\n', place.end());
        int to = Math.min(line < 0 ? text.length() : line, place.end() + BESIDE);
        return new Place(
                transcript,
                place,
                text.substring(from, place.start()),
                place.of(text),
                text.substring(place.end(), to),
                by);
    }

    private void take(Found now) {
        busy = false;
        found = now;
        letGo &= now.loses();
        tell();
    }

    /** Stores all as one step. */
    void apply() {
        Corrections all = found.corrections();
        Study study = desk.study();
        Texts texts = desk.texts();
        boolean dropLost = letGo;
        String title =
                Words.of("correct.title.replaced", wanted.map(Wanted::words).orElse(""), by);
        String sentence = Words.of("correct.everywhere.done", Words.texts(texts(all)));
        busy = true;
        tell();
        desk.work(
                Words.of("correct.everywhere.storing"),
                progress -> all.change(study, texts, title, dropLost),
                change -> {
                    busy = true;
                    desk.submit(
                            change,
                            receipt -> {
                                busy = false;
                                close();
                                desk.told(sentence, receipt);
                            },
                            this::failed);
                },
                this::failed,
                () -> busy = false);
    }

    private void failed(Throwable failure) {
        busy = false;
        if (failure instanceof Refusal refusal) {
            trouble = refusal.why();
        } else {
            desk.notices().complain(failure);
        }
        tell();
    }

    /** Leaves all texts as they are. */
    public void close() {
        open = false;
        stop.run();
        closed.run();
    }

    /** Sets what is done at the end. */
    public void onEnd(Runnable end) {
        closed = end;
    }

    /** Is told when anything is different. */
    public void onChange(Runnable listener) {
        listeners.add(listener);
    }

    private void tell() {
        listeners.forEach(Runnable::run);
    }

    @Override
    public void changed(Study before, Study after, Entry entry, List<Edit> edits) {
        if (open && !busy) {
            search();
        }
    }

    /** For the status line. */
    public String place() {
        long places =
                found.places().stream().filter(place -> place.by() != null).count();
        return Words.of("correct.everywhere.place", places, Words.texts(texts(found.corrections())));
    }

    private static TextCount texts(Corrections all) {
        return TextCount.of(all.all().stream().map(Correction::base).toList());
    }
}
