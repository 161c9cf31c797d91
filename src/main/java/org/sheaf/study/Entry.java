package org.sheaf.study;

import java.time.Instant;
import java.util.OptionalLong;

/**
 * One line of the journal: the audit trail, what undo takes back, and what a team exchanges.
 *
 * @param position from 1, without gaps
 * @param epoch of the study when it was written
 * @param id its identity in every copy
 * @param kind the field's word for what happened, for instance {@code imported}
 * @param name what a person reads, for instance “Coded ‘funding fears’ in Frankie”
 * @param coder who
 * @param when when
 * @param takesBack the position of the entry this one undoes (or the undo it redoes), else 0
 */
public record Entry(
        long position,
        int epoch,
        Id<Entry> id,
        String kind,
        String name,
        Id<Coder> coder,
        Instant when,
        long takesBack) {

    /** The kind of an entry that undoes another. */
    public static final String UNDONE = "undone";
    /** The kind of an entry that redoes what an undo took back. */
    public static final String REDONE = "redone";

    /** The entry this one takes back, if it is an undo or redo. */
    public OptionalLong target() {
        return takesBack == 0 ? OptionalLong.empty() : OptionalLong.of(takesBack);
    }
}
