package org.sheaf.identity.applying;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.sheaf.identity.register.Register;
import org.sheaf.study.Change;
import org.sheaf.study.Code;
import org.sheaf.study.CodeChange;
import org.sheaf.study.Coder;
import org.sheaf.study.CodingChange;
import org.sheaf.study.Fiction;
import org.sheaf.study.Id;
import org.sheaf.study.Identity;
import org.sheaf.study.IdentityChange;
import org.sheaf.study.IdentityKind;
import org.sheaf.study.Memo;
import org.sheaf.study.Method;
import org.sheaf.study.Participant;
import org.sheaf.study.Progress;
import org.sheaf.study.Quotation;
import org.sheaf.study.Refusal;
import org.sheaf.study.Role;
import org.sheaf.study.Study;
import org.sheaf.study.StudyChange;
import org.sheaf.study.StudyFacts;
import org.sheaf.study.Target;
import org.sheaf.study.TextKey;
import org.sheaf.study.Texts;
import org.sheaf.study.Transcript;
import org.sheaf.study.TranscriptChange;
import org.sheaf.study.TranscriptText;
import org.sheaf.study.VaultMark;

/** What becomes of a study when what was decided is put into it. */
class ApplyingTest {

    private static final Coder MIRA = new Coder(Id.random(), "Mira");
    private static final VaultMark MARK = new VaultMark(UUID.randomUUID(), "00");

    private final Map<TextKey, TranscriptText> stored = new java.util.HashMap<>();
    private final Texts texts = (transcript, revision) -> {
        TranscriptText text = stored.get(new TextKey(transcript, revision));
        if (text == null) {
            throw new Refusal("no such text");
        }
        return text;
    };
    private Study study = Study.empty(StudyFacts.of("Odile’s mornings", Method.CODEBOOK));

    private void run(Change change) {
        stored.putAll(change.newTexts());
        study = study.apply(change.edits(study, texts), study.position() + 1);
    }

    private void review(Identity... identities) {
        run(new IdentityChange.Reviewed(List.of(identities), List.of()));
    }

    private static Identity replaced(IdentityKind kind, String by, String... writings) {
        Identity.Manner manner = by.startsWith("[") ? Identity.Manner.DESCRIPTION : Identity.Manner.CHOSEN;
        return Identity.undecided(writings[0], kind, List.of(writings))
                .decided(
                        Identity.Verdict.REPLACE,
                        new Identity.Substitute(by, by.isEmpty() ? Identity.Manner.DRAWN : manner),
                        "asked for it",
                        MIRA.id(),
                        Fiction.NOON);
    }

    private Applying.Applied applied() {
        return Applying.of(study, texts, Register.NONE, new Applying.Deed("Mira", Fiction.NOON, MARK), Progress.NONE);
    }

    private Study after(Applying.Applied applied) {
        return study.apply(applied.change().edits(), study.position() + 1);
    }

