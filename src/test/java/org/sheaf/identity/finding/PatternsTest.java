package org.sheaf.identity.finding;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.sheaf.text.Span;

/** What is known by its shape is found, and little else. */
class PatternsTest {

    private static List<String> lines(String name) throws IOException {
        try (InputStream in = PatternsTest.class.getResourceAsStream("/museum/identifiers/" + name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .toList();
        }
    }

    /** A line without its marks, and the last marked span. */
    private record Marked(Source source, String text, Span span) {
        static Marked of(String line) {
            int colon = line.indexOf(": ");
            String rest = line.substring(colon + 2);
            int open = rest.lastIndexOf('⟦');
            int close = rest.lastIndexOf('⟧');
            String before = rest.substring(0, open).replaceAll("[⟦⟧]", "");
            String it = rest.substring(open + 1, close);
            return new Marked(
                    Source.valueOf(line.substring(0, colon)),
                    before + it + rest.substring(close + 1),
                    new Span(before.length(), before.length() + it.length()));
        }
    }

    @Test
    void everyShapeOfTheMuseumIsFoundAsWhatItIs() throws IOException {
        List<String> missed = new ArrayList<>();
        for (String line : lines("found.txt")) {
            Marked marked = Marked.of(line);
            List<Find> found = Patterns.in(marked.text);
            if (found.stream()
                    .noneMatch(find ->
                            find.source() == marked.source && find.span().equals(marked.span))) {
                missed.add(line + " -> " + words(marked.text, found));
            }
        }
        assertThat(missed).isEmpty();
    }

    @Test
    void figuresThatTellNobodyAreLeftAlone() throws IOException {
        List<String> wrong = new ArrayList<>();
        for (String line : lines("nothing.txt")) {
            List<Find> found = Patterns.in(line);
            if (!found.isEmpty()) {
                wrong.add(line + " -> " + words(line, found));
            }
        }
        assertThat(wrong).isEmpty();
    }

    private static List<String> words(String text, List<Find> found) {
        return found.stream()
                .map(find -> find.source() + " "
                        + text.substring(find.span().start(), find.span().end()))
                .toList();
    }

    @Test
    void checkDigitsDecide() {
        Random random = new Random(6);
        int found = 0;
        for (int i = 0; i < 2000; i++) {
            String digits = String.format(Locale.ROOT, "4%09d", random.nextInt(1_000_000_000));
            if (Patterns.in("it is " + digits + " there").stream()
                    .anyMatch(find -> find.source() == Source.HEALTH_NUMBER)) {
                found++;
            }
        }
        assertThat(found).as("one in eleven by chance").isBetween(130, 240);
    }

    @Test
    void numbersMadeAtRandomAreFoundInAnySentence() {
        Random random = new Random(7);
        List<Function<Random, String>> makers = List.of(
                r -> "07700 900" + three(r),
                r -> "+44 7700 900" + three(r),
                r -> health(r),
                r -> "AB" + (51 + r.nextInt(25)) + " KTR",
                r -> (1 + r.nextInt(28)) + "/" + (1 + r.nextInt(12)) + "/" + (1930 + r.nextInt(90)),
                r -> "o." + letters(r) + "@" + letters(r) + ".example",
                r -> (1 + r.nextInt(200)) + " " + capital(letters(r)) + " Road");
        List<String> frames = List.of("%s", "It was %s.", "(%s)", "so, %s, and then", "‘%s’ he said", "one\n%s\nthere");
        List<String> missed = new ArrayList<>();
        for (int i = 0; i < 1400; i++) {
            String it = makers.get(i % makers.size()).apply(random);
            String text = String.format(Locale.ROOT, frames.get(random.nextInt(frames.size())), it);
            int start = text.indexOf(it);
            Span span = new Span(start, start + it.length());
            if (Patterns.in(text).stream().noneMatch(find -> find.span().equals(span))) {
                missed.add(text);
            }
        }
        assertThat(missed).isEmpty();
    }

    private static String three(Random random) {
        return String.format(Locale.ROOT, "%03d", random.nextInt(1000));
    }

    private static String letters(Random random) {
        return random.ints(7, 'a', 'z' + 1)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static String capital(String word) {
        return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
    }

    private static String health(Random random) {
        while (true) {
            String nine = String.format(Locale.ROOT, "%09d", 400_000_000 + random.nextInt(99_999_999));
            for (int digit = 0; digit < 10; digit++) {
                if (Checks.isHealthNumber(nine + digit)) {
                    return nine.substring(0, 3) + " " + nine.substring(3, 6) + " " + nine.substring(6) + digit;
                }
            }
        }
    }
}
