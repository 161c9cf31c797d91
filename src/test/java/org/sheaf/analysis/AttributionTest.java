package org.sheaf.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.sheaf.study.Edit;
import org.sheaf.study.Method;
import org.sheaf.study.Participant;
import org.sheaf.study.Refusal;
import org.sheaf.study.Role;
import org.sheaf.study.Study;
import org.sheaf.study.StudyFacts;
import org.sheaf.study.Value;

/** Whether what is shown beside one person tells who it is. */
class AttributionTest {

    private static Study study(String... ofEach) {
        List<Edit> edits = new ArrayList<>();
        for (int i = 0; i < ofEach.length; i++) {
            String[] values = ofEach[i].split("/", -1);
            edits.add(Edit.add(Participant.of("P" + i, Role.PARTICIPANT, "")
                    .with(Map.of("gender", Value.read(values[0]), "age", Value.read(values[1])))));
        }
        return Study.empty(StudyFacts.of("Leases", Method.CODEBOOK)).apply(edits, 1);
    }

    private static List<String> few(Study study, String... shown) {
        return new Attribution(3)
                .few(study, List.of(shown)).stream().map(Participant::name).toList();
    }

    @Test
    void aCombinationThatFewShareTellsThoughEachOfItsValuesIsCommon() {
        Study study = study("man/40", "man/40", "man/40", "woman/50", "woman/50", "woman/50", "man/50");
        assertThat(few(study, "gender")).isEmpty();
        assertThat(few(study, "gender", "age")).containsExactly("P6");
        assertThat(few(study)).isEmpty();
        assertThat(new Attribution(1).few(study, List.of("gender", "age"))).isEmpty();
    }

    @Test
    void whatIsNotKnownTellsNothingAndTheRefusalNamesWhom() {
        Study study = study("/40", "/40", "/40", "/", "man/");
        assertThat(few(study, "gender", "age")).containsExactly("P4");
        assertThatThrownBy(() -> Attribution.USUAL.refuseUnlessShared(study, List.of("gender"), "--confirm-few"))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("‘P4’ fewer than 3")
                .hasMessageContaining("--confirm-few");
    }
}
