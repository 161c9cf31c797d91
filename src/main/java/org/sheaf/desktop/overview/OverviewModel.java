package org.sheaf.desktop.overview;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sheaf.analysis.CodedAgainst;
import org.sheaf.analysis.StudyPicture;
import org.sheaf.desktop.action.Desk;
import org.sheaf.desktop.action.Words;
import org.sheaf.study.Code;
import org.sheaf.study.Coder;
import org.sheaf.study.Edit;
import org.sheaf.study.Entry;
import org.sheaf.study.Id;
import org.sheaf.study.Place;
import org.sheaf.study.Progress;
import org.sheaf.study.Stage;
import org.sheaf.study.Study;
import org.sheaf.study.StudyListener;
import org.sheaf.study.TextCount;
import org.sheaf.study.Transcript;

/** The figures of the study as they stand, counted anew in the background while somebody looks at them. EDT only. */
public final class OverviewModel implements StudyListener {

    private final Desk desk;
    private final ZoneId zone;
    private final List<Runnable> listeners = new ArrayList<>();
    private @Nullable Counted counted;
    private boolean seen;
    private boolean stale = true;
    private boolean counting;

    /**
     * What was counted.
     *
     * @param study of which
     * @param picture sizes, density and growth
     * @param against what was coded against which framework
     */
    private record Counted(Study study, StudyPicture picture, List<CodedAgainst> against) {}

    /**
     * A model that counts nothing until it is seen.
     *
     * @param zone in which a day begins
     */
    public OverviewModel(Desk desk, ZoneId zone) {
        this.desk = desk;
        this.zone = zone;
        desk.listen(this);
    }

    /** The view is seen, or no longer: only what is seen is kept up to date. */
    public void seen(boolean now) {
        seen = now;
        count();
    }

    @Override
    public void changed(Study before, Study after, Entry entry, List<Edit> edits) {
        stale = true;
        count();
    }

    private void count() {
        if (!seen || !stale || counting) {
            return;
        }
        counting = true;
        stale = false;
        Study study = desk.study();
        desk.work(
                Words.of("overview.counting"),
                progress -> counted(study, zone, progress),
                this::show,
                failure -> {
                    counting = false;
                    desk.notices().complain(failure);
                },
                this::stopped);
    }

    /** What was stopped is counted when the view is seen the next time, or the study has changed. */
    private void stopped() {
        boolean again = stale;
        counting = false;
        stale = true;
        if (again) {
            count();
        }
    }

    private static Counted counted(Study study, ZoneId zone, Progress progress) {
        return new Counted(study, StudyPicture.of(study, zone, progress), CodedAgainst.of(study, progress));
    }

    private void show(Counted fresh) {
        counting = false;
        counted = fresh;
        listeners.forEach(Runnable::run);
        count();
    }

    /** What was counted last; empty before the first time. */
    Optional<StudyPicture> picture() {
        return Optional.ofNullable(counted).map(Counted::picture);
    }

    /** Whose work is shown: the acting coder, and who has coded or said something; never the consensus. */
    List<Coder> coders() {
        Counted now = counted;
        if (now == null) {
            return List.of();
        }
        return now.study.coders().stream()
                .filter(coder -> !coder.isConsensus())
                .filter(coder -> coder.id().equals(desk.coder().id()) || hasWorked(now.study, coder))
                .toList();
    }

    private static boolean hasWorked(Study study, Coder coder) {
        return study.standings().stream().anyMatch(said -> said.coder().equals(coder.id()))
                || study.transcripts().stream()
                        .anyMatch(transcript ->
                                study.counts(transcript.id()).coders().contains(coder.id()));
    }

