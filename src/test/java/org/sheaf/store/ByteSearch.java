package org.sheaf.store;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Many words looked for in bytes at once, in every way they may be written down (Aho and Corasick 1975). Any thread. */
final class ByteSearch {

    /** A word of fewer bytes than this turns up by chance in bytes that are no text. */
    private static final int TELLING = 6;

    private static final int LETTERS = 256;

    private final List<int[]> next = new ArrayList<>();
    private final List<Integer> ends = new ArrayList<>();
    private final List<Integer> suffix = new ArrayList<>();
    private final List<String> words = new ArrayList<>();
    private final List<Integer> lengths = new ArrayList<>();

    /** Takes the words; each is looked for as it is, in small letters and in capitals. */
    ByteSearch(Collection<String> originals) {
        node();
        for (String original : originals) {
            Set<String> writings = new LinkedHashSet<>(
                    List.of(original, original.toLowerCase(Locale.ROOT), original.toUpperCase(Locale.ROOT)));
            for (String writing : writings) {
                for (Charset charset :
                        List.of(StandardCharsets.UTF_8, StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE)) {
                    add(original, writing.getBytes(charset));
                }
                add(original, asInH2(writing));
            }
        }
        link();
    }

    /** How H2 writes letters down: like UTF-8, but for the upper bits of the bytes that follow. */
    private static byte[] asInH2(String word) {
        byte[] bytes = new byte[3 * word.length()];
        int at = 0;
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            if (c < 0x80) {
                bytes[at++] = (byte) c;
            } else if (c >= 0x800) {
                bytes[at++] = (byte) (0xe0 | c >> 12);
                bytes[at++] = (byte) (c >> 6 & 0x3f);
                bytes[at++] = (byte) (c & 0x3f);
            } else {
                bytes[at++] = (byte) (0xc0 | c >> 6);
                bytes[at++] = (byte) (c & 0x3f);
            }
        }
        return Arrays.copyOf(bytes, at);
    }

    private int node() {
        int[] row = new int[LETTERS];
        Arrays.fill(row, -1);
        next.add(row);
        ends.add(-1);
        suffix.add(0);
        return next.size() - 1;
    }

    private void add(String original, byte[] bytes) {
        int at = 0;
        for (byte b : bytes) {
            int letter = b & 0xff;
            if (next.get(at)[letter] < 0) {
                next.get(at)[letter] = node();
            }
            at = next.get(at)[letter];
        }
        if (ends.get(at) < 0) {
            ends.set(at, words.size());
            words.add(original);
            lengths.add(bytes.length);
        }
    }

    private void link() {
        ArrayDeque<Integer> queue = new ArrayDeque<>();
        for (int letter = 0; letter < LETTERS; letter++) {
            int child = next.get(0)[letter];
            next.get(0)[letter] = Math.max(0, child);
            if (child > 0) {
                queue.add(child);
            }
        }
        while (!queue.isEmpty()) {
            int at = queue.remove();
            for (int letter = 0; letter < LETTERS; letter++) {
                int child = next.get(at)[letter];
                int other = next.get(suffix.get(at))[letter];
                if (child < 0) {
                    next.get(at)[letter] = other;
                } else {
                    suffix.set(child, other);
                    queue.add(child);
                }
            }
        }
    }

    /** Which of the words stand in the bytes. */
    Set<String> in(byte[] bytes) {
        Set<String> found = new LinkedHashSet<>();
        int at = 0;
        for (int i = 0; i < bytes.length; i++) {
            at = next.get(at)[bytes[i] & 0xff];
            for (int end = at; end != 0; end = suffix.get(end)) {
                int word = ends.get(end);
                if (word >= 0 && isTelling(bytes, i + 1 - lengths.get(word), i + 1)) {
                    found.add(words.get(word));
                }
            }
        }
        return found;
    }

    private static boolean isTelling(byte[] bytes, int start, int end) {
        if (end - start >= TELLING) {
            return true;
        }
        for (int i = Math.max(0, start - 4); i < Math.min(bytes.length, end + 4); i++) {
            boolean text = bytes[i] >= ' ' && bytes[i] < 0x7f || bytes[i] == '\n' || bytes[i] == '\t';
            if (!text && (i < start || i >= end)) {
                return false;
            }
        }
        return true;
    }
}
