package org.sheaf.identity.leaks;

import java.text.Normalizer;
import java.util.Arrays;
import org.sheaf.text.Span;

/**
 * A text without what hides a name from a search and not from a reader: case, accents, letters of one look, curly apostrophes, soft
 * hyphens and other signs without width, a hyphen at a line's end, several blanks. Knows for each letter where it stands in the
 * text.
 */
final class Leveled {

    private char[] letters;
    private int[] places;
    private int length;

    private Leveled(int capacity) {
        letters = new char[capacity];
        places = new int[capacity];
    }

    static Leveled of(String text) {
        Leveled leveled = new Leveled(text.length() + 16);
        int at = 0;
        while (at < text.length()) {
            int code = text.codePointAt(at);
            int next = at + Character.charCount(code);
            if (isLineEndHyphen(text, at)) {
                next = afterBlanks(text, next);
            } else if (Character.isWhitespace(code) || Character.isSpaceChar(code)) {
                leveled.blank(at);
            } else if (!isWithoutWidth(code)) {
                leveled.letter(code, at);
            }
            at = next;
        }
        leveled.put(' ', text.length());
        leveled.length--; // the end has a place too
        return leveled;
    }

    private static boolean isLineEndHyphen(String text, int at) {
        char c = text.charAt(at);
        return (c == '-' || c == '\u2010' || c == '\u00ad')
                && at + 1 < text.length()
                && (text.charAt(at + 1) == '\n' || text.charAt(at + 1) == '\r')
                && at > 0
                && Character.isLetter(text.charAt(at - 1));
    }

    private static int afterBlanks(String text, int from) {
        int at = from;
        while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
            at++;
        }
        return at;
    }

    private static boolean isWithoutWidth(int code) {
        int type = Character.getType(code);
        return type == Character.FORMAT || type == Character.CONTROL || type == Character.NON_SPACING_MARK;
    }

    private void blank(int at) {
        if (length > 0 && letters[length - 1] != ' ') {
            put(' ', at);
        }
    }

    private void letter(int code, int at) {
        if (code == '\u2019'
                || code == '\u2018'
                || code == '\u02bc'
                || code == '\u00b4'
                || code == '`'
                || code == '\uff07') {
            put('\'', at);
        } else if (code >= '\u2010' && code <= '\u2015') {
            put('-', at);
        } else if (code < 0x80) {
            put(Character.toLowerCase((char) code), at);
        } else {
            String plain = Normalizer.normalize(new String(Character.toChars(code)), Normalizer.Form.NFKD);
            plain.codePoints()
                    .filter(part -> !isWithoutWidth(part))
                    .mapToObj(part -> Lookalikes.plain(Character.toLowerCase(part)))
                    .forEach(part -> part.chars().forEach(c -> put((char) c, at)));
        }
    }

    private void put(char letter, int at) {
        if (length == letters.length) {
            letters = Arrays.copyOf(letters, 2 * length);
            places = Arrays.copyOf(places, 2 * length);
        }
        letters[length] = letter;
        places[length++] = at;
    }

    int length() {
        return length;
    }

    char at(int position) {
        return letters[position];
    }

    /** Whether a name may begin or end there: between a letter or figure and none. */
    boolean isBorder(int position) {
        return position == 0
                || position == length
                || !Character.isLetterOrDigit(letters[position - 1])
                || !Character.isLetterOrDigit(letters[position]);
    }

    /** Where a stretch of it stands in the text. */
    Span span(int from, int to) {
        return new Span(places[from], places[to]);
    }

    @Override
    public String toString() {
        return new String(Arrays.copyOf(letters, length)).strip();
    }
}