    @Test
    void everythingThatHasWordsIsReplacedAndEveryCodingKeepsItsWords() {
        TranscriptChange.Arrival talk = Fiction.interview(
                "odile_1",
                "Ines: Did Odile’s aunt come?",
                "ODILE MARSH: An aunt? No. Odile Odile, she said, and a Odile too.");
        run(new StudyChange.CoderNamed(MIRA));
        run(new TranscriptChange.Imported(
                List.of(talk), List.of(Participant.of("Odile Marsh", Role.PARTICIPANT, "Odile’s"))));
        Code code = Code.open("What Odile wants", 1);
        run(new CodeChange.Written(CodeChange.Deed.MADE, List.of(code)));
        Id<Transcript> id = talk.head().id();
        List<Quotation> quotations = List.of(
                Fiction.quote(talk.text(), "Did Odile", MIRA, List.of(code.id())),
                Fiction.quote(talk.text(), "Odile, she said", MIRA, List.of(code.id())),
                Fiction.quote(talk.text(), "dil", MIRA, List.of(code.id())));
        run(new CodingChange.Marked(id, 1, quotations));
        run(new StudyChange.MemosWritten(List.of(new Memo(
                Id.random(),
                new Target(Target.Kind.CODE, code.id().value(), null),
                "analytic",
                MIRA.id(),
                Fiction.NOON,
                "odile again"))));
        review(replaced(IdentityKind.PERSON, "Greta", "Odile Marsh", "Odile"));
        Applying.Applied applied = applied();
        Study after = after(applied);
        TranscriptText text = applied.change().texts(texts).text(id, 1);
        assertThat(text.text())
                .isEqualTo(
                        "Ines: Did Greta’s aunt come?\n\nGRETA: An aunt? No. Greta Greta, she said, and a Greta too.");
        assertThat(after.transcripts().get(id).name()).isEqualTo("greta_1");
        assertThat(after.transcripts().get(id).source().file()).isEqualTo("greta_1.txt");
        assertThat(after.transcripts().get(id).source().sha256()).isEmpty();
        assertThat(after.transcripts().get(id).speakers().get(1).label()).isEqualTo("GRETA");
        assertThat(text.turns().get(1).speech().of(text.text())).startsWith("An aunt?");
        assertThat(words(after, text, id)).containsExactly("Did Greta", "Greta", "Greta, she said");
        assertThat(after.participants().iterator().next().name()).isEqualTo("Greta");
        assertThat(after.codes().get(code.id()).name()).isEqualTo("What Greta wants");
        assertThat(after.memos().iterator().next().text()).isEqualTo("greta again");
        assertThat(after.facts().title()).isEqualTo("Greta’s mornings");
        assertThat(after.facts().vault()).isEqualTo(MARK);
        assertThat(after.identities().size()).isZero();
        assertThat(applied.register().originals()).containsExactly("Odile Marsh", "Odile");
        assertThat(applied.raws())
                .singleElement()
                .satisfies(raw -> assertThat(raw.text()).isEqualTo(talk.text().text()));
        assertThat(applied.log().stream()
                        .filter(entry -> entry.revision() == 1)
                        .map(e -> e.original() + ">" + e.instead()))
                .containsExactly("Odile>Greta", "ODILE MARSH>GRETA", "Odile>Greta", "Odile>Greta", "Odile>Greta");
    }

    private static List<String> words(Study study, TranscriptText text, Id<Transcript> id) {
        return study.page(id).quotations().stream()
                .map(q -> text.words(q.span()))
                .toList();
    }

    @Test
    void articlesBracketsAndApostrophesArePutRight() {
        TranscriptChange.Arrival talk = Fiction.interview(
                "t", "A: An Ansgar nurse, a Fjell nurse, [Fjell], Lars’ coat, ‘Lars’, says ‘no, Lars’.", "Lars: a");
        run(new TranscriptChange.Imported(List.of(talk), List.of()));
        review(
                replaced(IdentityKind.PERSON, "Moira", "Ansgar"),
                replaced(IdentityKind.PLACE, "[area]", "Fjell"),
                replaced(IdentityKind.PERSON, "Tom", "Lars"));
        assertThat(applied().change().texts(texts).text(talk.head().id(), 1).text())
                .isEqualTo("A: A Moira nurse, an [area] nurse, [area], Tom’s coat, ‘Tom’, says ‘no, Tom’.\n\nTom: a");
    }

    @Test
    void namesOfFilesLineEndsAndPluralsAreMet() {
        TranscriptChange.Arrival talk = Fiction.interview(
                "int_mark2",
                "mark: I mark that. Anne-\nMarie, well. The Hollises and the O’Neills’ house. Margarets.",
                "A: a");
        run(new TranscriptChange.Imported(List.of(talk), List.of()));
        review(
                replaced(IdentityKind.PERSON, "Zed", "Mark"),
                replaced(IdentityKind.PERSON, "Corey", "Anne-Marie", "Anne", "Marie"),
                replaced(IdentityKind.PERSON, "Robin", "Margaret O’Neill"));
        Applying.Applied applied = applied();
        assertThat(after(applied).transcripts().get(talk.head().id()).name()).isEqualTo("int_zed2");
        assertThat(applied.change().texts(texts).text(talk.head().id(), 1).text())
                .isEqualTo("zed: I mark that. Corey, well. The Hollises and the Robins’ house. Robins.\n\nA: a");
    }

