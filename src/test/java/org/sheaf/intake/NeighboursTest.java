package org.sheaf.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sheaf.intake.convention.Convention;
import org.sheaf.intake.convention.Doubt;
import org.sheaf.intake.convention.FoundSpeaker;
import org.sheaf.study.Method;
import org.sheaf.study.Progress;
import org.sheaf.study.Study;
import org.sheaf.study.StudyFacts;
import org.sheaf.study.TranscriptText;

/** What files of a batch, and the study, tell of a file that is in doubt by itself. */
class NeighboursTest {

    private static final String TALK = """
            Maren: Who mends the nets now that the shed is gone?

            Osric: Whoever has a dry floor. Last week it was the school.

            Maren: And who pays for the twine?

            Osric: Nobody asks.
            """;

    /** Two turns in so many paragraphs that a colon may as well be speech. */
    private static final String LONG = "Maren: Tell me about the winter.\n\nOdile: It began in the rain.\n\n"
            + "We had moved the boats by then, all but two, and those two nobody wanted.\n\n".repeat(80);

    @TempDir
    Path folder;

    private Study study = Study.empty(StudyFacts.of("Nets", Method.REFLEXIVE));

    private void file(String name, String text) throws IOException {
        Files.writeString(folder.resolve(name), text);
    }

    private List<ReadTranscript> read() {
        List<ReadFile> files = Intake.read(List.of(folder), Options.DEFAULT, Progress.NONE);
        return Neighbours.in(study)
                .compare(
                        files,
                        Progress.NONE,
                        (file, convention) -> Intake.read(file.origin(), Options.DEFAULT.choosing(convention)))
                .stream()
                .map(ReadTranscript.class::cast)
                .toList();
    }

    @Test
    void aFileInDoubtIsReadAsTheOthersWhenAllItsLabelsAreTheirs() throws IOException {
        file("a.txt", TALK);
        file("b.txt", TALK.replace("Osric", "Odile"));
        file("c.txt", LONG);
        assertThat(((ReadTranscript) Intake.read(folder.resolve("c.txt"), Options.DEFAULT)).turns())
                .as("by itself it shows nothing")
                .isEmpty();
        ReadTranscript helped = read().get(2);
        assertThat(helped.marking().convention()).isEqualTo(Convention.COLON);
        assertThat(helped.speakers()).extracting(FoundSpeaker::label).containsExactly("Maren", "Odile");
        assertThat(helped.warnings()).anyMatch(warning -> warning.contains("read as others are"));
    }

    @Test
    void aFileWithALabelThatNobodyKnowsStaysAsItIs() throws IOException {
        file("a.txt", TALK);
        file("b.txt", TALK.replace("Osric", "Odile"));
        file("c.txt", LONG.replace("Odile:", "Summary:"));
        assertThat(read().get(2).turns()).isEmpty();
    }

    @Test
    void aLabelOneLetterFromWhatTheOthersHaveIsProposedAndNotMerged() throws IOException {
        file("a.txt", TALK);
        file("b.txt", TALK.replace("Osric", "Odile"));
        file("c.txt", TALK.replace("Maren", "Marem").replace("Osric", "Wren"));
        Doubt doubt = read().get(2).doubts().get(0);
        assertThat(doubt.label()).isEqualTo("Marem");
        assertThat(doubt.likely()).isEqualTo("Maren");
        assertThat(doubt.elsewhere()).isTrue();
        assertThat(doubt.sentence()).contains("“Maren” does in 2");
        admit(read());
        assertThat(study.participants().all()).hasSize(5);
    }

    @Test
    void theStudysOwnTranscriptsTellAsMuch() throws IOException {
        file("a.txt", TALK);
        file("b.txt", TALK.replace("Osric", "Odile"));
        admit(read());
        Files.delete(folder.resolve("a.txt"));
        Files.delete(folder.resolve("b.txt"));
        file("c.txt", TALK.replace("Maren", "Marem").replace("Osric", "Wren"));
        file("d.txt", LONG);
        assertThat(read().get(0).doubts()).extracting(Doubt::likely).contains("Maren");
        assertThat(read().get(1).speakers()).hasSize(2);
    }

    private void admit(List<ReadTranscript> files) {
        Admission admission = Admission.of(study, files, "", Map.of());
        study = study.apply(
                admission.change().edits(study, (transcript, revision) -> new TranscriptText("", List.of())),
                study.position() + 1);
    }

    @Test
    void twoWordsForTheInterviewerInOneFileAreProposedAsOne() throws IOException {
        file("a.txt", TALK.replaceFirst("Maren:", "Int:").replace("Maren:", "Interviewer:"));
        Doubt doubt = read().get(0).doubts().get(0);
        assertThat(List.of(doubt.label(), doubt.likely())).containsExactlyInAnyOrder("Int", "Interviewer");
        assertThat(doubt.sentence()).contains("another word for");
    }
}
