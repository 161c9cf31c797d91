package org.sheaf.desktop.reader;

import org.sheaf.study.Code;
import org.sheaf.study.Id;

/** What the code bar tells. On the EDT. */
public interface CodeBarListener {

    /**
     * A code was taken.
     *
     * @param code the code
     * @param more whether the bar stays open for another; else it has closed
     */
    void taken(Id<Code> code, boolean more);

    /**
     * A new open code is wanted.
     *
     * @param name no other code's name
     * @param more whether the bar stays open for another; else it has closed
     */
    void made(String name, boolean more);

    /** A code that the quotation carries is to be taken off it; the bar stays open. */
    default void untaken(Id<Code> code) {}

    /** A code is to be renamed; the bar has closed. */
    default void renameWanted(Id<Code> code) {}

    /** The bar was left without a choice. */
    default void left() {}
}
