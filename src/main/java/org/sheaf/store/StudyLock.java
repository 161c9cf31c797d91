package org.sheaf.store;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Optional;
import org.sheaf.study.Refusal;

/** The file {@code study.lock}, which names who has a study open. Any thread. */
final class StudyLock implements AutoCloseable {

    static final String FILE = "study.lock";

    /** A holder on another machine who gave no sign for this long may be taken over. */
    private static final Duration SILENCE = Duration.ofMinutes(2);

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.ENGLISH);
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM", Locale.ENGLISH);
    private static final DateTimeFormatter DAY_AND_YEAR = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);

    private static final ObjectMapper JSON = new ObjectMapper();

    private final Path file;
    private final Holder me;
    /** Guarded by this; a sign of life after it would bring the file back. */
    private boolean givenUp;

    private StudyLock(Path file, Holder me) {
        this.file = file;
        this.me = me;
    }

    /**
     * Who holds a study.
     *
     * @param name of the person
     * @param host of the machine
     * @param pid of the process there
     * @param begun when that process began, in milliseconds; tells it from a later one with the same number
     * @param since when it was opened
     * @param beat the last sign of life
     */
    private record Holder(String name, String host, long pid, long begun, Instant since, Instant beat) {

        private static Holder me(String name) {
            ProcessHandle process = ProcessHandle.current();
            Instant now = Instant.now().truncatedTo(ChronoUnit.MILLIS);
            return new Holder(name, hostName(), process.pid(), begun(process), now, now);
        }

        private static Holder read(Path file) throws IOException {
            JsonNode node = JSON.readTree(Files.readAllBytes(file));
            return new Holder(
                    node.path("name").asText(),
                    node.path("host").asText(),
                    node.path("pid").asLong(),
                    node.path("begun").asLong(),
                    Instant.ofEpochMilli(node.path("since").asLong()),
                    Instant.ofEpochMilli(node.path("beat").asLong()));
        }

        private byte[] bytes() throws IOException {
            return JSON.writeValueAsBytes(JSON.createObjectNode()
                    .put("name", name)
                    .put("host", host)
                    .put("pid", pid)
                    .put("begun", begun)
                    .put("since", since.toEpochMilli())
                    .put("beat", beat.toEpochMilli()));
        }

        private Holder beating() {
            return new Holder(name, host, pid, begun, since, Instant.now());
        }

        private boolean here() {
            return host.equals(hostName());
        }

        private boolean alive() {
            Optional<ProcessHandle> process = ProcessHandle.of(pid).filter(ProcessHandle::isAlive);
            return process.isPresent() && (begun == 0 || begun(process.get()) == begun) && !hasEnded(pid);
        }

        /**
         * Whether a process has ended though its number is still taken: on Linux a killed one stays listed until its
         * parent asks after it, and in a container often nobody ever does.
         */
        private static boolean hasEnded(long pid) {
            try {
                String line =
                        Files.readString(Path.of("/proc", Long.toString(pid), "stat"), StandardCharsets.ISO_8859_1);
                int state = line.lastIndexOf(')') + 2; // the name before it may itself hold brackets
                return state < line.length() && (line.charAt(state) == 'Z' || line.charAt(state) == 'X');
            } catch (IOException notLinux) {
                return false;
            }
        }

        private static long begun(ProcessHandle process) {
            return process.info().startInstant().map(Instant::toEpochMilli).orElse(0L);
        }

        private static String hostName() {
            try {
                return InetAddress.getLocalHost().getHostName();
            } catch (UnknownHostException unnamed) {
                return "this computer";
            }
        }
    }

    /**
     * Takes the lock.
     *
     * @throws Refusal naming the holder when someone else has it
     */
    static StudyLock take(Path folder, Opening opening) {
        Path file = folder.resolve(FILE);
        Holder me = Holder.me(opening.holder());
        try {
            try {
                Files.write(file, me.bytes(), StandardOpenOption.CREATE_NEW);
            } catch (FileAlreadyExistsException held) {
                refuseIfHeld(folder, file, opening.takeOver());
                replace(file, me);
            }
        } catch (IOException failed) {
            throw new Refusal("The folder ‘" + folder + "’ cannot be written to. " + Reasons.of(failed), failed);
        }
        return new StudyLock(file, me);
    }

    /** Who has the study open and since when, for instance “In use by Tom since 09:10”; empty when nobody has. */
    static Optional<String> holder(Path folder, Clock clock) {
        Path file = folder.resolve(FILE);
        try {
            Holder holder = Holder.read(file);
            return holder.here() && !holder.alive() ? Optional.empty() : Optional.of("In " + use(holder, clock));
        } catch (IOException none) {
            return Optional.empty();
        }
    }

    private static void refuseIfHeld(Path folder, Path file, boolean takeOver) {
        Holder holder;
        try {
            holder = Holder.read(file);
        } catch (IOException unreadable) {
            return; // half a lock is left by a process that died while writing it
        }
        boolean silent = holder.beat().isBefore(Instant.now().minus(SILENCE));
        if (holder.here() ? !holder.alive() : silent && takeOver) {
            return;
        }
        String study =
                "‘" + folder.getFileName() + "’ is in " + use(holder, Clock.system(ZoneId.systemDefault())) + ". ";
        throw new Refusal(
                !holder.here() && silent
                        ? study
                                + "That computer gave no sign for two minutes. If nobody works there, open it with --take-over."
                        : study + "Close it there, or wait.");
    }

    /** By whom, where and since when; with the day when that was not today, with the year when not this year. */
    private static String use(Holder holder, Clock clock) {
        LocalDateTime since = LocalDateTime.ofInstant(holder.since(), clock.getZone());
        LocalDate today = LocalDate.now(clock);
        String day = since.toLocalDate().equals(today)
                ? ""
                : since.format(since.getYear() == today.getYear() ? DAY : DAY_AND_YEAR) + ", ";
        String where = holder.here() ? "" : " on the computer ‘" + holder.host() + "’";
        return "use by " + holder.name() + where + " since " + day + since.format(TIME);
    }

    private static void replace(Path file, Holder holder) throws IOException {
        Path beside = file.resolveSibling(FILE + ".new");
        Files.write(beside, holder.bytes());
        Files.move(beside, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    }

    /** Says that the holder is alive. */
    synchronized void beat() {
        if (givenUp) {
            return;
        }
        try {
            replace(file, me.beating());
        } catch (IOException unreachable) {
            throw new Refusal("The study's folder cannot be reached. " + Reasons.of(unreachable), unreachable);
        }
    }

    @Override
    public synchronized void close() {
        givenUp = true;
        try {
            if (Holder.read(file).pid() == me.pid()) {
                Files.deleteIfExists(file);
            }
        } catch (IOException gone) {
            // A folder that is no longer there has no lock to give up.
            return;
        }
    }
}
