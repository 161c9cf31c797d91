package org.sheaf.bench;

import com.sun.management.GarbageCollectionNotificationInfo;
import java.lang.management.GarbageCollectorMXBean;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javax.management.NotificationEmitter;
import javax.management.openmbean.CompositeData;

/** The collections of this JVM's heap: pauses that nobody's code is to blame for. Safe on any thread. */
public final class Pauses {

    private final List<Double> millis = new ArrayList<>();

    private Pauses() {}

    /** Listens from now on. */
    public static Pauses begin() {
        Pauses pauses = new Pauses();
        for (GarbageCollectorMXBean collector : ManagementFactory.getGarbageCollectorMXBeans()) {
            if (collector instanceof NotificationEmitter emitter) {
                emitter.addNotificationListener(
                        (told, none) -> {
                            if (told.getUserData() instanceof CompositeData data) {
                                pauses.add((double) GarbageCollectionNotificationInfo.from(data)
                                        .getGcInfo()
                                        .getDuration());
                            }
                        },
                        told -> told.getType()
                                .equals(GarbageCollectionNotificationInfo.GARBAGE_COLLECTION_NOTIFICATION),
                        null);
            }
        }
        return pauses;
    }

    private synchronized void add(double one) {
        millis.add(one);
    }

    /** For instance {@code 12 collections, 140 ms in all, the longest 31 ms}. */
    public synchronized String words() {
        return words("collections", millis.stream());
    }

    /** The same of any pauses in milliseconds. */
    static String words(String what, Stream<Double> all) {
        double[] each = all.mapToDouble(Double::doubleValue).toArray();
        double sum = 0;
        double longest = 0;
        for (double one : each) {
            sum += one;
            longest = Math.max(longest, one);
        }
        return String.format(
                Locale.ROOT,
                "%d %s, %s in all, the longest %s",
                each.length,
                what,
                Times.words(sum),
                Times.words(longest));
    }
}
