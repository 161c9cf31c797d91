package org.sheaf.text;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            ""                            | 0
            " … -- ! "                    | 0
            yes                           | 1
            I don't know                  | 3
            I don’t know                  | 3
            twenty-two                    | 1
            well -- no                    | 2
            the 'best' one                | 3
            2.5 at 10:30                  | 3
            1,000 people, 20 dogs         | 4
            wor- word                     | 2
            a\u200Bb                      | 2
            so\u00ADlo                    | 1
            alre\u0332a\u0332d\u0332y\u0332 done | 2
            naïve café                    | 2
            東京に                         | 3
            \uD835\uDC00b                 | 1
            [00:12:33] and so             | 2
            \\[12:40\\] and so            | 2
            [00:43.810 --> 00:47.850] yes | 1
            [they] said                   | 2
            [12]                          | 1
            """)
    void countsWhatAPersonCounts(String text, int words) {
        assertThat(Words.count(text)).isEqualTo(words);
    }

    @Test
    void countsWithinASpan() {
        assertThat(Words.count("I: so what then", new Span(3, 10))).isEqualTo(2);
    }

    @Property
    void countsPartsSeparatedByBlanksAlone(@ForAll String left, @ForAll String right) {
        String a = left.replace("[", "");
        String b = right.replace("[", "");
        assertThat(Words.count(a + " " + b)).isEqualTo(Words.count(a) + Words.count(b));
    }

    @Property
    void neverCountsMoreWordsThanCharacters(@ForAll String text) {
        assertThat(Words.count(text)).isBetween(0, text.length());
    }
}
