package org.sheaf.store.team;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sheaf.store.Opening;
import org.sheaf.store.StudyFolder;
import org.sheaf.study.Code;
import org.sheaf.study.CodeChange;
import org.sheaf.study.Coder;
import org.sheaf.study.Coding;
import org.sheaf.study.CodingChange;
import org.sheaf.study.Copies;
import org.sheaf.study.Entry;
import org.sheaf.study.Fiction;
import org.sheaf.study.Id;
import org.sheaf.study.Merging;
import org.sheaf.study.Method;
import org.sheaf.study.Progress;
import org.sheaf.study.Quotation;
import org.sheaf.study.Refusal;
import org.sheaf.study.StudyChange;
import org.sheaf.study.StudyFacts;
import org.sheaf.workbench.OpenStudy;

/** Copies of a study that are worked in and merged again, in real folders. */
class FolderMergeTest {

    @TempDir
    Path temp;

    private Team team;

    @BeforeEach
    void makeTeam() {
        team = new Team(temp);
    }

    @AfterEach
    void closeAll() {
        team.close();
    }

    private void sound(String name) {
        assertThat(team.in(name).check(Progress.NONE)).isEmpty();
    }

    @Test
    void whatWasCodedInACopyOfTheFolderComesInAsOneStep() {
        team.copyFiles("mira", "tom");
        Code nurse = Code.open("nurse", 3);
        team.in("tom").run(new CodeChange.Written(CodeChange.Deed.MADE, List.of(nurse)));
        Quotation rang = team.mark(team.in("tom"), "the nurse rang", nurse, team.doors);
        team.mark(team.in("mira"), "until spring", team.waiting);
        Copies.Preview preview = team.merge("mira", "tom");
        assertThat(preview.title()).isEqualTo("Merged the copy of Tom: 2 codings, 1 code, 1 coder");
        assertThat(preview.brought()).containsExactly("1 quotation", "2 codings", "1 code (‘nurse’)", "1 coder (Tom)");
        assertThat(team.quotations("mira")).hasSize(3);
        assertThat(team.in("mira").nextUndo()).map(Entry::name).contains(preview.title());
        assertThat(team.in("mira").study().page(team.frankie.head().id()).find(rang.id()))
                .get()
                .extracting(Quotation::codings)
                .isEqualTo(rang.codings());
        sound("mira");
    }

    @Test
    void mergingTwiceChangesNothingAndTheNextMergeBringsOnlyWhatIsNew() {
        team.copyFiles("mira", "tom");
        team.mark(team.in("tom"), "the nurse rang", team.doors);
        team.merge("mira", "tom");
        Set<Object> once = Team.state(team.in("mira").study());
        long position = team.in("mira").study().position();
        Copies.Preview again = team.merge("mira", "tom");
        assertThat(again.change()).isEmpty();
        assertThat(again.title()).startsWith("Nothing new");
        assertThat(team.in("mira").study().position()).isEqualTo(position);
        assertThat(Team.state(team.in("mira").study())).isEqualTo(once);
        team.mark(team.in("tom"), "nobody called", team.waiting);
        assertThat(team.merge("mira", "tom").brought()).containsExactly("1 quotation", "1 coding");
    }

    @Test
    void undoTakesAMergeBackAndLetsItBeMergedAnew() {
        team.copyFiles("mira", "tom");
        team.mark(team.in("tom"), "the nurse rang", team.doors);
        Set<Object> before = Team.state(team.in("mira").study());
        team.merge("mira", "tom");
        Set<Object> merged = Team.state(team.in("mira").study());
        team.in("mira").undo().join();
        assertThat(Team.state(team.in("mira").study())).isEqualTo(before);
        assertThat(team.in("mira").study().team().mergings().all()).isEmpty();
        team.merge("mira", "tom");
        assertThat(Team.state(team.in("mira").study())).isEqualTo(merged);
        sound("mira");
    }

    @Test
    void threeCopiesComeOutTheSameInAnyOrder() {
        for (String copy : List.of("tom", "ada", "a1", "a2", "a3")) {
            team.copyFiles("mira", copy);
        }
        team.mark(team.in("tom"), "the nurse rang", team.doors);
        Code renamed = team.waiting.renamed("waiting times");
        team.in("tom").run(new CodeChange.Written(CodeChange.Deed.RENAMED, List.of(renamed)));
        team.in("ada")
                .run(new CodeChange.Written(
                        CodeChange.Deed.RENAMED, List.of(team.waiting.renamed("long waiting times"))));
        team.mark(team.in("ada"), "nobody called", team.waiting);
        team.in("ada").run(new CodeChange.Removed(List.of(team.doors.id())));
        team.mark(team.in("mira"), "until spring", team.doors);
        List<List<String>> orders =
                List.of(List.of("tom", "ada", "mira"), List.of("ada", "mira", "tom"), List.of("mira", "tom", "ada"));
        List<Set<Object>> states = new ArrayList<>();
        for (int i = 0; i < orders.size(); i++) {
            String into = "a" + (i + 1);
            orders.get(i).forEach(from -> team.merge(into, from));
            sound(into);
            states.add(Team.state(team.in(into).study()));
        }
        assertThat(states.get(1)).isEqualTo(states.get(0));
        assertThat(states.get(2)).isEqualTo(states.get(0));
        assertThat(team.in("a1").study().codes().get(team.waiting.id()).name()).isEqualTo("long waiting times");
        assertThat(team.in("a1").study().codes().has(team.doors.id())).isTrue();
    }

