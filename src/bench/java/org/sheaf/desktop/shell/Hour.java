package org.sheaf.desktop.shell;

import static org.sheaf.desktop.TestWindow.edt;

import java.awt.event.KeyEvent;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.sheaf.app.Machine;
import org.sheaf.bench.EdtWatch;
import org.sheaf.bench.Pauses;
import org.sheaf.study.Entry;
import org.sheaf.study.Progress;

/**
 * Does an hour's work in the program's window within a minute or two, and says what each event of the EDT cost that was not
 * quick. Every step of the history it makes is looked at, and at the end there must be no other.
 */
public final class Hour implements AutoCloseable {

    /** Begins a line that tells of an event: first round or not, step, kind, processor time, clock, doing. */
    public static final String COST = "cost ";

    /** Begins the line that tells of all events. */
    public static final String EVENTS = "events ";

    /** Begins the line that tells of the JVM's pauses. */
    public static final String PAUSES = "pauses ";

    private final SheafWindow window;
    private final EdtWatch watch;
    private final long begun;
    private final List<String> history = new ArrayList<>();
    private boolean stranger;

    private Hour(SheafWindow window, EdtWatch watch) throws Exception {
        this.window = window;
        this.watch = watch;
        this.begun = window.study().position();
        this.stranger =
                edt(() -> !window.study().coders().has(window.desk().coder().id()));
    }

    /** The study's folder, a folder for the machine's settings, and how many times all of it is done. */
    public static void main(String[] arguments) throws Exception {
        Pauses pauses = Pauses.begin();
        EdtWatch watch = EdtWatch.begin();
        int rounds = Integer.parseInt(arguments[2]);
        List<EdtWatch.Taken> first;
        try (Hour hour = open(Path.of(arguments[1]), Path.of(arguments[0]), watch)) {
            hour.work(0);
            first = watch.kept();
            for (int round = 1; round < rounds; round++) {
                hour.work(round);
            }
            hour.prove();
        }
        List<EdtWatch.Taken> all = watch.kept();
        for (int i = 0; i < all.size(); i++) {
            tell(i < first.size(), all.get(i));
        }
        System.out.printf(
                java.util.Locale.ROOT,
                "%s%d events of the EDT, %.1f s of its processor time, %d of at least 4 ms%n",
                EVENTS,
                watch.events(),
                watch.worked() / 1000,
                all.size());
        System.out.println(PAUSES + "pauses of the JVM: " + pauses.words());
        System.exit(0);
    }

    private static void tell(boolean first, EdtWatch.Taken taken) {
        System.out.println(COST
                + String.join(
                        "|",
                        first ? "1" : "0",
                        taken.step(),
                        taken.kind(),
                        Double.toString(taken.cpuMillis()),
                        Double.toString(taken.wallMillis()),
                        taken.doing().replace('|', ' ')));
    }

    /** Opens a study on a machine that is a folder, watched. */
    public static Hour open(Path machine, Path study, EdtWatch watch) throws Exception {
        watch.step("opening the study");
        return new Hour(SheafWindow.open(machine, study), watch);
    }

    /** Makes the sample study. */
    public static void sample(Path machine, Path study) throws Exception {
        try (Machine made = new Machine(machine, SheafWindow.USER, SheafWindow.CLOCK)) {
            made.services().studies().sample(study, Progress.NONE);
        }
    }

    /** Does everything once; {@code round} makes names and places different. */
    public void work(int round) throws Exception {
        CodingWork coding = new CodingWork(this, round);
        coding.readsOn();
        coding.codesByTheBar();
        coding.codesByKeys();
        step("undoing and redoing", () -> {
            for (int i = 0; i < 3; i++) {
                made("Undid", () -> window.hands().press(KeyEvent.VK_Z, KeyEvent.VK_CONTROL));
            }
            for (int i = 0; i < 3; i++) {
                made("Redid", () -> window.hands().press(KeyEvent.VK_Z, KeyEvent.VK_CONTROL, KeyEvent.VK_SHIFT));
            }
        });
        StudyWork rest = new StudyWork(this, round);
        rest.searches();
        rest.filters();
        rest.reorders();
        rest.looksAtEveryView();
        rest.gathers();
        rest.writesAMemo();
        coding.scrolls();
        coding.zooms();
        step("the other tone and back", () -> {
            for (int i = 0; i < 2; i++) {
                window.does(() -> window.screen().actions().run("view.dark"));
                window.hands().idle();
            }
        });
    }

    /** What the history of the study must have gained, oldest first: how each step's name begins. */
    public List<String> history() {
        return List.copyOf(history);
    }

    /** The names of what the history has gained, oldest first. */
    public List<String> journal() throws Exception {
        settle();
        long now = window.study().position();
        List<String> names = new ArrayList<>();
        for (Entry entry : window.desk().open().journal().back(now, (int) (now - begun))) {
            names.add(0, entry.name());
        }
        return names;
    }

    /** Fails when the history is not what was done, step by step. */
    public void prove() throws Exception {
        List<String> names = journal();
        boolean same = names.size() == history.size();
        for (int i = 0; same && i < names.size(); i++) {
            same = names.get(i).startsWith(history.get(i));
        }
        if (!same) {
            throw new IllegalStateException("the history is not what was done: " + names + " instead of " + history);
        }
    }

    /** Work that may fail. */
    interface Work {
        void run() throws Exception;
    }

    SheafWindow window() {
        return window;
    }

    /** Does a part of the work under a name. */
    void step(String name, Work work) throws Exception {
        watch.step(name);
        work.run();
        settle();
    }

    /** Does what makes one step of the history, and waits until the window has been told of it. */
    void made(String beginning, Work work) throws Exception {
        if (stranger) { // who is new to a study joins it with the first step
            history.add(SheafWindow.USER + " joined the study");
        }
        long after = edt(() -> window.study().position()) + (stranger ? 2 : 1);
        stranger = false;
        work.run();
        window.await(beginning, () -> window.study().position() == after);
        window.hands().idle();
        history.add(beginning);
    }

    void settle() throws Exception {
        window.settled();
    }

    @Override
    public void close() throws Exception {
        watch.step("closing");
        window.close();
    }
}
