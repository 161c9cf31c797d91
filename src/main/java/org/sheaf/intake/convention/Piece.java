package org.sheaf.intake.convention;

import java.util.List;

/** A part of a transcript whose text is written anew: what someone says, or what stands between. */
sealed interface Piece {

    /**
     * What someone says.
     *
     * @param label who; empty when nobody is named
     * @param millis when it begins, or -1
     * @param paragraphs what, at least one
     */
    record Spoken(String label, long millis, List<String> paragraphs) implements Piece {}

    /**
     * A paragraph that nobody says.
     *
     * @param words not blank
     */
    record Unspoken(String words) implements Piece {}
}
