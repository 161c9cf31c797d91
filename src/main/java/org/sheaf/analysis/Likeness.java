package org.sheaf.analysis;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.sheaf.study.Code;
import org.sheaf.study.Id;
import org.sheaf.study.Layer;
import org.sheaf.study.Passage;
import org.sheaf.study.Progress;
import org.sheaf.study.Study;
import org.sheaf.study.Transcript;

/**
 * Two codes that may be one, with the evidence: they are used on the same words, or are named and defined alike.
 *
 * @param one the code used more often
 * @param other the one used less
 * @param overlap characters that both cover, as a share of those that either covers (Jaccard 1901); 0–1
 * @param together passages of {@code other} that overlap one of {@code one}
 * @param of passages of {@code other}
 * @param wording the words of name, other names and brief definition that both have, each weighed by how few codes have
 *     it, as a share of those that either has; 0–1
 * @param words those that both have
 */
public record Likeness(Code one, Code other, double overlap, int together, int of, double wording, List<String> words) {

    /** A pair is told from here on, by either figure. */
    private static final double TOLD = 0.4;

    /** Copies the words. */
    public Likeness {
        words = List.copyOf(words);
    }

    /**
     * The pairs worth a look, the likeliest first. A code is not compared with those above or below it.
     *
     * @param layer whose codings count
     * @param progress told and asked before every transcript
     */
    public static List<Likeness> among(Study study, Layer layer, Progress progress) {
        List<Code> codes = study.framework().inOrder();
        Usage usage = new Usage(codes);
        int done = 0;
        for (Transcript transcript : study.transcripts()) {
            progress.check();
            progress.report("Comparing codes", done++, study.transcripts().size());
            usage.add(Passage.in(study.page(transcript.id()), layer, code -> true));
        }
        CodeWording wording = CodeWording.ofNamesAndMeanings(codes);
        List<Likeness> likely = new ArrayList<>();
        for (int i = 0; i < codes.size(); i++) {
            for (int j = i + 1; j < codes.size(); j++) {
                Id<Code> a = codes.get(i).id();
                Id<Code> b = codes.get(j).id();
                if (!study.framework().isUnder(a, b) && !study.framework().isUnder(b, a)) {
                    boolean swap = usage.passages[j] > usage.passages[i];
                    Likeness pair = swap ? pair(j, i, codes, usage, wording) : pair(i, j, codes, usage, wording);
                    if (Math.max(pair.overlap, pair.wording) >= TOLD) {
                        likely.add(pair);
                    }
                }
            }
        }
        likely.sort(Comparator.comparingDouble((Likeness pair) -> pair.overlap + pair.wording)
                .reversed());
        return likely;
    }

    private static Likeness pair(int one, int other, List<Code> codes, Usage usage, CodeWording wording) {
        return new Likeness(
                codes.get(one),
                codes.get(other),
                usage.overlap(one, other),
                usage.together[other][one],
                usage.passages[other],
                wording.share(one, other),
                wording.shared(one, other));
    }

    /** What codes cover, by their place in the list. */
    private static final class Usage {

        private final Map<Id<Code>, Integer> place = new HashMap<>();
        private final int[] passages;
        private final long[] length;
        private final long[][] both;
        private final int[][] together;

        Usage(List<Code> codes) {
            codes.forEach(code -> place.put(code.id(), place.size()));
            passages = new int[codes.size()];
            length = new long[codes.size()];
            both = new long[codes.size()][codes.size()];
            together = new int[codes.size()][codes.size()];
        }

        /** Sweeps over the passages of one transcript, which come sorted by span. */
        void add(List<Passage> sorted) {
            BitSet[] met = new BitSet[sorted.size()]; // the codes each passage has met, so that it counts once
            List<Integer> open = new ArrayList<>();
            for (int at = 0; at < met.length; at++) {
                Passage passage = sorted.get(at);
                met[at] = new BitSet();
                open.removeIf(before ->
                        sorted.get(before).span().end() <= passage.span().start());
                int mine = place(passage);
                passages[mine]++;
                length[mine] += passage.span().length();
                for (int before : open) {
                    int theirs = place(sorted.get(before));
                    int common =
                            sorted.get(before).span().intersect(passage.span()).length();
                    both[mine][theirs] += common;
                    both[theirs][mine] += common;
                    together[mine][theirs] += meet(met[at], theirs);
                    together[theirs][mine] += meet(met[before], mine);
                }
                open.add(at);
            }
        }

        private int place(Passage passage) {
            return place.getOrDefault(passage.code(), -1); // every code of a study is in its framework
        }

        private static int meet(BitSet met, int code) {
            boolean first = !met.get(code);
            met.set(code);
            return first ? 1 : 0;
        }

        double overlap(int i, int j) {
            long either = length[i] + length[j] - both[i][j];
            return either == 0 ? 0 : (double) both[i][j] / either;
        }
    }
}
