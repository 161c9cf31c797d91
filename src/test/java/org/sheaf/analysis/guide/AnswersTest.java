package org.sheaf.analysis.guide;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sheaf.analysis.Hit;
import org.sheaf.analysis.Retrieval;
import org.sheaf.analysis.RetrievalOptions;
import org.sheaf.search.StudyIndex;
import org.sheaf.store.Opening;
import org.sheaf.store.StudyFolder;
import org.sheaf.study.Asking;
import org.sheaf.study.Change;
import org.sheaf.study.Fiction;
import org.sheaf.study.GuideChange;
import org.sheaf.study.Method;
import org.sheaf.study.Participant;
import org.sheaf.study.Progress;
import org.sheaf.study.Question;
import org.sheaf.study.Role;
import org.sheaf.study.Speaker;
import org.sheaf.study.StudyFacts;
import org.sheaf.study.TextKind;
import org.sheaf.study.Transcript;
import org.sheaf.study.TranscriptChange;
import org.sheaf.workbench.OpenStudy;

/** Which turns may ask the questions of the guide, and what was answered to them. */
class AnswersTest {

    private static final Question WAY =
            Question.of("", "How did you come to the landing today?", List.of("The weather"));
    private static final Question MISS =
            Question.of("", "What would you miss if the ferry stopped?", List.of("People on the bench"));
    private static final Question CREW = Question.of("", "Who tells you when the crew is late?", List.of());

    @TempDir
    Path folder;

    private OpenStudy open;
    private final Participant asker = Participant.of("Mira", Role.INTERVIEWER, "");

    @BeforeEach
    void make() {
        open = OpenStudy.over(
                StudyFolder.create(
                        folder.resolve("a.sheaf"), StudyFacts.of("Landings", Method.CODEBOOK), Opening.by("Mira")),
                "Mira",
                Runnable::run);
        List<Participant> people = new ArrayList<>(List.of(asker));
        List<TranscriptChange.Arrival> arrivals = new ArrayList<>();
        arrivals.add(spoken(
                people,
                "one",
                "I: Thank you for coming. So, how did you come to the landing today?",
                "Marit: On foot, over the dunes.",
                "I: In this weather?",
                "Marit: In any weather.",
                "I: And what would you miss if the ferry stopped?",
                "Marit: The bell, I think.",
                "I: Who tells you when the crew is late?",
                "Marit: Nobody does."));
        arrivals.add(spoken(
                people,
                "two",
                "I: If the ferry stopped, what would you miss most?",
                "Osric: The others on the bench.",
                "Dilys: And the tea.",
                "I: Good. We are nearly done."));
        arrivals.add(Fiction.document("notes", "How did you come to the landing today? asks the board."));
        open.run(new TranscriptChange.Imported(arrivals, people));
        open.run(new GuideChange.Arranged("Typed the guide", List.of(WAY, MISS, CREW)));
    }

    @AfterEach
    void close() {
        open.close();
    }

    private TranscriptChange.Arrival spoken(List<Participant> people, String name, String... turns) {
        TranscriptChange.Arrival arrival = Fiction.interview(name, turns);
        List<Speaker> speakers = new ArrayList<>();
        for (Speaker speaker : arrival.head().speakers()) {
            Participant person =
                    speaker.label().equals("I") ? asker : Participant.of(speaker.label(), Role.PARTICIPANT, "");
            if (!people.contains(person)) {
                people.add(person);
            }
            speakers.add(new Speaker(speaker.label(), person.id(), speaker.turns(), speaker.words()));
        }
        return new TranscriptChange.Arrival(arrival.head().spokenBy(speakers), arrival.text());
    }

    private Transcript named(String name) {
        return open.study().transcripts().named(name, Transcript::name).orElseThrow();
    }

    private List<Proposal> proposals() {
        return GuideMatching.propose(open.study(), open.texts(), Progress.NONE);
    }

    private List<String> proposed() {
        return proposals().stream()
                .map(p -> p.transcript().name() + " " + p.turn() + "="
                        + p.question().number())
                .toList();
    }

    private Decisions decisions() {
        return new Decisions(open.study(), open.texts());
    }

    private Decisions.Spoken turn(String transcript, int index) {
        return new Decisions.Spoken(named(transcript), index);
    }

    private Question question(Question like) {
        return open.study().questions().get(like.id());
    }

    private Answers answers(Question like) {
        return Answers.of(open.study(), open.texts(), question(like), List.of());
    }

    private List<String> told(Answers answers) {
        return answers.given().stream()
                .map(one -> one.transcript().name() + " " + one.turns() + " "
                        + one.people().stream().map(Participant::name).toList())
                .toList();
    }

