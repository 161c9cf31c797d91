package org.sheaf.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sheaf.search.StudyIndex;
import org.sheaf.study.Code;
import org.sheaf.study.Coder;
import org.sheaf.study.Participant;
import org.sheaf.study.Progress;
import org.sheaf.study.Role;
import org.sheaf.study.Transcript;

class SweepTest {

    private final Interviews study = new Interviews();
    private Coder ines;
    private Transcript robin;
    private Code waiting;

    @BeforeEach
    void oneInterview() {
        ines = study.coder("Ines");
        study.person("Robin", Role.PARTICIPANT, "");
        study.person("Kay", Role.INTERVIEWER, "");
        robin = study.transcript(
                "su01",
                "",
                "Kay: Do you wait?",
                "Robin: I wait and wait for Dr. Marsh. Then I go home. I wait for the bus, too.");
        waiting = study.code("Waiting");
    }

    private Sweep.Pen pen() {
        return new Sweep.Pen(waiting, ines, Interviews.NOON);
    }

    private Sweep hits(String query, Sweep.Unit unit) {
        try (StudyIndex index = StudyIndex.inMemory()) {
            List<Hit> hits = Retrieval.ask(query, study.study(), study.texts(), index, 100)
                    .hits();
            return Sweep.ofHits(hits, unit, pen(), study.study(), study.texts(), Progress.NONE);
        }
    }

    private List<String> coded() {
        return study.study().page(robin.id()).quotations().stream()
                .map(q -> study.texts().of(robin).words(q.span()))
                .toList();
    }

    @Test
    void hitsSentencesAndTurnsAreCodedEachOnce() {
        study.make(hits("wait role:participant", Sweep.Unit.SENTENCE).change("Coded ‘Waiting’ at hits of “wait”"));
        assertThat(coded()).containsExactly("I wait and wait for Dr. Marsh.", "I wait for the bus, too.");
        assertThat(hits("wait role:participant", Sweep.Unit.HIT).places()).isEqualTo(3);
        Sweep turns = hits("wait", Sweep.Unit.TURN);
        assertThat(turns.places()).isEqualTo(2);
        study.make(turns.change("Coded ‘Waiting’ in turns"));
        assertThat(coded())
                .containsExactly(
                        "Do you wait?",
                        "I wait and wait for Dr. Marsh. Then I go home. I wait for the bus, too.",
                        "I wait and wait for Dr. Marsh.",
                        "I wait for the bus, too.");
    }

    @Test
    void aPlaceThatHasTheCodeIsLeftAloneAndAQuotationThatIsThereGetsIt() {
        study.mark(ines, robin, "I wait for the bus, too.");
        Sweep first = hits("bus", Sweep.Unit.SENTENCE);
        assertThat(first.places()).isEqualTo(1);
        study.make(first.change("Coded"));
        assertThat(coded()).containsExactly("I wait for the bus, too.");
        assertThat(study.study().counts(robin.id()).of(waiting.id())).isEqualTo(1);
        Sweep again = hits("bus", Sweep.Unit.SENTENCE);
        assertThat(again.isEmpty()).isTrue();
        assertThat(again.already()).isEqualTo(1);
    }

    @Test
    void everythingOnePersonSaysIsCodedTurnByTurn() {
        Participant kay =
                study.study().participants().named("Kay", Participant::name).orElseThrow();
        study.make(Sweep.ofSpeech(kay, pen(), study.study(), study.texts(), Progress.NONE)
                .change("Coded what Kay says"));
        assertThat(coded()).containsExactly("Do you wait?");
    }
}
