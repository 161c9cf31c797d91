package org.sheaf.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sheaf.study.Code;
import org.sheaf.study.CodeChange;
import org.sheaf.study.Coder;
import org.sheaf.study.Definition;
import org.sheaf.study.FrameworkVersion;
import org.sheaf.study.Id;
import org.sheaf.study.Progress;
import org.sheaf.study.ReadingChange;
import org.sheaf.study.Role;
import org.sheaf.study.Stage;
import org.sheaf.study.Standing;
import org.sheaf.study.Transcript;

class CodedAgainstTest {

    private final Interviews study = new Interviews();
    private Coder ines;
    private Transcript robin;
    private Code fear;

    @BeforeEach
    void oneInterview() {
        ines = study.coder("Ines");
        study.person("Robin", Role.PARTICIPANT, "");
        robin = study.transcript("su01", "", "Robin: The money runs out in March. I wait.");
        fear = study.code("Fear");
    }

    private FrameworkVersion freeze(Duration afterNoon) {
        FrameworkVersion version = new FrameworkVersion(
                Id.random(),
                study.study().versions().size() + 1,
                "",
                Interviews.NOON.plus(afterNoon),
                ines.id(),
                study.study().framework().inOrder());
        study.make(new CodeChange.Frozen(version));
        return version;
    }

    private List<CodedAgainst> all() {
        return CodedAgainst.of(study.study(), Progress.NONE);
    }

    @Test
    void whatWasCodedAfterAFreezeIsCodedAgainstIt() {
        FrameworkVersion first = freeze(Duration.ofHours(-1));
        study.mark(ines, robin, "The money runs out", fear);
        freeze(Duration.ofHours(1));
        assertThat(all()).singleElement().satisfies(coded -> {
            assertThat(coded.stage()).isEqualTo(Stage.CODING);
            assertThat(coded.version()).isEqualTo(first);
            assertThat(coded.mustBeLookedAtAgain()).isFalse();
        });
    }

    @Test
    void newMeaningNewCodesAndGoneCodesMustBeLookedAtAgainAColourNeedNot() {
        Code gone = study.code("Hope");
        freeze(Duration.ofHours(-1));
        study.mark(ines, robin, "The money runs out", fear);
        study.make(new CodeChange.Written(CodeChange.Deed.COLOURED, List.of(fear.coloured(3))));
        assertThat(all().get(0).mustBeLookedAtAgain()).isFalse();
        Code defined = fear.coloured(3).defined(Definition.brief("Of losing the place"));
        study.make(new CodeChange.Written(CodeChange.Deed.DEFINED, List.of(defined)));
        Code added = study.code("Waiting");
        study.make(new CodeChange.Removed(List.of(gone.id())));
        CodedAgainst coded = all().get(0);
        assertThat(coded.changedSince()).containsExactlyInAnyOrder(defined, added);
        assertThat(coded.goneSince()).containsExactly("Hope");
        assertThat(coded.mustBeLookedAtAgain()).isTrue();
    }

    @Test
    void whatIsDoneKeepsTheVersionNotedAndWhatIsOnlyReadIsNotTold() {
        FrameworkVersion first = freeze(Duration.ofHours(-1));
        study.make(
                new ReadingChange.Stood(Standing.of(robin.id(), ines.id(), Stage.READ, first.id(), Interviews.NOON)));
        assertThat(all()).isEmpty();
        study.make(
                new ReadingChange.Stood(Standing.of(robin.id(), ines.id(), Stage.DONE, first.id(), Interviews.NOON)));
        freeze(Duration.ofHours(-1).plusMinutes(1));
        assertThat(all().get(0).version()).isEqualTo(first);
    }
}
