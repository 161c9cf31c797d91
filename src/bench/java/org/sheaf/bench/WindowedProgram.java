package org.sheaf.bench;

import java.awt.Component;
import java.awt.Container;
import java.awt.Robot;
import java.awt.Toolkit;
import java.awt.Window;
import java.awt.event.WindowEvent;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.function.Predicate;
import javax.swing.RepaintManager;
import javax.swing.SwingUtilities;
import org.jspecify.annotations.Nullable;
import org.sheaf.app.Main;
import org.sheaf.desktop.reader.Reader;

/** Sheaf as its user has it, started in this JVM with a study in its window, and every frame it paints. */
final class WindowedProgram {

    private static final long PATIENCE_SECONDS = 120;

    private final Frames frames = new Frames();

    private WindowedProgram() {
        RepaintManager.setCurrentManager(frames);
    }

    /** Windows that something else opens in this JVM. */
    static WindowedProgram without() {
        return new WindowedProgram();
    }

    /** Begins to open a study in the program's window; returns at once. */
    static WindowedProgram open(Path study) {
        // A probe that fails must not stay for its window's sake.
        Thread.currentThread().setUncaughtExceptionHandler((thread, failure) -> {
            failure.printStackTrace();
            Runtime.getRuntime().halt(1);
        });
        WindowedProgram program = new WindowedProgram();
        new Thread(() -> Main.main(new String[] {"open", study.toString()}), "program").start();
        return program;
    }

    /**
     * Waits until a frame has been painted after which something is so, as the EDT sees it then.
     *
     * @return when that frame was on the display, as {@link System#nanoTime}
     */
    long painted(BooleanSupplier condition) throws Exception {
        return frames.after(condition).get(PATIENCE_SECONDS, TimeUnit.SECONDS);
    }

    /** The same for something that is begun now, on this thread. */
    long painted(BooleanSupplier condition, Runnable begin) throws Exception {
        CompletableFuture<Long> there = frames.after(condition);
        begin.run();
        return there.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
    }

    /** Whether a reader shows a transcript. EDT only. */
    static boolean isReading() {
        return showing(Reader.class, WindowedProgram::reads).isPresent();
    }

    private static boolean reads(Component one) {
        return one instanceof Reader reader
                && reader.isShowing()
                && reader.model().isPresent();
    }

    /** The reader that shows a transcript. EDT only. */
    static Reader reader() {
        return showing(Reader.class, WindowedProgram::reads).orElseThrow();
    }

    /** The component of a class and a name that is part of a visible window. EDT only. */
    static <T extends Component> Optional<T> named(Class<T> type, String name) {
        return showing(type, one -> name.equals(one.getName()));
    }

    private static <T extends Component> Optional<T> showing(Class<T> type, Predicate<Component> which) {
        for (Window window : Window.getWindows()) {
            T found = window.isShowing() ? find(window, type, which) : null;
            if (found != null) {
                return Optional.of(found);
            }
        }
        return Optional.empty();
    }

    /** Waits until the EDT has nothing left to do, so that what is measured next begins in quiet. */
    static void quiet(Robot robot) throws Exception {
        robot.waitForIdle();
        edt(() -> true);
    }

    private static <T extends Component> @Nullable T find(Component in, Class<T> type, Predicate<Component> which) {
        if (type.isInstance(in) && which.test(in)) {
            return type.cast(in);
        }
        if (in instanceof Container container) {
            for (Component child : container.getComponents()) {
                T found = find(child, type, which);
                if (found != null) {
                    return found;
                }
            }
        }
        return null;
    }

    /** Does work on the EDT and waits for it. */
    static <T> T edt(Callable<T> work) throws Exception {
        FutureTask<T> task = new FutureTask<>(work);
        SwingUtilities.invokeAndWait(task);
        return task.get();
    }

    /** Closes the window as a user does; the program then ends this JVM. */
    static void close() {
        SwingUtilities.invokeLater(() -> {
            for (Window window : Window.getWindows()) {
                if (window.isShowing()) {
                    window.dispatchEvent(new WindowEvent(window, WindowEvent.WINDOW_CLOSING));
                }
            }
        });
    }

    /** Bytes of the heap in use after a collection, in megabytes. */
    static long heap() {
        System.gc();
        Runtime runtime = Runtime.getRuntime();
        return (runtime.totalMemory() - runtime.freeMemory()) >> 20;
    }

    /** Paints as always, and tells who waits for a frame. */
    private static final class Frames extends RepaintManager {

        private @Nullable BooleanSupplier condition;
        private @Nullable CompletableFuture<Long> waiting;

        synchronized CompletableFuture<Long> after(BooleanSupplier wanted) {
            CompletableFuture<Long> there = new CompletableFuture<>();
            condition = wanted;
            waiting = there;
            return there;
        }

        @Override
        public void paintDirtyRegions() {
            super.paintDirtyRegions();
            tell();
        }

        private synchronized void tell() {
            if (condition != null && waiting != null && condition.getAsBoolean()) {
                Toolkit.getDefaultToolkit().sync();
                waiting.complete(System.nanoTime());
                condition = null;
                waiting = null;
            }
        }
    }
}
