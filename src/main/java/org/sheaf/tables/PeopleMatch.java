package org.sheaf.tables;

import org.sheaf.study.Participant;

/** Who a row of a table of people is, as far as table and study tell, or as somebody said. */
public sealed interface PeopleMatch {

    /**
     * Somebody the study knows.
     *
     * @param person that person
     * @param by how the person was found, for instance “by name”
     */
    record Known(Participant person, String by) implements PeopleMatch {}

    /**
     * Perhaps somebody the study knows: the row waits until it is said.
     *
     * @param person that person
     * @param why for instance “one letter differs”
     */
    record Perhaps(Participant person, String why) implements PeopleMatch {}

    /** Somebody the study does not know yet. */
    record Newcomer() implements PeopleMatch {}

    /** Somebody said that the row is left out. */
    record LeftOut() implements PeopleMatch {}

    /** The row names nobody. */
    record Nobody() implements PeopleMatch {}
}
