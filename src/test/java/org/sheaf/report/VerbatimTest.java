package org.sheaf.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.sheaf.analysis.Interviews;
import org.sheaf.analysis.Quote;
import org.sheaf.analysis.Voices;
import org.sheaf.study.Transcript;
import org.sheaf.study.TranscriptText;
import org.sheaf.study.Turn;
import org.sheaf.text.Span;

class VerbatimTest {

    private static List<String> lines(Interviews study, Transcript transcript, Span span) {
        Quote quote = new Quote(transcript, span, List.of(), List.of(), false, false);
        return Verbatim.lines(quote, new Voices(study.study(), study.texts()));
    }

    @Provide
    Arbitrary<String> speech() {
        return Arbitraries.strings().withChars("ab. \n").ofMaxLength(12);
    }

    @Property(tries = 500)
    void linesJoinedAreTheWords(
            @ForAll("speech") String first,
            @ForAll("speech") String second,
            @ForAll @IntRange(max = 40) int start,
            @ForAll @IntRange(min = 1, max = 40) int length) {
        Interviews study = new Interviews();
        Transcript talk = study.transcript("talk", "", "A: " + first, "B: " + second);
        String text = study.texts().of(talk).text();
        int from = Math.min(start, text.length() - 1);
        Span span = new Span(from, Math.min(text.length(), from + length));
        assertThat(String.join("\n", lines(study, talk, span)))
                .isEqualTo(span.of(text).strip());
    }

    @Test
    void turnsOnNeighbouringLinesBeginLinesOfTheirOwn() {
        Interviews study = new Interviews();
        TranscriptText text = new TranscriptText(
                "A: one\ntwo\nB: three\n",
                List.of(
                        new Turn(0, new Span(0, 11), new Span(3, 11), -1),
                        new Turn(1, new Span(11, 19), new Span(14, 19), -1)));
        Transcript talk = study.arrive("talk", "", text, List.of("A", "B"));
        assertThat(lines(study, talk, new Span(3, 20))).containsExactly("one\ntwo", "B: three");
    }
}
