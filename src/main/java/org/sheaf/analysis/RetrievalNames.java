package org.sheaf.analysis;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Names of a study as a query writes them: case, accents and the kind of apostrophe aside; a star stands for any
 * characters.
 */
final class RetrievalNames {

    private static final int MOST_SUGGESTIONS = 3;
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");

    private final String wanted;
    private final Pattern pattern;

    RetrievalNames(String written) {
        wanted = folded(written);
        pattern = Pattern.compile(
                Arrays.stream(wanted.split("\\*", -1)).map(Pattern::quote).collect(Collectors.joining(".*")));
    }

    /** Whether the name is meant. */
    boolean fits(String name) {
        String folded = folded(name);
        return folded.equals(wanted) || pattern.matcher(folded).matches();
    }

    static String folded(String name) {
        String apart = MARKS.matcher(Normalizer.normalize(name.strip(), Normalizer.Form.NFKD))
                .replaceAll("");
        return apart.replace('’', '\'').replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
    }

    /** “ Did you mean …?” with the nearest of the names, or nothing. */
    String suggestion(Collection<String> names) {
        List<String> near = new ArrayList<>(names.stream()
                .distinct()
                .filter(name -> distance(folded(name)) <= Math.max(1, wanted.length() / 3)
                        || wanted.length() > 2 && folded(name).contains(wanted))
                .sorted(Comparator.<String>comparingInt(name -> distance(folded(name)))
                        .thenComparing(Comparator.naturalOrder()))
                .limit(MOST_SUGGESTIONS)
                .toList());
        if (near.isEmpty()) {
            return "";
        }
        near.replaceAll(name -> "‘" + name + "’");
        int last = near.size() - 1;
        String all = last == 0 ? near.get(0) : String.join(", ", near.subList(0, last)) + " or " + near.get(last);
        return " Did you mean " + all + "?";
    }

    /** How many letters must be typed, taken out or replaced (Levenshtein 1966). */
    private int distance(String name) {
        int[] row = new int[name.length() + 1];
        for (int j = 0; j < row.length; j++) {
            row[j] = j;
        }
        for (int i = 1; i <= wanted.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j < row.length; j++) {
                int replaced = diagonal + (wanted.charAt(i - 1) == name.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(replaced, Math.min(row[j], row[j - 1]) + 1);
            }
        }
        return row[name.length()];
    }
}
