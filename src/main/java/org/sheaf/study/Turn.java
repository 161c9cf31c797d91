package org.sheaf.study;

import org.sheaf.text.Span;

/**
 * One stretch of speech.
 *
 * @param speaker index into the transcript's speakers, or -1 when nobody is named
 * @param whole label, time stamp and speech, as positions of the text
 * @param speech what is said
 * @param startMillis when it begins on the recording, or -1
 */
public record Turn(int speaker, Span whole, Span speech, long startMillis) {

    /** Refuses speech outside the turn. */
    public Turn {
        if (!whole.contains(speech)) {
            throw new IllegalArgumentException("speech " + speech + " outside its turn " + whole);
        }
    }
}
