package org.sheaf.text;

import java.util.Arrays;

/**
 * The one place where UTF-16 positions (inside) and Unicode code points (at every border: command line, tables,
 * exchange) are converted for one text. Immutable; linear to build, logarithmic to ask.
 */
public final class CodePoints {

    private final int length;
    /** UTF-16 positions of the high surrogates of the text, in order. */
    private final int[] pairs;

    /** Reads the text once; a lone surrogate counts as one code point. */
    public CodePoints(String text) {
        length = text.length();
        pairs = new int[length - text.codePointCount(0, length)]; // told at once where Java keeps the text as Latin-1
        int found = 0;
        for (int at = 0; found < pairs.length; at++) {
            if (Character.isSurrogatePair(text.charAt(at), text.charAt(at + 1))) {
                pairs[found++] = at++;
            }
        }
    }

    /** The number of code points of the text. */
    public int length() {
        return length - pairs.length;
    }

    /** The code points before a UTF-16 position; a position inside a pair counts as the one before the pair. */
    public int fromUtf16(int position) {
        if (position < 0 || position > length) {
            throw new IndexOutOfBoundsException("position " + position + " of " + length);
        }
        int before = Arrays.binarySearch(pairs, position);
        int pairsBegunBefore = before >= 0 ? before : -before - 1;
        return position - pairsBegunBefore;
    }

    /** The UTF-16 position of a code point. */
    public int toUtf16(int codePoint) {
        if (codePoint < 0 || codePoint > length()) {
            throw new IndexOutOfBoundsException("code point " + codePoint + " of " + length());
        }
        int low = 0;
        int high = pairs.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (pairs[middle] - middle < codePoint) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return codePoint + low;
    }

    /** A span of UTF-16 positions as one of code points. */
    public Span fromUtf16(Span span) {
        return new Span(fromUtf16(span.start()), fromUtf16(span.end()));
    }

    /** A span of code points as one of UTF-16 positions. */
    public Span toUtf16(Span span) {
        return new Span(toUtf16(span.start()), toUtf16(span.end()));
    }

    /** Whether a UTF-16 position falls between the halves of a surrogate pair of {@code text}. */
    public static boolean splitsPair(CharSequence text, int position) {
        return position > 0
                && position < text.length()
                && Character.isSurrogatePair(text.charAt(position - 1), text.charAt(position));
    }
}
