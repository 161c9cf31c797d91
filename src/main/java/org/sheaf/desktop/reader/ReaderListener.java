package org.sheaf.desktop.reader;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sheaf.study.Code;
import org.sheaf.study.Id;
import org.sheaf.study.Quotation;
import org.sheaf.text.Span;

/** What the reader tells. On the EDT; every method may be left out. */
public interface ReaderListener {

    /** Another transcript is shown, or none; or the same one in another revision. */
    default void replaced() {}

    /** Words were selected, or the caret moved, when the span is empty. */
    default void selected(Span words) {}

    /** The user put the caret somewhere by a move or a click; a jump to a line, a hit or a quotation is none. */
    default void worked(int position) {}

    /** A quotation was chosen. */
    default void chosen(Id<Quotation> quotation) {}

    /** No quotation is chosen any more. */
    default void unchosen() {}

    /** The user wants to code the selected words. */
    default void codeWanted(Span words) {}

    /** The user wants to code the chosen quotation. */
    default void codeWanted(Id<Quotation> quotation) {}

    /** The user moved an end of the chosen quotation. */
    default void resized(Id<Quotation> quotation, Span words) {}

    /** The user wants to make one quotation of some that touch or overlap and carry the same code of the same coder. */
    default void joinWanted(List<Id<Quotation>> quotations) {}

    /**
     * Codes were dropped on words.
     *
     * @param words what they shall code
     * @param quotation that they are, or null
     */
    default void codesDropped(List<Code> codes, Span words, @Nullable Id<Quotation> quotation) {}

    /** The pointer rests on a quotation. */
    default void hovered(Id<Quotation> quotation) {}

    /** The pointer has left it. */
    default void hoverEnded() {}

    /** The transcript's type has another size, or is another font. */
    default void restyled() {}

    /** Other words came into sight, or the transcript's type has another size. */
    default void scrolled() {}
}
