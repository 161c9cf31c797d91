package org.sheaf.store.team.server;

import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.sheaf.study.Arrivals;
import org.sheaf.study.Edit;
import org.sheaf.study.Entry;
import org.sheaf.study.Following;
import org.sheaf.study.Membership;
import org.sheaf.study.Outlet;
import org.sheaf.study.Progress;
import org.sheaf.study.Refusal;
import org.sheaf.study.Study;
import org.sheaf.study.StudyListener;
import org.sheaf.study.TeamStatus;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Follows a server as long as a study is open: sends own steps, takes in others', and tries again when the server cannot
 * be reached. It has two threads of its own, one that works and one that listens; every method may be called from any.
 */
public final class Follower implements Following {

    private static final Logger LOG = LoggerFactory.getLogger(Follower.class);

    private final Arrivals study;
    private final char @Nullable [] password;
    private final Outlet gate;
    private final Pace pace;
    private final Clock clock;
    private final Semaphore signal = new Semaphore(0);
    private final List<Consumer<TeamStatus>> watchers = new CopyOnWriteArrayList<>();
    private final StudyListener waker = new StudyListener() {
        @Override
        public void changed(Study before, Study after, Entry entry, List<Edit> edits) {
            signal.release();
        }
    };
    private final Thread worker;
    private volatile boolean closed;
    private volatile boolean hurried;
    /** Whether the server has something, or may have. */
    private final AtomicBoolean heard = new AtomicBoolean();

    private volatile TeamStatus status = new TeamStatus(TeamStatus.State.CONNECTING, 0, null, "");
    private volatile @Nullable ServerStudy working;
    private volatile @Nullable Ear ear;

    /**
     * How often it asks.
     *
     * @param poll milliseconds after which it asks although nobody woke it: a client that missed every notification
     *     misses no step
     * @param firstRetry milliseconds after which it tries again to reach a server; doubled each time
     * @param lastRetry the longest such time
     */
    public record Pace(long poll, long firstRetry, long lastRetry) {

        /** What suits people. */
        public static final Pace USUAL = new Pace(10_000, 1_000, 30_000);
    }

    private Follower(Arrivals study, char @Nullable [] password, Outlet gate, Pace pace, Clock clock) {
        this.study = study;
        this.password = password == null ? null : password.clone();
        this.gate = gate;
        this.pace = pace;
        this.clock = clock;
        this.worker =
                new Thread(this::work, "follower of " + study.study().facts().title());
        worker.setDaemon(true);
    }

    /**
     * Begins to follow. Close it before the study.
     *
     * @param study has a membership
     * @param password of the login; null to look into the password file of PostgreSQL
     * @param gate reads what leaves
     */
    public static Follower start(Arrivals study, char @Nullable [] password, Outlet gate, Pace pace, Clock clock) {
        Follower follower = new Follower(study, password, gate, pace, clock);
        study.listen(follower.waker);
        follower.worker.start();
        return follower;
    }

    @Override
    public TeamStatus status() {
        return status;
    }

    @Override
    public void watch(Consumer<TeamStatus> watcher) {
        watchers.add(watcher);
        watcher.accept(status);
    }

    @Override
    public void hurry() {
        hurried = true;
        hear();
    }

    private void work() {
        long pause = pace.firstRetry();
        while (!closed) {
            try {
                exchange();
                return;
            } catch (ServerTrouble trouble) {
                pause = trouble(trouble, pause);
            } catch (Refusal refused) {
                if (!closed) {
                    say(TeamStatus.State.STOPPED, null, refused.why());
                    LOG.warn("the follower cannot go on", refused);
                }
                pause = pace.lastRetry();
            } catch (RuntimeException fault) {
                LOG.error("the follower failed", fault);
                say(
                        TeamStatus.State.STOPPED,
                        null,
                        "Something went wrong while following the server. The log says more.");
                pause = pace.lastRetry();
            } finally {
                hangUp();
            }
            rest(pause);
        }
    }

    private long trouble(ServerTrouble trouble, long pause) {
        if (closed) {
            return pause;
        }
        LOG.info("the server: {}", trouble.why());
        if (trouble.kind() == ServerTrouble.Kind.AWAY) {
            Instant since = status.since() == null ? clock.instant() : status.since();
            say(TeamStatus.State.OFFLINE, since, trouble.why());
            return Math.min(pace.lastRetry(), Math.max(pace.firstRetry(), 2 * pause));
        }
        boolean password = trouble.kind() == ServerTrouble.Kind.PASSWORD;
        say(password ? TeamStatus.State.SIGNED_OUT : TeamStatus.State.STOPPED, null, trouble.why());
        return pace.lastRetry();
    }

    private void exchange() {
        Membership membership = study.membership().orElse(null);
        if (membership == null) {
            return;
        }
        Login login = new Login(membership.address(), membership.login(), password);
        ServerStudy server = ServerStudy.open(login, membership.room());
        working = server;
        Exchange exchange = new Exchange(server, study, gate);
        Ear listening = new Ear(ServerStudy.open(login, membership.room()), this::hear, (int) pace.poll());
        ear = listening;
        listening.start();
        signal.drainPermits();
        exchange.run(Progress.NONE);
        while (!closed) {
            say(TeamStatus.State.UP_TO_DATE, null, "");
            listening.check();
            boolean woken = awaitSignal(pace.poll());
            signal.drainPermits();
            if (closed) {
                return;
            }
            boolean own = waiting() > 0;
            if (own) {
                say(TeamStatus.State.SENDING, null, "");
            }
            boolean sent = woken && own && exchange.send(Progress.NONE);
            boolean called = heard.getAndSet(false);
            if (called || !woken || own && !sent) { // else an own step woke it, or what it has fetched itself
                exchange.run(Progress.NONE);
            }
        }
    }

    private void hear() {
        heard.set(true);
        signal.release();
    }

    private long waiting() {
        return study.membership()
                .map(m -> study.study().position() - m.settled())
                .orElse(0L);
    }

    private void say(TeamStatus.State state, @Nullable Instant since, String why) {
        TeamStatus now = new TeamStatus(state, Math.max(0, waiting()), since, why);
        if (!now.equals(status)) {
            status = now;
            watchers.forEach(watcher -> watcher.accept(now));
        }
    }

    private void rest(long millis) {
        long until = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(millis);
        while (!closed && !hurried && System.nanoTime() < until) {
            if (awaitSignal(Math.max(1, TimeUnit.NANOSECONDS.toMillis(until - System.nanoTime())))) {
                say(status.state(), status.since(), status.why()); // more may be waiting now
            }
        }
        hurried = false;
    }

    private boolean awaitSignal(long millis) {
        try {
            return signal.tryAcquire(millis, TimeUnit.MILLISECONDS);
        } catch (InterruptedException ending) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private void hangUp() {
        Ear listening = ear;
        if (listening != null) {
            listening.close();
            ear = null;
        }
        ServerStudy server = working;
        if (server != null) {
            server.abort();
            working = null;
        }
    }

    @Override
    public void close() {
        closed = true;
        study.unlisten(waker);
        signal.release();
        ServerStudy server = working;
        try {
            worker.join(2_000);
            if (worker.isAlive() && server != null) {
                server.abort();
                worker.join(5_000);
            }
        } catch (InterruptedException ending) {
            Thread.currentThread().interrupt();
        } finally {
            if (password != null) {
                Arrays.fill(password, '0');
            }
        }
    }
}
