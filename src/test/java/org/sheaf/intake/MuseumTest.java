package org.sheaf.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;
import org.sheaf.study.Turn;

/** Nasty transcripts, each there for a reason that the museum's page gives. */
class MuseumTest {

    private static final Path MUSEUM = Path.of("src/test/resources/museum/transcripts");

    @ParameterizedTest
    @CsvFileSource(resources = "/museum/transcripts/expected.csv", useHeadersInDisplayName = true)
    void everyPieceIsReadAsExpected(
            String file, String convention, String encoding, String speakers, String times, String refused) {
        ReadFile found = Intake.read(MUSEUM.resolve(file), Options.DEFAULT);
        if (found instanceof RefusedFile refusal) {
            assertThat(refusal.why()).isEqualTo(refused);
            return;
        }
        ReadTranscript read = (ReadTranscript) found;
        assertThat(refused).as("should have been refused").isNull();
        assertThat(read.marking().convention().word()).isEqualTo(convention);
        assertThat(read.encoding()).isEqualTo(Objects.requireNonNullElse(encoding, ""));
        assertThat(read.speakers().stream()
                        .map(s -> s.label() + " " + s.turns() + " " + s.role().word())
                        .collect(Collectors.joining("; ")))
                .isEqualTo(Objects.requireNonNullElse(speakers, ""));
        assertThat(read.turns().stream()
                        .filter(turn -> turn.startMillis() >= 0)
                        .map(turn -> String.valueOf(turn.startMillis() / 1000.0).replaceAll("\\.0$", ""))
                        .collect(Collectors.joining(" ")))
                .isEqualTo(Objects.requireNonNullElse(times, ""));
    }

    @Test
    void everyPieceIsDescribedAndExpected() throws IOException {
        List<String> pieces;
        try (Stream<Path> files = Files.list(MUSEUM)) {
            pieces = files.map(path -> path.getFileName().toString())
                    .filter(name -> !name.startsWith(".") && !name.equals("README.md") && !name.equals("expected.csv"))
                    .toList();
        }
        assertThat(firstColumn("README.md", "\\| ", " \\|")).containsExactlyInAnyOrderElementsOf(pieces);
        assertThat(firstColumn("expected.csv", "", ",")).containsExactlyInAnyOrderElementsOf(pieces);
    }

