package org.sheaf.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sheaf.study.Code;
import org.sheaf.study.CodeChange;
import org.sheaf.study.Coder;
import org.sheaf.study.CodingChange;
import org.sheaf.study.Fiction;
import org.sheaf.study.Id;
import org.sheaf.study.Memo;
import org.sheaf.study.Method;
import org.sheaf.study.Progress;
import org.sheaf.study.Refusal;
import org.sheaf.study.StudyChange;
import org.sheaf.study.StudyFacts;
import org.sheaf.study.Target;
import org.sheaf.study.TranscriptChange;
import org.sheaf.workbench.OpenStudy;

class StudyFolderTest {

    private static final char[] PASSPHRASE = "seven grey herons".toCharArray();

    @TempDir
    Path temp;

    private OpenStudy create(String name, char[] passphrase) {
        StudyFacts facts = StudyFacts.of("Clinic mornings", Method.CODEBOOK);
        return OpenStudy.over(
                StudyFolder.create(temp.resolve(name), facts, Opening.by("Mira", passphrase)), "Mira", Runnable::run);
    }

    private OpenStudy filled(String name, char[] passphrase) {
        OpenStudy open = create(name, passphrase);
        TranscriptChange.Arrival arrival = Fiction.interview(
                "07 Quillfeather", "Interviewer: And then?", "Marit: Zanzibarian umbrellas everywhere.");
        Code code = Code.open("Peculiarwords", 1);
        open.run(new TranscriptChange.Imported(List.of(arrival), List.of()));
        open.run(new CodeChange.Written(CodeChange.Deed.MADE, List.of(code)));
        open.run(new CodingChange.Marked(
                arrival.head().id(),
                1,
                List.of(Fiction.quote(arrival.text(), "Zanzibarian", open.coder(), List.of(code.id())))));
        open.run(new StudyChange.MemosWritten(List.of(new Memo(
                Id.random(),
                Target.on(Target.Kind.CODE, code.id()),
                "analytic",
                open.coder().id(),
                Fiction.NOON,
                "Thunderously quiet."))));
        return open;
    }

    private Map<String, String> bytesOf(Path folder) throws IOException {
        Map<String, String> files = new TreeMap<>();
        try (Stream<Path> walk = Files.walk(folder)) {
            for (Path file : walk.filter(Files::isRegularFile).toList()) {
                files.put(folder.relativize(file).toString(), Arrays.hashCode(Files.readAllBytes(file)) + "");
            }
        }
        return files;
    }

    @Test
    void anEncryptedStudyShowsNoWordOfItsTexts() throws IOException {
        try (OpenStudy open = filled("secret.sheaf", PASSPHRASE)) {
            open.backUpIfDue();
            assertNoWords(temp.resolve("secret.sheaf"));
        }
        assertNoWords(temp.resolve("secret.sheaf"));
        assertThat(StudyFolder.isEncrypted(temp.resolve("secret.sheaf"))).isTrue();
        try (OpenStudy again = OpenStudy.over(
                StudyFolder.open(temp.resolve("secret.sheaf"), Opening.by("Mira", PASSPHRASE)),
                "Mira",
                Runnable::run)) {
            assertThat(again.check(Progress.NONE)).isEmpty();
            assertThat(again.study().codes().size()).isEqualTo(1);
        }
    }

    private static void assertNoWords(Path folder) throws IOException {
        List<byte[]> wanted = new ArrayList<>();
        for (String word : List.of("Zanzibarian", "Quillfeather", "Peculiarwords", "Thunderously", "seven grey")) {
            wanted.add(word.getBytes(StandardCharsets.UTF_8));
            wanted.add(word.getBytes(StandardCharsets.UTF_16LE));
            wanted.add(word.getBytes(StandardCharsets.UTF_16BE));
        }
        try (Stream<Path> walk = Files.walk(folder)) {
            for (Path file : walk.filter(Files::isRegularFile).toList()) {
                String bytes = new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
                for (byte[] word : wanted) {
                    assertThat(bytes.contains(new String(word, StandardCharsets.ISO_8859_1)))
                            .as("%s in %s", new String(word, StandardCharsets.UTF_8), file)
                            .isFalse();
                }
            }
        }
    }

    @Test
    void aWrongPassphraseIsToldAndChangesNothing() throws IOException {
        filled("secret.sheaf", PASSPHRASE).close();
        Path folder = temp.resolve("secret.sheaf");
        Map<String, String> before = bytesOf(folder);
        assertThatThrownBy(() -> StudyFolder.open(folder, Opening.by("Mira", "wrong".toCharArray())))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("passphrase does not open");
        assertThatThrownBy(() -> StudyFolder.open(folder, Opening.by("Mira")))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("encrypted");
        assertThat(bytesOf(folder)).isEqualTo(before);
    }

    @Test
    void aLockedStudyNamesItsHolder() {
        try (OpenStudy open = create("clinic.sheaf", null)) {
            assertThat(open.study().transcripts().size()).isZero();
            assertThatThrownBy(() -> StudyFolder.open(temp.resolve("clinic.sheaf"), Opening.by("Tom")))
                    .isInstanceOf(Refusal.class)
                    .hasMessageContaining("‘clinic.sheaf’ is in use by Mira since");
        }
        StudyFolder.open(temp.resolve("clinic.sheaf"), Opening.by("Tom")).close();
    }

