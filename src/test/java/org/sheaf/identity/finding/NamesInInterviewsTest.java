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
import org.sheaf.identity.scanning.Detection;
import org.sheaf.identity.scanning.Scanner;
import org.sheaf.text.Span;

/** How many names of published interviews are proposed, and how much a person has to look at, without any model. */
@Tag("corpora")
@EnabledIfEnvironmentVariable(named = "SHEAF_CORPORA", matches = ".+", disabledReason = "SHEAF_CORPORA is not set")
public class NamesInInterviewsTest {

    private static Path folder() {
        return Path.of(Objects.requireNonNull(System.getenv("SHEAF_CORPORA")), "fixtures/identities");
    }

    /** The interviews by name. */
    public static Map<String, String> texts() throws IOException {
        Map<String, String> texts = new TreeMap<>();
        try (var files = Files.list(folder())) {
            for (Path file :
                    files.filter(path -> path.toString().endsWith(".txt")).toList()) {
                texts.put(file.getFileName().toString().replace(".txt", ""), Files.readString(file));
            }
        }
        return texts;
    }

    /** The names that are marked in them. */
    public static List<Detection.Mark> marks(Map<String, String> texts) throws IOException {
        JsonNode gold = new ObjectMapper()
                .readTree(folder().resolve("gold.json").toFile())
                .path("spans");
        List<Detection.Mark> marks = new ArrayList<>();
        texts.forEach((name, text) -> gold.path(name)
                .forEach(span -> marks.add(new Detection.Mark(
                        name,
                        new Span(
                                text.offsetByCodePoints(0, span.get(0).asInt()),
                                text.offsetByCodePoints(0, span.get(1).asInt())),
                        span.get(2).asText()))));
        return marks;
    }

    @Test
    void nearlyAllNamesAreProposedAndFewOtherThings() throws IOException {
        Map<String, String> texts = texts();
        Detection found = Detection.of(texts, marks(texts), new Scanner());
        assertThat(found.share("person")).isGreaterThanOrEqualTo(0.97);
        assertThat(found.share("place")).isGreaterThanOrEqualTo(0.97);
        assertThat(found.share("organization")).isGreaterThanOrEqualTo(0.95);
        assertThat(found.load()).isLessThanOrEqualTo(35);
    }
}
