package org.sheaf.study;

import org.jspecify.annotations.Nullable;

/**
 * A label in one transcript and the person behind it.
 *
 * @param label as written, without colon; unique in the transcript
 * @param participant the person, or null while nobody is assigned
 * @param turns how often the label speaks
 * @param words how many words it speaks
 */
public record Speaker(String label, @Nullable Id<Participant> participant, int turns, int words) {

    /** The same label for another person. */
    public Speaker spokenBy(@Nullable Id<Participant> person) {
        return new Speaker(label, person, turns, words);
    }
}
