package org.sheaf.correction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.sheaf.study.Coder;
import org.sheaf.study.Fiction;
import org.sheaf.study.Id;
import org.sheaf.study.Page;
import org.sheaf.study.Participant;
import org.sheaf.study.Quotation;
import org.sheaf.study.Refusal;
import org.sheaf.study.Role;
import org.sheaf.study.Speaker;
import org.sheaf.study.Table;
import org.sheaf.study.Transcript;
import org.sheaf.study.TranscriptChange;
import org.sheaf.study.TranscriptText;
import org.sheaf.study.Turn;
import org.sheaf.text.Span;

class CorrectionTest {

    private final TranscriptChange.Arrival one = Fiction.interview(
            "one",
            "Interviewer: How was the winter?",
            "Marit: The radiators were cold. We wore coats inded",
            "Interviewer: And then?",
            "Marit: Then the spring came.");
    private final Correction correction = Correction.of(one.head(), one.text());

    private Span words(Correction in, String words) {
        int at = in.text().indexOf(words);
        return new Span(at, at + words.length());
    }

    private Page quoting(String... words) {
        return Page.of(java.util.Arrays.stream(words)
                .map(each -> Quotation.of(
                        new Id<Coder>(one.head().id().value()), words(correction, each), Fiction.NOON, List.of()))
                .toList());
    }

    private static TranscriptChange.Revised change(Correction correction) {
        return correction.change((transcript, revision) -> correction.stored(), Table.of(List.of()), false);
    }

    private Correction typed(Correction in, int at, String letters) {
        Correction now = in;
        for (int i = 0; i < letters.length(); i++) {
            now = now.with(new Amendment.Typed(new Span(at + i, at + i), letters.substring(i, i + 1)));
        }
        return now;
    }

    @Test
    void aLetterThatCompletesTheLastWordOfAQuotationBelongsToIt() {
        int end = words(correction, "inded").end();
        Correction now = correction.with(new Amendment.Typed(new Span(end - 2, end), ""));
        now = typed(now, end - 2, "eed");
        Preview preview = now.preview(quoting("coats inded", "radiators"));
        assertThat(preview.untouched()).isEqualTo(1);
        assertThat(preview.changed())
                .extracting(Preview.Touched::before, Preview.Touched::after)
                .containsExactly(org.assertj.core.groups.Tuple.tuple("coats inded", "coats indeed"));
    }

    @Test
    void wholeWordsTypedBesideAQuotationStayOutsideIt() {
        Correction now = typed(correction, words(correction, "radiators").start(), "old ");
        now = typed(now, words(now, " were").start(), " here");
        assertThat(now.text()).contains("The old radiators here were cold");
        assertThat(now.preview(quoting("radiators")).untouched()).isEqualTo(1);
    }

    @Test
    void wordsThatAreTypedOverAndPutBackAreUntouched() {
        Span cold = words(correction, "cold");
        Correction now = correction.with(new Amendment.Typed(cold, ""));
        assertThat(now.preview(quoting("cold")).lost()).hasSize(1);
        now = typed(now, cold.start(), "cold");
        assertThat(now.preview(quoting("cold")).untouched()).isEqualTo(1);
        assertThat(now.isIdle()).isTrue();
    }

    @Test
    void theSecondOfTwoEqualPassagesStaysWhereItIsWhenTheFirstGoes() {
        TranscriptChange.Arrival twice = Fiction.interview("twice", "A: no no never. no no never.");
        int second = twice.text().text().lastIndexOf("no no");
        Page page = Page.of(List.of(Quotation.of(Id.random(), new Span(second, second + 5), Fiction.NOON, List.of())));
        Correction now = Correction.of(twice.head(), twice.text()).with(new Amendment.Typed(new Span(3, second), ""));
        assertThat(now.preview(page).untouched()).isEqualTo(1);
        assertThat(change(now).script().edits()).hasSize(1);
    }

