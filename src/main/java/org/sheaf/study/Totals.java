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
        Map<Id<Code>, Total> map = new HashMap<>();
        for (PageSlot slot : slots) {
            add(map, slot.counts(), 1);
        }
        return new Totals(map);
    }

    /** The figures with the counts of some transcripts taken away and others added. */
    Totals replace(List<Counts> gone, List<Counts> come) {
        if (gone.isEmpty() && come.isEmpty()) {
            return this;
        }
        Map<Id<Code>, Total> map = new HashMap<>(byCode);
        gone.forEach(counts -> add(map, counts, -1));
        come.forEach(counts -> add(map, counts, 1));
        return new Totals(map);
    }

    private static void add(Map<Id<Code>, Total> map, Counts counts, int sign) {
        counts.usual()
                .forEach((code, n) -> map.merge(
                        code,
                        Total.NONE.plus(sign * n, sign),
                        (known, more) -> known.plus(more.passages, more.transcripts)));
    }

    Total of(Id<Code> code) {
        return byCode.getOrDefault(code, Total.NONE);
    }
}
