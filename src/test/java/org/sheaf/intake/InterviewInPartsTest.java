package org.sheaf.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sheaf.intake.convention.Convention;
import org.sheaf.intake.convention.FoundSpeaker;
import org.sheaf.study.Progress;
import org.sheaf.study.Turn;

/** One interview in two TextGrids, each with what one person says. */
class InterviewInPartsTest {

    private static final Path PARTS = Path.of("src/test/resources/museum/parts");

    @TempDir
    Path folder;

    @Test
    void twoFilesOfOneRecordingAreOneInterview() {
        List<ReadFile> files = Intake.read(List.of(PARTS), Options.DEFAULT, Progress.NONE);
        assertThat(files).hasSize(2);
        ReadTranscript read = (ReadTranscript) files.get(0);
        assertThat(read.name()).isEqualTo("pond");
        assertThat(read.speakers()).extracting(FoundSpeaker::label).containsExactly("interviewer", "participant");
        assertThat(read.turns()).extracting(Turn::startMillis).containsExactly(0L, 2500L, 7000L, 7000L);
        assertThat(read.text().words(read.turns().get(0).speech())).isEqualTo("What did they call it, \"the Deep\"?");
        assertThat(read.warnings()).anyMatch(warning -> warning.contains("‘pond_participant.TextGrid’"));
        PartnerFile partner = (PartnerFile) files.get(1);
        assertThat(partner.file()).isEqualTo("pond_participant.TextGrid");
        assertThat(partner.partner().file()).isEqualTo("pond_interviewer.TextGrid");
    }

    @Test
    void theyAreReadTogetherAnewWhenTheUserChoosesOtherwise() {
        ReadFile first =
                Intake.read(List.of(PARTS), Options.DEFAULT, Progress.NONE).get(0);
        ReadTranscript again = (ReadTranscript) Intake.read(first.origin(), Options.DEFAULT.choosing(Convention.NONE));
        assertThat(again.turns()).isEmpty();
        assertThat(again.text().text()).contains("the Deep", "the mud");
    }

    @Test
    void filesThatDifferInANameOrANumberAreInterviewsOfTheirOwn() throws IOException {
        Path grid = PARTS.resolve("pond_interviewer.TextGrid");
        for (String name : List.of("pond_wren", "pond_odile", "pond_1", "pond_2")) {
            Files.copy(grid, folder.resolve(name + ".TextGrid"));
        }
        assertThat(Intake.read(List.of(folder), Options.DEFAULT, Progress.NONE))
                .hasSize(4)
                .allMatch(file -> file instanceof ReadTranscript read
                        && read.speakers().get(0).label().equals("Speaker"));
    }
}
