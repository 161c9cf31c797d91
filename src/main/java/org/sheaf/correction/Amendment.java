package org.sheaf.correction;

import java.util.List;
import org.sheaf.study.TranscriptText;
import org.sheaf.text.Span;

/**
 * One thing a correction does. Positions and indexes are those of the text as the amendments before have left it; a
 * position inside a surrogate pair counts as the one before the pair.
 */
public sealed interface Amendment {

    /**
     * Words were typed, pasted or deleted. Only what is said, or stands outside the turns, is typed in: labels and the blank
     * lines between turns stay, but turns that lie between the two ends of the span go with their labels.
     *
     * @param at what goes
     * @param words what comes in its place, may be empty
     */
    record Typed(Span at, String words) implements Amendment {}

    /**
     * Words were replaced at several places.
     *
     * @param places in text order, not overlapping, each within one {@link Passage}; as {@link Wanted} finds them
     * @param by what comes in their place
     */
    record Replaced(List<Span> places, String by) implements Amendment {
        /** Copies the places. */
        public Replaced {
            places = List.copyOf(places);
        }
    }

    /**
     * A turn became two.
     *
     * @param at a position in its speech
     * @param label who speaks from there on; it may be new
     */
    record Split(int at, String label) implements Amendment {}

    /**
     * A turn became part of the one before it, whose speaker it takes.
     *
     * @param turn its index, from 1
     */
    record Joined(int turn) implements Amendment {}

    /**
     * Turns were spoken by somebody else.
     *
     * @param turns their indexes
     * @param label who speaks them; it may be new
     */
    record Reassigned(List<Integer> turns, String label) implements Amendment {
        /** Copies the indexes. */
        public Reassigned {
            turns = List.copyOf(turns);
        }
    }

    /**
     * A label is another everywhere in the transcript. Where that other one speaks too, the two become one.
     *
     * @param label as it is
     * @param other as it becomes
     */
    record Renamed(String label, String other) implements Amendment {}

    /**
     * The text of a corrected file took the place of the whole.
     *
     * @param text with its turns
     * @param labels of its speakers, by index
     */
    record Taken(TranscriptText text, List<String> labels) implements Amendment {
        /** Copies the labels. */
        public Taken {
            labels = List.copyOf(labels);
        }
    }
}
