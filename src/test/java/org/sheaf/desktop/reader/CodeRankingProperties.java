package org.sheaf.desktop.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.sheaf.desktop.reader.CodeRanking.Offer;
import org.sheaf.desktop.reader.CodeRanking.Reason;
import org.sheaf.study.Code;
import org.sheaf.study.Edit;
import org.sheaf.study.Method;
import org.sheaf.study.Study;
import org.sheaf.study.StudyFacts;
import org.sheaf.text.Span;

/** What holds of the ranking whatever the codes are called. */
class CodeRankingProperties {

    private static final int ALL = 1000;

    @Provide
    Arbitrary<String> names() {
        Arbitrary<String> word =
                Arbitraries.strings().withChars("abcdefgéöÅñ").ofMinLength(1).ofMaxLength(7);
        return word.list().ofMinSize(1).ofMaxSize(4).map(words -> String.join(" ", words));
    }

    @Provide
    Arbitrary<List<String>> codebooks() {
        return names().list().ofMinSize(1).ofMaxSize(12).uniqueElements();
    }

    private static CodeRanking over(List<String> names) {
        List<Edit> edits = new ArrayList<>();
        names.forEach(name -> edits.add(Edit.add(Code.open(name, 0x0B3474))));
        return CodeRanking.of(
                Study.empty(StudyFacts.of("Mornings", Method.REFLEXIVE)).apply(edits, 1));
    }

    private static List<String> offered(CodeRanking ranking, String typed) {
        return ranking.offers(typed, List.of(), ALL).stream()
                .map(offer -> offer.code().name())
                .toList();
    }

    @Property(tries = 200)
    void everyPrefixOfANameFindsIt(@ForAll("codebooks") List<String> names, @ForAll @IntRange(max = 1000) int at) {
        CodeRanking ranking = over(names);
        String name = names.get(at % names.size());
        for (int length = 1; length <= name.length(); length++) {
            String typed = name.substring(0, length);
            assertThat(offered(ranking, typed)).contains(name);
            assertThat(offered(ranking, typed.toUpperCase(Locale.ROOT))).contains(name);
        }
    }

    @Property(tries = 200)
    void everyWordsBeginningFindsTheName(
            @ForAll("codebooks") List<String> names, @ForAll @IntRange(max = 1000) int at) {
        CodeRanking ranking = over(names);
        String name = names.get(at % names.size());
        for (String word : name.split(" ")) {
            assertThat(offered(ranking, word.substring(0, (word.length() + 1) / 2)))
                    .contains(name);
        }
    }

    @Property(tries = 200)
    void aNameTypedInFullIsKnownAndComesBeforeAllThatDoNotBeginWithIt(@ForAll("codebooks") List<String> names) {
        CodeRanking ranking = over(names);
        for (String name : names) {
            assertThat(ranking.named("  " + name.toUpperCase(Locale.ROOT) + " "))
                    .isNotNull();
            assertThat(ranking.offers(name, List.of(), ALL).get(0).reason()).isEqualTo(Reason.NAME_START);
        }
    }

    @Property(tries = 200)
    void offersComeByReasonAndTheirLettersLieInTheName(
            @ForAll("codebooks") List<String> names, @ForAll("names") String typed) {
        List<Offer> offers = over(names).offers(typed, List.of(), ALL);
        assertThat(offers).extracting(Offer::reason).isSorted();
        for (Offer offer : offers) {
            int last = 0;
            for (Span letters : offer.letters()) {
                assertThat(letters.start()).isGreaterThanOrEqualTo(0);
                assertThat(letters.end())
                        .isLessThanOrEqualTo(offer.code().name().length());
                assertThat(letters.end()).isGreaterThan(last);
                last = letters.end();
            }
        }
    }
}
