package org.sheaf.identity.leaks;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.ObjIntConsumer;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.sheaf.identity.finding.Capitals;
import org.sheaf.identity.finding.Find;
import org.sheaf.identity.finding.Form;
import org.sheaf.identity.finding.Homographs;
import org.sheaf.identity.finding.Lexicon;
import org.sheaf.identity.finding.Patterns;
import org.sheaf.identity.finding.Titles;

/**
 * What looks as if it told who somebody is: numbers, addresses, mail, dates in speech; and capitals that no rule of spelling asks
 * for. Never certain, so it only warns. Any thread.
 */
public final class Likely {

    /** What identifies things of the program, and days and times alone in a cell, tell of nobody. */
    private static final Pattern PROGRAM = Pattern.compile(
            "\\b[0-9a-fA-F]{8}-(?:[0-9a-fA-F]{4}-){3}[0-9a-fA-F]{12}\\b|\\b\\d{4}-\\d{2}-\\d{2}(?:T[0-9:.]+Z?)?");

    private final @Nullable Capitals capitals;
    private final Set<String> fine;

    private Likely(Optional<Capitals> capitals, Set<String> fine) {
        this.capitals = capitals.orElse(null);
        this.fine = fine;
    }

    /** Only what is known by its shape. */
    public static Likely patterns() {
        return new Likely(Optional.empty(), Set.of());
    }

    /**
     * Everything.
     *
     * @param lexicon the study's words
     * @param fine names that are known to be nobody's: pseudonyms, what was kept, coders
     */
    public static Likely names(Lexicon lexicon, Collection<String> fine) {
        return new Likely(
                Optional.of(new Capitals(lexicon)),
                fine.stream()
                        .flatMap(name -> Form.parts(Form.key(name)).stream())
                        .collect(Collectors.toUnmodifiableSet()));
    }

    /** The same, by shape alone. */
    public Likely byShape() {
        return new Likely(Optional.empty(), fine);
    }

    /** Tells everything in a text: the words, and where they begin. */
    void in(String text, ObjIntConsumer<String> told) {
        String plain = PROGRAM.matcher(text)
                .replaceAll(found -> " ".repeat(found.group().length()));
        int from = 0;
        while (from < plain.length()) {
            int end = plain.indexOf('\n', from);
            int to = end < 0 ? plain.length() : end;
            if (to > from) {
                line(plain.substring(from, to), from, told);
            }
            from = to + 1;
        }
    }

    private void line(String line, int from, ObjIntConsumer<String> told) {
        tell(Patterns.in(line), line, from, told);
        if (capitals != null) {
            tell(capitals.in(line), line, from, told);
        }
    }

    private void tell(List<Find> finds, String line, int from, ObjIntConsumer<String> told) {
        for (Find find : finds) {
            String words = find.span().of(line);
            if (!isFine(words)) {
                told.accept(words, from + find.span().start());
            }
        }
    }

    private boolean isFine(String words) {
        List<String> parts = Form.parts(Form.key(words));
        return !parts.isEmpty() && parts.stream().allMatch(this::isFinePart);
    }

    /** A title or a letter alone tells of nobody. */
    private boolean isFinePart(String part) {
        return part.length() == 1 || fine.contains(part) || Homographs.isCommon(part) || Titles.has(part);
    }
}
