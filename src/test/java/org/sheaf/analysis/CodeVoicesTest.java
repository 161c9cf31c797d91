package org.sheaf.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.sheaf.study.Code;
import org.sheaf.study.CodeChange;
import org.sheaf.study.Coder;
import org.sheaf.study.Progress;
import org.sheaf.study.Role;
import org.sheaf.study.Texts;
import org.sheaf.study.Transcript;

class CodeVoicesTest {

    private final Interviews study = new Interviews();
    private final Coder ines = study.coder("Ines");

    @Test
    void aPersonCountsOnceInABranchAndInterviewersDoNot() {
        Code above = study.code("Money");
        Code rent = study.code("Rent");
        Code debt = study.code("Debt");
        study.make(new CodeChange.Written(
                CodeChange.Deed.MOVED, List.of(rent.placed(above.id(), 0), debt.placed(above.id(), 1))));
        study.person("Robin", Role.PARTICIPANT, "");
        study.person("Casey", Role.PARTICIPANT, "");
        study.person("Kay", Role.INTERVIEWER, "");
        Transcript talk = study.transcript(
                "talk", "", "Kay: Who pays?", "Robin: I pay the rent.", "Casey: I owe.", "Robin: I owe too.");
        study.mark(ines, talk, "Who pays?", rent);
        study.mark(ines, talk, "I pay the rent.", rent);
        study.mark(ines, talk, "I owe.", debt);
        study.mark(ines, talk, "I owe too.", debt);
        CodeVoices voices = CodeVoices.NONE.at(study.study(), study.texts(), Progress.NONE);
        assertThat(voices.of(rent.id())).isEqualTo(1);
        assertThat(voices.of(debt.id())).isEqualTo(2);
        assertThat(voices.of(above.id())).isEqualTo(2);
    }

    @Test
    void onlyTranscriptsThatChangedAreReadAgain() {
        Code waiting = study.code("Waiting");
        study.person("Robin", Role.PARTICIPANT, "");
        study.person("Casey", Role.PARTICIPANT, "");
        Transcript one = study.transcript("one", "", "Robin: I wait.");
        Transcript two = study.transcript("two", "", "Casey: I wait.");
        study.mark(ines, one, "I wait.", waiting);
        CodeVoices first = CodeVoices.NONE.at(study.study(), study.texts(), Progress.NONE);
        study.mark(ines, two, "I wait.", waiting);
        List<Object> read = new ArrayList<>();
        Texts counted = (transcript, revision) -> {
            read.add(transcript);
            return study.texts().text(transcript, revision);
        };
        assertThat(first.at(study.study(), counted, Progress.NONE).of(waiting.id()))
                .isEqualTo(2);
        assertThat(read).containsOnly(two.id());
    }
}
