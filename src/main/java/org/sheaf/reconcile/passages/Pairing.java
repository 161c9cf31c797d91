package org.sheaf.reconcile.passages;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.sheaf.study.Code;
import org.sheaf.study.Coder;
import org.sheaf.study.Coding;
import org.sheaf.study.Id;
import org.sheaf.study.Quotation;
import org.sheaf.study.Transcript;
import org.sheaf.text.IntervalSet;
import org.sheaf.text.Span;

/**
 * Finds what differs in one transcript. First code by code: passages of several coders that overlap are one group; a group
 * in which every coder has a part agrees, or differs in extent or in pieces. What is left, groups that lack a coder, is then
 * paired across codes: the better two groups of different coders overlap, the sooner they are one disagreement.
 */
final class Pairing {

    /** What all coders marked alike. */
    record Found(List<List<Side>> agreed, List<Disagreement> disagreements) {}

    /** Passages that overlap, of one code, or of several when they were paired. */
    private record Group(List<Layers.Passage> passages) {
        Set<Id<Coder>> coders() {
            Set<Id<Coder>> coders = new HashSet<>();
            passages.forEach(passage -> coders.add(passage.coder()));
            return coders;
        }

        IntervalSet covered() {
            return IntervalSet.of(passages.stream().map(Layers.Passage::span).toList());
        }

        Span hull() {
            return passages.stream()
                    .map(Layers.Passage::span)
                    .reduce(Span::hull)
                    .orElseThrow();
        }
    }

    private record Pair(int one, int other, double weight) {}

    /** Passages that share less of the shorter one merely touch: they are two remarks, not two readings of one. */
    private static final double LEAST_SHARED = 0.25;

    private final Id<Transcript> transcript;
    private final int revision;
    private final List<Id<Coder>> coders;
    private final CodesInQuestion codes;
    private final List<List<Side>> agreed = new ArrayList<>();
    private final List<Disagreement> disagreements = new ArrayList<>();

    Pairing(Id<Transcript> transcript, int revision, List<Id<Coder>> coders, CodesInQuestion codes) {
        this.transcript = transcript;
        this.revision = revision;
        this.coders = coders;
        this.codes = codes;
    }

    /** Compares the coders' quotations in this transcript. */
    Found compare(Collection<Quotation> quotations) {
        List<Group> left = new ArrayList<>();
        Layers.byCode(quotations, coders, codes)
                .values()
                .forEach(passages -> groups(passages).forEach(group -> {
                    if (group.coders().size() == coders.size()) {
                        settle(group);
                    } else {
                        left.add(group);
                    }
                }));
        left.sort(Comparator.comparing((Group group) -> group.hull().start())
                .thenComparing(group -> -group.hull().end()));
        paired(left).forEach(group -> disagreements.add(disagreement(group, kind(group))));
        disagreements.sort(Comparator.comparing((Disagreement d) -> d.span().start())
                .thenComparing(d -> d.span().end())
                .thenComparing(Disagreement::item));
        return new Found(List.copyOf(agreed), List.copyOf(disagreements));
    }

    /** Passages of one code, in text order, that overlap directly or through one another. */
    private static List<Group> groups(List<Layers.Passage> passages) {
        List<Group> groups = new ArrayList<>();
        List<Layers.Passage> open = new ArrayList<>();
        int reach = -1;
        for (Layers.Passage passage : passages) {
            if (!open.isEmpty() && passage.span().start() >= reach) {
                groups.add(new Group(List.copyOf(open)));
                open.clear();
            }
            open.add(passage);
            reach = Math.max(reach, passage.span().end());
        }
        if (!open.isEmpty()) {
            groups.add(new Group(List.copyOf(open)));
        }
        return groups;
    }

    private void settle(Group group) {
        boolean pieces = group.passages().size() > coders.size();
        boolean same =
                group.passages().stream().map(Layers.Passage::span).distinct().count() == 1;
        if (same) {
            agreed.add(sides(group));
        } else {
            disagreements.add(disagreement(group, pieces ? Kind.PIECES : Kind.OTHER_EXTENT));
        }
    }

