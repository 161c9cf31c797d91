package org.sheaf.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.sheaf.text.Span;

class SentencesTest {

    private final Sentences sentences = new Sentences();

    private List<String> of(String text) {
        return sentences.of(text).stream().map(span -> span.of(text)).toList();
    }

    @Test
    void aFullStopAfterATitleOrInAFigureEndsNothing() {
        assertThat(of("I saw Dr. Marsh about it. It costs £3.50 a day. Twice, mind."))
                .containsExactly("I saw Dr. Marsh about it.", "It costs £3.50 a day.", "Twice, mind.");
    }

    @Test
    void speechWithHesitationsAndQuestionsKeepsItsEnds() {
        assertThat(of("Er… I dunno. Did I want it? \"No!\" I said. 😀 And that was that"))
                .containsExactly("Er… I dunno.", "Did I want it?", "\"No!\"", "I said.", "😀 And that was that");
    }

    @Test
    void aTextWithoutWordsHasNone() {
        assertThat(sentences.of("")).isEmpty();
        assertThat(sentences.of(" \n ")).isEmpty();
    }

    @Property(tries = 200)
    void everySentenceLiesInTheTextInOrderAndWithoutBlanksAround(@ForAll String text) {
        int from = 0;
        for (Span span : sentences.of(text)) {
            assertThat(span.start()).isGreaterThanOrEqualTo(from);
            assertThat(span.end()).isBetween(span.start() + 1, text.length());
            assertThat(Character.isWhitespace(text.charAt(span.start()))).isFalse();
            from = span.end();
        }
    }
}
