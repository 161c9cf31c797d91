package org.sheaf.search;

/** The names of what the index holds of each unit. */
final class IndexFields {

    /** The words, with positions and offsets. */
    static final String WORDS = "words";
    /** The transcript, memo or code a unit belongs to, as UUID. */
    static final String OWNER = "owner";
    /** The owner with its kind and stamp, see {@link Stamp}. */
    static final String STAMP = "stamp";
    /** Where the unit lies in its text: start in the upper, end in the lower half. */
    static final String PLACE = "place";
    /** Turn, speaker, and how many units of the owner follow, see {@link Unit}. */
    static final String UNIT = "unit";

    private IndexFields() {}
}
