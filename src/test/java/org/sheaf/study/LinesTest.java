package org.sheaf.study;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.sheaf.text.Span;

class LinesTest {

    @Test
    void breakAtBlanksAndNumberOnThroughTheTranscript() {
        TranscriptText text = Fiction.interview(
                        "one",
                        "Interviewer: How was it?",
                        "Marit: The first week I came twice a day and thought of nothing else but the door and the clock above it.")
                .text();
        Lines lines = Lines.of(text, 40);
        assertThat(lines.line(1).of(text.text())).isEqualTo("How was it?");
        for (int number = 1; number <= lines.count(); number++) {
            assertThat(lines.line(number).of(text.text()).strip().length()).isLessThanOrEqualTo(40);
        }
        assertThat(lines.count()).isEqualTo(4);
        assertThat(lines.at(lines.line(3).start())).isEqualTo(3);
        assertThat(lines.at(lines.line(3).end() - 1)).isEqualTo(3);
    }

    @Test
    void leaveAWordThatIsTooLongInOnePiece() {
        TranscriptText text = new TranscriptText("a " + "x".repeat(100) + " b", List.of());
        Lines lines = Lines.of(text, 60);
        assertThat(lines.count()).isEqualTo(3);
        assertThat(lines.line(2)).isEqualTo(new Span(2, 103));
    }

    @Test
    void countParagraphsOfADocument() {
        TranscriptText text = new TranscriptText("Field notes\n\nIt rained.\nNobody came.\n", List.of());
        assertThat(Lines.of(text, 60).count()).isEqualTo(3);
    }
}