    @Test
    void aTurnIsDividedAtTheCaretAndSpokenBySomebodyElse() {
        int at = words(correction, " We wore").start();
        Correction now = correction.with(new Amendment.Split(at, "Interviewer"));
        assertThat(now.text()).contains("were cold.\n\nInterviewer: We wore coats inded\n\nInterviewer: And");
        assertThat(now.turns()).hasSize(5);
        assertThat(now.labels()).containsExactly("Interviewer", "Marit");
        TranscriptChange.Revised change = change(now);
        assertThat(change.head().turns()).isEqualTo(5);
        assertThat(change.head().speakers()).extracting(Speaker::turns).containsExactly(3, 2);
        assertThat(now.preview(quoting("were cold. We")).changed())
                .extracting(Preview.Touched::after)
                .containsExactly("were cold.\n\nInterviewer: We");
    }

    @Test
    void aDividedTurnThatIsJoinedAgainIsTheSame() {
        int at = words(correction, " We wore").start();
        Correction now = correction.with(new Amendment.Split(at, "Interviewer")).with(new Amendment.Joined(2));
        assertThat(now.text()).isEqualTo(one.text().text());
        assertThat(now.isIdle()).isTrue();
        assertThatThrownBy(() -> now.with(new Amendment.Joined(0)))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("no turn before");
    }

    @Test
    void aLabelIsRenamedEverywhereAndKeepsItsPerson() {
        Id<Participant> marit = Id.random();
        Transcript known = one.head()
                .spokenBy(List.of(
                        one.head().speakers().get(0),
                        one.head().speakers().get(1).spokenBy(marit)));
        Correction now = Correction.of(known, one.text()).with(new Amendment.Renamed("Marit", "Marit B."));
        assertThat(now.text())
                .contains("\n\nMarit B.: The")
                .contains("\n\nMarit B.: Then")
                .doesNotContain("Marit:");
        assertThat(change(now).head().speakers())
                .extracting(Speaker::label, Speaker::participant)
                .contains(org.assertj.core.groups.Tuple.tuple("Marit B.", marit));
        Correction joined = now.with(new Amendment.Renamed("Marit B.", "Interviewer"));
        assertThat(joined.labels()).containsExactly("Interviewer");
        assertThat(change(joined).head().speakers()).hasSize(1);
    }

    @Test
    void oneTurnIsReassignedAndANewLabelThatIsSomebodysNameIsThatPerson() {
        Correction now = correction.with(new Amendment.Reassigned(List.of(3), "Jonas:"));
        assertThat(now.text()).endsWith("Jonas: Then the spring came.");
        Participant jonas = Participant.of("Jonas", Role.PARTICIPANT, "");
        TranscriptChange.Revised change =
                now.change((transcript, revision) -> one.text(), Table.of(List.of(jonas)), false);
        assertThat(change.head().speakers())
                .extracting(Speaker::label, Speaker::participant)
                .contains(org.assertj.core.groups.Tuple.tuple("Jonas", jonas.id()));
        assertThat(change.text().turns().get(3).speaker()).isEqualTo(2);
    }

    @Test
    void timesAndMarksAroundALabelStay() {
        String text = "[00:01:02] **P1**: Cold.\n\n[00:01:09] **I**: Why?\n\nP1 (later)\nWho knows. Money?\n";
        TranscriptText timed = new TranscriptText(
                text,
                List.of(
                        new Turn(0, new Span(0, 24), new Span(19, 24), 62_000),
                        new Turn(1, new Span(26, 48), new Span(44, 48), 69_000),
                        new Turn(0, new Span(50, text.length()), new Span(61, text.length()), -1)));
        Transcript head = one.head().spokenBy(List.of(new Speaker("P1", null, 2, 3), new Speaker("I", null, 1, 1)));
        Correction now = Correction.of(head, timed).with(new Amendment.Renamed("P1", "Nadia"));
        assertThat(now.text()).startsWith("[00:01:02] **Nadia**: Cold.").contains("\n\nNadia (later)\nWho");
        Correction divided = now.with(new Amendment.Split(now.text().indexOf("Money"), "I"));
        assertThat(divided.text())
                .as("as the turn itself has it, and no time that is not known")
                .endsWith("Who knows.\n\nI (later)\nMoney?\n");
        assertThat(divided.turns().get(3).startMillis()).isEqualTo(-1);
        assertThat(change(divided).text().turns().get(0).startMillis()).isEqualTo(62_000);
    }

