package org.sheaf.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.sheaf.study.Code;
import org.sheaf.study.Coder;
import org.sheaf.study.Id;
import org.sheaf.study.Layer;
import org.sheaf.study.Progress;
import org.sheaf.study.Role;
import org.sheaf.study.Totals;
import org.sheaf.study.Transcript;

class CodeTallyTest {

    private final Interviews study = new Interviews();

    private Totals.Total total(Code code, Layer layer, String group) {
        Group only = new Group(group, study.study(), study.texts());
        return CodeTally.of(study.study(), layer, only, Progress.NONE).of(code.id());
    }

    private Set<Id<Coder>> coders(Layer layer, String group) {
        Group only = new Group(group, study.study(), study.texts());
        return CodeTally.of(study.study(), layer, only, Progress.NONE).coders();
    }

    @Test
    void passagesAndTranscriptsAreCountedInTheLayerAndGroup() {
        study.person("Robin", Role.PARTICIPANT, "users");
        study.person("Harper", Role.PARTICIPANT, "staff");
        Coder ines = study.coder("Ines");
        Coder tamsin = study.coder("Tamsin");
        Code wait = study.code("Waiting");
        Transcript first = study.transcript("u1", "users", "Robin: Long waits. Then more waits.");
        Transcript second = study.transcript("s1", "staff", "Harper: No waits here.");
        study.mark(ines, first, "Long waits.", wait);
        study.mark(tamsin, first, "waits. Then", wait);
        study.mark(ines, first, "more waits.", wait);
        study.mark(Coder.CONSENSUS, second, "No waits", wait);
        assertThat(total(wait, Layer.USUAL, "")).isEqualTo(new Totals.Total(3, 2, 0));
        assertThat(coders(Layer.USUAL, "")).containsExactlyInAnyOrder(ines.id(), tamsin.id(), Coder.CONSENSUS.id());
        assertThat(coders(Layer.USUAL, "staff")).containsExactly(Coder.CONSENSUS.id());
        assertThat(coders(Layer.UNION, "")).containsExactlyInAnyOrder(ines.id(), tamsin.id());
        assertThat(total(wait, Layer.UNION, "")).isEqualTo(new Totals.Total(2, 1, 0));
        assertThat(total(wait, new Layer.Of(tamsin), "")).isEqualTo(new Totals.Total(1, 1, 0));
        assertThat(total(wait, Layer.USUAL, "staff")).isEqualTo(new Totals.Total(1, 1, 0));
        assertThat(total(study.code("Unused"), Layer.USUAL, "")).isEqualTo(Totals.Total.NONE);
    }
}