    /** A row for each transcript, in the study's order; documents come last. */
    List<GlanceRow> rows() {
        Counted now = counted;
        if (now == null) {
            return List.of();
        }
        GlanceRow.Scales scales = scales(now.picture);
        Map<Id<Transcript>, StudyPicture.Step> steps = now.picture.growthByTranscript();
        List<GlanceRow> rows = new ArrayList<>();
        for (StudyPicture.Sketch sketch : now.picture.transcripts()) {
            Id<Transcript> id = sketch.transcript().id();
            List<Stage> stages = scales.coders().stream()
                    .map(coder -> now.study.stage(id, coder.id()))
                    .toList();
            StudyPicture.@Nullable Step step = steps.get(id); // none where nothing is coded
            rows.add(new GlanceRow(sketch, stages, step, scales));
        }
        rows.sort(Comparator.comparing(row -> row.transcript().isDocument()));
        return List.copyOf(rows);
    }

    private GlanceRow.Scales scales(StudyPicture picture) {
        List<Coder> coders = coders();
        int words = 1;
        double density = 0;
        double along = 1;
        for (StudyPicture.Sketch sketch : picture.transcripts()) {
            words = Math.max(words, sketch.transcript().words());
            for (int i = 0; i < sketch.density().along().size(); i++) {
                along = Math.max(along, GlanceRow.along(sketch, i));
            }
            for (Coder coder : coders) {
                density = Math.max(density, sketch.density().perThousand(coder.id(), sketch.transcript()));
            }
        }
        int newCodes = picture.growth().stream()
                .mapToInt(StudyPicture.Step::newCodes)
                .max()
                .orElse(1);
        return new GlanceRow.Scales(coders, words, Math.max(density, 1), along, Math.max(1, newCodes));
    }

    /** What each coder has done and what is open. */
    List<OpenWork> work() {
        Counted now = counted;
        List<OpenWork> all = new ArrayList<>();
        if (now != null) {
            for (Coder coder : coders()) {
                Map<Stage, Integer> stages = new EnumMap<>(Stage.class);
                now.study
                        .transcripts()
                        .forEach(transcript ->
                                stages.merge(now.study.stage(transcript.id(), coder.id()), 1, Integer::sum));
                int again = (int) now.against.stream()
                        .filter(each -> each.coder().id().equals(coder.id()))
                        .filter(CodedAgainst::mustBeLookedAtAgain)
                        .count();
                all.add(new OpenWork(coder, stages, again));
            }
        }
        return all;
    }

    /** The sizes in a sentence, for instance “18 transcripts, 63,210 words, 94 codes in use, 2 coders”. */
    String summary() {
        Counted now = counted;
        if (now == null) {
            return "";
        }
        List<StudyPicture.Sketch> all = now.picture.transcripts();
        int words = all.stream().mapToInt(sketch -> sketch.transcript().words()).sum();
        int quotations = all.stream().mapToInt(StudyPicture.Sketch::quotations).sum();
        int codes = now.picture.growth().isEmpty()
                ? 0
                : now.picture.growth().get(now.picture.growth().size() - 1).codes();
        TextCount texts =
                TextCount.of(all.stream().map(StudyPicture.Sketch::transcript).toList());
        return Words.of("overview.summary", Words.texts(texts), words, quotations, codes, coders().size());
    }

    /** What else is open, for instance codes that have no place in the framework; empty when nothing is. */
    String open() {
        Counted now = counted;
        if (now == null) {
            return "";
        }
        int pooled = (int) now.study.codes().stream().filter(Code::pooled).count();
        int bare = now.picture.transcripts().stream()
                .mapToInt(StudyPicture.Sketch::uncoded)
                .sum();
        return pooled + bare == 0 ? "" : Words.of("overview.open", pooled, bare);
    }

    /** Opens a transcript in the reader. */
    void open(Transcript transcript) {
        desk.go(Place.of(transcript));
    }

    /** Somebody else acts from now on. */
    public void coderChanged() {
        listeners.forEach(Runnable::run);
    }

    void onChange(Runnable listener) {
        listeners.add(listener);
    }

    boolean isEmpty() {
        return desk.study().transcripts().size() == 0;
    }
}
