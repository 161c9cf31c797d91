package org.sheaf.intake.convention;

import org.sheaf.study.Role;

/**
 * A label that speaks in a transcript, with what is proposed for it.
 *
 * @param label as written, without colon
 * @param turns how often it speaks
 * @param words how many words it speaks
 * @param questions how many of its turns ask something
 * @param role proposed
 * @param reason why, for instance “asks in 41 of 60 turns”
 * @param person whom it names
 */
public record FoundSpeaker(String label, int turns, int words, int questions, Role role, String reason, Person person) {

    /** Whom a label names. */
    public enum Person {
        /** A name: the same person in every transcript. */
        PROPER,
        /** A role or code: another person in every transcript. */
        GENERIC,
        /** Nobody in particular: {@code Unknown}, {@code Break}. */
        NOBODY
    }

    /** Whether two labels read the same but for case, blanks and signs. */
    public boolean readsLike(FoundSpeaker other) {
        return readsLike(other.label);
    }

    /** Whether the label reads the same as another but for case, blanks and signs. */
    public boolean readsLike(String other) {
        return Labels.core(label).equals(Labels.core(other));
    }

    /**
     * The person whom the label means in every transcript: somebody by name, or the interviewer; empty when it is another one
     * in each.
     */
    public String usualName() {
        if (person == Person.PROPER) {
            return label;
        }
        return person == Person.GENERIC && role == Role.INTERVIEWER ? "Interviewer" : "";
    }

    /** Whether the label is so long, and so close to another, that it is probably the other one mistyped. */
    public boolean isProbably(String other) {
        return Doubts.isTelling(label, other) && Doubts.isOneApart(Labels.plain(label), Labels.plain(other));
    }

    /** The same label in the role of another, for which it is probably a slip. */
    FoundSpeaker like(FoundSpeaker likely) {
        return new FoundSpeaker(
                label, turns, words, questions, likely.role, "as “" + likely.label + "”", likely.person);
    }
}
