package org.sheaf.study;

import java.util.List;
import org.sheaf.text.CodePoints;
import org.sheaf.text.Span;

/** One revision of a transcript's text with its turns in text order. Immutable. */
public final class TranscriptText {

    private final String text;
    private final List<Turn> turns;
    private final List<Heading> headings;
    private volatile CodePoints codePoints;

    /** Takes verbatim text and turns that do not overlap, in order. */
    @SuppressWarnings("NullAway.Init")
    public TranscriptText(String text, List<Turn> turns) {
        this(text, turns, List.of());
    }

    /**
     * Takes a text that a file brings, with its headings in order; the study keeps them in its {@link Outline}, so that one
     * that was stored has none here.
     */
    @SuppressWarnings("NullAway.Init")
    public TranscriptText(String text, List<Turn> turns, List<Heading> headings) {
        this.text = text;
        this.turns = List.copyOf(turns);
        this.headings = List.copyOf(headings);
    }

    /** The verbatim text. */
    public String text() {
        return text;
    }

    /** The turns in order; a document has none. */
    public List<Turn> turns() {
        return turns;
    }

    /** The headings that a file brought; {@link Study#headings} has those of the study. */
    public List<Heading> headings() {
        return headings;
    }

    /** The words of a span. */
    public String words(Span span) {
        return span.of(text);
    }

    /** Converts positions at the borders; built when first asked for. */
    public CodePoints codePoints() {
        CodePoints known = codePoints;
        if (known == null) {
            known = new CodePoints(text);
            codePoints = known;
        }
        return known;
    }

    /** The index of the turn that holds a position, or of the last before it; -1 before the first. */
    public int turnAt(int position) {
        int low = 0;
        int high = turns.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (turns.get(middle).whole().start() <= position) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low - 1;
    }
}
