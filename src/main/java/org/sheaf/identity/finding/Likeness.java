package org.sheaf.identity.finding;

import java.util.Optional;
import org.sheaf.identity.Heard;

/** Why two words may be one name. Immutable; any thread. */
public final class Likeness {

    /** Names shorter than this are not compared by letters and sound: too many words are near them. */
    private static final int LONG_ENOUGH = 4;

    private static final int SHORT = 5;
    private static final int LONG = 8;
    private static final int FURTHEST = 2;

    private final ShortForms shortForms = ShortForms.english();

    /** What makes two words alike. */
    public enum Reason {
        NICKNAME,
        SLIP,
        SOUND
    }

    /**
     * What makes a word like a name.
     *
     * @param name as it is known, folded
     * @return empty when they are not alike, or the same
     */
    public Optional<Reason> of(Heard word, Heard name) {
        if (word.folded().equals(name.folded())) {
            return Optional.empty();
        }
        return shortForms.areOne(word.folded(), name.folded()) ? Optional.of(Reason.NICKNAME) : near(word, name);
    }

    /** Whether a word, folded, is a given name that people shorten. */
    public boolean isGivenName(String word) {
        return shortForms.has(word);
    }

    private static Optional<Reason> near(Heard word, Heard name) {
        int length = name.folded().length();
        int apart = Math.abs(word.folded().length() - length);
        if (length < LONG_ENOUGH || word.folded().length() < LONG_ENOUGH || apart > FURTHEST) {
            return Optional.empty();
        }
        if (length <= SHORT && word.folded().charAt(0) != name.folded().charAt(0)) {
            return Optional.empty(); // of short names the first letter is what tells them apart
        }
        int slips = Heard.distance(word.folded(), name.folded());
        if (slips <= (length < LONG ? 1 : FURTHEST)) {
            return Optional.of(Reason.SLIP);
        }
        boolean sounds =
                slips <= length / 2 && word.sound().length() > 1 && word.sound().equals(name.sound());
        return sounds ? Optional.of(Reason.SOUND) : Optional.empty();
    }
}
