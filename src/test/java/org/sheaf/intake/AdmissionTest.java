package org.sheaf.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sheaf.intake.Candidate.Choice;
import org.sheaf.intake.Candidate.Who;
import org.sheaf.study.Attribute;
import org.sheaf.study.AttributeChange;
import org.sheaf.study.AttributeKind;
import org.sheaf.study.Method;
import org.sheaf.study.Participant;
import org.sheaf.study.PeopleChange;
import org.sheaf.study.Role;
import org.sheaf.study.Soundness;
import org.sheaf.study.Study;
import org.sheaf.study.StudyFacts;
import org.sheaf.study.Texts;
import org.sheaf.study.Transcript;
import org.sheaf.study.TranscriptText;

/** What files become in a study: names, people, roles. */
class AdmissionTest {

    private static final String TALK = "I: Where?\n\nP: Here.\n\nI: Since when?\n\nP: Since the ladder.\n";

    @TempDir
    Path folder;

    private Study study;

    @BeforeEach
    void emptyStudy() {
        study = Study.empty(StudyFacts.of("Ponds", Method.REFLEXIVE));
    }

    @Test
    void aGenericParticipantIsOnePersonNamedByTheTranscriptAndInterviewersAreOne() throws IOException {
        admit(Admission.of(study, List.of(file("int1.txt", TALK), file("int2.txt", TALK + "\n")), "Ward", Map.of()));
        assertThat(study.participants().all())
                .extracting(Participant::name)
                .containsExactly("Interviewer", "int1", "int2");
        assertThat(person("int1", "P").role()).isEqualTo(Role.PARTICIPANT);
        assertThat(person("int1", "P").group()).isEqualTo("Ward");
        assertThat(person("int1", "I")).isEqualTo(person("int2", "I"));
        assertThat(person("int1", "I").group()).isEmpty();
        assertThat(transcript("int1").facts().group()).isEqualTo("Ward");
        assertThat(transcript("int1").speakers()).extracting(s -> s.turns()).containsExactly(2, 2);
    }

    @Test
    void aProperNameIsOnePersonAcrossTheStudy() throws IOException {
        String first = TALK.replace("P:", "Wren:");
        admit(Admission.of(study, List.of(file("a.txt", first)), "", Map.of()));
        admit(Admission.of(study, List.of(file("b.txt", first.replace("Wren", "WREN") + "\nI: So.\n")), "", Map.of()));
        assertThat(person("b", "WREN")).isEqualTo(person("a", "Wren"));
        assertThat(study.participants().size()).isEqualTo(2);
    }

    @Test
    void aGenericParticipantIsFoundByTheTranscriptsName() throws IOException {
        Participant casey = Participant.of("Casey", Role.PARTICIPANT, "Service users");
        study = study.apply(new PeopleChange.Described(List.of(casey), List.of()).edits(study, texts()), 1);
        admit(Admission.of(study, List.of(file("su02-casey.txt", TALK)), "", Map.of()));
        assertThat(person("su02-casey", "P")).isEqualTo(casey);
    }

    @Test
    void aSecondFileOfOneNameIsAnotherTranscriptAndAnotherPerson() throws IOException {
        Files.createDirectories(folder.resolve("more"));
        ReadTranscript first = file("int1.txt", TALK);
        ReadTranscript second = file("more/int1.txt", TALK + "\nI: Thank you.\n");
        Admission admission = Admission.of(study, List.of(first, second), "", Map.of());
        assertThat(admission.warnings())
                .singleElement()
                .satisfies(w -> assertThat(w).contains("‘int1 (2)’"));
        admit(admission);
        assertThat(person("int1 (2)", "P").name()).isEqualTo("int1 (2)");
        assertThat(person("int1", "P").name()).isEqualTo("int1");
    }

    @Test
    void theSameFileTwiceChangesNothing() throws IOException {
        ReadTranscript read = file("int1.txt", TALK);
        admit(Admission.of(study, List.of(read), "", Map.of()));
        Admission again = Admission.of(study, List.of(read, file("copy.txt", TALK)), "", Map.of());
        assertThat(again.isEmpty()).isTrue();
        assertThat(again.skipped())
                .hasSize(2)
                .allSatisfy(s -> assertThat(s.why()).contains("‘int1’"));
        assertThat(again.change().people()).isEmpty();
    }

    @Test
    void severalGenericParticipantsBearTheirLabelsToo() throws IOException {
        String group = "MOD: Who begins?\n\nP1: I do.\n\nP2: Or I.\n\nMOD: Go on.\n\nP1: Well.\n\nP2: Well.\n";
        admit(Admission.of(study, List.of(file("group a.txt", group)), "", Map.of()));
        assertThat(study.participants().all())
                .extracting(Participant::name)
                .containsExactly("Interviewer", "group a P1", "group a P2");
    }

