package org.sheaf.identity.reviewing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.sheaf.study.IdentityKind;

/** What may be said in the stead of something, less exactly. */
class DescriptionsTest {

    @Test
    void aDateIsItsMonthAndYearOrEither() {
        assertThat(Descriptions.of(IdentityKind.DATE, "4 May 1951"))
                .containsExactly("[May 1951]", "[May]", "[1951]", "[date]");
        assertThat(Descriptions.of(IdentityKind.DATE, "the day after")).containsExactly("[date]");
    }

    @Test
    void anAgeIsItsDecade() {
        assertThat(Descriptions.of(IdentityKind.AGE, "thirty-four")).containsExactly("[age 30–39]", "[age]");
    }

    @Test
    void everyKindHasSomethingInBrackets() {
        for (IdentityKind kind : IdentityKind.values()) {
            assertThat(Descriptions.of(kind, "Wexcombe"))
                    .isNotEmpty()
                    .allMatch(words -> words.matches("\\[[^\\[\\]]+]"))
                    .doesNotHaveDuplicates();
        }
    }

    @Test
    void whatStandsForSomethingElseIsNumbered() {
        assertThat(Descriptions.apart("[name of staff]", List.of("[name of staff]", "[name of staff 2]")))
                .isEqualTo("[name of staff 3]");
        assertThat(Descriptions.apart("name of staff", List.of())).isEqualTo("[name of staff]");
        assertThat(Descriptions.apart(" [ ] ", List.of())).isEmpty();
    }

    @Test
    void aCodeIsTheNextFreeOne() {
        assertThat(Descriptions.code(IdentityKind.PERSON, List.of("[P01]", "[P03]")))
                .isEqualTo("[P02]");
        assertThat(Descriptions.code(IdentityKind.PLACE, List.of("[P01]"))).isEqualTo("[L01]");
    }
}
