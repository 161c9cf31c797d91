package org.sheaf.identity.finding;

import java.util.List;
import java.util.regex.Pattern;
import org.sheaf.text.Folding;
import org.sheaf.text.Span;
import org.sheaf.text.Words;

/** How a name is written, and what of it counts when it is looked for again. */
public final class Form {

    private static final Pattern POSSESSIVE =
            Pattern.compile("['\u2019\u02bc](?:[sS]|d|ll)$|(?<=[sS])['\u2019\u02bc]$");

    private Form() {}

    /** Without a possessive's ending, or that of a verb drawn together: Odile's, Odile'd, Odile'll. */
    public static String bare(String name) {
        int n = name.length();
        boolean ends = n > 2
                && (isApostrophe(name.charAt(n - 1))
                        || isApostrophe(name.charAt(n - 2))
                        || isApostrophe(name.charAt(n - 3)));
        return !ends ? name : POSSESSIVE.matcher(name).replaceFirst("");
    }

    private static boolean isApostrophe(char letter) {
        return letter == '\'' || letter == '\u2019' || letter == '\u02bc';
    }

    /** What two writings of one name share: without case, accents, possessive, points and blanks that do not count. */
    public static String key(String name) {
        return Folding.name(
                bare(name).replace('\u2019', '\'').replace('\u02bc', '\'').replaceAll("(?<=\\p{L})\\.", ""));
    }

    /** The words of a key. */
    public static List<String> parts(String key) {
        return Words.of(key, new Span(0, key.length())).stream()
                .map(word -> key.substring(word.start(), word.end()))
                .toList();
    }
}
