package org.sheaf.analysis;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sheaf.search.HitVisitor;
import org.sheaf.search.Owner;
import org.sheaf.search.Query;
import org.sheaf.search.StudyWords;
import org.sheaf.search.Unit;
import org.sheaf.study.Progress;
import org.sheaf.study.Study;
import org.sheaf.study.Texts;
import org.sheaf.study.Transcript;
import org.sheaf.text.IntervalSet;
import org.sheaf.text.Span;

/** Asks one alternative of a query: the index for its words, the pages of the transcripts concerned for its codings. */
final class RetrievalRun {

    private final StudyWords words;
    private final Study study;
    private final Texts texts;
    private final Progress progress;
    private final List<Transcript> transcripts = new ArrayList<>();
    private final Map<UUID, Integer> ordinals = new HashMap<>();

    RetrievalRun(StudyWords words, Study study, Texts texts, Progress progress) {
        this.words = words;
        this.study = study;
        this.texts = texts;
        this.progress = progress;
        for (Transcript transcript : study.transcripts()) {
            ordinals.put(transcript.id().value(), transcripts.size());
            transcripts.add(transcript);
        }
    }

    RetrievalFindings findings() {
        return new RetrievalFindings(transcripts.size());
    }

    void run(RetrievalAlternative alternative, RetrievalFindings into) {
        alternative
                .wordQuery()
                .ifPresentOrElse(
                        query -> words.find(query, new WordVisitor(alternative, into)),
                        () -> structure(alternative, into));
    }

    /** Keeps the matches of words that overlap what they must and nothing that they must not. */
    private final class WordVisitor implements HitVisitor {

        private final RetrievalAlternative alternative;
        private final RetrievalFindings into;
        private final List<RetrievalCover> wanted;
        private final IntervalSet[] covers;
        private int ordinal;
        private RetrievalAlternative.@Nullable Speakers speakers;
        private boolean loaded;

        WordVisitor(RetrievalAlternative alternative, RetrievalFindings into) {
            this.alternative = alternative;
            this.into = into;
            this.wanted = new ArrayList<>(alternative.codes());
            wanted.addAll(alternative.coders());
            this.covers = new IntervalSet[wanted.size() + alternative.unwanted().size()];
        }

        @Override
        public boolean enters(Owner owner) {
            Integer known = owner.kind() == Owner.Kind.TRANSCRIPT ? ordinals.get(owner.id()) : null;
            if (known == null || !alternative.mayTouch(study, transcripts.get(known))) {
                return false;
            }
            ordinal = known;
            speakers = alternative.speakers(transcripts.get(known));
            loaded = false;
            return true;
        }

        @Override
        public boolean takes(Unit unit) {
            return speakers != null && speakers.allows(unit.speaker());
        }

        @Override
        public boolean accepts(int start, int end) {
            if (covers.length == 0) {
                return true;
            }
            if (!loaded) {
                load();
            }
            Span match = new Span(start, end);
            for (int i = 0; i < covers.length; i++) {
                if (covers[i].overlaps(match) != i < wanted.size()) {
                    return false;
                }
            }
            return true;
        }

        /** Only here a page is read: where the words stand. */
        private void load() {
            Transcript transcript = transcripts.get(ordinal);
            for (int i = 0; i < covers.length; i++) {
                RetrievalCover cover = i < wanted.size()
                        ? wanted.get(i)
                        : alternative.unwanted().get(i - wanted.size());
                covers[i] = cover.over(study, texts, transcript);
            }
            loaded = true;
        }

        @Override
        public void hit(int start, int end) {
            into.add(ordinal, start, end);
        }
    }

    /** Where no word is wanted: passages, else a coder's quotations, else turns. */
    private void structure(RetrievalAlternative alternative, RetrievalFindings into) {
        Map<Integer, IntervalSet> unwantedWords = unwantedWords(alternative);
        for (int i = 0; i < transcripts.size(); i++) {
            progress.check();
            Transcript transcript = transcripts.get(i);
            if (alternative.mayTouch(study, transcript)) {
                Structure here = new Structure(alternative, transcript, i);
                here.find(unwantedWords.getOrDefault(i, IntervalSet.empty()), into);
            }
        }
    }

