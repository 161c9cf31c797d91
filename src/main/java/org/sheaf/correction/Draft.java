package org.sheaf.correction;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sheaf.study.Id;
import org.sheaf.study.Participant;
import org.sheaf.study.Turn;
import org.sheaf.text.EditScript;

/**
 * A text as amendments have left it.
 *
 * @param text verbatim
 * @param turns in order; their speakers are indexes of the voices
 * @param voices all labels met so far, also those that speak no longer
 * @param script how the text came from the stored one
 * @param at where the last amendment ended
 */
record Draft(String text, List<Turn> turns, List<Voice> voices, EditScript script, int at) {

    Draft {
        turns = List.copyOf(turns);
        voices = List.copyOf(voices);
    }

    /** A label and who is behind it, if somebody is. */
    record Voice(String label, @Nullable Id<Participant> participant) {}

    List<String> labels() {
        return voices.stream().map(Voice::label).toList();
    }

    int voice(String label) {
        return labels().indexOf(label);
    }
}
