package org.sheaf.tables;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;
import static org.sheaf.tables.Fictional.typed;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.sheaf.study.Code;
import org.sheaf.study.CodeChange;
import org.sheaf.study.Definition;
import org.sheaf.study.Id;
import org.sheaf.study.Memo;
import org.sheaf.study.Origin;
import org.sheaf.study.Refusal;

class CodebookTableTest {

    private final Fictional home = new Fictional();

    private Reading take(String... lines) {
        return home.take(CodebookTable::read, typed(lines));
    }

    private Code code(String name) {
        return home.study.framework().find(name).orElseThrow();
    }

    private String path(String name) {
        return home.study.framework().path(code(name));
    }

    @Test
    void codesGoInWithEveryFieldInTheOrderOfTheRows() {
        Reading reading = take(
                "code|parent|definition|full_definition|use_when|not_when|example|colour|origin|memo",
                "Trust||b|f|u|n|e|#0b3474|in vivo|a note",
                "Fear|||||||||",
                "Doubt|Trust||||||AABBCC|a priori|");
        assertThat(reading.refused()).isEmpty();
        assertThat(reading.tally()).isEqualTo(new Reading.Tally(3, 3, 0));
        assertThat(code("Trust").definition()).isEqualTo(new Definition("b", "f", "u", "n", "e"));
        assertThat(code("Trust").colour()).isEqualTo(0x0B3474);
        assertThat(code("Trust").origin()).isEqualTo(Origin.IN_VIVO);
        assertThat(path("Doubt")).isEqualTo("Trust > Doubt");
        assertThat(home.study.framework().roots()).extracting(Code::name).containsExactly("Trust", "Fear");
        assertThat(home.study.memos().all())
                .extracting(Memo::text, Memo::coder)
                .containsExactly(tuple("a note", Fictional.INES.id()));
    }

    @Test
    void aParentMayComeLaterOrBeThereAlready() {
        take("code|parent", "Leaf|Branch", "Branch|Root", "Root|");
        assertThat(path("Leaf")).isEqualTo("Root > Branch > Leaf");
        take("code|parent", "Twig|Leaf");
        assertThat(path("Twig")).isEqualTo("Root > Branch > Leaf > Twig");
    }

    @Test
    void aParentWithoutRowIsMadeAndSaid() {
        Reading reading = take("code|parent", "Leaf|Branch", "Bud|branch");
        assertThat(path("Leaf")).isEqualTo("Branch > Leaf");
        assertThat(path("Bud")).isEqualTo("Branch > Bud");
        assertThat(reading.warnings()).singleElement().asString().contains("‘Branch’");
        assertThat(reading.refused()).isEmpty();
    }

    @Test
    void theSameTableAgainChangesNothing() {
        String[] table = {
            "code|parent|definition|colour|memo",
            "Trust||d|#000000|note",
            "Doubt|Trust|x||",
            "Time|Trust|||",
            "Time|Doubt|||",
            "Trust||d|#000000|note"
        };
        assertThat(take(table).refused()).isEmpty();
        assertThat(home.study.codes().size()).isEqualTo(4);
        Reading again = take(table);
        assertThat(again.changes()).isEmpty();
        assertThat(again.refused()).isEmpty();
        assertThat(again.tally()).isEqualTo(new Reading.Tally(5, 0, 0));
    }

    @Test
    void aNameThatStandsTwiceIsWrittenAsAPath() {
        take("code|parent", "Barriers|", "Facilitators|", "Time|Barriers", "Facilitators > Time|");
        Sheet written = CodebookTable.write(home.study, home.texts);
        assertThat(written.all())
                .extracting(row -> row.cell(1), row -> row.cell(2))
                .containsExactly(
                        tuple("Barriers", ""),
                        tuple("Barriers > Time", "Barriers"),
                        tuple("Facilitators", ""),
                        tuple("Facilitators > Time", "Facilitators"));
    }

    @Test
    void anIdentityRenamesMovesAndKeepsTheOldName() {
        take("code|parent|definition", "Trust||d", "Fear||");
        Code trust = code("Trust");
        Reading reading = take("id|code|parent", trust.id() + "|Confidence|Fear");
        assertThat(reading.tally()).isEqualTo(new Reading.Tally(1, 0, 1));
        Code now = code("Confidence");
        assertThat(now.id()).isEqualTo(trust.id());
        assertThat(now.aliases()).containsExactly("Trust");
        assertThat(now.definition().brief()).isEqualTo("d");
        assertThat(path("Confidence")).isEqualTo("Fear > Confidence");
    }

    @Test
    void anUnknownIdentityIsKeptAndAKnownNameWins() {
        Id<Code> wanted = Id.random();
        take("id|code", wanted + "|Trust");
        assertThat(code("Trust").id()).isEqualTo(wanted);
        assertThat(take("id|code", Id.random() + "|Trust").changes()).isEmpty();
    }

    @Test
    void anOpenCodeTakesItsPlaceWhenATableGivesItOne() {
        Code open = Code.open("Trust", -1);
        home.apply(new CodeChange.Written(CodeChange.Deed.MADE, List.of(open)));
        assertThat(take("code|parent", "Trust|").changes()).isEmpty();
        take("code|parent", "Doubt|Trust");
        assertThat(path("Doubt")).isEqualTo("Trust > Doubt");
        assertThat(code("Trust").pooled()).isFalse();
    }

