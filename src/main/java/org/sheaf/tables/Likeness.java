package org.sheaf.tables;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** In what way two names are alike without being the same, the nearest first. */
enum Likeness {
    MARKS("only accents, blanks or marks differ"),
    ZEROS("the same number, with other zeros before it"),
    NUMBER("the same number and initial"),
    WORDS("one name has a word more"),
    LETTER("one letter differs"),
    LETTERS("two letters differ");

    private final String reason;

    Likeness(String reason) {
        this.reason = reason;
    }

    /** For a person to read, for instance “one letter differs”. */
    String reason() {
        return reason;
    }

    /** How two names are alike; empty when they are not. Names with other numbers never are. */
    static Optional<Likeness> of(String one, String other) {
        String a = words(one);
        String b = words(other);
        String joinedA = a.replace(" ", "");
        String joinedB = b.replace(" ", "");
        if (joinedA.isEmpty() || joinedB.isEmpty()) {
            return Optional.empty();
        }
        if (joinedA.equals(joinedB)) {
            return Optional.of(MARKS);
        }
        if (!numbers(a).equals(numbers(b))) {
            return Optional.empty();
        }
        if (withoutZeros(joinedA).equals(withoutZeros(joinedB))) {
            return Optional.of(ZEROS);
        }
        boolean coded = !numbers(a).isEmpty();
        if (coded) {
            boolean initial = isInitial(joinedA, joinedB) || isInitial(joinedB, joinedA);
            return initial ? Optional.of(NUMBER) : Optional.empty();
        }
        return ofWords(a, b);
    }

    private static Optional<Likeness> ofWords(String a, String b) {
        List<String> first = List.of(a.split(" "));
        List<String> second = List.of(b.split(" "));
        if (first.size() != second.size() && (first.containsAll(second) || second.containsAll(first))) {
            List<String> fewer = first.size() < second.size() ? first : second;
            return fewer.stream().anyMatch(word -> word.length() > 2) ? Optional.of(WORDS) : Optional.empty();
        }
        int length = Math.min(a.length(), b.length());
        int distance = distance(a, b);
        if (distance == 1 && length >= 4) {
            return Optional.of(LETTER);
        }
        return distance == 2 && length >= 8 ? Optional.of(LETTERS) : Optional.empty();
    }

    /** Small letters and figures without accents, one blank for all that stands between. */
    private static String words(String name) {
        String bare = Normalizer.normalize(name, Normalizer.Form.NFKD).replaceAll("\\p{M}+", "");
        return bare.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
    }

    private static String numbers(String words) {
        return String.join(
                " ",
                Arrays.stream(words.split("\\D+"))
                        .filter(figures -> !figures.isEmpty())
                        .map(Likeness::withoutZeros)
                        .toList());
    }

    private static String withoutZeros(String text) {
        return text.replaceAll("(?<!\\d)0+(?=\\d)", "");
    }

    /** “p7” beside “participant7”. */
    private static boolean isInitial(String brief, String whole) {
        String letters = brief.replaceAll("\\d+", "");
        return letters.length() == 1 && whole.startsWith(letters) && whole.matches("\\D+\\d+");
    }

    /** How many letters must be typed, taken out or replaced (Levenshtein 1966). */
    private static int distance(String a, String b) {
        int[] above = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            above[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int[] here = new int[b.length() + 1];
            here[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int replaced = above[j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                here[j] = Math.min(replaced, 1 + Math.min(above[j], here[j - 1]));
            }
            above = here;
        }
        return above[b.length()];
    }
}
