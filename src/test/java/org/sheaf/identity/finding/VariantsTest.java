package org.sheaf.identity.finding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What a known name becomes when somebody types what somebody said. */
class VariantsTest {

    private static final List<String> KNOWN =
            List.of("Margaret O’Neill", "Catherine Voss", "MacDonald", "Will", "Ty", "Fernhill House", "Zoë");

    private static Map<String, String> in(String text, String... study) {
        List<String> all = new java.util.ArrayList<>(List.of(study));
        all.add(text);
        return new Variants(KNOWN, Lexicon.of(all))
                .in(text).stream()
                        .collect(Collectors.toMap(
                                v -> text.substring(v.span().start(), v.span().end()),
                                Variants.Variant::name,
                                (a, b) -> a));
    }

    @Test
    void partsAndSmallLettersAndPossessives() {
        assertThat(in("Margaret's mum, Mrs O'Neill, and VOSS rang zoe"))
                .isEqualTo(Map.of(
                        "Margaret",
                        "Margaret O’Neill",
                        "O'Neill",
                        "Margaret O’Neill",
                        "VOSS",
                        "Catherine Voss",
                        "zoe",
                        "Zoë"));
    }

    @Test
    void shortFormsAndSlipsAndSounds() {
        assertThat(in("Maggie and Peg, Cath, Kathryn, Margret, Marguaret, Vos"))
                .containsEntry("Maggie", "Margaret O’Neill")
                .containsEntry("Peg", "Margaret O’Neill")
                .containsEntry("Cath", "Catherine Voss")
                .containsEntry("Kathryn", "Catherine Voss")
                .containsEntry("Margret", "Margaret O’Neill")
                .containsEntry("Marguaret", "Margaret O’Neill");
    }

    @Test
    void oneWordForTwoAndTwoForOne() {
        assertThat(in("Mac Donald of Fern-hill House, Fernhill"))
                .containsEntry("Mac Donald", "MacDonald")
                .containsEntry("Fernhill", "Fernhill House")
                .doesNotContainKey("Hill");
    }

    @Test
    void aWordOfTheStudyIsTakenForANameOnlyWhenItIsTheNameItself() {
        assertThat(in("Will will wait, and the marker was margin", "well, the willing wall"))
                .containsOnlyKeys("Will", "will");
        assertThat(in("the house was cold", "a house")).isEmpty();
    }

    @Test
    void shortNamesAreNotNearOtherWords() {
        assertThat(in("Tie, Toy, Tyn, Ty")).containsOnlyKeys("Ty");
    }
}
