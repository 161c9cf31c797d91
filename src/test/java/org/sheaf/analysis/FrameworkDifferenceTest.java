package org.sheaf.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.sheaf.study.Code;
import org.sheaf.study.Definition;

class FrameworkDifferenceTest {

    private final Code money = Code.of("Money", null, 0, -1);
    private final Code rent = Code.of("Rent", money.id(), 0, -1);
    private final Code debt = Code.of("Debt", money.id(), 1, -1);

    @Test
    void namesWhatCameWentAndChangedByPath() {
        Code renamed = money.renamed("Making ends meet");
        Code defined = rent.defined(Definition.brief("Paid for a home"));
        Code food = Code.of("Food", money.id(), 2, -1);
        FrameworkDifference diff =
                FrameworkDifference.between(List.of(money, rent, debt), List.of(renamed, defined, food));
        assertThat(diff.added()).containsExactly("Making ends meet > Food");
        assertThat(diff.removed()).containsExactly("Money > Debt");
        assertThat(diff.changed())
                .containsExactly(
                        new FrameworkDifference.Changed("Making ends meet", List.of("code")),
                        new FrameworkDifference.Changed("Making ends meet > Rent", List.of("definition")));
    }

    @Test
    void anotherOrderIsNoDifference() {
        assertThat(FrameworkDifference.between(List.of(money, rent, debt), List.of(debt, rent, money))
                        .isEmpty())
                .isTrue();
    }
}
