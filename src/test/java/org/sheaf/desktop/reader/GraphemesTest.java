package org.sheaf.desktop.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class GraphemesTest {

    private static List<String> characters(String text) {
        List<String> all = new ArrayList<>();
        for (int at = 0; at < text.length(); ) {
            int next = Graphemes.next(text, at);
            all.add(text.substring(at, next));
            at = next;
        }
        return all;
    }

    @ParameterizedTest
    @CsvSource({
        "abc, 3",
        "e\u0301te\u0301, 3",
        "👩‍👩‍👧x, 2",
        "🇳🇴🇩🇪, 2",
        "👍🏽!, 2",
        "हिन्दी, 2",
        "각, 1",
        "a😀b, 3"
    })
    void whatReadsAsOneCharacterIsOne(String text, int count) {
        // Conjuncts of Indic scripts are one to newer versions of Unicode and two to older ones.
        int found = characters(text).size();
        assertThat(found).isBetween(count, text.startsWith("ह") ? count + 1 : count);
    }

    @ParameterizedTest
    @ValueSource(strings = {"plain", "e\u0301a\u0301", "x👩‍👩‍👧y", "🇳🇴🇩🇪🇫🇷", "a\r\nb", "\uD83D"})
    void floorAndCeilingNeverSplitACharacter(String text) {
        List<Integer> edges = new ArrayList<>(List.of(0));
        for (int at = 0; at < text.length(); ) {
            at = Graphemes.next(text, at);
            edges.add(at);
        }
        for (int at = 0; at <= text.length(); at++) {
            int floor = Graphemes.floor(text, at);
            int ceiling = Graphemes.ceiling(text, at);
            assertThat(edges).contains(floor, ceiling);
            assertThat(floor).isLessThanOrEqualTo(at);
            assertThat(ceiling).isGreaterThanOrEqualTo(at);
        }
        for (int i = 1; i < edges.size(); i++) {
            assertThat(Graphemes.previous(text, edges.get(i))).isEqualTo(edges.get(i - 1));
        }
    }
}
