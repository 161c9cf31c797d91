package org.sheaf.bench;

import java.awt.AWTEvent;
import java.awt.EventQueue;
import java.awt.Toolkit;
import java.awt.event.InvocationEvent;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Takes the processor time of every event the EDT works off, and looks again and again what it is doing. An event holds
 * whatever listeners and painting it set off, so no listener and no paint takes longer than the event it is part of.
 */
public final class EdtWatch extends EventQueue implements AutoCloseable {

    /** From when on an event is looked into, and how often. */
    private static final long LOOK_AFTER_NANOS = 15_000_000;

    private static final long LOOK_EVERY_NANOS = 8_000_000;
    /** Shorter events are counted and not kept. */
    private static final double KEPT_MILLIS = 4;

    private static final Pattern RUNNABLE = Pattern.compile("runnable=([\\w.$]+)");
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private final List<Taken> kept = new ArrayList<>();
    private final Thread looker = new Thread(this::look, "watching the EDT");
    private final double least;
    private @Nullable Dispatch current;
    private volatile boolean ended;
    private String step = "";
    private long events;
    private double worked;

    /**
     * An event that took long.
     *
     * @param step what the script did meanwhile
     * @param kind of event
     * @param cpuMillis processor time of the EDT
     * @param wallMillis by the clock
     * @param doing what it was mostly found at; empty when it was too short to be looked into
     */
    public record Taken(String step, String kind, double cpuMillis, double wallMillis, String doing) {}

    private static final class Dispatch {
        private final String kind;
        private final long start = System.nanoTime();
        private final @Nullable Dispatch around;
        private final List<String> seen = new ArrayList<>();
        private double inner;

        Dispatch(String kind, @Nullable Dispatch around) {
            this.kind = kind;
            this.around = around;
        }
    }

    private EdtWatch(double least) {
        this.least = least;
        looker.setDaemon(true);
    }

    /** Watches the EDT of this JVM from now on, and keeps what took long. */
    public static EdtWatch begin() {
        return begin(KEPT_MILLIS);
    }

    /** Watches the EDT of this JVM from now on, and keeps every event, however quick. */
    public static EdtWatch beginKeepingAll() {
        return begin(0);
    }

    private static EdtWatch begin(double least) {
        EdtWatch watch = new EdtWatch(least);
        Toolkit.getDefaultToolkit().getSystemEventQueue().push(watch);
        watch.looker.start();
        return watch;
    }

    /** Says what is done from now on. */
    public synchronized void step(String name) {
        step = name;
    }

    /** How many events were worked off. */
    public synchronized long events() {
        return events;
    }

    /** The processor time of all of them, in milliseconds. */
    public synchronized double worked() {
        return worked;
    }

    /** Those that took long, in order. */
    public synchronized List<Taken> kept() {
        return List.copyOf(kept);
    }

    @Override
    protected void dispatchEvent(AWTEvent event) {
        Dispatch now = enter(event);
        long before = THREADS.getCurrentThreadCpuTime();
        try {
            super.dispatchEvent(event);
        } finally {
            leave(now, (THREADS.getCurrentThreadCpuTime() - before) / 1e6);
        }
    }

    private synchronized Dispatch enter(AWTEvent event) {
        Dispatch now = new Dispatch(kind(event), current);
        current = now;
        return now;
    }

    private synchronized void leave(Dispatch now, double cpu) {
        Dispatch around = now.around;
        current = around;
        if (around != null) {
            around.inner += cpu;
        }
        double own = cpu - now.inner;
        events++;
        worked += own;
        if (own >= least) {
            kept.add(new Taken(step, now.kind, own, (System.nanoTime() - now.start) / 1e6, mostly(now.seen)));
        }
    }

    private static String mostly(List<String> seen) {
        return seen.stream()
                .distinct()
                .max((a, b) -> java.util.Collections.frequency(seen, a) - java.util.Collections.frequency(seen, b))
                .orElse("");
    }

    /** In words: a paint, a change told, a result, a key, … */
    private static String kind(AWTEvent event) {
        if (!(event instanceof InvocationEvent)) {
            String name = event.getClass().getSimpleName();
            return name.endsWith("Event")
                    ? name.substring(0, name.length() - 5).toLowerCase(java.util.Locale.ROOT)
                    : name;
        }
        Matcher runnable = RUNNABLE.matcher(event.paramString());
        String runs = runnable.find() ? runnable.group(1) : "";
        if (runs.startsWith("javax.swing.RepaintManager")) {
            return "paint and layout";
        } else if (runs.startsWith("org.sheaf.workbench.OpenStudy")) {
            return "a change told to all listeners";
        } else if (runs.startsWith("java.util.concurrent.CompletableFuture")) {
            return "a result taken over";
        } else if (runs.startsWith("javax.swing.Timer")) {
            return "a timer";
        } else if (runs.startsWith("java.util.concurrent.FutureTask")) {
            return "a step of the script";
        }
        return runs.replaceAll("\\$\\$Lambda.*", "").replaceAll(".*\\.", "");
    }

    /** Stops watching. */
    @Override
    public void close() {
        ended = true;
        pop();
    }

    private void look() {
        Thread edt = null;
        while (!ended) {
            LockSupport.parkNanos(LOOK_EVERY_NANOS);
            Dispatch now;
            synchronized (this) {
                now = current;
            }
            if (now == null || System.nanoTime() - now.start < LOOK_AFTER_NANOS) {
                continue;
            }
            if (edt == null || !edt.isAlive()) {
                edt = eventThread();
            }
            if (edt != null) {
                String found = place(edt.getStackTrace());
                synchronized (this) {
                    if (now == current) {
                        now.seen.add(found);
                    }
                }
            }
        }
    }

    private static @Nullable Thread eventThread() {
        return Thread.getAllStackTraces().keySet().stream()
                .filter(thread -> thread.getName().startsWith("AWT-EventQueue"))
                .findFirst()
                .orElse(null);
    }

    /** The innermost and the outermost method of ours; else the innermost of whoever is at it. */
    private static String place(StackTraceElement[] stack) {
        String inner = "";
        String outer = "";
        for (StackTraceElement frame : stack) {
            String type = frame.getClassName();
            if (type.startsWith("org.sheaf.") && !type.startsWith("org.sheaf.bench.")) {
                inner = inner.isEmpty() ? name(frame) : inner;
                outer = name(frame);
            }
        }
        if (inner.isEmpty()) {
            return stack.length == 0 ? "" : "(" + name(stack[0]) + ")";
        }
        return inner.equals(outer) ? inner : inner + " in " + outer;
    }

    private static String name(StackTraceElement frame) {
        String type = frame.getClassName();
        return type.substring(type.lastIndexOf('.') + 1).replaceAll("\\$\\$Lambda.*", "") + "." + frame.getMethodName();
    }
}
