package org.sheaf.identity.finding;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sheaf.study.IdentityKind;
import org.sheaf.text.Span;

/**
 * Recognises one sort of thing by its shape, and checks what the shape alone does not prove.
 *
 * @param kind what it stands for
 * @param source as which source
 * @param pattern its shape; the group {@code it}, or else all of it, is what is found
 * @param holds whether what was found is what it looks like
 */
record Recogniser(IdentityKind kind, Source source, Pattern pattern, Predicate<String> holds) {

    private static final int ANY_CASE = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;

    /** One for which the shape is enough. */
    static Recogniser of(IdentityKind kind, Source source, String pattern) {
        return of(kind, source, pattern, found -> true);
    }

    /** One that minds capitals. */
    static Recogniser of(IdentityKind kind, Source source, String pattern, Predicate<String> holds) {
        return new Recogniser(kind, source, Pattern.compile(pattern), holds);
    }

    /** One that does not. */
    static Recogniser anyCase(IdentityKind kind, Source source, String pattern, Predicate<String> holds) {
        return new Recogniser(kind, source, Pattern.compile(pattern, ANY_CASE), holds);
    }

    /** All there is in a text whose blanks and apostrophes are plain. */
    void find(String plain, Consumer<Find> found) {
        Matcher matcher = pattern.matcher(plain);
        int group = pattern.pattern().contains("(?<it>") ? 1 : 0;
        int from = 0;
        while (matcher.find(from)) {
            int start = group == 0 ? matcher.start() : matcher.start("it");
            int end = group == 0 ? matcher.end() : matcher.end("it");
            if (end > start && holds.test(plain.substring(start, end))) {
                found.accept(new Find(new Span(start, end), kind, source));
                from = end;
            } else {
                from = matcher.start() + 1; // what is no match from here may be one a little further on
            }
            if (from > plain.length()) {
                return;
            }
        }
    }

    /** Several words as one alternative, longest first. */
    static String anyOf(List<String> words) {
        return "(?:"
                + String.join(
                        "|",
                        words.stream().sorted((a, b) -> b.length() - a.length()).toList())
                + ")";
    }
}
