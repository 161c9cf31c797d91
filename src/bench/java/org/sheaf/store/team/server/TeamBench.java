package org.sheaf.store.team.server;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.sheaf.study.Code;
import org.sheaf.study.Edit;
import org.sheaf.study.Entry;
import org.sheaf.study.Id;
import org.sheaf.study.Quotation;
import org.sheaf.study.Study;
import org.sheaf.study.StudyListener;
import org.sheaf.study.TeamRole;
import org.sheaf.study.Transcript;
import org.sheaf.workbench.OpenStudy;

/**
 * Several coders at once on one PostgreSQL, each with a study of their own on disk: how long until what one does stands in
 * all others, and whether all have the same at the end. All of them and the server share this machine.
 */
public final class TeamBench {

    private static final int CODERS = 10;
    private static final int CHANGES_A_SECOND = 2;

    private final List<Desk> desks = new ArrayList<>();
    private final Map<Id<?>, Long> begun = new ConcurrentHashMap<>();
    private final Queue<Long> latencies = new ConcurrentLinkedQueue<>();

    private TeamBench() {}

    /** What came of a run: the times in milliseconds, ascending, and what all should have and do not. */
    @SuppressWarnings("ArrayRecordComponent") // nobody compares results
    public record Result(double[] millis, int changes, List<String> faults) {

        /** The time below which that share lies. */
        public double quantile(double share) {
            return millis.length == 0 ? 0 : millis[Math.min(millis.length - 1, (int) (share * millis.length))];
        }
    }

    /**
     * Runs with ten coders.
     *
     * @param arguments seconds, 60 without
     */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        int seconds = arguments.length == 0 ? 60 : Integer.parseInt(arguments[0]);
        Path folder = Files.createTempDirectory("sheaf-team-bench");
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        try (Postgres server = Postgres.durable()) {
            Result result = run(server.base(), folder, CODERS, seconds);
            out.printf(
                    "%d coders, %d changes a second each, %d s: %d changes, %d arrivals; ms median %.1f, 95 %% %.1f, 99 %%"
                            + " %.1f, longest %.1f%n",
                    CODERS,
                    CHANGES_A_SECOND,
                    seconds,
                    result.changes,
                    result.millis.length,
                    result.quantile(0.5),
                    result.quantile(0.95),
                    result.quantile(0.99),
                    result.quantile(1));
            out.println(result.faults.isEmpty() ? "nothing lost, nothing doubled" : result.faults);
        }
        System.exit(0);
    }

    /** Runs and compares all at the end. */
    static Result run(Postgres.Base base, Path folder, int coders, int seconds) throws InterruptedException {
        TeamBench bench = new TeamBench();
        try {
            bench.gather(base, folder, coders);
            int changes = bench.work(seconds);
            return bench.compared(changes);
        } finally {
            bench.desks.forEach(Desk::close);
        }
    }

    private void gather(Postgres.Base base, Path folder, int coders) {
        Desk lead = Desk.begin(folder.resolve("0.sheaf"), base.lead("c0"), "Coder 0");
        desks.add(lead);
        for (int i = 0; i < coders; i++) {
            lead.bring("interview " + i, "I: " + "where do you wait ".repeat(40), "Ola: " + "by the door ".repeat(200));
        }
        lead.code("waiting");
        lead.share();
        for (int i = 1; i < coders; i++) {
            desks.add(lead.invite(folder.resolve(i + ".sheaf"), base.login("c" + i), "Coder " + i, TeamRole.CODER));
        }
        for (Desk desk : desks) {
            desk.exchange();
            desk.study.listen(arrival(desk.study));
            desk.follow(Follower.Pace.USUAL);
        }
    }

    private StudyListener arrival(OpenStudy study) {
        return new StudyListener() {
            @Override
            public void changed(Study before, Study after, Entry entry, List<Edit> edits) {
                long now = System.nanoTime();
                for (Edit edit : edits) {
                    if (edit instanceof Edit.OfQuotation q
                            && q.before() == null
                            && !q.any().coder().equals(study.coder().id())) {
                        Long since = begun.get(q.any().id());
                        if (since != null) {
                            latencies.add(now - since);
                        }
                    }
                }
            }
        };
    }

    private int work(int seconds) throws InterruptedException {
        ScheduledExecutorService hands = Executors.newScheduledThreadPool(desks.size());
        long period = TimeUnit.SECONDS.toMicros(1) / CHANGES_A_SECOND;
        for (int i = 0; i < desks.size(); i++) {
            Desk desk = desks.get(i);
            Random random = new Random(i);
            // They begin at times of their own, as people do.
            hands.scheduleAtFixedRate(
                    () -> change(desk, random), random.nextInt((int) period), period, TimeUnit.MICROSECONDS);
        }
        Thread.sleep(seconds * 1000L);
        hands.shutdown();
        hands.awaitTermination(10, TimeUnit.SECONDS);
        return begun.size();
    }

    private void change(Desk desk, Random random) {
        Study study = desk.study.study();
        List<Transcript> all = List.copyOf(study.transcripts().all());
        Transcript transcript = all.get(random.nextInt(all.size()));
        Code code = study.codes().all().iterator().next();
        int start = random.nextInt(transcript.length() - 40);
        Quotation quotation = desk.quotation(start, start + 5 + random.nextInt(30), code);
        begun.put(quotation.id(), System.nanoTime());
        desk.mark(transcript, quotation);
    }

    private Result compared(int changes) throws InterruptedException {
        long until = System.nanoTime() + TimeUnit.SECONDS.toNanos(30);
        while (System.nanoTime() < until && latencies.size() < changes * (desks.size() - 1)) {
            Thread.sleep(20);
        }
        List<String> faults = new ArrayList<>();
        Map<String, String> first = States.of(desks.get(0).study);
        List<Id<Entry>> history = ConvergenceTest.history(desks.get(0).study);
        for (Desk desk : desks) {
            Set<Id<Quotation>> marked = new HashSet<>();
            desk.study
                    .study()
                    .transcripts()
                    .forEach(t -> desk.study
                            .study()
                            .page(t.id())
                            .quotations()
                            .forEach(quotation -> marked.add(quotation.id())));
            if (!marked.equals(begun.keySet())) {
                faults.add(desk.study.coder().name() + " has " + marked.size() + " of " + begun.size());
            }
            if (!States.of(desk.study).equals(first)
                    || !ConvergenceTest.history(desk.study).equals(history)
                    || new HashSet<>(history).size() != history.size()) {
                faults.add(desk.study.coder().name() + " has another study than the first coder");
            }
        }
        double[] millis = latencies.stream().mapToDouble(nanos -> nanos / 1e6).toArray();
        Arrays.sort(millis);
        return new Result(millis, changes, faults);
    }
}
