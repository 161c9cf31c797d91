package org.sheaf.desktop.reader;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sheaf.study.Id;
import org.sheaf.study.Quotation;
import org.sheaf.text.Span;

/**
 * What of a transcript stands out at the moment.
 *
 * @param selection selected words and caret
 * @param chosen the chosen quotation, or null
 * @param chosenWords what it covers, or is about to cover while an end is dragged; null without one
 * @param hovered the quotation under the pointer, or null
 * @param hits words found by a search
 * @param ringed words that an undo has changed, or null
 * @param focused whether keys reach the reader
 */
record Emphasis(
        Selection selection,
        @Nullable Id<Quotation> chosen,
        @Nullable Span chosenWords,
        @Nullable Id<Quotation> hovered,
        List<Span> hits,
        @Nullable Span ringed,
        boolean focused) {

    /** Nothing, the caret at the start. */
    static final Emphasis NONE = new Emphasis(Selection.at(0), null, null, null, List.of(), null, false);

    Emphasis {
        hits = List.copyOf(hits);
    }

    Emphasis selecting(Selection now) {
        return new Emphasis(now, chosen, chosenWords, hovered, hits, ringed, focused);
    }

    Emphasis choosing(@Nullable Id<Quotation> now, @Nullable Span words) {
        return new Emphasis(selection, now, words, hovered, hits, ringed, focused);
    }

    /** What is chosen as it is now, or nothing; while {@code held} it shows what it is about to cover. */
    Emphasis following(Marks.@Nullable Quoted now, boolean held) {
        return now == null
                ? choosing(null, null)
                : choosing(now.id(), held && chosenWords != null ? chosenWords : now.span());
    }

    Emphasis hovering(@Nullable Id<Quotation> now) {
        return new Emphasis(selection, chosen, chosenWords, now, hits, ringed, focused);
    }

    Emphasis finding(List<Span> now) {
        return new Emphasis(selection, chosen, chosenWords, hovered, now, ringed, focused);
    }

    Emphasis ringing(@Nullable Span now) {
        return new Emphasis(selection, chosen, chosenWords, hovered, hits, now, focused);
    }

    Emphasis focused(boolean now) {
        return new Emphasis(selection, chosen, chosenWords, hovered, hits, ringed, now);
    }

    /** Whether some of the words lie on the fill of what is chosen or selected. */
    boolean fills(Span words) {
        return chosenWords != null && chosenWords.overlaps(words)
                || !selection.isEmpty() && selection.span().overlaps(words);
    }

    boolean isChosen(Mark mark) {
        return mark.has(chosen);
    }

    boolean isHovered(Mark mark) {
        return mark.has(hovered);
    }

    /** Whether a mark goes nearest to the words. */
    boolean leads(Mark mark) {
        return isChosen(mark) || isHovered(mark);
    }

    /**
     * Whether a mark steps back for another one: for the one under the pointer all do, for the chosen one those on the same
     * words.
     */
    boolean stepsBack(Mark mark) {
        if (leads(mark)) {
            return false;
        }
        return hovered != null || chosenWords != null && chosenWords.overlaps(mark.span());
    }
}