    @Test
    void whoHasAStudyOpenIsSaidWithTheDayOnlyWhereItIsNotToday() throws IOException {
        create("clinic.sheaf", null).close();
        Path folder = temp.resolve("clinic.sheaf");
        assertThat(StudyFolder.holder(folder, Clock.systemUTC())).isEmpty();
        Instant since = Instant.parse("2026-03-02T09:10:40Z");
        Files.writeString(
                folder.resolve(StudyLock.FILE),
                "{\"name\":\"Tom\",\"host\":\"archive\",\"pid\":17,\"begun\":1,\"since\":%d,\"beat\":%d}"
                        .formatted(since.toEpochMilli(), since.toEpochMilli()));
        String tom = "In use by Tom on the computer ‘archive’ since ";
        assertThat(StudyFolder.holder(folder, at("2026-03-02T14:00:00Z"))).contains(tom + "09:10");
        assertThat(StudyFolder.holder(folder, at("2026-03-03T08:00:00Z"))).contains(tom + "2 March, 09:10");
        assertThat(StudyFolder.holder(folder, at("2027-01-03T08:00:00Z"))).contains(tom + "2 March 2026, 09:10");
    }

    private static Clock at(String instant) {
        return Clock.fixed(Instant.parse(instant), ZoneOffset.UTC);
    }

    @Test
    void theLockOfADeadProcessIsTakenOverAndThatOfASilentMachineOnlyWhenAsked() throws IOException {
        create("clinic.sheaf", null).close();
        Path folder = temp.resolve("clinic.sheaf");
        Path lock = folder.resolve(StudyLock.FILE);
        String host = java.net.InetAddress.getLocalHost().getHostName();
        String form = "{\"name\":\"Tom\",\"host\":\"%s\",\"pid\":%d,\"begun\":1,\"since\":1714600000000,\"beat\":%d}";
        Files.writeString(lock, form.formatted(host, 4_000_000, System.currentTimeMillis()));
        StudyFolder.open(folder, Opening.by("Mira")).close();

        Files.writeString(lock, form.formatted("elsewhere", 17, System.currentTimeMillis()));
        Opening takeOver = new Opening("Mira", null, true);
        assertThatThrownBy(() -> StudyFolder.open(folder, takeOver)).hasMessageContaining("elsewhere");

        Files.writeString(lock, form.formatted("elsewhere", 17, System.currentTimeMillis() - 180_000));
        assertThatThrownBy(() -> StudyFolder.open(folder, Opening.by("Mira"))).hasMessageContaining("--take-over");
        StudyFolder.open(folder, takeOver).close();
        assertThat(Files.exists(lock)).isFalse();
    }

    @Test
    void aNewerStudyIsRefusedAndUntouched() throws IOException {
        create("clinic.sheaf", null).close();
        Path folder = temp.resolve("clinic.sheaf");
        Path marker = folder.resolve(Marker.FILE);
        Files.writeString(marker, Files.readString(marker).replaceAll("\"schema\" : \\d+", "\"schema\" : 99"));
        Map<String, String> before = bytesOf(folder);
        assertThatThrownBy(() -> StudyFolder.open(folder, Opening.by("Mira")))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("newer Sheaf");
        assertThat(bytesOf(folder)).isEqualTo(before);
    }

    @Test
    void aDamagedStudyIsToldLeftUntouchedAndBroughtBackFromABackup() throws IOException {
        try (OpenStudy open = filled("clinic.sheaf", null)) {
            assertThat(open.backUpIfDue()).isPresent();
            assertThat(open.backUpIfDue()).isEmpty();
        }
        Path folder = temp.resolve("clinic.sheaf");
        Path database = folder.resolve("study.mv.db");
        byte[] bytes = Files.readAllBytes(database);
        Arrays.fill(bytes, 0, bytes.length, (byte) 'x');
        Files.write(database, bytes);
        Map<String, String> before = bytesOf(folder);
        assertThatThrownBy(() -> StudyFolder.open(folder, Opening.by("Mira")))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("damaged");
        assertThat(bytesOf(folder)).isEqualTo(before);

        StudyFolder.restore(folder, StudyFolder.backups(folder).get(0), Opening.by("Mira"));
        try (OpenStudy again = OpenStudy.over(StudyFolder.open(folder, Opening.by("Mira")), "Mira", Runnable::run)) {
            assertThat(again.check(Progress.NONE)).isEmpty();
            assertThat(again.study().codes().size()).isEqualTo(1);
        }
    }

    @Test
    void aDatabaseCutShortIsNotMadeWorse() throws IOException {
        filled("clinic.sheaf", null).close();
        Path folder = temp.resolve("clinic.sheaf");
        Path database = folder.resolve("study.mv.db");
        byte[] bytes = Files.readAllBytes(database);
        Files.write(database, Arrays.copyOf(bytes, bytes.length / 3));
        Map<String, String> before = bytesOf(folder);
        try {
            StudyFolder.open(folder, Opening.by("Mira")).close();
        } catch (Refusal refused) {
            assertThat(refused.why()).contains("damaged");
            assertThat(bytesOf(folder)).isEqualTo(before);
        }
    }

    @Test
    void onlyTenBackupsAreKept() {
        try (OpenStudy open = create("clinic.sheaf", null)) {
            for (int i = 0; i < 12; i++) {
                open.run(new CodeChange.Written(CodeChange.Deed.MADE, List.of(Code.open("code " + i, i))));
                open.backUpIfDue();
            }
        }
        assertThat(StudyFolder.backups(temp.resolve("clinic.sheaf"))).hasSize(10);
    }

    @Test
    void nothingIsMadeWhereSomethingIs() throws IOException {
        Files.createDirectories(temp.resolve("taken.sheaf"));
        Files.writeString(temp.resolve("taken.sheaf").resolve("notes.txt"), "mine");
        assertThatThrownBy(() -> create("taken.sheaf", null)).hasMessageContaining("already something");
        assertThatThrownBy(() -> StudyFolder.open(temp.resolve("none.sheaf"), Opening.by("Mira")))
                .hasMessageContaining("There is no study");
        assertThat(Coder.CONSENSUS.isConsensus()).isTrue();
    }
}
