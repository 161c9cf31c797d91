package org.sheaf.documents.within;

import java.util.Base64;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a text holds in base 64, in one run or in lines as mail has them. */
final class Base64Words {

    private static final Pattern RUN = Pattern.compile(
            "(?:[A-Za-z0-9+/]{60,76}\\r?\\n)++[A-Za-z0-9+/]{1,76}+={0,2}|[A-Za-z0-9+/_-]{4,}+={0,2}");

    private static final Pattern SIGNS = Pattern.compile("[/_+-]");

    private Base64Words() {}

    /** Tells what is encoded in a passage. */
    static void in(Passage passage, Telling telling) {
        Matcher runs = RUN.matcher(passage.text());
        while (runs.find()) {
            String run = runs.group();
            if (!isLikely(run)) {
                continue;
            }
            String place = passage.place(runs.start());
            String joined = run.replace("\r", "").replace("\n", "");
            decode(joined, place, telling);
            if (joined.length() < run.length()) { // or the lines are each for itself
                run.lines().forEach(line -> decode(line, place, telling));
            } else if (SIGNS.matcher(run).find()) {
                for (String part : SIGNS.split(run, -1)) { // they may also stand between what is encoded and something else
                    decode(part, place, telling);
                }
            }
        }
    }

    /** Words are most often small letters; of what is encoded three letters in four come out otherwise. */
    private static boolean isLikely(String run) {
        return run.chars().anyMatch(c -> c >= 'A' && c <= 'Z' || c >= '0' && c <= '9' || c == '=');
    }

    private static void decode(String run, String place, Telling telling) {
        int end = run.length();
        while (end > 0 && run.charAt(end - 1) == '=') {
            end--;
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
