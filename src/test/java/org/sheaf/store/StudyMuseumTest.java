package org.sheaf.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sheaf.reconcile.passages.Choice;
import org.sheaf.reconcile.passages.Comparison;
import org.sheaf.reconcile.passages.Deciding;
import org.sheaf.reconcile.passages.Rounds;
import org.sheaf.reconcile.passages.Sample;
import org.sheaf.study.Analysis;
import org.sheaf.study.Asking;
import org.sheaf.study.Attribute;
import org.sheaf.study.AttributeChange;
import org.sheaf.study.AttributeKind;
import org.sheaf.study.Bookmark;
import org.sheaf.study.Code;
import org.sheaf.study.CodeChange;
import org.sheaf.study.CodeDecision;
import org.sheaf.study.Coder;
import org.sheaf.study.CodingChange;
import org.sheaf.study.Decision;
import org.sheaf.study.Definition;
import org.sheaf.study.Fiction;
import org.sheaf.study.GuideChange;
import org.sheaf.study.Id;
import org.sheaf.study.Identity;
import org.sheaf.study.IdentityChange;
import org.sheaf.study.IdentityKind;
import org.sheaf.study.ImportHabits;
import org.sheaf.study.Memo;
import org.sheaf.study.Merging;
import org.sheaf.study.Method;
import org.sheaf.study.Participant;
import org.sheaf.study.Progress;
import org.sheaf.study.Question;
import org.sheaf.study.Quotation;
import org.sheaf.study.QuotationRef;
import org.sheaf.study.ReadingChange;
import org.sheaf.study.Role;
import org.sheaf.study.Round;
import org.sheaf.study.Stage;
import org.sheaf.study.Standing;
import org.sheaf.study.StudyChange;
import org.sheaf.study.StudyFacts;
import org.sheaf.study.Target;
import org.sheaf.study.TeamChange;
import org.sheaf.study.TeamTables;
import org.sheaf.study.TextKind;
import org.sheaf.study.Theme;
import org.sheaf.study.ThemeChange;
import org.sheaf.study.Transcript;
import org.sheaf.study.TranscriptChange;
import org.sheaf.study.Value;
import org.sheaf.study.VaultMark;
import org.sheaf.text.Span;
import org.sheaf.workbench.OpenStudy;

/** Studies stay readable for ten years: one of every released schema is kept in {@code museum/studies}. */
class StudyMuseumTest {

    private static final Span SPARED = new Span(39, 44);

