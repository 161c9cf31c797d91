package org.sheaf.intake.convention;

/**
 * Something about who speaks that a person should look at before importing.
 *
 * @param turn index of the first turn concerned
 * @param label the label concerned
 * @param likely the label it is probably a slip for; empty when nothing can be said
 * @param elsewhere whether {@code likely} is not a label of this file but a person who speaks in others
 * @param sentence what is doubtful, for people
 */
public record Doubt(int turn, String label, String likely, boolean elsewhere, String sentence) {

    /** Something in the file itself. */
    public Doubt(int turn, String label, String likely, String sentence) {
        this(turn, label, likely, false, sentence);
    }

    /** A label of the file that is probably a slip for somebody who speaks in others. */
    public static Doubt elsewhere(int turn, String label, String person, String sentence) {
        return new Doubt(turn, label, person, true, sentence);
    }
}