    @Test
    void bothDirectionsEndEqualAndWhatStoodAgainstOneAnotherIsNamed() {
        team.copyFiles("mira", "tom");
        team.copyFiles("tom", "tom2");
        team.in("mira").run(new CodeChange.Written(CodeChange.Deed.RENAMED, List.of(team.doors.renamed("open doors"))));
        team.in("tom").run(new CodeChange.Written(CodeChange.Deed.RENAMED, List.of(team.doors.renamed("gates"))));
        team.copyFiles("mira", "mira2");
        Copies.Preview preview = team.merge("mira", "tom");
        assertThat(preview.notes()).anySatisfy(note -> assertThat(note).contains("open doors", "gates"));
        team.merge("tom", "mira2");
        assertThat(Team.state(team.in("tom").study()))
                .isEqualTo(Team.state(team.in("mira").study()));
        Merging record =
                team.in("mira").study().team().mergings().all().iterator().next();
        assertThat(record.notes()).isEqualTo(preview.notes());
    }

    @Test
    void aRenamedCoderStaysTheSameCoder() {
        team.copyFiles("mira", "tom");
        team.mark(team.in("tom"), "the nurse rang", team.doors);
        team.copyFiles("tom", "tom2");
        Coder tom = team.in("tom").coder();
        team.in("tom").run(new StudyChange.CoderNamed(new Coder(tom.id(), "Thomas")));
        team.mark(team.in("tom"), "until spring", team.waiting);
        team.merge("mira", "tom2");
        team.merge("mira", "tom");
        assertThat(team.in("mira").study().coders().all())
                .extracting(Coder::name)
                .containsExactlyInAnyOrder("consensus", "Mira", "Thomas");
        assertThat(team.quotations("mira").stream().filter(q -> q.coder().equals(tom.id())))
                .hasSize(2);
        sound("mira");
    }

    @Test
    void aBlindCopyComesBackWithoutTakingAnythingAway() {
        Coder tom = new Coder(Id.random(), "Tom");
        team.in("mira").run(new StudyChange.CoderNamed(tom));
        team.handOut("mira", "tom", tom, true);
        assertThat(team.quotations("tom")).isEmpty();
        team.mark(team.in("tom"), "the nurse rang", team.doors);
        team.mark(team.in("mira"), "nobody called", team.waiting);
        Copies.Preview preview = team.merge("mira", "tom");
        assertThat(preview.brought()).containsExactly("1 quotation", "1 coding");
        assertThat(team.quotations("mira")).hasSize(3);
        sound("mira");
        assertThat(team.merge("mira", "tom").change()).isEmpty();
        team.copyFiles("mira", "all");
        assertThatThrownBy(() -> team.preview("tom", "all"))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("not the other way round");
    }

    @Test
    void aCodeMergedInOneCopyAndCodedWithInTheOtherIsFollowed() {
        team.copyFiles("mira", "tom");
        team.in("mira").run(new CodeChange.Merged(List.of(team.doors.id()), team.waiting.id()));
        Quotation rang = team.mark(team.in("tom"), "the nurse rang", team.doors);
        team.merge("mira", "tom");
        assertThat(team.in("mira").study().page(team.frankie.head().id()).find(rang.id()))
                .get()
                .satisfies(q -> assertThat(q.codings()).extracting(Coding::code).containsExactly(team.waiting.id()));
        sound("mira");
    }

    @Test
    void aTextCorrectedHereMovesWhatWasMarkedThere() {
        team.copyFiles("mira", "tom");
        Quotation rang = team.mark(team.in("tom"), "the nurse rang", team.doors);
        team.correct(team.in("mira"), "until spring", "until late in the spring");
        team.merge("mira", "tom");
        Quotation moved = team.in("mira")
                .study()
                .page(team.frankie.head().id())
                .find(rang.id())
                .orElseThrow();
        String text = team.in("mira")
                .texts()
                .of(team.in("mira")
                        .study()
                        .transcripts()
                        .get(team.frankie.head().id()))
                .text();
        assertThat(moved.span().of(text)).isEqualTo("the nurse rang");
        sound("mira");
    }

    @Test
    void theCopyIsNotTouched() throws IOException {
        team.copyFiles("mira", "tom");
        team.mark(team.in("tom"), "the nurse rang", team.doors);
        Path copy = team.closed("tom");
        Map<String, String> before = files(copy);
        team.merge("mira", "tom");
        assertThat(files(copy)).isEqualTo(before);
    }