    @TempDir
    Path temp;

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5})
    void aStudyOfEverySchemaOpensWholeAndCanBeUndone(int schema) throws Exception {
        Path folder = temp.resolve("old.sheaf");
        unpack("schema-" + schema + ".zip", folder);
        try (OpenStudy open = OpenStudy.over(StudyFolder.open(folder, Opening.by("Mira")), "Mira", Runnable::run)) {
            assertThat(open.check(Progress.NONE)).isEmpty();
            assertThat(open.study().facts().title()).isEqualTo("A study of schema " + schema);
            assertThat(open.study().codes().stream().map(Code::name)).containsExactly("Waiting", "Being known");
            assertThat(open.study().participants().stream()
                            .map(p -> p.attributes().get("age").text()))
                    .containsExactly("46");
            assertThat(open.study().memos().size()).isEqualTo(1);
            assertThat(open.study().themes().size()).isEqualTo(1);
            if (schema >= 4) {
                assertTeam(open);
            }
            if (schema >= 5) {
                assertIdentities(open);
            }
            while (open.nextUndo().isPresent()) {
                open.undo().get();
            }
            assertThat(open.study().transcripts().size()).isZero();
            assertThat(open.study().team()).isEqualTo(TeamTables.EMPTY);
            assertThat(open.check(Progress.NONE)).isEmpty();
        }
    }

    /** What came with schema 4: what a round froze and what was decided is still known, and the comparison is still the same. */
    private static void assertTeam(OpenStudy open) {
        Round round = open.study().team().rounds().stream().findFirst().orElseThrow();
        assertThat(round.isOpen()).isFalse();
        assertThat(round.blind()).isTrue();
        assertThat(round.choice()).isEqualTo("all 1 transcript");
        assertThat(open.study().team().frozenLayers().stream()
                        .map(layer -> layer.page().size()))
                .containsExactly(1);
        Comparison comparison = Comparison.of(open.study(), round, Progress.NONE);
        assertThat(comparison.disagreements()).hasSize(2);
        assertThat(comparison.disagreements()).anyMatch(comparison::isSettled);
        Decision decision = open.study().team().decisions().stream().findFirst().orElseThrow();
        assertThat(decision.reason()).isEqualTo("overlooked");
        assertThat(decision.written()).hasSize(1);
        assertThat(open.study().team().codeDecisions().stream().map(CodeDecision::outcome))
                .containsExactly(CodeDecision.Outcome.KEPT);
        assertThat(open.study().team().mergings().stream().map(Merging::copy)).containsExactly("leases from Tom");
    }

    /** What came with schema 5: what was decided about a name, and which vault has the originals. */
    private static void assertIdentities(OpenStudy open) {
        Identity person = open.study().identities().iterator().next();
        assertThat(person.name()).isEqualTo("Marit");
        assertThat(person.verdict()).isEqualTo(Identity.Verdict.REPLACE);
        assertThat(person.substitute()).isEqualTo(new Identity.Substitute("Signe", Identity.Manner.CHOSEN));
        assertThat(person.spared()).extracting(Identity.Spared::span).containsExactly(SPARED);
        assertThat(open.study().facts().vault()).isEqualTo(new VaultMark(new UUID(5, 5), "0a0b"));
        assertThat(open.study().epoch()).isEqualTo(1);
    }

    private static void unpack(String name, Path folder) throws IOException {
        Files.createDirectories(folder);
        try (InputStream in = StudyMuseumTest.class.getResourceAsStream("/museum/studies/" + name);
                ZipInputStream zip = new ZipInputStream(in)) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                Files.copy(zip, folder.resolve(entry.getName()));
            }
        }
    }

    /** Adds the present schema's study to the museum: run once at a release with {@code -Dsheaf.museum.keep=FILE}. */
    @Test
    @EnabledIfSystemProperty(named = "sheaf.museum.keep", matches = ".+")
    void keepsAStudyOfThePresentSchema() throws IOException {
        Path folder = temp.resolve("new.sheaf");
        StudyFacts facts = StudyFacts.of("A study of schema " + Marker.SCHEMA, Method.CODEBOOK);
        try (OpenStudy open =
                OpenStudy.over(StudyFolder.create(folder, facts, Opening.by("Mira")), "Mira", Runnable::run)) {
            fill(open);
        }
        try (ZipOutputStream zip =
                new ZipOutputStream(Files.newOutputStream(Path.of(System.getProperty("sheaf.museum.keep"))))) {
            for (String file : List.of("study.json", "study.mv.db", "study.step")) {
                zip.putNextEntry(new ZipEntry(file));
                Files.copy(folder.resolve(file), zip);
                zip.closeEntry();
            }
        }
    }

    private static void fill(OpenStudy open) {
        TranscriptChange.Arrival marit = Fiction.interview(
                "07 Marit", "Interviewer: What is it like?", "Marit: You wait 😀, and then they know your name.");
        Participant person =
                Participant.of("Marit", Role.PARTICIPANT, "patients").with(java.util.Map.of("age", Value.read("46")));
        Code waiting = Code.open("Waiting", 0x0B3474);
        Code known = Code.of("Being known", null, 1, 0x953C45)
                .defined(new Definition("Called by name.", "", "", "", "They know me."));
        open.run(new TranscriptChange.Imported(List.of(marit), List.of(person)));
        open.run(new CodeChange.Written(CodeChange.Deed.MADE, List.of(waiting, known)));
        Quotation quotation =
                Fiction.quote(marit.text(), "You wait 😀", open.coder(), List.of(waiting.id(), known.id()));
        open.run(new CodingChange.Marked(marit.head().id(), 1, List.of(quotation)));
        QuotationRef ref = new QuotationRef(marit.head().id(), quotation.id());
        Analysis analysis = Analysis.of("Patients", "patients", 0);
        Theme theme = Theme.of(analysis.id(), null, "Time", 0)
                .fedBy(List.of(waiting.id()))
                .quoting(List.of(ref), List.of());
        open.run(new ThemeChange.Arranged("Made the theme ‘Time’", List.of(analysis), List.of(theme)));
        open.run(new StudyChange.MemosWritten(List.of(
                new Memo(Id.random(), Target.on(ref), "analytic", open.coder().id(), Fiction.NOON, "Time, again."))));
        Id<Coder> mira = open.coder().id();
        open.run(new ReadingChange.Bookmarked(
                new Bookmark(Id.random(), marit.head().id(), mira, 3, "again", Fiction.NOON)));
        open.run(new ReadingChange.Stood(Standing.of(marit.head().id(), mira, Stage.DONE, null, Fiction.NOON)));
        open.run(new ThemeChange.Arranged(
                "Left a quotation out of ‘Time’", List.of(), List.of(theme.leavingOut(List.of(ref)))));
        fillIntake(open, marit);
        fillTeam(open);
        fillIdentities(open, marit);
    }

    /** What came with schema 3. */
    private static void fillIntake(OpenStudy open, TranscriptChange.Arrival marit) {
        Question question = Question.of("Waiting", "What is it like?", List.of("In winter?"));
        open.run(new GuideChange.Arranged("Made the guide", List.of(question)));
        open.run(new GuideChange.Decided(
                "Found the question", List.of(Asking.of(marit.head().id(), 0, question.id(), -1, true))));
        open.run(new AttributeChange.Defined(
                List.of(Attribute.of("age", AttributeKind.NUMBER).described("years", "at the interview"))));
        open.run(new StudyChange.ImportRemembered(new ImportHabits(
                "name-colon",
                false,
                "{participant}_{wave}",
                java.util.Map.of("Interviewer", new ImportHabits.Label(Role.INTERVIEWER, "Ines", null)))));
        Transcript head = open.study().transcripts().get(marit.head().id());
        open.run(new TranscriptChange.Described(List.of(head.about(head.facts().as(TextKind.INTERVIEW)))));
    }

    /** What came with schema 4. */
    private static void fillTeam(OpenStudy open) {
        Coder tom = new Coder(Id.random(), "Tom");
        Id<Coder> mira = open.coder().id();
        open.run(new StudyChange.CoderNamed(tom));
        Rounds.Plan plan =
                new Rounds.Plan(Round.Purpose.CODING, new Sample.All(), List.of(mira, tom.id()), null, true, true);
        open.run(new Rounds(open.study()).open(plan, mira, Fiction.NOON));
        Round round = new Rounds(open.study()).all().get(0);
        open.run(new Rounds(open.study()).close(round, Fiction.NOON));
        Comparison comparison =
                Comparison.of(open.study(), open.study().team().rounds().get(round.id()), Progress.NONE);
        open.run(new Deciding(open.study(), open.texts(), comparison)
                .decide(
                        comparison.disagreements().get(0),
                        new Choice.Keep(mira),
                        new Deciding.Grounds("overlooked", "Tom had not seen it.", mira, Fiction.NOON)));
        Code waiting = open.study().framework().named("Waiting").get(0);
        open.run(new TeamChange.CodesDecided(List.of(new CodeDecision(
                Id.random(),
                null,
                List.of(new CodeDecision.Side("Mira’s open codes", waiting.id(), waiting.name())),
                "only here",
                CodeDecision.Outcome.KEPT,
                List.of(new CodeDecision.Step(waiting.id(), waiting.name(), waiting.id(), waiting.name())),
                "two meanings",
                "Kept beside the others.",
                mira,
                Fiction.NOON))));
        open.run(new TeamChange.CopyAbsorbed(new Merging(
                Id.random(),
                "leases from Tom",
                mira,
                Fiction.NOON,
                List.of(new Merging.Absorbed(Id.random(), "coded", "Coded ‘Waiting’", tom.id(), Fiction.NOON)),
                List.of("One letter of ‘07 Marit’ differed."))));
    }

    /** What came with schema 5. */
    private static void fillIdentities(OpenStudy open, TranscriptChange.Arrival marit) {
        Identity.Spared spared = new Identity.Spared(marit.head().id(), 1, SPARED);
        open.run(new IdentityChange.Reviewed(
                List.of(Identity.undecided("Marit", IdentityKind.PERSON, List.of("Marit", "Marit’s"))
                        .sparing(List.of(spared))
                        .decided(
                                Identity.Verdict.REPLACE,
                                new Identity.Substitute("Signe", Identity.Manner.CHOSEN),
                                "asked for it",
                                open.coder().id(),
                                Fiction.NOON)),
                List.of()));
        open.run(new StudyChange.Described(open.study().facts().keptIn(new VaultMark(new UUID(5, 5), "0a0b"))));
    }
}
