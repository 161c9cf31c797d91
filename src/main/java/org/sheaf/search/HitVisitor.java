package org.sheaf.search;

/**
 * Is shown what a word query finds, owner by owner in the order of the index, and says what counts. Called from the asking
 * thread.
 */
public interface HitVisitor {

    /** Whether anything in this object can count; asked once before its units. */
    boolean enters(Owner owner);

    /** Whether anything in this unit can count; asked once before its hits. */
    boolean takes(Unit unit);

    /**
     * Whether a match counts. Asked only in units that hold everything the query asks for.
     *
     * @param start UTF-16 position in the owner's text
     * @param end behind the last
     */
    boolean accepts(int start, int end);

    /**
     * A match that counts, in a unit where enough of them do; sorted within the unit, none twice.
     *
     * @param start UTF-16 position in the owner's text
     * @param end behind the last
     */
    void hit(int start, int end);
}
