package org.sheaf.agreement;

import java.util.Arrays;

/** Sums the values of one domain: what each coder says of each unit, where they say something. Not safe for threads. */
final class DomainTally {

    private final DomainLayout layout;
    private final int[] values;
    private final int[] active;
    private final int[] now;
    private final int[] counts;
    private double[] sums;
    private int since;

    /** No value, or two at once, which is none. */
    private static final int NONE = -1;

    DomainTally(Scheme scheme, int domain) {
        layout = new DomainLayout(scheme.coders(), scheme.domains().get(domain).length);
        values = new int[scheme.coders()];
        active = new int[scheme.coders() * layout.values()];
        now = new int[scheme.coders()];
        counts = new int[layout.values()];
        sums = new double[layout.size()];
        Arrays.fill(now, NONE);
    }

    /** A coder begins to give a value, which may be one of several. */
    void begin(int coder, int value, int at) {
        settle(at);
        values[coder] += active[coder * layout.values() + value]++ == 0 ? 1 : 0;
        now[coder] = values[coder] == 1 ? only(coder) : NONE;
    }

    /** A coder ends a value. */
    void end(int coder, int value, int at) {
        settle(at);
        values[coder] -= --active[coder * layout.values() + value] == 0 ? 1 : 0;
        now[coder] = values[coder] == 1 ? only(coder) : NONE;
    }

    private int only(int coder) {
        for (int value = 0; value < layout.values(); value++) {
            if (active[coder * layout.values() + value] > 0) {
                return value;
            }
        }
        throw new IllegalStateException("a coder with one value has none");
    }

    /** Counts up to here. */
    void settle(int at) {
        double length = at - since;
        since = at;
        if (length <= 0) {
            return;
        }
        int rated = 0;
        for (int coder = 0; coder < now.length; coder++) {
            rated += now[coder] == NONE ? 0 : 1;
            sums[layout.broken()] += values[coder] > 1 ? length : 0;
        }
        if (rated > 0) {
            rate(length, rated);
        }
    }

    private void rate(double length, int rated) {
        sums[layout.rated()] += length;
        for (int value : now) {
            if (value != NONE) {
                counts[value]++;
            }
        }
        double alike = 0;
        for (int value : now) {
            if (value != NONE && counts[value] > 0) {
                int times = counts[value];
                counts[value] = 0;
                sums[layout.share(value)] += length * times / rated;
                sums[layout.given(value)] += rated > 1 ? length * times : 0;
                alike += (double) times * (times - 1);
            }
        }
        if (rated > 1) {
            sums[layout.paired()] += length;
            sums[layout.agreed()] += length * alike / (rated * (rated - 1.0));
            sums[layout.coincident()] += length * alike / (rated - 1.0);
            compare(length);
        }
    }

    private void compare(double length) {
        int pair = 0;
        for (int a = 0; a < now.length; a++) {
            for (int b = a + 1; b < now.length; b++, pair++) {
                if (now[a] != NONE && now[b] != NONE) {
                    sums[layout.both(pair)] += length;
                    sums[layout.same(pair)] += now[a] == now[b] ? length : 0;
                    sums[layout.weighted(pair)] += length * layout.weight(now[a], now[b]);
                    sums[layout.first(pair, now[a])] += length;
                    sums[layout.second(pair, now[b])] += length;
                }
            }
        }
    }

    /** Takes the sums out. */
    double[] take() {
        double[] taken = sums;
        sums = new double[layout.size()];
        return taken;
    }

    /** Begins a new line. */
    void restart() {
        since = 0;
    }
}
