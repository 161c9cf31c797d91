package org.sheaf.bench;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;

/** Times of the same work done several times, in milliseconds. Not safe for threads. */
final class Times {

    private static final OperatingSystemMXBean MACHINE =
            ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);

    private final List<Double> millis = new ArrayList<>();
    private final List<Double> processor = new ArrayList<>();

    /** Work that may fail. */
    @FunctionalInterface
    interface Work {
        void run() throws Exception;
    }

    /** What all threads of this program have worked, in milliseconds. */
    static double worked() {
        return MACHINE.getProcessCpuTime() / 1e6;
    }

    /** Does the work and keeps how long it took. */
    void time(Work work) throws Exception {
        double before = worked();
        long start = System.nanoTime();
        work.run();
        addNanos(System.nanoTime() - start);
        processor.add(worked() - before);
    }

    void addNanos(long nanos) {
        millis.add(nanos / 1e6);
    }

    void addAll(List<Double> times) {
        millis.addAll(times);
    }

    double median() {
        return quantile(0.5);
    }

    /** The median of what all threads of this program worked meanwhile; other programs disturb it less. */
    double processor() {
        return quantile(processor, 0.5);
    }

    /** The nearest-rank quantile. */
    double quantile(double share) {
        return quantile(millis, share);
    }

    private static double quantile(List<Double> times, double share) {
        List<Double> sorted = new ArrayList<>(times);
        Collections.sort(sorted);
        return sorted.get(Math.min(sorted.size() - 1, (int) Math.ceil(share * sorted.size()) - 1));
    }

    int count() {
        return millis.size();
    }

    /** Milliseconds as people read them: {@code 3.2 ms}, {@code 140 ms}, {@code 4.61 s}. */
    static String words(double millis) {
        if (millis < 10) {
            return String.format(Locale.ROOT, "%.1f ms", millis);
        }
        return millis < 1000
                ? String.format(Locale.ROOT, "%.0f ms", millis)
                : String.format(Locale.ROOT, "%.2f s", millis / 1000);
    }
}
