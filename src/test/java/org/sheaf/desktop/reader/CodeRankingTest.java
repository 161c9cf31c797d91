package org.sheaf.desktop.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.sheaf.desktop.reader.CodeRanking.Offer;
import org.sheaf.desktop.reader.CodeRanking.Reason;
import org.sheaf.study.Code;
import org.sheaf.study.Definition;
import org.sheaf.study.Edit;
import org.sheaf.study.Id;
import org.sheaf.study.Method;
import org.sheaf.study.Study;
import org.sheaf.study.StudyFacts;
import org.sheaf.text.Span;

class CodeRankingTest {

    private final List<Code> codes = new ArrayList<>();

    private Code code(String name, String definition, String... aliases) {
        Code code =
                Code.open(name, 0x0B3474).defined(Definition.brief(definition)).alias(List.of(aliases));
        codes.add(code);
        return code;
    }

    private CodeRanking ranking() {
        List<Edit> edits = new ArrayList<>();
        codes.forEach(code -> edits.add(Edit.add(code)));
        Study study = Study.empty(StudyFacts.of("Mornings", Method.REFLEXIVE)).apply(edits, 1);
        return CodeRanking.of(study);
    }

    private List<String> names(String typed, Code... recent) {
        List<Id<Code>> ids = new ArrayList<>();
        for (Code code : recent) {
            ids.add(code.id());
        }
        return ranking().offers(typed, ids, 20).stream()
                .map(offer -> offer.code().name())
                .toList();
    }

    @Test
    void beforeTheFirstLetterTheRecentCodesAreOfferedNewestFirst() {
        Code a = code("Anger", "");
        code("Boredom", "");
        Code c = code("Calm", "");
        assertThat(names("  ", c, a)).containsExactly("Calm", "Anger");
    }

    @Test
    void namesComeBeforeAliasesAndAliasesBeforeDefinitions() {
        code("Waiting", "what is lost in the rain");
        code("Storm", "", "Rain");
        code("Brainstorm", "");
        code("Late rain", "");
        code("Rain", "");
        assertThat(names("rain")).containsExactly("Rain", "Late rain", "Brainstorm", "Storm", "Waiting");
    }

    @Test
    void wordsMayBeTypedInAnyOrderAndByTheirInitials() {
        code("Fear of falling", "");
        code("Falling", "");
        assertThat(names("fal fea")).containsExactly("Fear of falling");
        assertThat(names("fof")).containsExactly("Fear of falling");
    }

    @Test
    void caseAndAccentsCountForNothing() {
        code("Café as refuge", "");
        assertThat(names("CAFE")).containsExactly("Café as refuge");
        code("Naïve hope", "");
        assertThat(names("naïve")).containsExactly("Naïve hope");
    }

    @Test
    void oneSlipIsForgivenAfterEverythingElse() {
        code("Funding fears", "");
        for (String slip : List.of("fumding", "fnuding", "fuding", "funnding", "fndng")) {
            assertThat(ranking().offers(slip, List.of(), 5))
                    .as(slip)
                    .singleElement()
                    .satisfies(offer -> assertThat(offer.reason()).isEqualTo(Reason.ALIKE));
        }
        assertThat(names("garden")).isEmpty();
    }

    @Test
    void theMatchingLettersAreMarkedInsideTheName() {
        code("Long waits, short visits", "");
        Offer offer = ranking().offers("vis wai", List.of(), 5).get(0);
        assertThat(offer.letters()).containsExactly(new Span(5, 8), new Span(18, 21));
    }

    @Test
    void anOfferSaysWhichAliasOrWhichWordOfTheDefinitionItIsFor() {
        code("Life on a lease", "", "funding period");
        code("Steadiness", "Daily functioning that holds.");
        assertThat(ranking().offers("fun", List.of(), 5))
                .extracting(Offer::found)
                .containsExactly("funding period", "functioning");
    }

    @Test
    void recentOnesComeFirstAmongEquals() {
        code("Hope now", "");
        Code later = code("Hope later", "");
        assertThat(names("hope")).containsExactly("Hope later", "Hope now");
        assertThat(names("hope", codes.get(0), later)).containsExactly("Hope now", "Hope later");
    }

    @Test
    void aNameIsKnownWhateverItsCaseAndOuterBlanks() {
        Code code = code("Being seen", "");
        assertThat(ranking().named("  being SEEN ")).isEqualTo(code);
        assertThat(ranking().named("being")).isNull();
        Code other = code("Café  visits", "");
        assertThat(ranking().named("cafe visits")).isEqualTo(other);
    }

    @Test
    void offersEndWhereTheListEnds() {
        for (int i = 0; i < 30; i++) {
            code("Theme " + i, "");
        }
        assertThat(ranking().offers("the", List.of(), 7)).hasSize(7);
    }
}
