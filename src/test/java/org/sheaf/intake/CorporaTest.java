package org.sheaf.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;
import org.sheaf.intake.convention.FoundSpeaker;
import org.sheaf.study.Progress;

/**
 * Transcripts by others, read from the folder in {@code SHEAF_CORPORA}. What is expected of them was counted by hand and is
 * kept as labels, counts and hashes, see {@link CorporaCheck}.
 */
@Tag("corpora")
@EnabledIfEnvironmentVariable(named = "SHEAF_CORPORA", matches = ".+", disabledReason = "SHEAF_CORPORA is not set")
class CorporaTest {

    private static final Path CORPORA = Path.of(
            Objects.requireNonNullElse(System.getenv("SHEAF_CORPORA"), "").isEmpty()
                    ? "."
                    : System.getenv("SHEAF_CORPORA"));

    private static final Path PAGE = Path.of("docs/intake-check.md");

    private static final Pattern BOLD_COLON =
            Pattern.compile("(?m)^[ \\t]*\\*\\*([^*\\n]+?):\\*\\*|^[ \\t]*\\*\\*([^*\\n]+?)\\*\\*\\s*:");

    @Test
    void everySpeakerAndTurnAPersonCountsIsFound() throws IOException {
        List<CorporaCheck.Found> all = new ArrayList<>();
        for (CorporaCheck.Expected expected : CorporaCheck.expected()) {
            all.add(CorporaCheck.read(CORPORA.resolve("fixtures/transcripts"), expected));
        }
        String table = CorporaCheck.table(all);
        if ("rewrite".equals(System.getProperty("sheaf.golden"))) {
            Files.writeString(PAGE, table);
        }
        assertThat(all)
                .filteredOn(found -> !found.isExact())
                .extracting(found -> found.expected().files().get(0) + ": " + found.speakers() + ", " + found.words()
                        + " of " + found.expected().words())
                .isEmpty();
        assertThat(PAGE).hasContent(table);
    }

    @Test
    void everyFileIsExpectedOrNoTranscript() throws IOException {
        List<String> expected = CorporaCheck.expected().stream()
                .flatMap(e -> e.files().stream())
                .toList();
        Path folder = CORPORA.resolve("fixtures/transcripts");
        try (Stream<Path> all = Files.walk(folder)) {
            assertThat(all.filter(Files::isRegularFile)
                            .map(path -> folder.relativize(path).toString())
                            .filter(name -> !name.matches(".*/(_LICENSE.*|_SOURCE.*|README.*|coded-segments\\.pdf)")))
                    .containsExactlyInAnyOrderElementsOf(expected);
        }
    }

    @Test
    @Tag("scale")
    void nineHundredInterviewsOfOneConventionGiveEveryBoldNameATurn() throws IOException {
        int bold = 0;
        int turns = 0;
        int slips = 0;
        int unlike = 0;
        List<ReadFile> files = Intake.read(List.of(CORPORA.resolve("scale/changelog")), Options.DEFAULT, Progress.NONE);
        for (ReadFile file : files) {
            ReadTranscript read = (ReadTranscript) file;
            if (read.file().startsWith("_")) {
                continue;
            }
            Map<String, Integer> counted = boldNames(Files.readString(read.path()));
            Map<String, Integer> found = read.speakers().stream()
                    .collect(Collectors.toMap(FoundSpeaker::label, FoundSpeaker::turns, (a, b) -> a, TreeMap::new));
            bold += counted.values().stream().mapToInt(n -> n).sum();
            turns += read.turns().size();
            slips += (int) read.doubts().stream()
                    .filter(doubt -> doubt.label().equals(doubt.likely()))
                    .count();
            unlike += counted.equals(found) ? 0 : 1;
        }
        assertThat(files).hasSize(901);
        assertThat(bold).isEqualTo(137_572);
        // Ten files hold a slip of the pen: a colon outside of the bold letters, a star too few, a name twice.
        assertThat(unlike).isEqualTo(10);
        assertThat(turns).isEqualTo(137_581);
        assertThat(slips).isEqualTo(8);
    }

    private static Map<String, Integer> boldNames(String text) {
        Map<String, Integer> counted = new TreeMap<>();
        Matcher name = BOLD_COLON.matcher(text);
        while (name.find()) {
            counted.merge((name.group(1) != null ? name.group(1) : name.group(2)).strip(), 1, Integer::sum);
        }
        return counted;
    }
}
