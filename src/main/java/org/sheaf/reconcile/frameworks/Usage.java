package org.sheaf.reconcile.frameworks;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sheaf.study.Id;
import org.sheaf.study.Page;
import org.sheaf.study.Passage;
import org.sheaf.study.Progress;
import org.sheaf.study.QuotationRef;
import org.sheaf.study.Study;
import org.sheaf.study.Transcript;
import org.sheaf.text.IntervalSet;
import org.sheaf.text.Span;

/**
 * On which words codes of different sides are used: one sweep over each transcript, and only pairs that meet are kept. What a
 * code covers is counted against each other side apart, in the transcripts which that side has coded too.
 */
final class Usage {

    private static final int SAMPLES = 3;

    private final Nodes nodes;
    private final long[][] length;
    private final int[][] passages;
    private final Map<Long, Cell> cells = new HashMap<>();
    private final List<Map<Id<Transcript>, IntervalSet>> covered = new ArrayList<>();
    private final Map<Id<Transcript>, boolean[]> coded = new HashMap<>();

    private static final class Cell {
        private long shared;
        private int low;
        private int high;
        private final List<Evidence.Sample> samples = new ArrayList<>();
    }

    private record Stretch(int node, Span span, QuotationRef first, Set<Integer> met) {}

    Usage(Study study, Nodes nodes, Progress progress) {
        this.nodes = nodes;
        length = new long[nodes.size()][nodes.sides().size()];
        passages = new int[nodes.size()][nodes.sides().size()];
        for (int i = 0; i < nodes.size(); i++) {
            covered.add(new HashMap<>());
        }
        int done = 0;
        for (Transcript transcript : study.transcripts()) {
            progress.check();
            progress.report(
                    "Comparing what the codes cover",
                    done++,
                    study.transcripts().size());
            sweep(transcript.id(), study.page(transcript.id()));
        }
    }

    private void sweep(Id<Transcript> transcript, Page page) {
        int sides = nodes.sides().size();
        boolean[] here = new boolean[sides];
        List<Stretch> all = new ArrayList<>();
        for (int side = 0; side < sides; side++) {
            var counts = nodes.sides().get(side).layer().coders(page);
            here[side] = page.columns().coders().stream().anyMatch(counts);
            int mine = side;
            for (Passage passage : Passage.in(page, nodes.sides().get(side).layer(), code -> nodes.has(mine, code))) {
                QuotationRef first =
                        new QuotationRef(transcript, passage.quotations().get(0).id());
                for (int node : nodes.of(side, passage.code())) {
                    all.add(new Stretch(node, passage.span(), first, new HashSet<>()));
                }
            }
        }
        coded.put(transcript, here);
        all.sort(Comparator.comparing(Stretch::span).thenComparing(Stretch::node));
        measure(transcript, all, here);
        meet(all);
    }

    private void measure(Id<Transcript> transcript, List<Stretch> all, boolean[] here) {
        Map<Integer, List<Span>> spans = new HashMap<>();
        for (Stretch stretch : all) {
            spans.computeIfAbsent(stretch.node, n -> new ArrayList<>()).add(stretch.span);
            for (int side = 0; side < here.length; side++) {
                if (here[side]) {
                    length[stretch.node][side] += stretch.span.length();
                    passages[stretch.node][side]++;
                }
            }
        }
        spans.forEach((node, list) -> covered.get(node).put(transcript, IntervalSet.of(list)));
    }

    private void meet(List<Stretch> all) {
        List<Stretch> open = new ArrayList<>();
        for (Stretch stretch : all) {
            open.removeIf(before -> before.span.end() <= stretch.span.start());
            for (Stretch before : open) {
                if (nodes.get(before.node).side() != nodes.get(stretch.node).side()) {
                    boolean first = before.node < stretch.node;
                    meet(first ? before : stretch, first ? stretch : before);
                }
            }
            open.add(stretch);
        }
    }

    private void meet(Stretch low, Stretch high) {
        Cell cell = cells.computeIfAbsent(key(low.node, high.node), k -> new Cell());
        cell.shared += low.span.intersect(high.span).length();
        cell.low += low.met.add(high.node) ? 1 : 0;
        cell.high += high.met.add(low.node) ? 1 : 0;
        if (cell.samples.size() < SAMPLES) {
            cell.samples.add(new Evidence.Sample(low.first, high.first));
        }
    }

    private long key(int one, int other) {
        return (long) Math.min(one, other) * nodes.size() + Math.max(one, other);
    }

    private @Nullable Cell cell(int one, int other) {
        return cells.get(key(one, other));
    }

    /** Characters that both cover. */
    long shared(int one, int other) {
        Cell cell = cell(one, other);
        return cell == null ? 0 : cell.shared;
    }

    /** Passages of {@code one} that meet one of {@code other}. */
    int meeting(int one, int other) {
        Cell cell = cell(one, other);
        return cell == null ? 0 : one < other ? cell.low : cell.high;
    }

    /** Places where the two meet, the quotation of {@code one} first. */
    List<Evidence.Sample> samples(int one, int other) {
        Cell cell = cell(one, other);
        if (cell == null) {
            return List.of();
        }
        return one < other
                ? cell.samples
                : cell.samples.stream()
                        .map(sample -> new Evidence.Sample(/* one= */ sample.other(), /* other= */ sample.one()))
                        .toList();
    }

    /** Characters that a code covers where another side has coded too. */
    long length(int node, int otherSide) {
        return length[node][otherSide];
    }

    /** Passages of a code where another side has coded too. */
    int passages(int node, int otherSide) {
        return passages[node][otherSide];
    }

    /** Which part of {@code whole} the other codes cover together, 0–1, where their side has coded too. */
    double coveredBy(int whole, List<Integer> parts) {
        int side = nodes.get(parts.get(0)).side();
        long both = 0;
        for (Map.Entry<Id<Transcript>, IntervalSet> entry : covered.get(whole).entrySet()) {
            if (coded.getOrDefault(entry.getKey(), new boolean[side + 1])[side]) {
                List<Span> spans = new ArrayList<>();
                for (int part : parts) {
                    IntervalSet set = covered.get(part).get(entry.getKey());
                    if (set != null) {
                        spans.addAll(set.spans());
                    }
                }
                both += IntervalSet.of(spans).intersect(entry.getValue()).length();
            }
        }
        return length[whole][side] == 0 ? 0 : (double) both / length[whole][side];
    }
}
