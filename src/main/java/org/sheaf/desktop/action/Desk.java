package org.sheaf.desktop.action;

import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import org.sheaf.identity.register.OpenVault;
import org.sheaf.study.Change;
import org.sheaf.study.Coder;
import org.sheaf.study.Outlet;
import org.sheaf.study.Place;
import org.sheaf.study.Study;
import org.sheaf.study.StudyListener;
import org.sheaf.study.Texts;
import org.sheaf.workbench.OpenStudy;
import org.sheaf.workbench.Receipt;
import org.sheaf.workbench.Tasks;

/**
 * The open study as the views of a window use it: its snapshot, its one door, work in the background, what is chosen, and
 * where to look. EDT only; whatever is handed in comes back on the EDT.
 */
public final class Desk {

    private final OpenStudy open;
    private final Outlet outlet;
    private final Executor edt;
    private final Notices notices;
    private final Chosen chosen = new Chosen();
    private final OpenVault vault = new OpenVault();
    private Consumer<Place> goTo = place -> {};

    /**
     * A desk over an open study.
     *
     * @param open delivers on {@code edt}
     * @param outlet where files leave
     * @param edt runs on the EDT
     * @param notices tells the user what could not be done
     */
    public Desk(OpenStudy open, Outlet outlet, Executor edt, Notices notices) {
        this.open = open;
        this.outlet = outlet;
        this.edt = edt;
        this.notices = notices;
    }

    /** The present snapshot. */
    public Study study() {
        return open.study();
    }

    /** The texts; reading one may touch the disk, so long reading belongs into {@link #work}. */
    public Texts texts() {
        return open.texts();
    }

    /** Who acts. */
    public Coder coder() {
        return open.coder();
    }

    /** The study behind it. */
    public OpenStudy open() {
        return open;
    }

    /** Where files leave. */
    public Outlet outlet() {
        return outlet;
    }

    /** The study's vault: what it knows while it is open. The gate asks it. */
    public OpenVault vault() {
        return vault;
    }

    /** What is chosen. */
    public Chosen chosen() {
        return chosen;
    }

    /** Where the user is told something. */
    public Notices notices() {
        return notices;
    }

    /** Is told of every change of the study, on the EDT. */
    public void listen(StudyListener listener) {
        open.listen(listener);
    }

    /** Submits a change; a refusal is shown. */
    public void submit(Change change) {
        submit(change, receipt -> {});
    }

    /** Submits a change and goes on when it is stored and told; a refusal is shown. */
    public void submit(Change change, Consumer<Receipt> then) {
        settle(open.submit(change), then);
    }

    /** As {@link #submit(Change, Consumer)}, for one who shows refusals in the place they belong to. */
    public void submit(Change change, Consumer<Receipt> then, Consumer<Throwable> failed) {
        settle(open.submit(change), then, failed);
    }

    /** Takes the coder's latest step back and shows the place. */
    public void undo() {
        settle(open.undo(), receipt -> go(receipt.place()));
    }

    /** Does the step again and shows the place. */
    public void redo() {
        settle(open.redo(), receipt -> go(receipt.place()));
    }

    /** Tells of a step that was taken and offers to take it back; nothing is offered where nothing was altered. */
    public void told(String sentence, Receipt receipt) {
        if (receipt.entry().isEmpty()) {
            notices.say(sentence);
        } else {
            notices.say(sentence, Words.of("widgets.undo"), () -> undo(receipt));
        }
    }

    /** Takes back the step that was told of, and no other. */
    private void undo(Receipt receipt) {
        if (receipt.entry().equals(open.nextUndo())) {
            undo();
        } else {
            notices.say(Words.of("widgets.undo.late"));
        }
    }

    /** Works in the background and goes on with the result; what fails is shown, what was cancelled ends quietly. */
    public <T> void work(String name, Tasks.Work<T> work, Consumer<T> then) {
        settle(open.tasks().start(name, work), then);
    }

    /** As {@link #work(String, Tasks.Work, Consumer)}, for one who shows failures in the place they belong to. */
    public <T> void work(String name, Tasks.Work<T> work, Consumer<T> then, Consumer<Throwable> failed) {
        settle(open.tasks().start(name, work), then, failed);
    }

    /**
     * As {@link #work(String, Tasks.Work, Consumer, Consumer)}, for one who keeps in mind that work is under way.
     *
     * @param stopped is told when the user has stopped the work, or the study closes
     */
    public <T> void work(
            String name, Tasks.Work<T> work, Consumer<T> then, Consumer<Throwable> failed, Runnable stopped) {
        settle(open.tasks().start(name, work), then, failed, stopped);
    }

    /** As {@link #work(String, Tasks.Work, Consumer, Consumer)}; what is returned asks the work to stop. */
    public <T> Runnable stoppable(String name, Tasks.Work<T> work, Consumer<T> then, Consumer<Throwable> failed) {
        return stoppable(name, work, then, failed, () -> {});
    }

    /**
     * As {@link #work(String, Tasks.Work, Consumer, Consumer, Runnable)}. What is returned asks the work to stop; from then
     * on nothing is told of it, even if its result was on the way.
     */
    public <T> Runnable stoppable(
            String name, Tasks.Work<T> work, Consumer<T> then, Consumer<Throwable> failed, Runnable stopped) {
        CompletableFuture<T> result = open.tasks().start(name, work);
        AtomicBoolean over = new AtomicBoolean();
        Consumer<Runnable> unlessOver = telling -> {
            if (!over.get()) {
                telling.run();
            }
        };
        settle(
                result,
                value -> unlessOver.accept(() -> then.accept(value)),
                failure -> unlessOver.accept(() -> failed.accept(failure)),
                () -> unlessOver.accept(stopped));
        return () -> {
            over.set(true);
            result.cancel(false);
        };
    }

    private <T> void settle(CompletableFuture<T> future, Consumer<T> then) {
        settle(future, then, notices::complain);
    }

    private <T> void settle(CompletableFuture<T> future, Consumer<T> then, Consumer<Throwable> failed) {
        settle(future, then, failed, () -> {});
    }

    @SuppressWarnings("FutureReturnValueIgnored") // both ends are handled inside
    private <T> void settle(
            CompletableFuture<T> future, Consumer<T> then, Consumer<Throwable> failed, Runnable stopped) {
        future.whenCompleteAsync(
                (value, failure) -> {
                    if (failure == null) {
                        then.accept(value);
                    } else if (cause(failure) instanceof CancellationException) {
                        stopped.run();
                    } else {
                        failed.accept(cause(failure));
                    }
                },
                edt);
    }

    private static Throwable cause(Throwable failure) {
        Throwable cause = failure.getCause();
        return failure instanceof CompletionException && cause != null ? cause : failure;
    }

    /** Shows a place: words in the reader, a code in the tree, a theme on the board. */
    public void go(Place place) {
        goTo.accept(place);
    }

    /** Sets who shows places; the shell does. */
    public void onGo(Consumer<Place> shower) {
        goTo = shower;
    }
}
