package org.sheaf.identity.register;

import java.time.Instant;
import java.util.UUID;

/**
 * One replacement, as the vault's log keeps it.
 *
 * @param when applied
 * @param who applied it
 * @param where the transcript's name after it, or what the object is called in the log, for instance {@code memo}
 * @param revision of the text, 0 outside texts
 * @param at where it stands in the new text, in code points; -1 outside texts
 * @param kind the word of what it is
 * @param identity whose
 * @param original as it stood
 * @param instead what stands there now
 * @param why the reason given with the decision; may be empty
 */
public record Replaced(
        Instant when,
        String who,
        String where,
        int revision,
        int at,
        String kind,
        UUID identity,
        String original,
        String instead,
        String why) {

    /** What may remain of it when the person withdrew: that it was done, when, and by whom. */
    Replaced withdrawn() {
        return new Replaced(when, who, "", 0, -1, kind, identity, "", "", "withdrawn");
    }
}
