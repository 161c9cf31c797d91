package org.sheaf.identity.leaks;

import java.util.HashMap;
import java.util.Map;

/**
 * Letters of other scripts that look like Latin ones (after Unicode Technical Standard 39, confusables), and letters that no
 * decomposition takes apart.
 */
final class Lookalikes {

    private static final Map<Integer, String> PLAIN = plain();

    private Lookalikes() {}

    private static Map<Integer, String> plain() {
        Map<Integer, String> plain = new HashMap<>();
        int[] pairs =
                ("\u0430a\u0435e\u043eo\u0440p\u0441c\u0445x\u0443y\u0456i\u0458j\u0455s\u0501d\u04bbh\u04cfl\u0578n\u057ds"
                                + "\u03bak\u03bfo\u03bdv\u03b1a\u03b9i\u03c1p\u03c4t\u03c5u\u0432b\u043dh\u043cm\u0442t\u043ak"
                                + "\u00f8o\u0142l\u0111d\u00f0d\u0131i\u0127h\u0167t")
                        .codePoints()
                        .toArray();
        for (int i = 0; i + 1 < pairs.length; i += 2) {
            plain.put(pairs[i], Character.toString(pairs[i + 1]));
        }
        plain.put((int) '\u00df', "ss");
        plain.put((int) '\u00fe', "th");
        plain.put((int) '\u00e6', "ae");
        plain.put((int) '\u0153', "oe");
        return Map.copyOf(plain);
    }

    /** The Latin letters it looks like, else itself. */
    static String plain(int letter) {
        return PLAIN.getOrDefault(letter, Character.toString(letter));
    }
}
