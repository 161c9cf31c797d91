package org.sheaf.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;
import org.sheaf.intake.convention.Recognised;
import org.sheaf.intake.convention.ToldReading;
import org.sheaf.intake.format.Content.Told;
import org.sheaf.intake.format.Content.Utterance;
import org.sheaf.intake.format.Format;
import org.sheaf.study.Facts;
import org.sheaf.study.Progress;
import org.sheaf.study.Turn;

/**
 * A transcript that was exported as text and is imported again has the same turns. Left out are texts that hold something
 * besides turns, such as headings, captions or footnotes between them: as plain text those read as more of a turn.
 */
class ExportedTextTest {

    private static final Path MUSEUM = Path.of("src/test/resources/museum/transcripts");

    /** Speech with what looks like marks: colons, brackets, stamps, quoted speech. */
    @Provide
    Arbitrary<List<Utterance>> interviews() {
        Arbitrary<String> sentence = Arbitraries.of(
                        "the kettle was on",
                        "and she says: never mind",
                        "(pause)",
                        "[inaudible 00:12:33]",
                        "it was 10:30, or 2.5 miles",
                        "well – no",
                        "did it",
                        "so I went back",
                        "naïve, déjà vu 😀",
                        "to http://example.org: nothing",
                        "//Wren: hm// yes",
                        "‘You say: go.’")
                .list()
                .ofMinSize(1)
                .ofMaxSize(5)
                .map(parts -> String.join(" ", parts) + ".");
        Arbitrary<String> speech = sentence.list().ofMinSize(1).ofMaxSize(3).map(lines -> String.join("\n", lines));
        Arbitrary<List<String>> cast = Arbitraries.of(
                List.of("INV", "PAR"),
                List.of("Speaker 1", "Speaker 2"),
                List.of("Maud Ferrier", "Wren", "Odile"),
                List.of("doctor", "patient"),
                List.of("I", "B1", "B2"),
                List.of("SPEAKER_00", "SPEAKER_01"),
                List.of("PS02G", "PS02H"));
        return Combinators.combine(cast, speech.list().ofMinSize(6).ofMaxSize(24))
                .as((labels, speeches) -> {
                    List<Utterance> turns = new ArrayList<>();
                    for (String said : speeches) {
                        turns.add(new Utterance(labels.get(turns.size() % labels.size()), -1, said));
                    }
                    return turns;
                });
    }

    @Property(tries = 300)
    void composedTurnsAreFoundAgain(@ForAll("interviews") List<Utterance> turns) {
        Recognised composed = ToldReading.read(new Told(turns, Map.of(), Facts.NONE), null);
        ReadFile again = Intake.read("exported.txt", composed.text().text(), Options.DEFAULT);
        assertThat(said((ReadTranscript) again))
                .isEqualTo(turns.stream()
                        .map(turn -> turn.label() + ": " + turn.words())
                        .toList());
    }

    @Test
    void everyPieceOfTheMuseumKeepsItsTurns() throws IOException {
        try (Stream<Path> files = Files.list(MUSEUM)) {
            assertThat(changed(files.sorted().toList())).isEmpty();
        }
    }

    @Test
    @EnabledIfEnvironmentVariable(named = "SHEAF_CORPORA", matches = ".+", disabledReason = "SHEAF_CORPORA is not set")
    void everyRealTranscriptKeepsItsTurns() throws IOException {
        Path folder = Path.of(System.getenv("SHEAF_CORPORA")).resolve("fixtures/transcripts");
        List<Path> files = new ArrayList<>();
        for (CorporaCheck.Expected expected : CorporaCheck.expected()) {
            expected.files().forEach(file -> files.add(folder.resolve(file)));
        }
        assertThat(changed(files)).isEmpty();
    }

    /** For each file whose turns change, the first turn that does. */
    private static Map<String, String> changed(List<Path> files) {
        Map<String, String> changed = new LinkedHashMap<>();
        for (ReadFile file : Intake.read(files, Options.DEFAULT, Progress.NONE)) {
            if (file instanceof ReadTranscript read && !read.turns().isEmpty() && isAllTurns(read)) {
                List<String> before = said(read);
                boolean markup = read.format() == Format.MARKDOWN || read.format() == Format.RST;
                String ending = markup ? "." + read.format().word() : ".txt";
                ReadFile again = Intake.read(read.name() + ending, read.text().text(), Options.DEFAULT);
                List<String> after = again instanceof ReadTranscript text ? said(text) : List.of("refused");
                if (!before.equals(after)) {
                    changed.put(read.file(), first(before, after));
                }
            }
        }
        return changed;
    }

    /** Whether nothing stands between turns, or the text stays as it was and is read as before. */
    private static boolean isAllTurns(ReadTranscript read) {
        if (read.format().isVerbatim()) {
            return true;
        }
        int from = 0;
        for (Turn turn : read.turns()) {
            if (!read.text().text().substring(from, turn.whole().start()).isBlank()) {
                return false;
            }
            from = turn.whole().end();
        }
        return read.text().text().substring(from).isBlank();
    }

    private static String first(List<String> before, List<String> after) {
        int at = 0;
        while (at < Math.min(before.size(), after.size()) && before.get(at).equals(after.get(at))) {
            at++;
        }
        String was = at < before.size() ? before.get(at) : "";
        String is = at < after.size() ? after.get(at) : "";
        return "turn " + at + " of " + before.size() + " and " + after.size() + ", so long: " + was.length() + " and "
                + is.length();
    }

    private static List<String> said(ReadTranscript read) {
        List<String> said = new ArrayList<>();
        for (Turn turn : read.turns()) {
            String label = turn.speaker() < 0
                    ? ""
                    : read.speakers().get(turn.speaker()).label();
            said.add(label + ": " + read.text().words(turn.speech()));
        }
        return said;
    }
}
