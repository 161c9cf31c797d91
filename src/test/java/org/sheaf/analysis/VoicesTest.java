package org.sheaf.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sheaf.study.Code;
import org.sheaf.study.Coder;
import org.sheaf.study.Layer;
import org.sheaf.study.Role;
import org.sheaf.study.Speaker;
import org.sheaf.study.Transcript;
import org.sheaf.text.Span;

class VoicesTest {

    private final Interviews study = new Interviews();
    private Coder ines;
    private Code code;
    private Transcript talk;

    @BeforeEach
    void aTalkOfThree() {
        ines = study.coder("Ines");
        code = study.code("Any");
        study.person("Robin", Role.PARTICIPANT, "");
        study.person("Casey", Role.PARTICIPANT, "");
        study.person("Kay", Role.INTERVIEWER, "");
        talk = study.transcript(
                "talk", "", "Kay: Who came?", "Robin: I did.", "Casey: So did I.", "Voice: Tea, anyone?");
    }

    private Quote marked(String words) {
        study.mark(ines, talk, words, code);
        return only();
    }

    private Quote only() {
        return Quotes.of(code, study.study(), Layer.USUAL).get(0);
    }

    private Voices voices() {
        return new Voices(study.study(), study.texts());
    }

    @Test
    void pseudonymAloneIsTheAttribution() {
        assertThat(voices().attribution(marked("I did."))).isEqualTo("Robin");
    }

    @Test
    void quoteOverTurnsNamesTheParticipantsNotTheInterviewer() {
        Quote quote = marked("came?\n\nRobin: I did.\n\nCasey: So");
        assertThat(voices().attribution(quote)).isEqualTo("Robin, Casey");
        assertThat(voices().speakers(quote)).extracting(Speaker::label).containsExactly("Kay", "Robin", "Casey");
        assertThat(voices().turn(quote)).isZero();
    }

    @Test
    void nextSpeakersLabelAloneIsNotTheirVoice() {
        assertThat(voices().attribution(marked("I did.\n\nCasey: "))).isEqualTo("Robin");
        assertThat(voices().speakers(talk, new Span(16, 21)))
                .extracting(Speaker::label)
                .containsExactly("Robin");
    }

    @Test
    void whoIsNobodyYetIsNamedByTheLabel() {
        assertThat(voices().attribution(marked("Tea, anyone?"))).isEqualTo("Voice");
    }

    @Test
    void interviewerIsNamedWhenAlone() {
        assertThat(voices().attribution(marked("Who came?"))).isEqualTo("Kay");
    }

    @Test
    void documentIsItsOwnSource() {
        Transcript diary = study.document("field diary", "", "It rained.");
        study.mark(ines, diary, "It rained.", code);
        assertThat(voices().attribution(only())).isEqualTo("field diary");
        assertThat(voices().turn(only())).isEqualTo(-1);
    }
}
