package org.sheaf.study;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** How often each code stands in the whole study, in the usual layer. Immutable. */
public final class Totals {

    private final Map<Id<Code>, Total> byCode;

    private Totals(Map<Id<Code>, Total> byCode) {
        this.byCode = byCode;
    }

    /**
     * The figures of one code.
     *
     * @param passages in all transcripts
     * @param transcripts with at least one
     */
    public record Total(int passages, int transcripts) {
        /** No passage. */
        public static final Total NONE = new Total(0, 0);

        private Total plus(int morePassages, int moreTranscripts) {
            return new Total(passages + morePassages, transcripts + moreTranscripts);
        }
    }

    static Totals of(Collection<PageSlot> slots) {
        Map<Id<Code>, int[]> sums = new HashMap<>();
        for (PageSlot slot : slots) {
            add(sums, slot.counts(), 1);
        }
        return new Totals(sealed(new HashMap<>(), sums));
    }

    /** The figures with the counts of some transcripts taken away and others added. */
    Totals replace(List<Counts> gone, List<Counts> come) {
        if (gone.isEmpty() && come.isEmpty()) {
            return this;
        }
        Map<Id<Code>, int[]> sums = new HashMap<>();
        gone.forEach(counts -> add(sums, counts, -1));
        come.forEach(counts -> add(sums, counts, 1));
        return new Totals(sealed(new HashMap<>(byCode), sums));
    }

    /** Adds passages and transcripts in place: a study that opens adds up some hundred thousand of them. */
    private static void add(Map<Id<Code>, int[]> sums, Counts counts, int sign) {
        List<Id<Code>> codes = counts.codes();
        for (int i = 0; i < codes.size(); i++) {
            int passages = counts.usualAt(i);
            if (passages > 0) {
                int[] sum = sums.computeIfAbsent(codes.get(i), code -> new int[2]);
                sum[0] += sign * passages;
                sum[1] += sign;
            }
        }
    }

    private static Map<Id<Code>, Total> sealed(Map<Id<Code>, Total> known, Map<Id<Code>, int[]> sums) {
        sums.forEach((code, sum) ->
                known.put(code, known.getOrDefault(code, Total.NONE).plus(sum[0], sum[1])));
        return known;
    }

    Total of(Id<Code> code) {
        return byCode.getOrDefault(code, Total.NONE);
    }
}
