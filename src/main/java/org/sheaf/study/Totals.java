package org.sheaf.study;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** How often each code stands in the whole study, in the usual layer. Immutable. */
public final class Totals {

    private final Map<Id<Code>, Total> byCode;

    private Totals(Map<Id<Code>, Total> byCode) {
        this.byCode = byCode;
    }

    /**
     * The figures of one code.
     *
     * @param passages in all texts
     * @param transcripts of interviews with at least one
     * @param documents with at least one
     */
    public record Total(int passages, int transcripts, int documents) {
        /** No passage. */
        public static final Total NONE = new Total(0, 0, 0);

        /** The texts with at least one. */
        public TextCount texts() {
            return new TextCount(transcripts, documents);
        }

        /** Both together; the texts of one must not be those of the other. */
        public Total plus(Total more) {
            return new Total(passages + more.passages, transcripts + more.transcripts, documents + more.documents);
        }
    }

    /** What one text adds. */
    private record Share(Counts counts, boolean document) {}

    /** Texts with what is counted in them. */
    record Counted(Map<Id<Transcript>, PageSlot> slots, Tables tables) {
        private Optional<Share> share(Id<Transcript> id) {
            PageSlot slot = slots.get(id);
            return slot == null
                    ? Optional.empty()
                    : tables.transcripts().find(id).map(text -> new Share(slot.counts(), text.isDocument()));
        }
    }

    static Totals of(Counted all) {
        Map<Id<Code>, int[]> sums = new HashMap<>();
        for (Id<Transcript> id : all.slots.keySet()) {
            all.share(id).ifPresent(share -> add(sums, share, 1));
        }
        return new Totals(sealed(new HashMap<>(), sums));
    }

    /** The figures when some texts have other quotations, or are something else to the study. */
    Totals at(Set<Id<Transcript>> touched, Counted before, Counted after) {
        Map<Id<Code>, int[]> sums = new HashMap<>();
        for (Id<Transcript> id : touched) {
            Optional<Share> was = before.share(id);
            Optional<Share> now = after.share(id);
            if (!was.equals(now)) {
                was.ifPresent(share -> add(sums, share, -1));
                now.ifPresent(share -> add(sums, share, 1));
            }
        }
        if (sums.isEmpty()) {
            return this;
        }
        return new Totals(sealed(new HashMap<>(byCode), sums));
    }

    /** Adds passages and texts in place: a study that opens adds up some hundred thousand of them. */
    private static void add(Map<Id<Code>, int[]> sums, Share share, int sign) {
        Counts counts = share.counts;
        List<Id<Code>> codes = counts.codes();
        for (int i = 0; i < codes.size(); i++) {
            int passages = counts.usualAt(i);
            if (passages > 0) {
                int[] sum = sums.computeIfAbsent(codes.get(i), code -> new int[3]);
                sum[0] += sign * passages;
                sum[share.document ? 2 : 1] += sign;
            }
        }
    }

    private static Map<Id<Code>, Total> sealed(Map<Id<Code>, Total> known, Map<Id<Code>, int[]> sums) {
        sums.forEach((code, sum) ->
                known.put(code, known.getOrDefault(code, Total.NONE).plus(new Total(sum[0], sum[1], sum[2]))));
        return known;
    }

    Total of(Id<Code> code) {
        return byCode.getOrDefault(code, Total.NONE);
    }
}
