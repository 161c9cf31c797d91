package org.sheaf.study;

import java.util.Collection;
import java.util.HashMap;
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

    Totals replace(Counts before, Counts after) {
        Map<Id<Code>, Total> map = new HashMap<>(byCode);
        add(map, before, -1);
        add(map, after, 1);
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