    private static Map<String, String> files(Path folder) throws IOException {
        Map<String, String> all = new TreeMap<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                all.put(
                        folder.relativize(file).toString(),
                        Arrays.hashCode(Files.readAllBytes(file)) + " " + Files.getLastModifiedTime(file));
            }
        }
        return all;
    }

    @Test
    void aCopyOfAnotherStudyIsRefusedAndSaysWhatToDo() {
        StudyFacts facts = StudyFacts.of("Evening clinics", Method.CODEBOOK);
        StudyFolder.create(temp.resolve("other.sheaf"), facts, Opening.by("Ada"))
                .close();
        assertThatThrownBy(() -> team.preview("mira", "other"))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("another study, “Evening clinics”")
                .hasMessageContaining("sheaf codebook export");
        assertThatThrownBy(() -> team.in("mira")
                        .run(team.preview("mira", "none").change().orElseThrow()))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("no Sheaf study");
    }

    @Test
    void anotherEpochAndANewerProgramAreRefused() throws IOException {
        team.copyFiles("mira", "tom");
        Path marker = team.closed("tom").resolve("study.json");
        String as = Files.readString(marker);
        Files.writeString(marker, as.replaceFirst("\"epoch\" : 1", "\"epoch\" : 2"));
        assertThatThrownBy(() -> team.preview("mira", "tom"))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("names were replaced");
        Files.writeString(marker, as.replaceFirst("\"schema\" : \\d+", "\"schema\" : 99"));
        assertThatThrownBy(() -> team.preview("mira", "tom"))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("newer Sheaf");
    }

    @Test
    void theStudyItselfAndACopyInUseAreRefused() {
        assertThatThrownBy(() -> new FolderCopies()
                        .compare(
                                new Copies.Here(
                                        team.in("mira").study(),
                                        team.in("mira").texts(),
                                        team.in("mira").journal(),
                                        team.at("mira")),
                                new Copies.Other(team.at("mira"), null),
                                team.in("mira").coder().id(),
                                Fiction.NOON,
                                Progress.NONE))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("the study itself");
    }

    @Test
    void anEncryptedCopyNeedsItsPassphrase() {
        char[] secret = "many small doors".toCharArray();
        Coder tom = new Coder(Id.random(), "Tom");
        OpenStudy mira = team.in("mira");
        Copies.Here here = new Copies.Here(mira.study(), mira.texts(), mira.journal(), mira.folder());
        new FolderCopies()
                .handOut(
                        here,
                        mira.sealKey(),
                        new Copies.Order(tom, List.of(), true, Fiction.NOON),
                        new Copies.Other(team.at("tom"), secret),
                        Progress.NONE);
        try (OpenStudy there =
                OpenStudy.over(StudyFolder.open(team.at("tom"), Opening.by("Tom", secret)), "Tom", Runnable::run)) {
            team.mark(there, "the nurse rang", team.doors);
        }
        assertThatThrownBy(() -> team.preview("mira", "tom"))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("encrypted");
        Copies.Preview preview = new FolderCopies()
                .compare(
                        here,
                        new Copies.Other(team.at("tom"), secret),
                        mira.coder().id(),
                        Fiction.NOON,
                        Progress.NONE);
        assertThat(preview.brought()).contains("1 quotation", "1 coding");
    }

    @Test
    void whatChangedAfterThePreviewIsNeverOverwritten() {
        team.copyFiles("mira", "tom");
        team.mark(team.in("tom"), "the nurse rang", team.doors);
        team.in("tom").run(new CodeChange.Written(CodeChange.Deed.RENAMED, List.of(team.doors.renamed("gates"))));
        Copies.Preview preview = team.preview("mira", "tom");
        team.in("mira").run(new CodeChange.Written(CodeChange.Deed.RENAMED, List.of(team.doors.renamed("open doors"))));
        assertThatThrownBy(() -> team.in("mira").run(preview.change().orElseThrow()))
                .isInstanceOf(Refusal.class);
        assertThat(team.quotations("mira")).hasSize(1);
        assertThat(team.merge("mira", "tom").notes()).isNotEmpty();
        assertThat(team.quotations("mira")).hasSize(2);
    }

    @Test
    void wrongClocksChangeNothing() {
        team.copyFiles("mira", "tom");
        OpenStudy tom = team.in("tom");
        Quotation early = Fiction.quote(team.frankie.text(), "the nurse rang", tom.coder(), List.of(team.doors.id()));
        Quotation wrong = new Quotation(
                early.id(),
                early.coder(),
                early.span(),
                Instant.parse("1999-01-01T00:00:00Z"),
                false,
                0,
                early.codings());
        tom.run(new CodingChange.Marked(team.frankie.head().id(), 1, List.of(wrong)));
        team.merge("mira", "tom");
        assertThat(team.quotations("mira")).hasSize(2);
        assertThat(team.merge("mira", "tom").change()).isEmpty();
    }
}
