package org.sheaf.intake.format;

import java.util.List;

/**
 * One cue of a subtitle file.
 *
 * @param start when it is shown, in milliseconds
 * @param end when it goes, in milliseconds
 * @param voices what is said, in order
 */
public record Cue(long start, long end, List<Voice> voices) {

    /** Copies the voices. */
    public Cue {
        voices = List.copyOf(voices);
    }

    /**
     * What one speaker says in a cue.
     *
     * @param name of the voice tag; empty without one
     * @param words without tags, its lines joined by blanks
     */
    public record Voice(String name, String words) {}
}
