package org.sheaf.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.sheaf.study.Turn;

/** Transcripts as programs write them, rebuilt from what is published about them, turn by turn as a person reads them. */
class ProgramsTest {

    private static final Path MUSEUM = Path.of("src/test/resources/museum/programs");

    @TestFactory
    Stream<DynamicTest> everyProgramsFileIsReadAsAPersonReadsIt() throws IOException {
        return expected().stream().map(block -> {
            String file = block.substring(0, block.indexOf(':'));
            return DynamicTest.dynamicTest(file, () -> assertThat(found(file)).isEqualTo(block));
        });
    }

    @Test
    void everyPieceIsExpectedAndDescribed() throws IOException {
        List<String> pieces;
        try (Stream<Path> files = Files.list(MUSEUM)) {
            pieces = files.map(path -> path.getFileName().toString())
                    .filter(name -> !name.startsWith(".") && !name.equals("README.md") && !name.equals("expected.txt"))
                    .toList();
        }
        assertThat(expected().stream().map(block -> block.substring(0, block.indexOf(':'))))
                .containsExactlyInAnyOrderElementsOf(pieces);
        String page = Files.readString(MUSEUM.resolve("README.md"));
        assertThat(pieces).allSatisfy(piece -> assertThat(page).contains("| " + piece + " |"));
    }

    private static List<String> expected() throws IOException {
        return Arrays.stream(Files.readString(MUSEUM.resolve("expected.txt")).split("\n\n"))
                .map(String::strip)
                .filter(block -> !block.startsWith("#"))
                .toList();
    }

    private static String found(String file) {
        ReadTranscript read = (ReadTranscript) Intake.read(MUSEUM.resolve(file), Options.DEFAULT);
        String text = read.text().text();
        String turns = read.turns().stream()
                .map(turn -> who(read, turn) + ": " + flat(turn.speech().of(text)))
                .collect(Collectors.joining("\n"));
        return file + ": " + read.kind().noun()
                + (read.notSeen().isPresent() ? ", not seen\n" : ", seen\n")
                + (turns.isEmpty() ? "Document: " + text.strip().replaceAll("\\s+", " ") : turns);
    }

    private static String who(ReadTranscript read, Turn turn) {
        String label =
                turn.speaker() < 0 ? "?" : read.speakers().get(turn.speaker()).label();
        String time = turn.startMillis() < 0
                ? ""
                : " " + String.valueOf(turn.startMillis() / 1000.0).replaceAll("\\.0$", "");
        return label + time;
    }

    private static String flat(String speech) {
        return speech.replaceAll("\\s*\n\\s*", " / ");
    }
}
