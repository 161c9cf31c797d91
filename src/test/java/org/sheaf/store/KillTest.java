package org.sheaf.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.sheaf.study.Code;
import org.sheaf.study.CodeChange;
import org.sheaf.study.Entry;
import org.sheaf.study.Method;
import org.sheaf.study.Progress;
import org.sheaf.study.StudyFacts;
import org.sheaf.study.StudyStore;
import org.sheaf.study.TranscriptChange;
import org.sheaf.workbench.OpenStudy;

/**
 * Kills a program that is changing a study, opens the study at once, and looks for every change that was acknowledged.
 * {@code -Dsheaf.kills=100} makes a long run of it, {@code -Dsheaf.seed=…} repeats one.
 */
class KillTest {

    private static final int KILLS = Integer.getInteger("sheaf.kills", 8);
    private static final long SEED = Long.getLong("sheaf.seed", System.nanoTime());

    @TempDir
    Path temp;

    private final Random random = new Random(SEED);

    /** When a victim dies: so long after its first line that begins so, or after its start. */
    private record Death(KillVictim.Work work, String after, int mostMillis) {}

    private static final List<Death> DEATHS = List.of(
            new Death(KillVictim.Work.CODING, KillVictim.STORED, 1500),
            new Death(KillVictim.Work.IMPORTING, KillVictim.BIG, 0),
            new Death(KillVictim.Work.BULK_CODING, KillVictim.BIG, 800),
            new Death(KillVictim.Work.IMPORTING, KillVictim.BIG, 800),
            new Death(KillVictim.Work.CODING, "", 1200),
            new Death(KillVictim.Work.CODING, KillVictim.STORED, 300),
            new Death(KillVictim.Work.IMPORTING, KillVictim.STORED, 800),
            new Death(KillVictim.Work.BULK_CODING, KillVictim.STORED, 800));

    @Test
    @Timeout(value = 4, unit = TimeUnit.HOURS) // as many kills as asked for
    void whatWasAcknowledgedOutlivesAKillAtAnyMoment() throws Exception {
        Path plain = make("plain.sheaf", false);
        Path encrypted = make("encrypted.sheaf", true);
        int changes = 0;
        for (int kill = 0; kill < KILLS; kill++) {
            boolean cipher = kill % 4 == 3;
            Path folder = cipher ? encrypted : plain;
            Death death = DEATHS.get(kill % DEATHS.size());
            String about = "seed " + SEED + ", kill " + kill + ": " + death;
            Map<Long, String> acknowledged = die(folder, death, cipher);
            changes += acknowledged.size();
            try (StudyStore store = StudyFolder.open(folder, KillVictim.opening(cipher))) {
                for (Map.Entry<Long, String> stored : acknowledged.entrySet()) {
                    List<Entry> found = store.journal().back(stored.getKey(), 1);
                    assertThat(found).as(about).isNotEmpty();
                    assertThat(found.get(0).id()).as(about).hasToString(stored.getValue());
                }
                assertThat(store.check(Progress.NONE)).as(about).isEmpty();
                assertThat(Replay.differences(store)).as(about).isEmpty();
            }
        }
        assertThat(changes).as("changes acknowledged before the kills").isGreaterThan(KILLS);
    }

    /** A shell that becomes a sleeper never asks after its child, which therefore stays listed when it has ended. */
    @Test
    void theLockOfADeadProcessIsTakenOverEvenWhileItIsStillListed() throws Exception {
        assumeTrue(Files.exists(Path.of("/proc/self/stat")), "only Linux lists ended processes");
        Path folder = make("plain.sheaf", false);
        List<String> command = new ArrayList<>(List.of("sh", "-c", "\"$@\" & echo $!; exec sleep 60", "sh"));
        command.addAll(victim(folder, KillVictim.Work.CODING, false));
        Process sleeper = new ProcessBuilder(command).start();
        try (BufferedReader lines =
                new BufferedReader(new InputStreamReader(sleeper.getInputStream(), StandardCharsets.UTF_8))) {
            ProcessHandle victim =
                    ProcessHandle.of(Long.parseLong(lines.readLine())).orElseThrow();
            assertThat(lines.readLine()).isEqualTo(KillVictim.OPEN);
            victim.destroyForcibly();
            while (!hasEnded(victim)) {
                Thread.onSpinWait();
            }
            try (StudyStore store = StudyFolder.open(folder, KillVictim.opening(false))) {
                assertThat(store.check(Progress.NONE)).isEmpty();
            }
        } finally {
            sleeper.destroyForcibly();
            sleeper.waitFor();
        }
    }

