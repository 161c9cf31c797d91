package org.sheaf.tables;

import org.sheaf.study.Id;
import org.sheaf.study.Participant;

/** Who somebody said a row of a table of people is. */
public sealed interface PeopleChoice {

    /**
     * Somebody the study knows.
     *
     * @param who that person
     */
    record Known(Id<Participant> who) implements PeopleChoice {}

    /** Somebody the study does not know yet. */
    record Newcomer() implements PeopleChoice {}

    /** Nobody the study wants to know of. */
    record LeftOut() implements PeopleChoice {}
}
