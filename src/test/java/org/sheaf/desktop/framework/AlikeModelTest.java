package org.sheaf.desktop.framework;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sheaf.analysis.Likeness;
import org.sheaf.desktop.Remembering;
import org.sheaf.desktop.TestDesk;
import org.sheaf.desktop.framework.alike.AlikeModel;
import org.sheaf.study.Code;
import org.sheaf.study.Transcript;

class AlikeModelTest {

    @TempDir
    Path folder;

    private final Remembering settings = new Remembering();
    private TestDesk desk;
    private FrameworkModel framework;
    private Code fear;
    private Code worry;

    @BeforeEach
    void twoCodesOnTheSameWords() {
        desk = new TestDesk(folder.resolve("a.sheaf"), "Mira");
        fear = desk.code("Fear of the end");
        worry = desk.code("Worry");
        Transcript one = desk.transcript("one", "P: the money ends", "P: the boat is late");
        desk.mark(one, "the money ends", fear, worry);
        desk.mark(one, "the boat is late", fear);
        framework = new FrameworkModel(desk.desk());
    }

    @AfterEach
    void close() {
        desk.close();
    }

    private AlikeModel looked() {
        AlikeModel model = new AlikeModel(framework, settings);
        model.seen(true);
        desk.until(() -> !model.isSearching());
        return model;
    }

    @Test
    void theLikeliestPairIsLookedAtWithTheSharedWordsFirst() {
        AlikeModel model = looked();
        assertThat(model.chosen()).map(Likeness::other).contains(worry);
        desk.until(() -> !model.evidence().one().isEmpty());
        assertThat(model.evidence().one().get(0).context().words()).isEqualTo("the money ends");
        assertThat(model.evidence().one()).hasSize(2);
        assertThat(model.evidence().other()).hasSize(1);
    }

    @Test
    void aPairThatWasJoinedIsGoneAndComesBackWithUndo() {
        AlikeModel model = looked();
        model.joinInto(fear);
        desk.until(() -> model.pairs().isEmpty());
        assertThat(desk.study().codes().get(fear.id()).aliases()).containsExactly("Worry");
        desk.desk().undo();
        desk.until(() -> model.pairs().size() == 1);
    }

    @Test
    void aPairThatWasSetAsideDoesNotComeBackUntilItIsRecalled() {
        looked().dismiss();
        AlikeModel again = looked();
        assertThat(again.pairs()).isEmpty();
        assertThat(again.setAside()).isEqualTo(1);
        again.recall();
        assertThat(again.pairs()).hasSize(1);
        assertThat(looked().pairs()).hasSize(1);
    }
}
