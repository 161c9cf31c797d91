package org.sheaf.reconcile.agreeing;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.sheaf.language.Sentences;
import org.sheaf.study.Block;
import org.sheaf.study.Participant;
import org.sheaf.study.Role;
import org.sheaf.study.Study;
import org.sheaf.study.Transcript;
import org.sheaf.study.TranscriptText;
import org.sheaf.study.Turn;
import org.sheaf.text.CodePoints;
import org.sheaf.text.Span;
import org.sheaf.text.Words;

/**
 * Measures one text in units: its characters, words, sentences or turns that count, one after the other, or the one document.
 * A quotation covers a unit when it covers any of it. Immutable.
 */
final class Ruler {

    private final int[] starts;
    private final int[] ends;
    private final int[] before;
    private final boolean byCharacter;
    private final boolean whole;
    private final CodePoints codePoints;
    private final int length;
    private final int[] turns;

    /**
     * @param stretches what is measured, in order, apart from one another
     * @param turnStarts where turns begin, as positions of the text
     */
    private Ruler(List<Span> stretches, int[] turnStarts, UnitKind unit, CodePoints codePoints) {
        this.codePoints = codePoints;
        byCharacter = unit.kind() == UnitKind.Kind.CHARACTER || unit.kind() == UnitKind.Kind.OVERLAP;
        whole = unit.kind() == UnitKind.Kind.DOCUMENT;
        starts = stretches.stream().mapToInt(Span::start).toArray();
        ends = stretches.stream().mapToInt(Span::end).toArray();
        before = new int[starts.length + 1];
        for (int i = 0; i < starts.length; i++) {
            before[i + 1] = before[i] + (byCharacter ? characters(starts[i], ends[i]) : 1);
        }
        length = whole ? (starts.length > 0 ? 1 : 0) : before[starts.length];
        turns = Arrays.stream(turnStarts).map(this::from).distinct().toArray();
    }

    /** The text of a transcript, measured. */
    static Ruler of(
            Study study,
            Transcript transcript,
            TranscriptText text,
            UnitKind unit,
            Universe universe,
            Sentences sentences) {
        List<Span> counting = counting(study, transcript, text, universe);
        List<Span> stretches = new ArrayList<>();
        switch (unit.kind()) {
            case WORD -> counting.forEach(span -> stretches.addAll(Words.of(text.text(), span)));
            case SENTENCE ->
                counting.forEach(span -> sentences
                        .of(text.words(span))
                        .forEach(sentence -> stretches.add(sentence.shift(span.start()))));
            default ->
                stretches.addAll(
                        unit.kind() == UnitKind.Kind.TURN || !reachesAll(universe)
                                ? counting
                                : List.of(new Span(0, text.text().length())));
        }
        stretches.removeIf(Span::isEmpty);
        // What stands before the first turn goes with it.
        int[] turnStarts = counting.stream().skip(1).mapToInt(Span::start).toArray();
        return new Ruler(stretches, turnStarts, unit, text.codePoints());
    }

    private static boolean reachesAll(Universe universe) {
        return universe == Universe.ALL || universe == Universe.CODED;
    }

    /** The stretches of text that count, block by block: turns, and paragraphs that belong to none. */
    private static List<Span> counting(Study study, Transcript transcript, TranscriptText text, Universe universe) {
        boolean spoken = !text.turns().isEmpty();
        List<Span> spans = new ArrayList<>();
        for (Block block : Block.of(text)) {
            boolean counts = reachesAll(universe)
                    || !spoken
                    || block.turn() >= 0
                            && (universe == Universe.SPEECH
                                    || isParticipants(
                                            study, transcript, text.turns().get(block.turn())));
            if (counts && !block.span().isEmpty()) {
                spans.add(block.span());
            }
        }
        return spans;
    }

    /** Whether nobody who is known to be no participant speaks. */
    private static boolean isParticipants(Study study, Transcript transcript, Turn turn) {
        return study.person(transcript, turn)
                .map(Participant::role)
                .map(role -> role == Role.PARTICIPANT)
                .orElse(true);
    }

    private int characters(int from, int to) {
        return codePoints.fromUtf16(to) - codePoints.fromUtf16(from);
    }

    /** How many units there are. */
    int length() {
        return length;
    }

    /** The units at which turns begin, ascending. */
    int[] turns() {
        return turns;
    }

    /** Whether a quotation of this extent covers any unit. */
    boolean covers(int start, int end) {
        int at = firstEndingAfter(start);
        return at < starts.length && starts[at] < end;
    }

    /** The first unit that a quotation beginning here covers, if it covers any. */
    int from(int position) {
        int at = firstEndingAfter(position);
        if (whole) {
            return 0;
        }
        return at < starts.length && byCharacter && starts[at] < position
                ? before[at] + characters(starts[at], position)
                : before[at];
    }

    /** The unit after the last that a quotation ending here covers, if it covers any. */
    int to(int position) {
        int at = firstEndingAfter(position - 1);
        if (whole || at == starts.length) {
            return length;
        }
        if (starts[at] >= position) {
            return before[at];
        }
        return byCharacter ? before[at] + characters(starts[at], position) : before[at + 1];
    }

    private int firstEndingAfter(int position) {
        int low = 0;
        int high = ends.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (ends[middle] > position) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }
}
