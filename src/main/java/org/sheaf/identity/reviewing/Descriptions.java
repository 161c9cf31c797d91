package org.sheaf.identity.reviewing;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sheaf.identity.finding.Coarser;
import org.sheaf.study.IdentityKind;

/** Descriptions in square brackets that may stand for something, the usual ones of its kind first. */
public final class Descriptions {

    private Descriptions() {}

    /**
     * What may stand there.
     *
     * @param kind what it stands for
     * @param name as it is written, from which an age's band and a date's month and year are taken
     * @return at least one, each in brackets
     */
    public static List<String> of(IdentityKind kind, String name) {
        return usual(kind, name).stream().map(words -> "[" + words + "]").toList();
    }

    private static List<String> usual(IdentityKind kind, String name) {
        return switch (kind) {
            case PERSON ->
                List.of(
                        "name of staff",
                        "name of participant",
                        "name of family member",
                        "name of friend",
                        "name of child",
                        "name of person");
            case PLACE ->
                List.of("name of nearby town", "name of city", "name of village", "name of street", "name of place");
            case ORGANISATION ->
                List.of("name of service", "name of hospital", "name of school", "name of employer", "name of group");
            case CONTACT -> List.of("contact details", "telephone number", "e-mail address", "website");
            case ADDRESS -> List.of("address", "postcode");
            case NUMBER -> List.of("reference number", "number");
            case DATE -> dates(name);
            case AGE -> ages(name);
            case OTHER -> List.of("name", "detail left out");
        };
    }

    /** The month and the year, and each alone: a day tells more than an analysis needs. */
    private static List<String> dates(String name) {
        String both = bare(Coarser.date(name));
        Set<String> coarser = new LinkedHashSet<>();
        coarser.add(both);
        int blank = both.indexOf(' ');
        if (blank > 0) {
            coarser.add(both.substring(0, blank));
            coarser.add(both.substring(blank + 1));
        }
        coarser.add("date");
        return List.copyOf(coarser);
    }

    private static List<String> ages(String name) {
        return Stream.of(bare(Coarser.age(name)), "age").distinct().toList();
    }

    /**
     * A description as it stands in brackets, with a number where it already stands for something else.
     *
     * @param words with or without brackets
     * @param taken what stands for others
     */
    public static String apart(String words, Collection<String> taken) {
        String bare = bare(words);
        if (bare.isEmpty()) {
            return "";
        }
        Set<String> others = taken.stream()
                .map(other -> bare(other).toLowerCase(Locale.ROOT))
                .collect(Collectors.toCollection(TreeSet::new));
        String wanted = bare;
        for (int number = 2; others.contains(wanted.toLowerCase(Locale.ROOT)); number++) {
            wanted = bare + " " + number;
        }
        return "[" + wanted + "]";
    }

    private static String bare(String words) {
        return words.strip().replaceAll("^\\[+|]+$", "").strip();
    }

    /**
     * The next free code of a kind, for instance {@code [P04]}.
     *
     * @param taken what stands for others
     */
    public static String code(IdentityKind kind, Collection<String> taken) {
        String letter = switch (kind) {
            case PERSON -> "P";
            case PLACE -> "L";
            case ORGANISATION -> "O";
            case CONTACT -> "C";
            case ADDRESS -> "A";
            case NUMBER -> "N";
            case DATE -> "D";
            case AGE -> "G";
            case OTHER -> "X";
        };
        Set<String> others = Set.copyOf(taken);
        int number = 1;
        while (others.contains(code(letter, number))) {
            number++;
        }
        return code(letter, number);
    }

    private static String code(String letter, int number) {
        return String.format(Locale.ROOT, "[%s%02d]", letter, number);
    }
}
