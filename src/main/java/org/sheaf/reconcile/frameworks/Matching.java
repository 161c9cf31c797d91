package org.sheaf.reconcile.frameworks;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.sheaf.analysis.CodeWording;
import org.sheaf.reconcile.frameworks.Links.Division;
import org.sheaf.reconcile.frameworks.Links.Pair;
import org.sheaf.reconcile.frameworks.Nodes.Node;

/**
 * Finds which codes of different sides are one, in steps from the surest on: identity, path, name, then whatever is alike in
 * name, definition or use, as many as fit best together. A name alone does not count against what the code is used on.
 */
final class Matching {

    private enum Why {
        IDENTITY,
        PLACE,
        NAME,
        LIKE
    }

    private record Link(Pair pair, Why why, double score) {}

    private final Nodes nodes;
    private final Usage usage;
    private final CodeWording meanings;
    private final Map<Pair, Link> links = new LinkedHashMap<>();
    private final Set<Pair> friends = new LinkedHashSet<>();

    Matching(Nodes nodes, Usage usage) {
        this.nodes = nodes;
        this.usage = usage;
        this.meanings = CodeWording.ofMeanings(nodes.codes());
    }

    Links links() {
        for (int one = 0; one < nodes.sides().size(); one++) {
            for (int other = one + 1; other < nodes.sides().size(); other++) {
                pair(nodes.of(one), nodes.of(other));
            }
        }
        List<Division> divisions = divisions();
        return new Links(groups(), divisions, friends);
    }

    private void pair(List<Integer> ones, List<Integer> others) {
        Set<Integer> left = new LinkedHashSet<>(ones);
        Set<Integer> right = new LinkedHashSet<>(others);
        step(left, right, Why.IDENTITY);
        step(left, right, Why.PLACE);
        step(left, right, Why.NAME);
        alike(List.copyOf(left), List.copyOf(right));
    }

    /** Links what fits by one sign; where several do, the pair that shares more words goes first. */
    private void step(Set<Integer> left, Set<Integer> right, Why why) {
        Map<String, List<Integer>> byKey = new HashMap<>();
        if (why != Why.IDENTITY) {
            right.forEach(b -> keys(b, why)
                    .forEach(key ->
                            byKey.computeIfAbsent(key, k -> new ArrayList<>()).add(b)));
        }
        List<Link> fitting = new ArrayList<>();
        for (int a : left) {
            Set<Integer> candidates = new TreeSet<>();
            if (why == Why.IDENTITY) {
                right.stream().filter(b -> nodes.get(a).isSameAs(nodes.get(b))).forEach(candidates::add);
            } else {
                keys(a, why).forEach(key -> candidates.addAll(byKey.getOrDefault(key, List.of())));
            }
            for (int b : candidates) {
                if (why != Why.IDENTITY && isApart(a, b)) {
                    friends.add(Pair.of(a, b));
                } else {
                    fitting.add(new Link(Pair.of(a, b), why, surety(a, b)));
                }
            }
        }
        fitting.sort(Comparator.comparingDouble(Link::score)
                .reversed()
                .thenComparing(link -> link.pair().one())
                .thenComparing(link -> link.pair().other()));
        for (Link link : fitting) {
            if (left.contains(link.pair.one()) && right.contains(link.pair.other())) {
                left.remove(link.pair.one());
                right.remove(link.pair.other());
                links.put(link.pair, link);
            }
        }
    }

    private Set<String> keys(int node, Why why) {
        Node n = nodes.get(node);
        Set<String> keys = new LinkedHashSet<>();
        if (why == Why.PLACE) {
            if (nodes.sides().get(n.side()).placed()) {
                keys.add(n.place());
            }
        } else {
            keys.add(n.name());
            n.code().aliases().forEach(alias -> keys.add(Naming.normal(alias)));
        }
        keys.remove("");
        return keys;
    }

    /** Whether both are used often on text that both sides have coded, and hardly ever on the same words. */
    private boolean isApart(int a, int b) {
        Evidence e = evidence(a, b);
        return e.isTold() && e.jaccard() < Thresholds.APART && Math.max(e.oneInOther(), e.otherInOne()) < 0.5;
    }

    private double surety(int a, int b) {
        Evidence e = evidence(a, b);
        double place = nodes.get(a).place().equals(nodes.get(b).place()) ? 0.1 : 0;
        return e.jaccard() + place + e.definition().orElse(0) / 100 + e.name() / 1000;
    }

    private void alike(List<Integer> ones, List<Integer> others) {
        if (ones.isEmpty() || others.isEmpty()) {
            return;
        }
        double[][] score = new double[ones.size()][others.size()];
        for (int i = 0; i < ones.size(); i++) {
            for (int j = 0; j < others.size(); j++) {
                score[i][j] = likeness(ones.get(i), others.get(j));
            }
        }
        int[] best = Assignment.best(score);
        for (int i = 0; i < best.length; i++) {
            if (best[i] >= 0) {
                Pair pair = Pair.of(ones.get(i), others.get(best[i]));
                links.put(pair, new Link(pair, Why.LIKE, score[i][best[i]]));
            }
        }
    }