    @Test
    void whatIsDeletedAcrossTurnsTakesTheTurnsBetweenWithIt() {
        Span span = words(correction, "cold.").hull(words(correction, "Then the "));
        Correction now = correction.with(new Amendment.Typed(span, "nice."));
        assertThat(now.text())
                .isEqualTo(
                        "Interviewer: How was the winter?\n\nMarit: The radiators were nice.\n\nMarit: spring came.");
        assertThat(now.turns()).hasSize(3);
    }

    @Test
    void wordsAreFoundThroughAccentsWrittenApartAndBlanksOfAnyKindButNeverInLabels() {
        TranscriptChange.Arrival cafe =
                Fiction.interview("cafe", "Café: The cafe\u0301 in the High\u00A0Street, the cof\u00ADfee, the CAFÉ.");
        Correction in = Correction.of(cafe.head(), cafe.text());
        assertThat(new Wanted("café", false, true).places(in)).hasSize(2);
        assertThat(new Wanted("café", true, true).places(in)).hasSize(1);
        assertThat(new Wanted("high street", false, true).places(in)).hasSize(1);
        assertThat(new Wanted("coffee", false, true).places(in)).hasSize(1);
        assertThat(new Wanted("cof", false, true).places(in)).isEmpty();
        assertThat(new Wanted("fee", false, false).places(in)).hasSize(1);
        Correction now = Corrections.replacing(in, new Wanted("the", true, true), "a");
        assertThat(now.text())
                .startsWith("Café: The cafe")
                .contains("in a High")
                .contains(", a CAFÉ");
    }

    @Test
    void aCorrectedFileIsComparedWithTheStoredText() {
        TranscriptChange.Arrival file = Fiction.interview(
                "file",
                "Interviewer: How was the winter?",
                "Marit: The radiators were very cold. We wore coats indeed",
                "Jonas: Then the spring came.");
        Correction now = correction.with(new Amendment.Taken(
                file.text(), file.head().speakers().stream().map(Speaker::label).toList()));
        Preview preview = now.preview(quoting("radiators", "coats inded", "And then?", "were cold"));
        assertThat(preview.untouched()).isEqualTo(1);
        assertThat(preview.changed())
                .extracting(Preview.Touched::after)
                .containsExactlyInAnyOrder("coats indeed", "were very cold");
        assertThat(preview.lost()).extracting(Preview.Touched::before).containsExactly("And then?");
        assertThat(change(now).head().speakers())
                .extracting(Speaker::label)
                .containsExactly("Interviewer", "Marit", "Jonas");
    }

    @Test
    void aLabelThatWasTakenForAnotherAtTheImportIsTakenForItAgain() {
        String text = "INT: Cold?\n\nMarit: Yes.\n\nInterviewer: Why?\n";
        Transcript head =
                one.head().spokenBy(List.of(new Speaker("Interviewer", null, 2, 2), new Speaker("Marit", null, 1, 1)));
        TranscriptText stored = new TranscriptText(
                text,
                List.of(
                        new Turn(0, new Span(0, 10), new Span(5, 10), -1),
                        new Turn(1, new Span(12, 23), new Span(19, 23), -1),
                        new Turn(0, new Span(25, 42), new Span(38, 42), -1)));
        TranscriptChange.Arrival file =
                Fiction.interview("file", "INT: Very cold?", "Marit: Yes.", "Interviewer: Why?");
        Correction now = Correction.of(head, stored)
                .with(new Amendment.Taken(file.text(), List.of("INT", "Marit", "Interviewer")));
        assertThat(now.labels()).containsExactly("Interviewer", "Marit");
        assertThat(now.text()).startsWith("INT: Very cold?");
    }
}