    private Map<Integer, IntervalSet> unwantedWords(RetrievalAlternative alternative) {
        if (alternative.unwantedWords().isEmpty()) {
            return Map.of();
        }
        List<Query> parts = alternative.unwantedWords();
        RetrievalFindings found = findings();
        RetrievalAlternative any = new RetrievalAlternative(
                List.of(
                        parts.size() == 1
                                ? parts.get(0)
                                : new Query.Or(parts, parts.get(0).at())),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of());
        run(any, found);
        Map<Integer, IntervalSet> sets = new HashMap<>();
        for (int i = 0; i < transcripts.size(); i++) {
            List<Span> spans = new ArrayList<>();
            for (int j = 0; j < found.size(i); j++) {
                spans.add(found.span(i, j));
            }
            if (!spans.isEmpty()) {
                sets.put(i, IntervalSet.of(spans));
            }
        }
        return sets;
    }

    /** One transcript asked without words. */
    private final class Structure {

        private final RetrievalAlternative alternative;
        private final Transcript transcript;
        private final int ordinal;
        private final RetrievalAlternative.Speakers speakers;

        Structure(RetrievalAlternative alternative, Transcript transcript, int ordinal) {
            this.alternative = alternative;
            this.transcript = transcript;
            this.ordinal = ordinal;
            this.speakers = alternative.speakers(transcript);
        }

        void find(IntervalSet unwantedWords, RetrievalFindings into) {
            List<RetrievalCover> wanted = alternative.structure();
            IntervalSet unwanted = unwantedWords.union(unwantedCover());
            if (wanted.isEmpty()) {
                for (Unit unit : words.units(transcript)) {
                    if (speakers.allows(unit.speaker()) && !unwanted.overlaps(unit.span())) {
                        into.add(ordinal, unit.span().start(), unit.span().end());
                    }
                }
                return;
            }
            List<Unit> units = speakers.all() ? List.of() : words.units(transcript);
            for (Span passage : passages(wanted)) {
                if (!unwanted.overlaps(passage)) {
                    add(passage, units, into);
                }
            }
        }

        private IntervalSet unwantedCover() {
            IntervalSet all = IntervalSet.empty();
            for (RetrievalCover cover : alternative.unwanted()) {
                all = all.union(cover.over(study, texts, transcript));
            }
            return all;
        }

        /** What is covered by a passage of each. */
        private Set<Span> passages(List<RetrievalCover> wanted) {
            Set<Span> shared = new LinkedHashSet<>(wanted.get(0).passages(study, texts, transcript));
            for (RetrievalCover next : wanted.subList(1, wanted.size())) {
                Set<Span> both = new LinkedHashSet<>();
                for (Span other : new LinkedHashSet<>(next.passages(study, texts, transcript))) {
                    for (Span span : shared) {
                        if (span.overlaps(other)) {
                            both.add(span.intersect(other));
                        }
                    }
                }
                shared = both;
            }
            return shared;
        }

        /** Adds a passage if one of its turns is allowed; one outside all turns counts as said by nobody. */
        private void add(Span passage, List<Unit> units, RetrievalFindings into) {
            if (speakers.all()) {
                into.add(ordinal, passage.start(), passage.end());
                return;
            }
            boolean anywhere = false;
            for (Unit unit : units) {
                if (unit.span().overlaps(passage)) {
                    anywhere = true;
                    if (speakers.allows(unit.speaker())) {
                        into.add(ordinal, passage, unit.turn());
                        return;
                    }
                }
            }
            if (!anywhere && speakers.allows(-1)) {
                into.add(ordinal, passage.start(), passage.end());
            }
        }
    }
}