    @Test
    void turnsOfInterviewersAreProposedByTheirWordsAndTheirOrder() {
        assertThat(proposed()).contains("one 0=1", "one 4=2", "one 6=3", "two 0=2");
        assertThat(proposed()).noneMatch(each -> each.startsWith("notes") || each.equals("two 3=1"));
        Proposal first = proposals().get(0);
        assertThat(first.isEvident()).isTrue();
        assertThat(first.words())
                .isNotEmpty()
                .allSatisfy(
                        word -> assertThat(open.texts().of(named("one")).text().toLowerCase(java.util.Locale.ROOT))
                                .contains(word));
        assertThat(first.at())
                .isEqualTo(open.texts().of(named("one")).turns().get(0).speech().start());
    }

    @Test
    void nothingIsAnsweredBeforeATurnIsConfirmed() {
        assertThat(answers(MISS).given()).isEmpty();
        assertThat(answers(MISS).silent()).hasSize(3).noneMatch(Answers.Silence::asked);
        assertThat(told(Answers.of(open.study(), open.texts(), question(MISS), proposals())))
                .containsExactly("one [5] [Marit]", "two [1, 2] [Osric, Dilys]");
    }

    @Test
    void anAnswerReachesToTheNextTurnThatAsksAndThroughFollowUps() {
        open.run(decisions().confirmed(proposals()));
        assertThat(told(answers(WAY))).containsExactly("one [1, 3] [Marit]");
        assertThat(told(answers(MISS))).containsExactly("one [5] [Marit]", "two [1, 2] [Osric, Dilys]");
        assertThat(answers(WAY).silent()).extracting(one -> one.person().name()).containsExactly("Osric", "Dilys");
        assertThat(answers(CREW).silent()).noneMatch(Answers.Silence::asked);
        assertThat(proposed()).isEmpty();
    }

    @Test
    void aProposalThatWasTurnedDownDoesNotComeAgainAndIsNoAnswer() {
        Proposal wrong = proposals().stream()
                .filter(p -> p.transcript().name().equals("two"))
                .findFirst()
                .orElseThrow();
        open.run(decisions().turnedDown(List.of(wrong)));
        assertThat(proposed()).noneMatch(each -> each.equals("two 0=2"));
        assertThat(told(answers(MISS))).isEmpty();
        Change back = decisions().undecided(turn("two", 0)).orElseThrow();
        open.run(back);
        assertThat(proposed()).contains("two 0=2");
    }

    @Test
    void aTurnThatAsksOneQuestionAsksNoOtherUnlessItIsSaidToo() {
        open.run(decisions().asks(turn("two", 0), question(WAY), Asking.THE_QUESTION));
        open.run(decisions().asks(turn("two", 0), question(CREW), Asking.THE_QUESTION));
        assertThat(told(answers(WAY))).isEmpty();
        assertThat(told(answers(CREW))).containsExactly("two [1, 2] [Osric, Dilys]");
        open.run(decisions().also(turn("two", 0), question(WAY), 0));
        assertThat(told(answers(WAY))).hasSize(1);
        assertThat(answers(WAY).given().get(0).prompts()).containsExactly(0);
        assertThat(told(answers(CREW))).hasSize(1);
    }

    @Test
    void someoneAskedWhoSaysNothingIsSilentAndAsked() {
        open.run(decisions().asks(turn("two", 3), question(CREW), Asking.THE_QUESTION));
        assertThat(told(answers(CREW))).containsExactly("two [] []");
        assertThat(answers(CREW).silent().stream().filter(Answers.Silence::asked))
                .extracting(one -> one.person().name())
                .containsExactly("Osric", "Dilys");
        assertThat(answers(CREW).silent().stream().filter(one -> !one.asked()))
                .extracting(one -> one.person().name())
                .containsExactly("Marit");
    }

    @Test
    void aTextReadAsADocumentAsksAndAnswersNothing() {
        open.run(decisions().confirmed(proposals()));
        open.run(new TranscriptChange.Described(List.of(named("one").read(TextKind.DOCUMENT))));
        assertThat(told(answers(MISS))).containsExactly("two [1, 2] [Osric, Dilys]");
        assertThat(answers(WAY).silent())
                .extracting(one -> one.transcript().name())
                .containsOnly("two");
    }

    @Test
    void answersAreWhatASearchForAQuestionFinds() {
        open.run(decisions().confirmed(proposals()));
        assertThat(found("question:2 bench")).containsExactly("two: bench");
        assertThat(found("question:2 tea OR question:2 bell")).containsExactlyInAnyOrder("one: bell", "two: tea");
        assertThat(found("question:1 bell")).isEmpty();
        assertThat(found("question:\"How did you*\" weather")).containsExactly("one: weather");
        assertThat(Answers.covered(open.study(), open.texts(), named("one"), Set.of(WAY.id()))
                        .length())
                .isEqualTo("On foot, over the dunes.".length() + "In any weather.".length());
    }

    private List<String> found(String query) {
        try (StudyIndex index = StudyIndex.inMemory()) {
            return Retrieval.ask(query, open.study(), open.texts(), index, RetrievalOptions.first(50), Progress.NONE)
                    .hits()
                    .stream()
                    .map((Hit hit) -> hit.transcript().name() + ": " + hit.text())
                    .toList();
        }
    }
}
