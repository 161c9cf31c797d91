package org.sheaf.search;

import java.io.IOException;
import java.io.Reader;
import java.util.Arrays;
import org.apache.lucene.analysis.CharFilter;

/**
 * The plain shadow in which decorated text is searched: soft hyphens, zero-width characters and combining marks (the
 * underlining of Jefferson's notation, accents written apart) are left out, unusual blanks become blanks, unusual apostrophes
 * inside words apostrophes, and words run together by a forgotten blank are parted. Offsets are led back into the verbatim text: a word takes the decoration on its
 * last letter with it and leaves out what stands before its first.
 */
final class PlainReader extends CharFilter {

    private static final char APOSTROPHE = '\u2019';

    private char[] plain = new char[0];
    private int length;
    private int at;
    private boolean filled;

    /** After how many plain characters something was left out, and how much until there. */
    private int[] cuts = new int[8];

    private int[] gone = new int[8];
    private int cutCount;

    PlainReader(Reader verbatim) {
        super(verbatim);
    }

    @Override
    public int read(char[] into, int offset, int most) throws IOException {
        if (!filled) {
            fill();
        }
        if (at == length) {
            return -1;
        }
        int count = Math.min(most, length - at);
        System.arraycopy(plain, at, into, offset, count);
        at += count;
        return count;
    }

    private void fill() throws IOException {
        char[] text = new char[4096];
        int size = 0;
        int got = input.read(text, 0, text.length);
        while (got >= 0) {
            size += got;
            if (size == text.length) {
                text = Arrays.copyOf(text, size * 2);
            }
            got = input.read(text, size, text.length - size);
        }
        // In place: what is written never overtakes what is read.
        for (int i = 0; i < size; i++) {
            char next = text[i];
            if (Character.isLetterOrDigit(next) && next < '\u0080' || next == ' ') {
                text[length++] = next;
            } else if (isDropped(next)) {
                cut();
            } else {
                text[length++] = plain(text, i, size);
            }
        }
        plain = text;
        filled = true;
    }

    private void cut() {
        if (cutCount > 0 && cuts[cutCount - 1] == length) {
            gone[cutCount - 1]++;
            return;
        }
        if (cutCount == cuts.length) {
            cuts = Arrays.copyOf(cuts, cutCount * 2);
            gone = Arrays.copyOf(gone, cutCount * 2);
        }
        cuts[cutCount] = length;
        gone[cutCount] = (cutCount == 0 ? 0 : gone[cutCount - 1]) + 1;
        cutCount++;
    }

    private static boolean isDropped(char c) {
        return c == '\u00AD'
                || c >= '\u0300' && c <= '\u036F'
                || c >= '\u200B' && c <= '\u200F'
                || c >= '\u202A' && c <= '\u202E'
                || c >= '\u2060' && c <= '\u2069'
                || c >= '\u1AB0' && c <= '\u1AFF'
                || c >= '\u1DC0' && c <= '\u1DFF'
                || c >= '\u20D0' && c <= '\u20FF'
                || c >= '\uFE20' && c <= '\uFE2F'
                || c == '\uFEFF'
                || c == '\u180E'
                || c == '\u034F';
    }

    private static char plain(char[] text, int i, int size) {
        char c = text[i];
        switch (c) {
            case '_', ':' -> {
                // Marks of stress and forgotten blanks, which would make one word of two.
                return ' ';
            }
            case '.' -> {
                boolean ends = i > 0
                        && Character.isLowerCase(text[i - 1])
                        && i + 1 < size
                        && Character.isUpperCase(text[i + 1]);
                return ends ? ' ' : c;
            }
            case '\u00A0', '\u202F', '\u2007' -> {
                return ' ';
            }
            case '\u02BC' -> {
                return APOSTROPHE;
            }
            case '`', '\u00B4', '\u2018', '\u201B', '\u2032' -> {
                boolean inside =
                        i > 0 && Character.isLetter(text[i - 1]) && i + 1 < size && Character.isLetter(text[i + 1]);
                return inside ? APOSTROPHE : c;
            }
            default -> {
                return c;
            }
        }
    }

    @Override
    protected int correct(int offset) {
        int low = 0;
        int high = cutCount;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (cuts[middle] <= offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low == 0 ? offset : offset + gone[low - 1];
    }
}