    private static boolean hasEnded(ProcessHandle process) throws IOException {
        Path listed = Path.of("/proc", Long.toString(process.pid()));
        try (Stream<Path> threads = Files.list(listed.resolve("task"))) {
            return Files.readString(listed.resolve("stat")).contains(") Z ") && threads.count() == 1;
        }
    }

    private Path make(String name, boolean encrypted) {
        Path folder = temp.resolve(name);
        StudyFacts facts = StudyFacts.of("Clinic mornings", Method.CODEBOOK);
        try (OpenStudy open = OpenStudy.over(
                StudyFolder.create(folder, facts, KillVictim.opening(encrypted)), "Mira", Runnable::run)) {
            List<TranscriptChange.Arrival> arrivals = List.of(
                    KillVictim.interview("First", random, 40),
                    KillVictim.interview("Second", random, 80),
                    KillVictim.interview("Third", random, 4));
            open.run(new TranscriptChange.Imported(arrivals, List.of()));
            open.run(new CodeChange.Written(CodeChange.Deed.MADE, List.of(Code.open("Waiting", 0x652800))));
        }
        return folder;
    }

    /** Lets a victim work, kills it, and gives what it had acknowledged: entries by position. */
    private Map<Long, String> die(Path folder, Death death, boolean encrypted) throws Exception {
        Path complaints = temp.resolve("victim.err");
        Process victim = new ProcessBuilder(victim(folder, death.work(), encrypted))
                .redirectError(complaints.toFile())
                .start();
        Map<Long, String> acknowledged = new TreeMap<>();
        CountDownLatch due = new CountDownLatch(death.after().isEmpty() ? 0 : 1);
        Thread ear = new Thread(() -> listen(victim, death.after(), due, acknowledged), "ear");
        ear.start();
        try {
            assertThat(due.await(60, TimeUnit.SECONDS))
                    .as(complaints(complaints))
                    .isTrue();
            TimeUnit.MILLISECONDS.sleep(random.nextInt(death.mostMillis() + 1));
            assertThat(victim.isAlive())
                    .as("the victim ended by itself: %s", complaints(complaints))
                    .isTrue();
        } finally {
            victim.destroyForcibly();
            victim.waitFor();
            ear.join();
        }
        return acknowledged;
    }

    private List<String> victim(Path folder, KillVictim.Work work, boolean encrypted) {
        return List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx512m",
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                KillVictim.class.getName(),
                folder.toString(),
                work.name(),
                Long.toString(random.nextLong()),
                Boolean.toString(encrypted));
    }

    private static void listen(Process victim, String after, CountDownLatch due, Map<Long, String> acknowledged) {
        try (BufferedReader lines =
                new BufferedReader(new InputStreamReader(victim.getInputStream(), StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (line.startsWith(KillVictim.STORED)) {
                    String[] stored = line.substring(KillVictim.STORED.length()).split(" ");
                    if (stored.length == 2 && stored[1].length() == 36) { // the last line may be cut off
                        acknowledged.put(Long.valueOf(stored[0]), stored[1]);
                    }
                }
                if (line.startsWith(after)) {
                    due.countDown();
                }
            }
        } catch (IOException cut) {
            due.countDown(); // the stream of a killed process may end in the middle
        }
    }

    private static String complaints(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException none) {
            return "";
        }
    }
}
