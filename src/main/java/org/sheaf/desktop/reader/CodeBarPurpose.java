package org.sheaf.desktop.reader;

import java.util.List;
import org.sheaf.desktop.action.Keys;
import org.sheaf.desktop.action.Words;

/**
 * What becomes of the code that is taken in the code bar.
 *
 * @param title what the bar is for
 * @param several whether it can stay open for another
 * @param keys what keys do, told at its foot
 */
public record CodeBarPurpose(String title, boolean several, List<Key> keys) {

    /**
     * A key and what it does.
     *
     * @param name as people write it
     * @param does short
     */
    record Key(String name, String does) {
        static Key of(String binding, String word) {
            return new Key(Keys.text(Keys.of(binding)), Words.of(word));
        }
    }

    /** Copies the keys. */
    public CodeBarPurpose {
        keys = List.copyOf(keys);
    }

    /** The quotation is coded, with one code or several. */
    public static CodeBarPurpose code() {
        return new CodeBarPurpose(
                Words.of("codebar.title"),
                true,
                List.of(
                        Key.of("ENTER", "codebar.enter"),
                        Key.of("shift ENTER", "codebar.more"),
                        Key.of("ESCAPE", "codebar.leave")));
    }

    /**
     * Another code stands in the place of one.
     *
     * @param code that goes
     */
    public static CodeBarPurpose recode(String code) {
        return new CodeBarPurpose(
                Words.of("codebar.recode", code),
                false,
                List.of(
                        Key.of("ENTER", "codebar.recode.enter"),
                        Key.of("ctrl ENTER", "codebar.recode.new"),
                        Key.of("ESCAPE", "codebar.leave")));
    }
}
