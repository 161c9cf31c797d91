package org.sheaf.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.sheaf.study.Code;
import org.sheaf.study.Coder;
import org.sheaf.study.Coding;
import org.sheaf.study.Progress;
import org.sheaf.study.Quotation;
import org.sheaf.study.Role;
import org.sheaf.study.Transcript;
import org.sheaf.text.Span;

class StudyPictureTest {

    private final Interviews study = new Interviews();

    @Test
    void tellsDensityByTranscriptAndCodesByDay() {
        Coder ines = study.coder("Ines");
        study.person("Robin", Role.PARTICIPANT, "");
        Transcript robin = study.transcript("su01", "", "Robin: The money runs out in March. I wait.");
        study.transcript("su02", "", "Robin: Nothing today.");
        Code fear = study.code("Fear");
        Code wait = study.code("Waiting");
        Instant first = Instant.parse("2026-03-01T23:30:00Z");
        Instant second = Instant.parse("2026-03-02T00:30:00Z");
        study.mark(robin, List.of(quotation(ines, 0, 10, first, fear), quotation(ines, 5, 20, second, fear, wait)));
        StudyPicture picture = StudyPicture.of(study.study(), ZoneOffset.UTC, Progress.NONE);
        assertThat(picture.transcripts()).hasSize(2);
        StudyPicture.Sketch sketch = picture.transcripts().get(0);
        assertThat(sketch.quotations()).isEqualTo(2);
        assertThat(sketch.codes()).isEqualTo(2);
        assertThat(sketch.coded()).isCloseTo(20.0 / robin.length(), within(1e-9));
        assertThat(picture.transcripts().get(1).coded()).isZero();
        assertThat(picture.days())
                .containsExactly(
                        new StudyPicture.Day(LocalDate.parse("2026-03-01"), 1, 1, 1),
                        new StudyPicture.Day(LocalDate.parse("2026-03-02"), 2, 1, 2));
    }

    @Test
    void tellsWhatEachTranscriptBroughtInTheOrderOfCodingAndWhereItIsCoded() {
        Coder ines = study.coder("Ines");
        study.person("Robin", Role.PARTICIPANT, "");
        study.person("I", Role.INTERVIEWER, "");
        Transcript first = study.transcript("su01", "", "I: Well?", "Robin: The money runs out in March. I wait.");
        Transcript second = study.transcript("su02", "", "Robin: Nothing today, nothing at all.");
        study.transcript("su03", "", "Robin: Nothing.");
        Code fear = study.code("Fear");
        Code wait = study.code("Waiting");
        Instant early = Instant.parse("2026-03-01T10:00:00Z");
        Instant late = Instant.parse("2026-03-01T11:00:00Z");
        study.mark(first, List.of(quotation(ines, 0, 4, late, fear, wait), quotation(ines, 5, 9, late)));
        study.mark(second, List.of(quotation(ines, 0, 5, early, fear)));
        StudyPicture picture = StudyPicture.of(study.study(), ZoneOffset.UTC, Progress.NONE);
        assertThat(picture.growth())
                .containsExactly(new StudyPicture.Step(second, 1, 1), new StudyPicture.Step(first, 1, 2));
        StudyPicture.Sketch sketch = picture.transcripts().get(0);
        assertThat(sketch.uncoded()).isEqualTo(1);
        assertThat(sketch.density().passages()).containsEntry(ines.id(), 2);
        assertThat(sketch.density().along()).hasSize(StudyPicture.STRETCHES);
        assertThat(sketch.density().along().get(0)).isEqualTo(2);
        assertThat(sketch.density().along().get(StudyPicture.STRETCHES - 1)).isZero();
        assertThat(sketch.participantWords())
                .isEqualTo(first.speakers().stream()
                        .filter(speaker -> speaker.label().equals("Robin"))
                        .mapToInt(speaker -> speaker.words())
                        .sum());
        assertThat(picture.transcripts().get(2).density().passages()).isEmpty();
    }

    private static Quotation quotation(Coder coder, int start, int end, Instant made, Code... codes) {
        return Quotation.of(
                coder.id(),
                new Span(start, end),
                made,
                java.util.Arrays.stream(codes)
                        .map(code -> Coding.of(code.id(), made))
                        .toList());
    }
}