    /** Joins groups of different codes and different coders that overlap, best first; ties go to the earlier place. */
    private List<Group> paired(List<Group> left) {
        List<Pair> pairs = new ArrayList<>();
        for (int i = 0; i < left.size(); i++) {
            for (int j = i + 1;
                    j < left.size()
                            && left.get(j).hull().start() < left.get(i).hull().end();
                    j++) {
                double weight = weight(left.get(i), left.get(j));
                if (weight > 0) {
                    pairs.add(new Pair(i, j, weight));
                }
            }
        }
        pairs.sort(Comparator.comparingDouble((Pair pair) -> -pair.weight())
                .thenComparing(Pair::one)
                .thenComparing(Pair::other));
        int[] into = new int[left.size()];
        List<Group> joined = new ArrayList<>(left);
        for (int i = 0; i < into.length; i++) {
            into[i] = i;
        }
        for (Pair pair : pairs) {
            int one = root(into, pair.one());
            int other = root(into, pair.other());
            if (one != other && areOfOthers(joined.get(one), joined.get(other))) {
                List<Layers.Passage> both = new ArrayList<>(joined.get(one).passages());
                both.addAll(joined.get(other).passages());
                joined.set(one, new Group(List.copyOf(both)));
                into[other] = one;
            }
        }
        List<Group> result = new ArrayList<>();
        for (int i = 0; i < into.length; i++) {
            if (into[i] == i) {
                result.add(joined.get(i));
            }
        }
        return result;
    }

    private static int root(int[] into, int at) {
        int root = at;
        while (into[root] != root) {
            root = into[root];
        }
        return root;
    }

    private static boolean areOfOthers(Group one, Group other) {
        return java.util.Collections.disjoint(one.coders(), other.coders());
    }

    /** Shared over all words; a code above or below the other counts half as much again as a stranger. */
    private double weight(Group one, Group other) {
        if (!areOfOthers(one, other)) {
            return 0;
        }
        IntervalSet mine = one.covered();
        IntervalSet theirs = other.covered();
        double shared = mine.intersect(theirs).length();
        if (shared < LEAST_SHARED * Math.min(mine.length(), theirs.length())) {
            return 0;
        }
        double all = mine.union(theirs).length();
        boolean related = codes.isAboveOrBelow(
                one.passages().get(0).code(), other.passages().get(0).code());
        return (related ? 0.75 : 0.5) * shared / all;
    }

    private Kind kind(Group group) {
        List<Id<Code>> found =
                group.passages().stream().map(Layers.Passage::code).distinct().toList();
        if (found.size() == 1) {
            return Kind.NOT_ALL;
        }
        return found.size() == 2 && codes.isAboveOrBelow(found.get(0), found.get(1)) ? Kind.BROADER : Kind.OTHER_CODE;
    }

    private Disagreement disagreement(Group group, Kind kind) {
        List<Id<Coder>> silent =
                coders.stream().filter(coder -> !group.coders().contains(coder)).toList();
        return new Disagreement(item(group), kind, transcript, revision, group.hull(), sides(group), silent);
    }

    private List<Side> sides(Group group) {
        Map<Id<Coder>, Map<Id<Code>, List<Layers.Passage>>> marked = new LinkedHashMap<>();
        for (Id<Coder> coder : coders) {
            for (Layers.Passage passage : group.passages()) {
                if (passage.coder().equals(coder)) {
                    marked.computeIfAbsent(coder, c -> new LinkedHashMap<>())
                            .computeIfAbsent(passage.code(), c -> new ArrayList<>())
                            .add(passage);
                }
            }
        }
        List<Side> sides = new ArrayList<>();
        marked.forEach((coder, byCode) -> byCode.forEach((code, passages) -> sides.add(new Side(
                coder,
                code,
                passages.stream().map(Layers.Passage::span).sorted().toList(),
                passages.stream().flatMap(p -> p.quotations().stream()).toList()))));
        return sides;
    }

    /** Made from the quotations and their codes as marked, in an order that does not depend on who is asked first. */
    private String item(Group group) {
        Set<String> parts = new TreeSet<>();
        for (Layers.Passage passage : group.passages()) {
            for (Quotation quotation : passage.quotations()) {
                // The codes as marked: a frozen layer keeps them, while what they were merged into may change again.
                quotation.codings().stream()
                        .map(Coding::code)
                        .filter(code -> codes.today(code).equals(passage.code()))
                        .forEach(code -> parts.add(quotation.id() + " " + code));
            }
        }
        byte[] name = String.join("\n", parts).getBytes(StandardCharsets.UTF_8);
        return UUID.nameUUIDFromBytes(name).toString().substring(0, 13);
    }
}