    private static Set<String> firstColumn(String page, String before, String after) throws IOException {
        return Files.readAllLines(MUSEUM.resolve(page)).stream()
                .filter(line -> line.matches(before + "[^|,]+\\.[a-z]{2,4}" + after + ".*"))
                .map(line -> line.replaceFirst(before, "").replaceFirst(after + ".*", ""))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @ParameterizedTest
    @CsvSource({
        "utf16le-bom.txt, UTF-16",
        "utf16be-bom.txt, UTF-16",
        "utf16le-no-bom.txt, UTF-16LE",
        "windows-1252.txt, windows-1252",
        "byte-order-mark-astray.txt, UTF-8",
        "no-break-spaces.txt, UTF-8",
        "emoji-and-combining.txt, UTF-8",
        "mixed-line-ends.txt, UTF-8",
        "markdown-escapes.md, UTF-8"
    })
    void theTextIsTheDecodedFileWithLineEndsAlone(String file, String encoding) throws IOException {
        String decoded = new String(Files.readAllBytes(MUSEUM.resolve(file)), Charset.forName(encoding));
        assertThat(read(file).text().text()).isEqualTo(decoded.replace("\r\n", "\n"));
    }

    @Test
    void theMarkOfUtf8GoesAndOldLineEndsBecomeNewOnes() throws IOException {
        assertThat(read("utf8-bom-crlf.txt").text().text()).doesNotContain("\uFEFF", "\r");
        String old = Files.readString(MUSEUM.resolve("old-mac-line-ends.txt"), StandardCharsets.US_ASCII);
        assertThat(read("old-mac-line-ends.txt").text().text()).isEqualTo(old.replace('\r', '\n'));
    }

    @Test
    void aColonInSpeechStaysInItsTurn() {
        ReadTranscript read = read("colon-in-speech.txt");
        assertThat(speech(read, 2))
                .contains("She says: you never", "And I say:")
                .endsWith("She says: well.");
        assertThat(speech(read, 4)).startsWith("Then this: the goat");
    }

    @Test
    void whatIsSaidAtTheTopIsHeardAndIsNoTurn() {
        ReadTranscript read = read("preamble.txt");
        assertThat(read.facts().date()).isEqualTo("2022-03-04");
        assertThat(read.facts().place()).isEqualTo("his kitchen");
        assertThat(read.facts().interviewers()).isEqualTo("Maud Ferrier; Tobias Okonjo");
        assertThat(read("front-matter.md").facts().duration()).isEqualTo("00:41:10");
        assertThat(read("header-block.txt").facts().interviewers()).isEqualTo("Maud Ferrier");
        assertThat(speech(read("header-block.txt"), 0)).isEqualTo("Shall we sit outside?");
    }

    @Test
    void labelsThatDriftAreNamedAndKept() {
        assertThat(read("label-drift.txt").warnings())
                .hasSize(3)
                .anySatisfy(w -> assertThat(w).contains("“interviewee”", "“Interviewee”", "case"))
                .anySatisfy(w -> assertThat(w).contains("“Interviewer1”", "“Interviewer 1”"))
                .anySatisfy(w -> assertThat(w).contains("“interviewr 2”", "slip for “Interviewer 2”", "turn 9"));
        assertThat(read("single-slip.txt").doubts())
                .singleElement()
                .satisfies(doubt -> assertThat(doubt.turn()).isEqualTo(7))
                .satisfies(doubt -> assertThat(doubt.likely()).isEqualTo("R"));
    }

    @Test
    void slipsOfThePenBeginATurnAndAreSaid() {
        ReadTranscript read = read("mistyped-colons.txt");
        assertThat(speech(read, 2)).isEqualTo("And here?");
        assertThat(read.warnings()).hasSize(2);
        assertThat(speech(read("bold-colon-outside.md"), 6)).isEqualTo("Who did?");
    }

    @Test
    void footersHeadingsAndTheNextStampAreNotSaid() {
        assertThat(speech(read("otter.txt"), 4)).isEqualTo("There.");
        assertThat(speech(read("otter-without-stamps.md"), 4)).isEqualTo("That is early.");
        assertThat(speech(read("headings.md"), 1)).isEqualTo("In the flood year.");
        assertThat(speech(read("preamble.txt"), 0)).endsWith("fog bell.");
    }

    @Test
    void cuesOfOneSpeakerAreOneTurnWithoutTagsAndNotes() {
        assertThat(read("teams.vtt").text().text()).isEqualTo("""
                        Maud Ferrier: Can you hear me & see me? I hope so.

                        Wren: I can hear you. Seeing is another matter.

                        Maud Ferrier: Ah.""");
        assertThat(speech(read("zoom.vtt"), 1)).isEqualTo("It says: recording.\nSo yes.");
        assertThat(read("without-speakers.srt").text().text())
                .isEqualTo("The kettle was never mine.\n\nAfter a pause, this.");
    }

    @Test
    void subtitlesUnderAnotherNameKeepTheirTextAndSaySo() {
        assertThat(read("headerless-cues.md").warnings())
                .anySatisfy(w -> assertThat(w).contains("rename it to .vtt"));
    }

    private static ReadTranscript read(String file) {
        return (ReadTranscript) Intake.read(MUSEUM.resolve(file), Options.DEFAULT);
    }

    private static String speech(ReadTranscript read, int turn) {
        Turn of = read.turns().get(turn);
        return of.speech().of(read.text().text());
    }
}
