package org.sheaf.desktop;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executor;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.sheaf.desktop.action.Desk;
import org.sheaf.desktop.action.Notices;
import org.sheaf.outlet.FileOutlet;
import org.sheaf.store.Opening;
import org.sheaf.store.StudyFolder;
import org.sheaf.study.Change;
import org.sheaf.study.Code;
import org.sheaf.study.CodeChange;
import org.sheaf.study.Entry;
import org.sheaf.study.Fiction;
import org.sheaf.study.Method;
import org.sheaf.study.Place;
import org.sheaf.study.Study;
import org.sheaf.study.StudyFacts;
import org.sheaf.study.Transcript;
import org.sheaf.study.TranscriptChange;
import org.sheaf.workbench.OpenStudy;

/**
 * A desk over a real study for tests without a display. The test's own thread stands in for the EDT: it runs what is
 * delivered while it waits for something to become true.
 */
public final class TestDesk implements AutoCloseable, Notices {

    private static final long PATIENCE_SECONDS = 30;

    private final LinkedBlockingQueue<Runnable> delivered = new LinkedBlockingQueue<>();
    private final OpenStudy open;
    private final Desk desk;

    /** What the user was told, in order. */
    public final List<String> told = new ArrayList<>();

    /** What the user was offered last with what they were told. */
    public Runnable lastOffer = () -> {};

    /** Where the user was led, in order. */
    public final List<Place> led = new ArrayList<>();

    /** A desk over a new study. */
    public TestDesk(Path folder, String coder) {
        Executor edt = delivered::add;
        StudyFacts facts = StudyFacts.of("Clinic mornings", Method.CODEBOOK);
        open = OpenStudy.over(StudyFolder.create(folder, facts, Opening.by(coder)), coder, edt);
        desk = new Desk(open, new FileOutlet(), edt, this);
        desk.onGo(led::add);
    }

    /** The desk. */
    public Desk desk() {
        return desk;
    }

    /** The present snapshot. */
    public Study study() {
        return open.study();
    }

    /** Makes a change and waits until everybody was told. */
    public void make(Change change) {
        open.run(change);
        drain();
    }

    /** A transcript whose turns are {@code label: speech}. */
    public Transcript transcript(String name, String... turns) {
        TranscriptChange.Arrival arrival = Fiction.interview(name, turns);
        make(new TranscriptChange.Imported(List.of(arrival), List.of()));
        return arrival.head();
    }

    /** A document; paragraphs that begin with number signs are headings. */
    public Transcript document(String name, String... paragraphs) {
        TranscriptChange.Arrival arrival = Fiction.document(name, paragraphs);
        make(new TranscriptChange.Imported(List.of(arrival), List.of()));
        return arrival.head();
    }

    /** A code at the top of the framework. */
    public Code code(String name) {
        Code code = Code.of(name, null, study().codes().size(), -1);
        make(new CodeChange.Written(CodeChange.Deed.MADE, List.of(code)));
        return code;
    }

    /** A code under another. */
    public Code code(String name, Code parent) {
        Code code = Code.of(name, parent.id(), study().codes().size(), -1);
        make(new CodeChange.Written(CodeChange.Deed.MADE, List.of(code)));
        return code;
    }

    /** Marks words of a transcript with codes. */
    public void mark(Transcript transcript, String words, Code... codes) {
        make(Ferry.marked(
                open, transcript, words, Stream.of(codes).map(Code::id).toList()));
    }

    /** The name of the newest step that can be taken back; empty without one. */
    public String latest() {
        return open.nextUndo().map(Entry::name).orElse("");
    }

    private void drain() {
        for (Runnable next = delivered.poll(); next != null; next = delivered.poll()) {
            next.run();
        }
    }

    /** Runs what is delivered until something is true. */
    public void until(BooleanSupplier condition) {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
        while (!condition.getAsBoolean()) {
            try {
                Runnable next = delivered.poll(end - System.nanoTime(), TimeUnit.NANOSECONDS);
                if (next == null) {
                    throw new AssertionError("nothing came that made it true; told: " + told);
                }
                next.run();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new AssertionError(e);
            }
        }
    }

    /** Starts something while all background threads are held up, stops it as from the status bar, and lets go. */
    public void stopping(Runnable start) {
        CountDownLatch free = new CountDownLatch(1);
        for (int i = 0; i < 2; i++) {
            desk.work("Holding up", progress -> free.await(PATIENCE_SECONDS, TimeUnit.SECONDS), done -> {});
        }
        start.run();
        open.tasks().running().stream()
                .filter(one -> !one.name().equals("Holding up"))
                .forEach(one -> one.cancel().run());
        free.countDown();
    }

    @Override
    public void say(String sentence, @Nullable String label, Runnable run) {
        told.add(sentence);
        lastOffer = run;
    }

    @Override
    public void complain(Throwable failure) {
        told.add(String.valueOf(failure.getMessage()));
    }

    @Override
    public void close() {
        open.close();
    }

    /** Keeps all background threads busy until a latch is open: what is begun now waits. */
    public void hold(CountDownLatch until) {
        for (int thread = 0; thread < 2; thread++) {
            desk().work(
                            "held",
                            progress -> {
                                until.await();
                                return true;
                            },
                            done -> {});
        }
    }
}
