package org.sheaf.tables;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sheaf.intake.Admission;
import org.sheaf.intake.Intake;
import org.sheaf.intake.Options;
import org.sheaf.intake.ReadTranscript;
import org.sheaf.study.Participant;
import org.sheaf.study.Progress;
import org.sheaf.study.Role;

/** The tables that come with the program, read into the study they belong to. */
class SampleTablesTest {

    private static final Path SAMPLE = Path.of("corpus-samples", "hat-service");
    private static final Path CODEBOOKS = Path.of("codebooks");

    private static List<ReadTranscript> read = List.of();

    private final Fictional home = withTranscripts();

    @BeforeAll
    static void transcripts() {
        read = Intake.read(List.of(SAMPLE), Options.DEFAULT, Progress.NONE).stream()
                .filter(ReadTranscript.class::isInstance)
                .map(ReadTranscript.class::cast)
                .toList();
    }

    private static Fictional withTranscripts() {
        Fictional home = new Fictional();
        home.apply(Admission.of(home.study, read, "", Map.of()).change());
        return home;
    }

    private void takeAll() {
        take(StudyTable.TRANSCRIPTS, SAMPLE.resolve("transcripts.csv"));
        take(StudyTable.PARTICIPANTS, SAMPLE.resolve("participants.csv"));
        take(StudyTable.CODEBOOK, CODEBOOKS.resolve("hat-framework.csv"));
        take(StudyTable.CODINGS, SAMPLE.resolve("codings.csv"));
        take(StudyTable.THEMES, SAMPLE.resolve("themes.csv"));
        take(StudyTable.MEMOS, SAMPLE.resolve("memos.csv"));
    }

    private void take(StudyTable table, Path file) {
        Sheet sheet = Tables.read(file);
        assertThat(home.take(table::read, sheet).refused()).as(file.toString()).isEmpty();
        assertThat(home.read(table::read, sheet).changes()).as(file + " again").isEmpty();
    }

    @Test
    void everyRowOfTheSampleFitsAndReadAgainChangesNothing() {
        takeAll();
        assertThat(home.study.participants().stream().filter(p -> p.role() == Role.PARTICIPANT))
                .hasSize(18)
                .allSatisfy(person -> assertThat(person.attributes()).isNotEmpty());
        assertThat(home.study.participants().all())
                .filteredOn(person -> person.role() != Role.PARTICIPANT)
                .extracting(Participant::role)
                .containsOnly(Role.INTERVIEWER);
        assertThat(home.study.analyses().all())
                .allSatisfy(analysis -> assertThat(analysis.group()).isEqualTo(analysis.name()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"csv", "xlsx"})
    void theWholeStudyComesBackFromItsTables(String ending, @TempDir Path folder) {
        takeAll();
        Fictional copy = withTranscripts();
        for (StudyTable table : StudyTable.values()) {
            Sheet written = table.write(home.study, home.texts);
            Sheet read = Fictional.through(folder.resolve(table.word() + "." + ending), written);
            assertThat(copy.take(table::read, read).refused()).as(table.word()).isEmpty();
            assertThat(Fictional.withoutIds(table.write(copy.study, copy.texts)))
                    .as(table.word())
                    .containsExactlyInAnyOrderElementsOf(Fictional.withoutIds(written));
        }
    }

    static Stream<Path> codebooks() throws IOException {
        try (Stream<Path> files = Files.list(CODEBOOKS)) {
            return files
                    .filter(file ->
                            file.toString().endsWith(".csv") && !file.toString().contains("themes"))
                    .sorted()
                    .toList()
                    .stream();
        }
    }

    @ParameterizedTest
    @MethodSource("codebooks")
    void everyCodebookFits(Path file) {
        take(StudyTable.CODEBOOK, file);
    }
}
