package org.sheaf.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sheaf.study.Code;
import org.sheaf.study.Coder;
import org.sheaf.study.Definition;
import org.sheaf.study.Layer;
import org.sheaf.study.Progress;
import org.sheaf.study.Role;
import org.sheaf.study.Transcript;

class LikenessTest {

    private final Interviews study = new Interviews();
    private Coder ines;
    private Transcript robin;

    @BeforeEach
    void oneInterview() {
        ines = study.coder("Ines");
        study.person("Robin", Role.PARTICIPANT, "");
        robin = study.transcript(
                "su01", "", "Robin: The bus is late. The money runs out in March. I wait in the cold, for the clock.");
    }

    private List<Likeness> likely() {
        return Likeness.among(study.study(), Layer.USUAL, Progress.NONE);
    }

    @Test
    void codesUsedOnTheSameWordsAreToldWithHowOften() {
        Code money = study.code("Budget");
        Code ends = study.code("Spring deadline");
        study.mark(ines, robin, "The money runs out in March", money);
        study.mark(ines, robin, "The money runs out", ends);
        study.mark(ines, robin, "The bus is late", money);
        Likeness pair = likely().get(0);
        assertThat(pair.one()).isEqualTo(money);
        assertThat(pair.other()).isEqualTo(ends);
        assertThat(pair.together()).isEqualTo(1);
        assertThat(pair.of()).isEqualTo(1);
        assertThat(pair.overlap()).isCloseTo(18.0 / 42, within(1e-9));
    }

    @Test
    void codesNamedAlikeAreToldWithTheWordsTheyShare() {
        Code waiting = study.code("Waiting for the bus");
        Code wait = study.made(Code.open("Waits for buses", 0).defined(Definition.brief("")));
        study.code("Rent");
        assertThat(likely()).singleElement().satisfies(pair -> {
            assertThat(List.of(pair.one(), pair.other())).containsExactlyInAnyOrder(waiting, wait);
            assertThat(pair.words()).hasSize(2);
            assertThat(pair.wording()).isEqualTo(1);
            assertThat(pair.overlap()).isZero();
        });
    }

    @Test
    void aCodeIsNotLikeTheOneAboveItAndDifferentOnesAreNotTold() {
        Code fear = study.code("Fear");
        study.code("Fear of buses", fear);
        study.code("Hope");
        assertThat(likely()).isEmpty();
    }
}