    @Test
    void aCodeThatWasMergedIsNotMadeAnew() {
        take("code", "Trust", "Faith");
        home.apply(
                new CodeChange.Merged(List.of(code("Faith").id()), code("Trust").id()));
        Reading again = take("code|definition", "Faith|old words");
        assertThat(again.changes()).isEmpty();
        assertThat(again.warnings()).singleElement().asString().contains("‘Faith’ (line 2) is now part of ‘Trust’");
    }

    @Test
    void rowsThatDoNotFitAreListedAndTheRestGoesIn() {
        Reading reading = take(
                "id|code|parent|colour|origin",
                "|Blue||sky|",
                "|Odd|||found",
                "|||||",
                "7|Seven|||",
                "|Good|||",
                "|A > Deep > Leaf|||",
                "|Under|Blue||",
                "|X|Y||",
                "|Y|X||");
        assertThat(reading.refused()).extracting(RefusedRow::line).containsExactly(2, 3, 4, 5, 7, 8, 9, 10);
        assertThat(reading.refused().get(0).why()).contains("‘sky’ is no colour");
        assertThat(home.study.codes().all()).extracting(Code::name).containsExactly("Good");
        assertThat(take("code|definition", "Good|one", "Good|two").refused())
                .extracting(RefusedRow::line)
                .containsExactly(3);
    }

    @Test
    void aCodeCannotStandUnderItself() {
        take("code|parent", "A|", "B|A");
        Reading reading = take("code|parent", "A|B");
        assertThat(reading.refused()).hasSize(1);
        assertThat(reading.changes()).isEmpty();
    }

    @Test
    void unknownDoubledAndMissingColumnsAreRefusedByName() {
        assertThatThrownBy(() -> take("code|Shade|parent", "A|x|"))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("‘Shade’");
        assertThatThrownBy(() -> take("code|Code", "A|x"))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("more than one column named ‘Code’");
        assertThatThrownBy(() -> take("parent", "A"))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("‘code’");
        assertThat(take("Code|Full Definition|", "A|x|", "B|x|stray", "C|x||stray")
                        .refused())
                .extracting(RefusedRow::line)
                .containsExactly(3, 4);
        assertThat(code("A").definition().full()).isEqualTo("x");
    }

    @Test
    void aNameInQuotationMarksIsToldFromTheNameThatNeedsThem() {
        Code above = Code.of(">", null, 0, 0);
        Code below = Code.of("\">\"", above.id(), 1, 0);
        anyFrameworkComesBackFromItsTable(List.of(above, below));
    }

    @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
    void anyFrameworkComesBackFromItsTable(@ForAll("frameworks") List<Code> codes) {
        Fictional one = new Fictional();
        one.apply(new CodeChange.Written(CodeChange.Deed.MADE, codes));
        Sheet written = CodebookTable.write(one.study, one.texts);
        assertThat(one.read(CodebookTable::read, written).changes()).isEmpty();

        Fictional two = new Fictional();
        Reading reading = two.take(CodebookTable::read, written);
        assertThat(reading.refused()).isEmpty();
        assertThat(Fictional.cells(CodebookTable.write(two.study, two.texts))).isEqualTo(Fictional.cells(written));
        assertThat(two.read(CodebookTable::read, written).changes()).isEmpty();
    }

    @Provide
    Arbitrary<List<Code>> frameworks() {
        Arbitrary<String> names = Arbitraries.oneOf(
                Arbitraries.of(
                        "Trust",
                        "trust",
                        "Time",
                        "A > B",
                        "A>B",
                        ">",
                        "\">\"",
                        "quoted",
                        "\"quoted\"",
                        "a;b",
                        "x\ny",
                        "😀 fear",
                        " outer "),
                Arbitraries.strings().withChars("aB>\"; 😀").ofMinLength(1).ofMaxLength(4));
        Arbitrary<String> fields = Arbitraries.of("", "d", " a\n\"b\",c ", "😀;", "=1");
        return Combinators.combine(
                        names,
                        Arbitraries.integers().between(-1, 8),
                        fields,
                        Arbitraries.integers().between(-1, 0xFFFFFF))
                .as((name, parent, field, colour) -> new Object[] {name, parent, field, colour})
                .list()
                .ofMaxSize(9)
                .map(CodebookTableTest::framework);
    }

    private static List<Code> framework(List<Object[]> drawn) {
        List<Code> codes = new ArrayList<>();
        Set<String> taken = new HashSet<>();
        for (Object[] one : drawn) {
            String name = (String) one[0];
            int above = (int) one[1];
            Id<Code> parent =
                    above >= 0 && above < codes.size() ? codes.get(above).id() : null;
            if (name.isBlank() || !taken.add(parent + name.strip().toLowerCase(Locale.ROOT))) {
                continue;
            }
            codes.add(Code.of(name, parent, codes.size(), (int) one[3])
                    .defined(new Definition((String) one[2], "", (String) one[2], "", "")));
        }
        return codes;
    }
}
