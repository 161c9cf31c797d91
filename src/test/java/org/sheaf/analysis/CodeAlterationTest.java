package org.sheaf.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.sheaf.analysis.CodeAlteration.Kind;
import org.sheaf.analysis.CodeAlteration.Wording;
import org.sheaf.study.Code;
import org.sheaf.study.Definition;
import org.sheaf.study.Origin;

class CodeAlterationTest {

    private final Code money = Code.of("Money", null, 0, 0x0B3474);
    private final Code rent = Code.of("Rent", money.id(), 0, -1).defined(Definition.brief("Paid for a home"));
    private final Code debt = Code.of("Debt", money.id(), 1, -1);

    private List<CodeAlteration> between(Code... newer) {
        return CodeAlteration.between(List.of(money, rent, debt), List.of(newer));
    }

    @Test
    void aCodeWhoseNameAnotherTookOverWasJoinedOneWithoutHeirWasRemoved() {
        Code heir = money.alias(List.of("Debt"));
        assertThat(between(heir, rent))
                .filteredOn(change -> change.kind() == Kind.JOINED)
                .singleElement()
                .satisfies(change -> {
                    assertThat(change.code()).isEqualTo(debt);
                    assertThat(change.before()).isEqualTo("Money > Debt");
                    assertThat(change.after()).isEqualTo("Money");
                });
        assertThat(between(money, rent)).singleElement().satisfies(change -> {
            assertThat(change.kind()).isEqualTo(Kind.REMOVED);
            assertThat(change.before()).isEqualTo("Money > Debt");
        });
    }

    @Test
    void anAliasThatWasThereBeforeIsNoSignOfJoining() {
        Code known = money.alias(List.of("Debt"));
        assertThat(CodeAlteration.between(List.of(known, rent, debt), List.of(known, rent)))
                .extracting(CodeAlteration::kind)
                .containsExactly(Kind.REMOVED);
    }

    @Test
    void aCodeThatMovedAndWasRenamedAndDefinedIsToldThreeTimesInThatOrder() {
        Code other = rent.renamed("Housing").placed(null, 3).defined(Definition.brief("Paid for a room or home"));
        assertThat(between(money, other, debt))
                .extracting(CodeAlteration::kind)
                .containsExactly(Kind.RENAMED, Kind.MOVED, Kind.DEFINED, Kind.DRESSED);
        assertThat(between(money, other, debt).get(0).before()).isEqualTo("Rent");
        assertThat(between(money, other, debt).get(1).before()).isEqualTo("Money > Rent");
        assertThat(between(money, other, debt).get(1).after()).isEqualTo("Housing");
        assertThat(between(money, other, debt).get(2).wordings())
                .containsExactly(new Wording("definition", "Paid for a home", "Paid for a room or home"));
    }

    @Test
    void originColourAndOtherNamesAreDressAndAnotherOrderIsNothing() {
        Code dressed = money.coloured(0x953C45).from(Origin.A_PRIORI);
        assertThat(between(dressed, debt.placed(money.id(), 0), rent.placed(money.id(), 1)))
                .singleElement()
                .satisfies(change -> assertThat(change.wordings())
                        .containsExactly(
                                new Wording("origin", "open", "a priori"),
                                new Wording("colour", "#0B3474", "#953C45")));
    }

    @Test
    void aNewCodeIsToldWithItsPath() {
        Code food = Code.of("Food", money.id(), 2, -1);
        assertThat(between(money, rent, debt, food)).singleElement().satisfies(change -> {
            assertThat(change.kind()).isEqualTo(Kind.ADDED);
            assertThat(change.after()).isEqualTo("Money > Food");
        });
    }
}
