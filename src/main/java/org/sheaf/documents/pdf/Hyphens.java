package org.sheaf.documents.pdf;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Whether the hyphen at a line's end divides a word or belongs to it, judged by the words of the whole file. */
final class Hyphens {

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\p{N}’']+(?:[-\u2010][\\p{L}\\p{M}\\p{N}’']+)*");
    private static final Pattern LAST = Pattern.compile("([\\p{L}\\p{M}\\p{N}’'-]*[\\p{L}\\p{N}])[-\u2010\u00AD]$");
    private static final Pattern FIRST = Pattern.compile("^[\\p{L}\\p{M}\\p{N}’']+");

    private final Set<String> words = new HashSet<>();

    /** Learns the words inside of lines. */
    Hyphens(List<Line> lines) {
        boolean halved = false;
        for (Line line : lines) {
            String text = line.words().strip();
            boolean goesOn = LAST.matcher(text).find();
            Matcher word = WORD.matcher(text);
            while (word.find()) {
                boolean half = halved && word.start() == 0 || goesOn && word.end() == text.length() - 1;
                if (!half) {
                    words.add(word.group().replace('\u2010', '-').toLowerCase(Locale.ROOT));
                }
            }
            halved = goesOn;
        }
    }

    /** What a line's end becomes when the next line goes on. */
    enum End {
        /** A blank between the words. */
        BLANK,
        /** The hyphen goes, and the word is whole. */
        JOINED,
        /** The hyphen stays, without a blank. */
        KEPT
    }

    /** Judges the end of a line by what the next one begins with. */
    End between(String line, String next) {
        Matcher last = LAST.matcher(line);
        Matcher first = FIRST.matcher(next);
        if (!last.find() || !first.find()) {
            return End.BLANK;
        }
        if (line.endsWith("\u00AD")) {
            return End.JOINED;
        }
        String before = last.group(1).toLowerCase(Locale.ROOT);
        String after = first.group().toLowerCase(Locale.ROOT);
        if (!Character.isLowerCase(next.codePointAt(0)) || Character.isDigit(before.codePointBefore(before.length()))) {
            return End.KEPT;
        }
        if (after.matches("und|oder|and|or|bzw|sowie|en|et|y|e")) {
            // “Vor- und Nachteile”
            return End.BLANK;
        }
        boolean whole = words.contains(before + after);
        boolean hyphened = words.contains(before + "-" + after);
        if (whole != hyphened) {
            return whole ? End.JOINED : End.KEPT;
        }
        return words.contains(before) && words.contains(after) && before.length() > 2 && after.length() > 2
                ? End.KEPT
                : End.JOINED;
    }
}
