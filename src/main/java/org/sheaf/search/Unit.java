package org.sheaf.search;

import org.sheaf.text.Span;

/**
 * What is searched as one: words are joined by AND, and near one another, only within a unit.
 *
 * @param turn the turn's index in its transcript, -1 outside turns
 * @param speaker index into the transcript's speakers, -1 when nobody is named
 * @param span where it lies in its owner's text
 */
public record Unit(int turn, int speaker, Span span) {

    private static final int TURN_BITS = 24;
    private static final int SPEAKER_BITS = 16;
    private static final int REST_BITS = 23;

    /** One number for the index: who speaks where, and how many units of the owner come after this one. */
    long packed(int following) {
        if (turn + 1 >= 1 << TURN_BITS || speaker + 1 >= 1 << SPEAKER_BITS || following >= 1 << REST_BITS) {
            throw new IllegalArgumentException("too many turns or speakers: " + this);
        }
        return (long) following << TURN_BITS + SPEAKER_BITS | (long) (speaker + 1) << TURN_BITS | turn + 1;
    }

    long packedPlace() {
        return (long) span.start() << Integer.SIZE | span.end();
    }

    static Unit of(long packed, long place) {
        int turn = (int) (packed & (1 << TURN_BITS) - 1) - 1;
        int speaker = (int) (packed >>> TURN_BITS & (1 << SPEAKER_BITS) - 1) - 1;
        return new Unit(turn, speaker, new Span((int) (place >>> Integer.SIZE), (int) place));
    }

    static int following(long packed) {
        return (int) (packed >>> TURN_BITS + SPEAKER_BITS);
    }
}
