package org.sheaf.identity.finding;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;
import org.sheaf.text.Span;
import org.sheaf.text.Words;

/** How many names of published interviews are proposed, and how much a person has to look at, without any model. */
@Tag("corpora")
@EnabledIfEnvironmentVariable(named = "SHEAF_CORPORA", matches = ".+", disabledReason = "SHEAF_CORPORA is not set")
class NamesInInterviewsTest {

    private static Path folder() {
        return Path.of(Objects.requireNonNull(System.getenv("SHEAF_CORPORA")), "fixtures/identities");
    }

    private static Map<String, String> texts() throws IOException {
        Map<String, String> texts = new TreeMap<>();
        try (var files = Files.list(folder())) {
            for (Path file :
                    files.filter(path -> path.toString().endsWith(".txt")).toList()) {
                texts.put(file.getFileName().toString().replace(".txt", ""), Files.readString(file));
            }
        }
        return texts;
    }

    @Test
    void nearlyAllNamesAreProposedAndFewOtherThings() throws IOException {
        Map<String, String> texts = texts();
        JsonNode gold = new ObjectMapper()
                .readTree(folder().resolve("gold.json").toFile())
                .path("spans");
        Capitals capitals = new Capitals(Lexicon.of(texts.values()));
        Map<String, int[]> figures = new TreeMap<>();
        List<String> writings = new ArrayList<>();
        int words = 0;
        for (Map.Entry<String, String> entry : texts.entrySet()) {
            String text = entry.getValue();
            List<Find> found = capitals.in(text);
            for (JsonNode span : gold.path(entry.getKey())) {
                int start = text.offsetByCodePoints(0, span.get(0).asInt());
                int end = text.offsetByCodePoints(0, span.get(1).asInt());
                int[] figure = figures.computeIfAbsent(span.get(2).asText(), kind -> new int[2]);
                figure[1]++;
                figure[0] += isCovered(text, new Span(start, end), found) ? 1 : 0;
            }
            found.forEach(find ->
                    writings.add(text.substring(find.span().start(), find.span().end())));
            words += Words.count(text);
        }
        double load = 1000.0 * Clusters.of(writings).size() / words;
        assertThat(share(figures, "person")).isGreaterThanOrEqualTo(0.97);
        assertThat(share(figures, "place")).isGreaterThanOrEqualTo(0.97);
        assertThat(share(figures, "organization")).isGreaterThanOrEqualTo(0.95);
        assertThat(load).isLessThanOrEqualTo(35);
    }

    private static double share(Map<String, int[]> figures, String kind) {
        int[] figure = Objects.requireNonNull(figures.get(kind));
        return (double) figure[0] / figure[1];
    }

    /** Whether every word of a name that has a capital lies in something found. */
    private static boolean isCovered(String text, Span name, List<Find> found) {
        return Words.of(text, name).stream()
                .filter(word -> Character.isUpperCase(text.charAt(word.start())))
                .allMatch(word -> found.stream().anyMatch(find -> find.span().contains(word.start())));
    }
}
