package org.sheaf.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sheaf.store.team.FolderCopies;
import org.sheaf.study.Code;
import org.sheaf.study.CodeChange;
import org.sheaf.study.Coder;
import org.sheaf.study.Copies;
import org.sheaf.study.Entry;
import org.sheaf.study.Fiction;
import org.sheaf.study.Membership;
import org.sheaf.study.Progress;
import org.sheaf.study.Refusal;
import org.sheaf.study.TeamRole;
import org.sheaf.workbench.OpenStudy;

/** What an ended epoch leaves elsewhere, and what can be done in the one that follows. */
class EpochCopiesTest {

    @TempDir
    Path temp;

    private Path folder;

    @BeforeEach
    void study() {
        folder = temp.resolve("clinic.sheaf");
        NamedStudy.make(folder, null);
    }

    private static void close(Path folder) {
        try (OpenStudy open = NamedStudy.open(folder, null)) {
            open.closeEpoch(NamedStudy.applied(open), (epoch, database) -> {}, Progress.NONE);
        }
    }

    private Path copied(String name) throws IOException {
        Path to = temp.resolve(name);
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.toList()) {
                Files.copy(file, to.resolve(folder.relativize(file).toString()));
            }
        }
        return to;
    }

    private static Copies.Preview compare(OpenStudy open, Path other) {
        return new FolderCopies()
                .compare(
                        new Copies.Here(open.study(), open.texts(), open.journal(), open.folder()),
                        new Copies.Other(other, null),
                        open.coder().id(),
                        Fiction.NOON,
                        Progress.NONE);
    }

    private static void code(OpenStudy open, String name) {
        open.run(new CodeChange.Written(CodeChange.Deed.MADE, List.of(Code.open(name, 3))));
    }

    @Test
    void everyAttemptToUndoWhatWasBeforeIsExplained() {
        close(folder);
        try (OpenStudy open = NamedStudy.open(folder, null)) {
            for (int i = 0; i < 10; i++) {
                assertThat(open.nextUndo()).isEmpty();
                assertThatThrownBy(() -> open.undo().join())
                        .cause()
                        .isInstanceOf(Refusal.class)
                        .hasMessageContaining("nothing of yours to undo since “Replaced 5 names");
            }
            code(open, "Later");
            open.undo().join();
            open.redo().join();
            open.undo().join();
            assertThatThrownBy(() -> open.undo().join())
                    .cause()
                    .hasMessageContaining("before names were replaced cannot");
            assertThat(open.check(Progress.NONE)).isEmpty();
        }
    }

    @Test
    void aBackupOfAnEarlierEpochIsRefusedUnderWhateverName() throws IOException {
        Path kept = temp.resolve("2026-11-28T101500 epoch 1 step 9.zip");
        try (OpenStudy open = NamedStudy.open(folder, null)) {
            Files.copy(open.backUpIfDue().orElseThrow(), kept);
        }
        close(folder);
        assertThat(StudyFolder.backups(folder)).isEmpty();
        Path renamed = Files.copy(kept, temp.resolve("2026-11-28T101500 epoch 2 step 9.zip"));
        for (Path backup : List.of(kept, renamed)) {
            assertThatThrownBy(() -> StudyFolder.restore(folder, backup, Opening.by("Mira")))
                    .isInstanceOf(Refusal.class)
                    .hasMessageContaining("before names were replaced");
        }
        assertThat(folder.resolve("backups").resolve("unproved")).doesNotExist();
        try (OpenStudy open = NamedStudy.open(folder, null)) {
            assertThat(open.study().epoch()).isEqualTo(2);
            assertThat(open.check(Progress.NONE)).isEmpty();
            assertThat(open.backUpIfDue().orElseThrow().toString()).contains("epoch 2");
        }
        StudyFolder.restore(folder, StudyFolder.backups(folder).get(0), Opening.by("Mira"));
        assertThat(RawBytes.find(folder, NamedStudy.ORIGINALS, null)).isEmpty();
    }

    @Test
    void aDatabaseOfAnEarlierEpochPutInTheFolderIsRefused() throws IOException {
        Path database = folder.resolve("study.mv.db");
        Path old = Files.copy(database, temp.resolve("old.mv.db"));
        close(folder);
        Path present = Files.copy(database, temp.resolve("present.mv.db"));
        Files.copy(old, database, StandardCopyOption.REPLACE_EXISTING);
        assertThatThrownBy(() -> NamedStudy.open(folder, null))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("its database is of epoch 1, and the study is in epoch 2");
        Files.copy(present, database, StandardCopyOption.REPLACE_EXISTING);
        try (OpenStudy open = NamedStudy.open(folder, null)) {
            assertThat(open.check(Progress.NONE)).isEmpty();
        }
    }

    @Test
    void copiesOfAnotherEpochAndThoseClosedApartAreNotMerged() throws IOException {
        Path before = copied("before.sheaf");
        Path apart = copied("apart.sheaf");
        close(folder);
        close(apart);
        try (OpenStudy open = NamedStudy.open(folder, null)) {
            assertThatThrownBy(() -> compare(open, before))
                    .isInstanceOf(Refusal.class)
                    .hasMessageContaining("is from before names were replaced");
            assertThatThrownBy(() -> compare(open, apart))
                    .isInstanceOf(Refusal.class)
                    .hasMessageContaining("each for itself");
        }
        try (OpenStudy open = NamedStudy.open(before, null)) {
            assertThatThrownBy(() -> compare(open, folder))
                    .isInstanceOf(Refusal.class)
                    .hasMessageContaining("is from after names were replaced");
        }
    }

    @Test
    void copiesOfTheNewEpochGoOnTogether() throws IOException {
        close(folder);
        Path whole = copied("whole.sheaf");
        Path part = temp.resolve("part.sheaf");
        try (OpenStudy open = NamedStudy.open(folder, null)) {
            Coder tom = open.study().coders().named("Tom", Coder::name).orElseThrow();
            new FolderCopies()
                    .handOut(
                            new Copies.Here(open.study(), open.texts(), open.journal(), open.folder()),
                            open.sealKey(),
                            new Copies.Order(tom, List.of(), true, Fiction.NOON),
                            new Copies.Other(part, null),
                            Progress.NONE);
        }
        assertThat(RawBytes.find(part, NamedStudy.ORIGINALS, null)).isEmpty();
        for (Path copy : List.of(whole, part)) {
            try (OpenStudy there = NamedStudy.open(copy, null)) {
                assertThat(there.check(Progress.NONE)).isEmpty();
                code(there, "Made in " + copy.getFileName());
            }
            try (OpenStudy open = NamedStudy.open(folder, null)) {
                open.run(compare(open, copy).change().orElseThrow());
                assertThat(open.study().codes()).extracting(Code::name).contains("Made in " + copy.getFileName());
                assertThat(open.check(Progress.NONE)).isEmpty();
            }
        }
    }

    @Test
    void aStudyThatFollowsAServerSaysWhatItsLeadDoes() {
        try (OpenStudy open = NamedStudy.open(folder, null)) {
            open.follow(new Membership(
                    "jdbc:postgresql://db.example/team",
                    "sheaf_x",
                    "mira",
                    open.coder().id(),
                    TeamRole.LEAD,
                    0,
                    0));
            assertThatThrownBy(() -> open.closeEpoch(NamedStudy.applied(open), (epoch, database) -> {}, Progress.NONE))
                    .isInstanceOf(Refusal.class)
                    .hasMessageContaining("--take-back");
            open.unfollow();
            code(open, "Goes on");
        }
    }

    @Test
    void asManyEpochsMayCloseAsAreWanted() throws IOException {
        close(folder);
        try (OpenStudy open = NamedStudy.open(folder, null)) {
            NamedStudy.review(open, "Ilse", "Birgit");
            code(open, "Asked Ilse");
        }
        close(folder);
        assertThat(RawBytes.find(folder, List.of("Ilse", "Zoë", "Margaret"), null))
                .isEmpty();
        try (OpenStudy open = NamedStudy.open(folder, null)) {
            assertThat(open.study().epoch()).isEqualTo(3);
            assertThat(open.check(Progress.NONE)).isEmpty();
            List<Entry> history = open.journal().back(Long.MAX_VALUE, 4);
            assertThat(history).extracting(Entry::epoch).containsExactly(3, 2, 2, 2);
            assertThat(history.get(0).name()).startsWith("Replaced 1 name");
            assertThat(history.get(1).name()).isEqualTo("Made a code");
            assertThat(history.get(3).name()).startsWith("Replaced 5 names");
            assertThat(open.study().team().frozenLayers()).isNotEmpty();
        }
    }
}