    @Test
    void aPlaceThatIsLeftOutStaysAndTwoOfOneNameAreToldApartByIt() {
        TranscriptChange.Arrival talk = Fiction.interview("t", "A: Anna came. Then the other Anna came.");
        run(new TranscriptChange.Imported(List.of(talk), List.of()));
        Identity one = replaced(IdentityKind.PERSON, "Greta", "Anna");
        int second = talk.text().text().lastIndexOf("Anna");
        Identity.Spared spared = new Identity.Spared(talk.head().id(), 1, new org.sheaf.text.Span(second, second + 4));
        review(one.sparing(List.of(spared)), replaced(IdentityKind.PERSON, "Inge", "Anna"));
        assertThat(applied().change().texts(texts).text(talk.head().id(), 1).text())
                .isEqualTo("A: Greta came. Then the other Inge came.");
    }

    @Test
    void twoLabelsOfOnePersonBecomeOneSpeaker() {
        TranscriptChange.Arrival talk =
                Fiction.interview("t", "Margaret: one", "B: two", "Margret: three", "B: four", "Margaret: five");
        run(new TranscriptChange.Imported(List.of(talk), List.of()));
        review(replaced(IdentityKind.PERSON, "Inge", "Margaret"));
        Applying.Applied applied = applied();
        Transcript head = after(applied).transcripts().get(talk.head().id());
        assertThat(head.speakers().stream().map(s -> s.label() + s.turns())).containsExactly("Inge2", "B1");
        assertThat(applied.change().texts(texts).of(head).turns().stream().map(t -> t.speaker()))
                .containsExactly(0, 1, 0, 1, 0);
    }

    @Test
    void pseudonymsAreDrawnAndAreNobodysRealName() {
        TranscriptChange.Arrival talk = Fiction.interview("t", "Margaret: I am Margaret.", "Inge: And I am Inge.");
        run(new TranscriptChange.Imported(List.of(talk), List.of()));
        review(replaced(IdentityKind.PERSON, "", "Margaret"), replaced(IdentityKind.PERSON, "", "Inge"));
        List<String> drawn = new ArrayList<>();
        applied()
                .register()
                .identities()
                .forEach(identity -> drawn.add(identity.substitute().text()));
        assertThat(drawn).doesNotHaveDuplicates().doesNotContain("Margaret", "Inge", "");
    }

    @Test
    void whatCannotStandTogetherIsRefusedWithTheReason() {
        assertThatThrownBy(this::applied).isInstanceOf(Refusal.class).hasMessageContaining("nothing to apply");
        run(new TranscriptChange.Imported(
                List.of(Fiction.interview("t", "Margaret: I.", "Inge: And I.")),
                List.of(
                        Participant.of("Maggie", Role.PARTICIPANT, ""),
                        Participant.of("Margaret", Role.PARTICIPANT, ""))));
        review(replaced(IdentityKind.PERSON, "Inge", "Margaret"), replaced(IdentityKind.PERSON, "Tom", "Inge"));
        assertThatThrownBy(this::applied)
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("real name of somebody else");
        study.identities()
                .forEach(identity ->
                        review(identity.replacedBy(new Identity.Substitute("Tom", Identity.Manner.CHOSEN))));
        assertThatThrownBy(this::applied).isInstanceOf(Refusal.class).hasMessageContaining("would both be ‘Tom’");
        study.identities().stream()
                .filter(identity -> identity.name().equals("Inge"))
                .forEach(identity ->
                        review(identity.replacedBy(new Identity.Substitute("Greta", Identity.Manner.CHOSEN))));
        assertThatThrownBy(this::applied).isInstanceOf(Refusal.class).hasMessageContaining("two participants");
        run(new StudyChange.CoderNamed(new Coder(Id.random(), "Inge")));
        assertThatThrownBy(this::applied).isInstanceOf(Refusal.class).hasMessageContaining("The coder ‘Inge’");
    }
}