    @Test
    void twoInterviewersInOneTranscriptAreTwo() throws IOException {
        String talk = """
                Interviewer 1: A?

                R: B.

                Interviewer 2: C?

                R: D.

                Interviewer 1: E?

                R: F.

                Interviewer 2: G?

                R: H.
                """;
        admit(Admission.of(study, List.of(file("pair.txt", talk)), "", Map.of()));
        assertThat(study.participants().all())
                .extracting(Participant::name)
                .containsExactly("Interviewer 1", "pair", "Interviewer 2");
    }

    @Test
    void labelsThatDriftShareAPersonAndSlipsDoNot() throws IOException {
        Path museum = Path.of("src/test/resources/museum/transcripts");
        ReadTranscript drift = (ReadTranscript) Intake.read(museum.resolve("label-drift.txt"), Options.DEFAULT);
        ReadTranscript slip = (ReadTranscript) Intake.read(museum.resolve("single-slip.txt"), Options.DEFAULT);
        admit(Admission.of(study, List.of(drift, slip), "", Map.of()));
        assertThat(person("label-drift", "interviewee")).isEqualTo(person("label-drift", "Interviewee"));
        assertThat(person("label-drift", "Interviewer1")).isEqualTo(person("label-drift", "Interviewer 1"));
        assertThat(person("label-drift", "Interviewer 2")).isNotEqualTo(person("label-drift", "Interviewer 1"));
        assertThat(person("single-slip", "R").name()).isEqualTo("single-slip");
        assertThat(person("single-slip", "R1")).isNotEqualTo(person("single-slip", "R"));
    }

    @Test
    void rolesGivenByLabelHoldAndUnknownLabelsAreSaid() throws IOException {
        Admission admission = Admission.of(
                study,
                List.of(file("int1.txt", TALK)),
                "",
                Map.of("i", Role.OTHER, "P", Role.PARTICIPANT, "Q", Role.OTHER));
        assertThat(admission.warnings())
                .singleElement()
                .satisfies(w -> assertThat(w).contains("“Q”"));
        admit(admission);
        assertThat(person("int1", "I").role()).isEqualTo(Role.OTHER);
    }

    @Test
    void theUsersChoicesHold() throws IOException {
        ReadTranscript read = (ReadTranscript)
                Intake.read(Path.of("src/test/resources/museum/transcripts/single-slip.txt"), Options.DEFAULT);
        Candidate candidate = Candidate.of(read, "Ice")
                .choosing("R", new Choice(null, new Who.Named("Osric")))
                .choosing("R1", new Choice(null, new Who.SameAs("R")))
                .choosing("I", new Choice(null, new Who.Nobody()));
        Admission admission = Admission.of(study, List.of(candidate));
        assertThat(admission.person(read, "R1")).isEqualTo(admission.person(read, "R"));
        admit(admission);
        assertThat(study.participants().all()).extracting(Participant::name).containsExactly("Osric");
        assertThat(transcript("single-slip").speakers().get(0).participant()).isNull();
    }

    @Test
    void labelsChosenToBeEachOtherAreStillSomeone() throws IOException {
        ReadTranscript read = file("int1.txt", TALK);
        Admission admission = Admission.of(
                study,
                List.of(Candidate.of(read, "")
                        .choosing("P", new Choice(null, new Who.SameAs("I")))
                        .choosing("I", new Choice(null, new Who.SameAs("P")))));
        assertThat(admission.person(read, "I")).isPresent().isEqualTo(admission.person(read, "P"));
    }

    @Test
    void labelsThatNameNobodyHaveNoPerson() throws IOException {
        String talk = TALK.replace("P:", "Wren:") + "\nUnknown Speaker: Tea?\n\nI: Yes.\n";
        admit(Admission.of(study, List.of(file("a.txt", talk)), "", Map.of()));
        Transcript transcript = transcript("a");
        assertThat(transcript.speakers()).extracting(s -> s.label()).containsExactly("I", "Wren", "Unknown Speaker");
        assertThat(transcript.speakers().get(2).participant()).isNull();
    }

    @Test
    void whatTheNameSaysFillsParticipantGroupAndAttributes() throws IOException {
        ReadTranscript read = file("int_Osric_Ice_41.txt", TALK);
        Particulars said = NamePattern.of("int_{participant}_{group}_{age}")
                .read(read.name())
                .orElseThrow();
        admit(Admission.of(
                study, List.of(Candidate.of(read, "").named("Osric 1").saying(said))));
        Participant osric = person("Osric 1", "P");
        assertThat(osric.name()).isEqualTo("Osric");
        assertThat(osric.group()).isEqualTo("Ice");
        assertThat(osric.attributes()).containsOnlyKeys("age");
        assertThat(transcript("Osric 1").facts().group()).isEqualTo("Ice");
        assertThat(person("Osric 1", "I").attributes()).isEmpty();
    }

