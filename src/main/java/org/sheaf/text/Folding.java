package org.sheaf.text;

import java.text.Normalizer;

/** Writing without case and accents, so that what reads the same is the same. */
public final class Folding {

    private Folding() {}

    /** A text's letters without case and accents, position by position: what is found in it lies there in the text too. */
    public static String letters(String text) {
        char[] chars = text.toCharArray();
        for (int i = 0; i < chars.length; i++) {
            char c = chars[i];
            if (c >= 0x80 && Character.isLetter(c)) {
                c = Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFD).charAt(0);
            }
            chars[i] = Character.toLowerCase(c);
        }
        return new String(chars);
    }

    /** A name by which it is known again: without case, accents, and blanks that do not count. */
    public static String name(String name) {
        String composed = Normalizer.normalize(name.strip(), Normalizer.Form.NFC);
        return letters(composed.replaceAll("\\s+", " "));
    }
}
