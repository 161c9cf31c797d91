package org.sheaf.analysis;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.sheaf.language.Sentences;
import org.sheaf.study.Block;
import org.sheaf.study.Code;
import org.sheaf.study.Coder;
import org.sheaf.study.Coding;
import org.sheaf.study.CodingChange;
import org.sheaf.study.Id;
import org.sheaf.study.Participant;
import org.sheaf.study.Progress;
import org.sheaf.study.Quotation;
import org.sheaf.study.Study;
import org.sheaf.study.TextKey;
import org.sheaf.study.Texts;
import org.sheaf.study.Transcript;
import org.sheaf.study.TranscriptText;
import org.sheaf.study.Turn;
import org.sheaf.text.Span;

/**
 * Many places to be coded in one step, computed and not yet done, so that it can be shown first. A place where the coder has
 * a quotation already gets the code there; one that carries the code already is left alone. Immutable.
 *
 * @param quotations as they become, by the text in which they were chosen
 * @param places how many will be coded
 * @param already how many carry the code already
 */
public record Sweep(Map<TextKey, List<Quotation>> quotations, int places, int already) {

    /** How much around a hit is coded. */
    public enum Unit {
        /** The words found. */
        HIT,
        /** The sentences that hold them, as CoreNLP divides speech. */
        SENTENCE,
        /** The whole speech of the turn, or the paragraph where nobody speaks. */
        TURN;

        /** The word of the command line. */
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }

        /** The unit with this word, case aside. */
        public static Optional<Unit> read(String word) {
            for (Unit unit : values()) {
                if (unit.word().equalsIgnoreCase(word.strip())) {
                    return Optional.of(unit);
                }
            }
            return Optional.empty();
        }
    }

    /**
     * Who codes with what.
     *
     * @param code the code
     * @param coder whose quotations they become
     * @param now when
     */
    public record Pen(Code code, Coder coder, Instant now) {}

    /** Copies the map. */
    public Sweep {
        quotations = Map.copyOf(quotations);
    }

    /**
     * What a search found.
     *
     * @param hits of one snapshot
     * @param unit how much around each
     * @throws java.util.concurrent.CancellationException when cancelled
     */
    public static Sweep ofHits(List<Hit> hits, Unit unit, Pen pen, Study study, Texts texts, Progress progress) {
        Map<Transcript, TreeSet<Span>> spans = new LinkedHashMap<>();
        Sentences sentences = new Sentences();
        Map<Transcript, List<Block>> blocks = new LinkedHashMap<>();
        for (Hit hit : hits) {
            progress.check();
            TranscriptText text = texts.of(hit.transcript());
            List<Block> in = blocks.computeIfAbsent(hit.transcript(), t -> Block.of(text));
            spans.computeIfAbsent(hit.transcript(), t -> new TreeSet<>())
                    .add(unit == Unit.HIT ? hit.span() : widened(hit.span(), unit, text, in, sentences));
        }
        return of(spans, pen, study);
    }

    /**
     * Everything that one person says, turn by turn.
     *
     * @throws java.util.concurrent.CancellationException when cancelled
     */
    public static Sweep ofSpeech(Participant person, Pen pen, Study study, Texts texts, Progress progress) {
        return ofSpeech(person, List.copyOf(study.transcripts().all()), pen, study, texts, progress);
    }

    /**
     * Everything that one person says in some transcripts, turn by turn.
     *
     * @throws java.util.concurrent.CancellationException when cancelled
     */
    public static Sweep ofSpeech(
            Participant person, List<Transcript> within, Pen pen, Study study, Texts texts, Progress progress) {
        Map<Transcript, TreeSet<Span>> spans = new LinkedHashMap<>();
        for (Transcript transcript : within) {
            progress.check();
            if (transcript.speakers().stream().noneMatch(s -> person.id().equals(s.participant()))) {
                continue;
            }
            TranscriptText text = texts.of(transcript);
            for (Block block : Block.of(text)) {
                if (block.turn() >= 0
                        && !block.span().isEmpty()
                        && isBy(person, text.turns().get(block.turn()), transcript, study)) {
                    spans.computeIfAbsent(transcript, t -> new TreeSet<>()).add(block.span());
                }
            }
        }
        return of(spans, pen, study);
    }

    private static boolean isBy(Participant person, Turn turn, Transcript transcript, Study study) {
        return study.person(transcript, turn)
                .filter(one -> one.id().equals(person.id()))
                .isPresent();
    }

    private static Span widened(Span hit, Unit unit, TranscriptText text, List<Block> blocks, Sentences sentences) {
        Span wide = hit;
        for (Block block : blocks) {
            if (!block.span().overlaps(hit)) {
                continue;
            }
            if (unit == Unit.TURN) {
                wide = wide.hull(block.span());
                continue;
            }
            for (Span sentence : sentences.of(text.words(block.span()))) {
                Span placed = sentence.shift(block.span().start());
                wide = placed.overlaps(hit) ? wide.hull(placed) : wide;
            }
        }
        return wide;
    }

    private static Sweep of(Map<Transcript, TreeSet<Span>> spans, Pen pen, Study study) {
        Map<TextKey, List<Quotation>> quotations = new LinkedHashMap<>();
        int places = 0;
        int already = 0;
        for (Map.Entry<Transcript, TreeSet<Span>> entry : spans.entrySet()) {
            Transcript transcript = entry.getKey();
            Map<Span, Quotation> mine = new LinkedHashMap<>();
            for (Quotation quotation : study.page(transcript.id()).quotations()) {
                if (quotation.coder().equals(pen.coder().id())) {
                    mine.merge(quotation.span(), quotation, (a, b) -> a.has(pen.code.id()) ? a : b);
                }
            }
            List<Quotation> here = new ArrayList<>();
            for (Span span : outermost(entry.getValue())) {
                Quotation known = mine.get(span);
                if (known != null && known.has(pen.code.id())) {
                    already++;
                } else {
                    here.add(coded(known, span, pen));
                }
            }
            if (!here.isEmpty()) {
                quotations.put(new TextKey(transcript.id(), transcript.revision()), List.copyOf(here));
                places += here.size();
            }
        }
        return new Sweep(quotations, places, already);
    }

    /** Spans that lie within no other of them. */
    private static List<Span> outermost(TreeSet<Span> sorted) {
        List<Span> kept = new ArrayList<>();
        for (Span span : sorted) {
            int last = kept.size() - 1;
            if (last >= 0 && span.contains(kept.get(last))) {
                kept.set(last, span);
            } else if (last < 0 || !kept.get(last).contains(span)) {
                kept.add(span);
            }
        }
        return kept;
    }

    private static Quotation coded(@Nullable Quotation known, Span span, Pen pen) {
        Coding coding = Coding.of(pen.code.id(), pen.now);
        return known != null ? known.plus(coding) : Quotation.of(pen.coder.id(), span, pen.now, List.of(coding));
    }

    /** Whether nothing would be coded. */
    public boolean isEmpty() {
        return places == 0;
    }

    /** The transcripts concerned. */
    public List<Id<Transcript>> transcripts() {
        return quotations.keySet().stream().map(TextKey::transcript).toList();
    }

    /**
     * The change that does it.
     *
     * @param title what a person reads in the history, for instance “Coded ‘waiting’ at 34 hits of “wait*””
     */
    public CodingChange change(String title) {
        return new CodingChange.Swept(title, quotations);
    }
}