    @Test
    void whatIsKnownOfAPersonStaysAndTheRestIsFilledIn() throws IOException {
        ReadTranscript first = file("Osric_41_.txt", TALK);
        admit(Admission.of(study, List.of(Candidate.of(first, "").saying(said("age", "41")))));
        ReadTranscript second = file("Osric second.txt", TALK + "\n");
        Candidate candidate = Candidate.of(second, "").saying(said("age", "42").or(said("member", "yes")));
        Admission admission = Admission.of(study, List.of(candidate));
        assertThat(admission.warnings())
                .singleElement()
                .satisfies(
                        w -> assertThat(w).contains("“42” for “age” of Osric").contains("“41”, which stays"));
        study = study.apply(
                admission
                        .change(org.sheaf.study.Id.random(), java.time.Instant.EPOCH)
                        .edits(study, texts()),
                study.position() + 1);
        assertThat(Soundness.ofObjects(study)).isEmpty();
        Participant osric = person("Osric second", "P");
        assertThat(osric.attributes()).containsOnlyKeys("age", "member");
        assertThat(osric.attributes().get("age").text()).isEqualTo("41");
        assertThat(person("Osric_41_", "P")).isEqualTo(osric);
    }

    @Test
    void whatAFileSaysOfAPersonFollowsTheTypesOfAttributes() throws IOException {
        AttributeChange typed = new AttributeChange.Defined(List.of(Attribute.of("age", AttributeKind.NUMBER)));
        study = study.apply(typed.edits(study, texts()), 1);
        admit(Admission.of(
                study, List.of(Candidate.of(file("int1.txt", TALK), "").saying(said("Age", "4,5")))));
        assertThat(person("int1", "P").attributes().get("age").text()).isEqualTo("4.5");
        Admission unfit = Admission.of(
                study, List.of(Candidate.of(file("int2.txt", TALK + "\n"), "").saying(said("age", "old"))));
        assertThat(unfit.warnings()).singleElement().asString().contains("int2").contains("‘old’ is no number");
        admit(unfit);
        assertThat(person("int2", "P").attributes().get("age").text()).isEqualTo("4.5");
    }

    private static Particulars said(String attribute, String value) {
        return Particulars.of(Map.of("participant", "Osric", attribute, value));
    }

    @Test
    void aNameInSmallLettersIsTheOneThatSpeaks() throws IOException {
        ReadTranscript read = file("int-wren.txt", TALK.replace("P:", "Wren:"));
        Particulars said = NamePattern.of("{}-{participant}").read(read.name()).orElseThrow();
        admit(Admission.of(study, List.of(Candidate.of(read, "").saying(said))));
        assertThat(person("int-wren", "Wren").name()).isEqualTo("Wren");
    }

    @Test
    void aRespondentOfASurveyIsAParticipantAndTheAnswersAreADocument() {
        Path survey = Path.of("src/test/resources/museum/transcripts/survey.csv");
        List<Candidate> candidates =
                Intake.read(List.of(survey), Options.DEFAULT, org.sheaf.study.Progress.NONE).stream()
                        .map(file -> Candidate.of((ReadTranscript) file, ""))
                        .toList();
        admit(Admission.of(study, candidates));
        assertThat(transcript("R07").isDocument()).isTrue();
        assertThat(person("R07", "R07").attributes().get("age").text()).isEqualTo("41");
    }

    private ReadTranscript file(String name, String text) throws IOException {
        return (ReadTranscript) Intake.read(Files.writeString(folder.resolve(name), text), Options.DEFAULT);
    }

    private void admit(Admission admission) {
        study = study.apply(admission.change().edits(study, texts()), study.position() + 1);
        assertThat(Soundness.ofObjects(study)).isEmpty();
        assertThat(admission.change().newTexts())
                .hasSameSizeAs(admission.change().arrivals());
    }

    private static Texts texts() {
        return (transcript, revision) -> new TranscriptText("", List.of());
    }

    private Transcript transcript(String name) {
        return study.transcripts().named(name, Transcript::name).orElseThrow();
    }

    private Participant person(String transcript, String label) {
        return transcript(transcript).speakers().stream()
                .filter(speaker -> speaker.label().equals(label))
                .map(speaker -> study.participants().get(Objects.requireNonNull(speaker.participant())))
                .findFirst()
                .orElseThrow();
    }
}
