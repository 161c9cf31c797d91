package org.sheaf.documents.pdf;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/** Looks whether the packed parts of a PDF unpack to more than a document that people write, before anything else does. */
final class Inflation {

    /** Nothing smaller is judged, in bytes. */
    private static final long MUCH = 100L << 20;

    private static final int DEEPEST = 3;
    private static final byte[] STREAM = {'s', 't', 'r', 'e', 'a', 'm'};

    private final byte[] scratch = new byte[1 << 16];
    private long all;

    private Inflation() {}

    /** Whether they do; pictures are not looked at, for nobody unpacks them here. */
    static boolean isBomb(byte[] bytes) {
        Inflation inflation = new Inflation();
        for (int at = next(bytes, 0); at >= 0; at = next(bytes, at)) {
            int start = at;
            while (start < bytes.length && start < at + 2 && (bytes[start] == '\r' || bytes[start] == '\n')) {
                start++;
            }
            if (isZlib(bytes, start) && !isPicture(bytes, at)) {
                if (inflation.unpacks(bytes, start, bytes.length, 1)) {
                    return true;
                }
            }
        }
        return false;
    }

    /** The position behind the next word {@code stream} that is not an {@code endstream}; -1 when there is none. */
    private static int next(byte[] bytes, int from) {
        for (int i = from; i + STREAM.length < bytes.length; i++) {
            if (bytes[i] == 's'
                    && Arrays.equals(bytes, i, i + STREAM.length, STREAM, 0, STREAM.length)
                    && (i < 3 || bytes[i - 1] != 'd' || bytes[i - 3] != 'e')) {
                return i + STREAM.length;
            }
        }
        return -1;
    }

    private static boolean isZlib(byte[] bytes, int at) {
        return at + 1 < bytes.length
                && (bytes[at] & 0x0F) == 8
                && ((bytes[at] & 0xFF) << 8 | bytes[at + 1] & 0xFF) % 31 == 0;
    }

    private static boolean isPicture(byte[] bytes, int at) {
        int from = Math.max(0, at - 400);
        String before = new String(bytes, from, at - from, StandardCharsets.ISO_8859_1);
        String dictionary = before.substring(Math.max(0, before.lastIndexOf(" obj")));
        return dictionary.contains("/Image");
    }

    private boolean unpacks(byte[] bytes, int from, int to, int depth) {
        Inflater inflater = new Inflater();
        try {
            inflater.setInput(bytes, from, to - from);
            boolean first = true;
            while (!inflater.finished() && !inflater.needsInput()) {
                int n = inflater.inflate(scratch);
                all += n;
                if (all > MUCH || n == 0) {
                    return all > MUCH;
                }
                if (first && depth < DEEPEST && n > 1 && isZlib(scratch, 0)) {
                    byte[] inner = Arrays.copyOf(scratch, n);
                    if (unpacks(inner, 0, n, depth + 1)) {
                        return true;
                    }
                }
                first = false;
            }
        } catch (DataFormatException broken) {
            // PDFBox takes what is whole of it.
        } finally {
            inflater.end();
        }
        return false;
    }
}
