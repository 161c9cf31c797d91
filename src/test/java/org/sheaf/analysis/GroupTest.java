package org.sheaf.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.sheaf.study.Code;
import org.sheaf.study.Coder;
import org.sheaf.study.Layer;
import org.sheaf.study.Participant;
import org.sheaf.study.Progress;
import org.sheaf.study.Role;
import org.sheaf.study.Transcript;

class GroupTest {

    private final Interviews study = new Interviews();

    private List<String> words(String group, Code code) {
        Voices voices = new Voices(study.study(), study.texts());
        Group only = new Group(group, study.study(), study.texts());
        return Quotes.in(study.study(), Layer.USUAL).within(only).of(code, Progress.NONE).stream()
                .map(voices::words)
                .toList();
    }

    @Test
    void speakersOwnGroupDecidesInAMixedConversation() {
        study.person("Robin", Role.PARTICIPANT, "service users");
        study.person("Harper", Role.PARTICIPANT, "staff");
        Transcript mixed =
                study.transcript("focus", "service users", "Robin: We queue.", "Harper: We count.", "I: Both of you?");
        Coder ines = study.coder("Ines");
        Code code = study.code("Waiting");
        study.mark(ines, mixed, "We queue.", code);
        study.mark(ines, mixed, "We count.", code);
        study.mark(ines, mixed, "Both of you?", code);
        assertThat(words("Staff", code)).containsExactly("We count.");
        assertThat(words("Service users", code)).containsExactly("We queue.", "Both of you?");
        assertThat(words("", code)).hasSize(3);
        assertThat(words("visitors", code)).isEmpty();
    }

    @Test
    void transcriptsGroupDecidesWhereNobodyIsGroupedSo() {
        study.person("Robin", Role.PARTICIPANT, "north");
        Transcript second = study.transcript("w2", "second wave", "Robin: Still here.");
        Code code = study.code("Staying");
        study.mark(study.coder("Ines"), second, "Still here.", code);
        assertThat(words("second wave", code)).containsExactly("Still here.");
        assertThat(words("north", code)).containsExactly("Still here.");
        assertThat(words("south", code)).isEmpty();
    }

    @Test
    void personWithoutGroupBelongsWhereTheySpeak() {
        Participant robin = study.person("Robin", Role.PARTICIPANT, "");
        study.transcript("w2", "staff", "Robin: Still here.");
        assertThat(new Group("staff", study.study(), study.texts()).holds(robin))
                .isTrue();
        assertThat(new Group("users", study.study(), study.texts()).holds(robin))
                .isFalse();
    }
}
