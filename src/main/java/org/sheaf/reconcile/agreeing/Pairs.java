package org.sheaf.reconcile.agreeing;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.sheaf.agreement.Continuum;
import org.sheaf.agreement.Figure;
import org.sheaf.agreement.Measure;
import org.sheaf.study.Coder;
import org.sheaf.study.Progress;

/** Each pair of three or more coders, swept once when somebody asks. Any thread. */
public final class Pairs {

    private final List<Coder> coders;
    private final List<Continuum> lines;
    private final Function<List<Continuum>, Map<Measure, Figure>> figures;
    private final Progress progress;
    private @Nullable List<Agreement.Pair> known;

    /**
     * @param lines what all coders marked
     * @param figures what every measure says of two coders' lines; safe for threads
     * @param progress that lends threads, and may stop the work
     */
    Pairs(
            List<Coder> coders,
            List<Continuum> lines,
            Function<List<Continuum>, Map<Measure, Figure>> figures,
            Progress progress) {
        this.coders = coders;
        this.lines = lines;
        this.figures = figures;
        this.progress = progress;
    }

    /** The pairs in the order of the coders; empty for two coders. */
    synchronized List<Agreement.Pair> get() {
        if (known == null) {
            known = coders.size() > 2 ? computed() : List.of();
        }
        return known;
    }

    private List<Agreement.Pair> computed() {
        List<int[]> pairs = new ArrayList<>();
        for (int a = 0; a < coders.size(); a++) {
            for (int b = a + 1; b < coders.size(); b++) {
                pairs.add(new int[] {a, b});
            }
        }
        Agreement.Pair[] computed = new Agreement.Pair[pairs.size()];
        AtomicInteger next = new AtomicInteger();
        progress.together(() -> {
            for (int i = next.getAndIncrement(); i < computed.length; i = next.getAndIncrement()) {
                if (progress.cancelled()) {
                    return;
                }
                computed[i] = pair(pairs.get(i)[0], pairs.get(i)[1]);
            }
        });
        progress.check();
        return List.of(computed);
    }

    private Agreement.Pair pair(int a, int b) {
        List<Continuum> between = lines.stream().map(line -> line.between(a, b)).toList();
        return new Agreement.Pair(coders.get(a), coders.get(b), figures.apply(between));
    }
}
