package org.sheaf.desktop.quotations;

import java.util.List;
import org.sheaf.study.Participant;

/**
 * What the text says of a row: who is heard in it and where it stands.
 *
 * @param speaker to whom it is ascribed
 * @param people the participants heard in it
 * @param lines the citable lines, for instance “88–90”
 * @param millis when it begins on the recording, -1 where nobody knows
 * @param opening its first words in small letters, for sorting
 */
record RowPlace(String speaker, List<Participant> people, String lines, long millis, String opening) {

    /** Copies the people. */
    RowPlace {
        people = List.copyOf(people);
    }
}
