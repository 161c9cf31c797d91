package org.sheaf.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sheaf.study.Progress;
import org.sheaf.workbench.OpenStudy;

/** Closing an epoch is broken off wherever it tells how far it is: the study is the old one or the new, never something between. */
class EpochBrokenOffTest {

    @TempDir
    Path temp;

    /** Keeps the folder as a program that died now would leave it, whenever work is reported. */
    private final class Deaths implements Progress {
        private final Path folder;
        private final List<Path> left = new ArrayList<>();
        private final List<String> doing = new ArrayList<>();

        Deaths(Path folder) {
            this.folder = folder;
        }

        @Override
        public void report(String what, long done, long total) {
            Path image = temp.resolve("death " + left.size() + ".sheaf");
            copy(folder, image);
            left.add(image);
            doing.add(what);
        }

        @Override
        public boolean cancelled() {
            return false;
        }
    }

    private static void copy(Path from, Path to) {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.toList()) {
                if (!file.getFileName().toString().equals(StudyLock.FILE)) { // its holder is dead then
                    Files.copy(file, to.resolve(from.relativize(file).toString()));
                }
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private Path study() throws IOException {
        Path folder = temp.resolve("clinic.sheaf");
        NamedStudy.make(folder, null);
        try (OpenStudy open = NamedStudy.open(folder, null)) {
            open.backUpIfDue();
        }
        Files.createDirectories(folder.resolve("index"));
        Files.writeString(folder.resolve("index").resolve("_0.cfs"), "margaret");
        Files.writeString(folder.resolve(Backups.REPLACED), "Oduya");
        Files.writeString(folder.resolve("notes.txt"), "mine");
        return folder;
    }

    @Test
    void whereverItIsBrokenOffItIsTheOldEpochOrTheNew() throws IOException {
        Path folder = study();
        Deaths deaths = new Deaths(folder);
        try (OpenStudy open = NamedStudy.open(folder, null)) {
            open.closeEpoch(NamedStudy.applied(open), (epoch, database) -> deaths.report("sealed", 0, 0), deaths);
        }
        assertThat(deaths.doing)
                .contains(
                        "Copying the texts",
                        "Carrying the history over",
                        "sealed",
                        "Putting the new epoch in its place")
                .filteredOn("Deleting what the old epoch left"::equals)
                .hasSizeGreaterThan(3);
        int epoch = 1;
        for (int i = 0; i < deaths.left.size(); i++) {
            int now = opened(deaths.left.get(i), deaths.doing.get(i));
            assertThat(now).as(deaths.doing.get(i)).isBetween(epoch, 2);
            epoch = now;
        }
        assertThat(epoch).isEqualTo(2);
        assertThat(opened(folder, "the end")).isEqualTo(2);
    }

    @Test
    void aProgramThatDiesJustAfterItWasDecidedLeavesTheNewEpoch() throws Exception {
        Path folder = study();
        Process victim = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx512m",
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                        EpochVictim.class.getName(),
                        folder.toString(),
                        "Putting the new epoch in its place")
                .redirectErrorStream(true)
                .start();
        String said = new String(victim.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(victim.waitFor()).as(said).isEqualTo(EpochVictim.DIED);
        assertThat(folder.resolve(StudyLock.FILE)).exists();
        assertThat(RawBytes.find(folder.resolve("next"), NamedStudy.ORIGINALS, null)
                        .keySet())
                .as("what was sealed has still to go")
                .allMatch(place -> place.startsWith("ended"))
                .isNotEmpty();
        assertThat(opened(folder, "after the death")).isEqualTo(2);
    }

    private static int opened(Path folder, String when) throws IOException {
        int epoch;
        try (OpenStudy open = NamedStudy.open(folder, null)) {
            epoch = open.study().epoch();
            assertThat(open.check(Progress.NONE)).as(when).isEmpty();
            assertThat(open.study().facts().title())
                    .as(when)
                    .isEqualTo(epoch == 1 ? "Mornings at Thistlebeck" : "Mornings at [nearby village]");
            assertThat(open.nextUndo().isPresent()).as(when).isEqualTo(epoch == 1);
        }
        assertThat(folder.resolve("next")).as(when).doesNotExist();
        assertThat(folder.resolve("notes.txt")).as("what is not Sheaf's stays").hasContent("mine");
        assertThat(StudyFolder.strangers(folder)).extracting(Path::getFileName).hasToString("[notes.txt]");
        assertThat(StudyFolder.backups(folder)).as(when).hasSize(epoch == 1 ? 1 : 0);
        if (epoch == 2) {
            assertThat(RawBytes.find(folder, NamedStudy.ORIGINALS, null))
                    .as(when)
                    .isEqualTo(Map.of());
        }
        return epoch;
    }
}
