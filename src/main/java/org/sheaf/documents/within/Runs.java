package org.sheaf.documents.within;

import java.nio.charset.StandardCharsets;

/** Runs of readable letters in bytes of which nothing else is known: UTF-8, and UTF-16 of either order. */
final class Runs {

    /** Shorter ones come up in any bytes. */
    private static final int SHORTEST = 3;

    private Runs() {}

    static void in(byte[] bytes, Telling telling, String place) {
        StringBuilder found = new StringBuilder();
        narrow(bytes, found);
        telling.raw(found.toString(), place);
        for (int start = 0; start < 2; start++) {
            for (boolean little : new boolean[] {true, false}) {
                found.setLength(0);
                wide(bytes, start, little, found);
                telling.raw(found.toString(), place);
            }
        }
    }

    private static void narrow(byte[] bytes, StringBuilder found) {
        int from = 0;
        for (int at = 0; at <= bytes.length; at++) {
            int b = at < bytes.length ? bytes[at] & 0xFF : 0;
            if (b < ' ' && b != '\n' && b != '\r' && b != '\t' || b == 0x7f) {
                if (at - from >= SHORTEST) {
                    found.append(new String(bytes, from, at - from, StandardCharsets.UTF_8))
                            .append('\n');
                }
                from = at + 1;
            }
        }
    }

    private static void wide(byte[] bytes, int start, boolean little, StringBuilder found) {
        int run = 0;
        for (int at = start; at + 1 < bytes.length; at += 2) {
            int low = bytes[little ? at : at + 1] & 0xFF;
            int high = bytes[little ? at + 1 : at] & 0xFF;
            char c = (char) (high << 8 | low);
            boolean letter = c >= ' ' && c < 0x7f || c >= 0xa0 && c < 0x530;
            if (letter) {
                found.append(c);
                run++;
            } else if (run > 0) {
                end(found, run);
                run = 0;
            }
        }
        end(found, run);
    }

    private static void end(StringBuilder found, int run) {
        if (run < SHORTEST) {
            found.setLength(found.length() - run);
        } else {
            found.append('\n');
        }
    }
}
