package org.sheaf.documents.within;

import java.util.Base64;
import java.util.regex.Pattern;

/** What a text holds in base 64, in one run or in lines as mail has them. */
final class Base64Words {

    private static final Pattern SIGNS = Pattern.compile("[/_+=-]");

    private static final int SHORTEST = 4;

    /** Lines of mail are of 60 to 76 letters. */
    private static final int LINE = 60;

    private Base64Words() {}

    /** Tells what is encoded in a passage. */
    static void in(Passage passage, Telling telling) {
        String text = passage.text();
        StringBuilder lines = new StringBuilder();
        int from = 0;
        while (from < text.length()) {
            int to = from;
            boolean likely = false;
            while (to < text.length() && isPart(text.charAt(to))) {
                likely |= text.charAt(to) < 'a';
                to++;
            }
            if (likely && to - from >= SHORTEST) {
                run(text.substring(from, to), passage.place(from), telling);
            }
            if (to - from >= LINE) {
                lines(text, from, to, lines, passage, telling);
            }
            from = to + 1;
        }
    }

    /** Words are most often small letters; of what is encoded three letters in four come out otherwise. */
    private static boolean isPart(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9' || "+/_-=".indexOf(c) >= 0;
    }

    private static void run(String run, String place, Telling telling) {
        decode(run, place, telling);
        if (SIGNS.matcher(run).find()) { // they may also stand between what is encoded and something else
            for (String part : SIGNS.split(run)) {
                decode(part, place, telling);
                decode(part + "=", place, telling);
            }
        }
    }

    /** Lines as mail has them are one run. */
    private static void lines(String text, int from, int to, StringBuilder lines, Passage passage, Telling telling) {
        lines.append(text, from, to);
        int next = to < text.length() && text.charAt(to) == '\r' ? to + 1 : to;
        int end = next + 1;
        boolean goesOn = next < text.length() && text.charAt(next) == '\n';
        while (goesOn && end < text.length() && isPart(text.charAt(end))) {
            end++;
        }
        if (goesOn && end - next - 1 >= LINE) {
            return;
        }
        if (goesOn && end - next > 1) {
            lines.append(text, next + 1, end);
        }
        if (lines.length() > to - from) {
            decode(lines.toString(), passage.place(Math.max(0, end - lines.length())), telling);
        }
        lines.setLength(0);
    }

    private static void decode(String run, String place, Telling telling) {
        int end = run.length();
        while (end > 0 && run.charAt(end - 1) == '=') {
            end--;
        }
        if (run.lastIndexOf('=', end - 1) >= 0) {
            return; // several, told each by itself
        }
        if (end % 4 == 1) {
            end--; // one letter over tells no byte
        }
        if (end >= 4 || end >= 2 && run.endsWith("=")) {
            String plain = run.substring(0, end).replace('-', '+').replace('_', '/');
            telling.encoded(Base64.getDecoder().decode(plain), place);
        }
    }
}