    /** How likely two codes are one; 0 when nothing speaks for it, or what they are used on speaks against it. */
    private double likeness(int a, int b) {
        double name = Naming.ofNormal(nodes.get(a).name(), nodes.get(b).name());
        boolean called = name >= Thresholds.NAME;
        double meaning = meanings.says(a) && meanings.says(b) ? meanings.share(a, b) : 0;
        boolean used = usage.shared(a, b) > 0;
        if (!called && meaning < Thresholds.DEFINITION && !used) {
            return 0;
        }
        Evidence e = evidence(a, b);
        boolean usedAlike = e.jaccard() >= Thresholds.SHARED && e.isTold();
        boolean says = usedAlike || called || meaning >= Thresholds.DEFINITION;
        return says && !isApart(a, b) && (usedAlike || !isInside(e)) ? e.jaccard() + name / 2 + meaning / 4 : 0;
    }

    /** One is used within the other and far less: that is narrower, not the same. */
    private static boolean isInside(Evidence e) {
        return e.isTold()
                && e.jaccard() < Thresholds.SHARED
                && Math.max(e.oneInOther(), e.otherInOne()) >= Thresholds.INSIDE;
    }

    private Evidence evidence(int a, int b) {
        return Weighing.evidence(nodes, usage, meanings, a, b);
    }

    /** Codes of which another side has several: each lies within, and together they cover most. Their links are undone. */
    private List<Division> divisions() {
        List<Division> found = new ArrayList<>();
        Set<Integer> taken = new HashSet<>();
        for (int whole = 0; whole < nodes.size(); whole++) {
            for (int side = 0; side < nodes.sides().size(); side++) {
                if (side != nodes.get(whole).side()) {
                    List<Integer> parts = parts(whole, side, taken);
                    if (parts.size() > 1 && usage.coveredBy(whole, parts) >= Thresholds.WHOLE) {
                        found.add(new Division(whole, parts));
                        taken.addAll(parts);
                        int mine = whole;
                        parts.forEach(part -> links.remove(Pair.of(mine, part)));
                    }
                }
            }
        }
        return found;
    }

    private List<Integer> parts(int whole, int side, Set<Integer> taken) {
        List<Integer> parts = new ArrayList<>();
        boolean wholeIsThere =
                links.values().stream().anyMatch(link -> link.why == Why.IDENTITY && touches(link.pair, whole, side));
        for (int part : wholeIsThere ? List.<Integer>of() : nodes.of(side)) {
            if (usage.shared(whole, part) == 0) {
                continue;
            }
            Evidence e = evidence(whole, part);
            boolean inside = e.otherInOne() >= Thresholds.INSIDE
                    && e.jaccard() < Thresholds.INSIDE
                    && e.passages() >= Thresholds.SPANS;
            if (inside && !taken.contains(part) && !belongsElsewhere(part, whole)) {
                parts.add(part);
            }
        }
        return parts;
    }

    private boolean touches(Pair pair, int node, int side) {
        return pair.one() == node && nodes.get(pair.other()).side() == side
                || pair.other() == node && nodes.get(pair.one()).side() == side;
    }

    /** Whether a code is one with another code of the whole's side. */
    private boolean belongsElsewhere(int part, int whole) {
        int side = nodes.get(whole).side();
        return links.keySet().stream()
                .anyMatch(pair -> touches(pair, part, side) && pair.one() != whole && pair.other() != whole);
    }

    /** Joins links to groups, the surest first, with at most one code of each side. */
    private List<List<Integer>> groups() {
        int[] group = new int[nodes.size()];
        List<Set<Integer>> members = new ArrayList<>();
        for (int i = 0; i < group.length; i++) {
            group[i] = i;
            members.add(new TreeSet<>(Set.of(i)));
        }
        List<Link> all = new ArrayList<>(links.values());
        all.sort(Comparator.comparing(Link::why)
                .thenComparing(Comparator.comparingDouble(Link::score).reversed())
                .thenComparing(link -> link.pair().one())
                .thenComparing(link -> link.pair().other()));
        for (Link link : all) {
            Set<Integer> one = members.get(group[link.pair.one()]);
            Set<Integer> other = members.get(group[link.pair.other()]);
            if (one != other && !haveOneSide(one, other)) {
                int into = group[link.pair.one()];
                one.addAll(other);
                other.forEach(node -> group[node] = into);
            }
        }
        Set<Set<Integer>> groups = new LinkedHashSet<>();
        for (int i = 0; i < group.length; i++) {
            if (members.get(group[i]).size() > 1) {
                groups.add(members.get(group[i]));
            }
        }
        return groups.stream().map(List::copyOf).toList();
    }

    private boolean haveOneSide(Set<Integer> one, Set<Integer> other) {
        return one.stream()
                .anyMatch(a -> other.stream()
                        .anyMatch(b -> nodes.get(a).side() == nodes.get(b).side()));
    }
}
