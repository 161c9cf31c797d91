package org.sheaf.reconcile.frameworks;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.sheaf.analysis.CodeWording;
import org.sheaf.reconcile.frameworks.Links.Division;
import org.sheaf.reconcile.frameworks.Links.Pair;
import org.sheaf.reconcile.frameworks.Nodes.Node;
import org.sheaf.reconcile.frameworks.Proposal.Kind;
import org.sheaf.reconcile.frameworks.Proposal.Member;
import org.sheaf.study.Code;
import org.sheaf.study.Id;

/** Words what was found as proposals, in the order in which a team would want to go through them. */
final class Proposing {

    private static final List<Kind> ORDER = List.of(
            Kind.FALSE_FRIEND,
            Kind.SPLIT,
            Kind.MERGED,
            Kind.RENAMED,
            Kind.SAME,
            Kind.MOVED,
            Kind.BROADER,
            Kind.NARROWER,
            Kind.ONLY_HERE);

    private final Nodes nodes;
    private final Usage usage;
    private final CodeWording meanings;
    private final Links links;
    private final List<Integer> place;
    private final Map<Integer, Integer> group = new HashMap<>();
    private final Set<Integer> told = new HashSet<>();
    private final List<Ranked> found = new ArrayList<>();

    private record Ranked(Proposal proposal, int first) {}

    /** Takes what was found, and where each side stands in the order in which the user gave them. */
    Proposing(Nodes nodes, Usage usage, Links links, List<Integer> place) {
        this.nodes = nodes;
        this.usage = usage;
        this.meanings = CodeWording.ofMeanings(nodes.codes());
        this.links = links;
        this.place = place;
        for (List<Integer> members : links.groups()) {
            members.forEach(node -> group.put(node, members.get(0)));
        }
    }

    List<Proposal> proposals() {
        for (List<Integer> members : links.groups()) {
            List<Integer> ordered = inOrder(members);
            Kind kind = kind(ordered);
            add(kind, ordered, kind == Kind.SAME && isOne(ordered));
        }
        links.divisions().forEach(this::divided);
        List<Integer> free = new ArrayList<>();
        for (int node = 0; node < nodes.size(); node++) {
            if (!told.contains(node)) {
                free.add(node);
            }
        }
        links.friends().stream()
                .filter(pair -> !told.contains(pair.one()) && !told.contains(pair.other()))
                .forEach(pair -> add(Kind.FALSE_FRIEND, inOrder(List.of(pair.one(), pair.other())), false));
        for (int node : free) {
            within(node).ifPresent(broad -> contained(broad, node));
        }
        for (int node : free) {
            if (!told.contains(node)) {
                add(Kind.ONLY_HERE, List.of(node), false);
            }
        }
        found.sort(Comparator.comparing((Ranked ranked) -> ranked.proposal.settled())
                .thenComparing(ranked -> ORDER.indexOf(ranked.proposal.kind()))
                .thenComparing(ranked -> place.get(nodes.get(ranked.first).side()))
                .thenComparing(Ranked::first));
        return found.stream().map(Ranked::proposal).toList();
    }

    private List<Integer> inOrder(List<Integer> members) {
        return members.stream()
                .sorted(Comparator.comparing(
                                (Integer node) -> place.get(nodes.get(node).side()))
                        .thenComparing(node -> node))
                .toList();
    }

    private void divided(Division division) {
        List<Integer> members = new ArrayList<>(List.of(division.whole()));
        members.addAll(inOrder(division.parts()));
        add(isEarlier(division.whole(), division.parts().get(0)) ? Kind.SPLIT : Kind.MERGED, members, false);
    }

    private void contained(int broad, int narrow) {
        add(isEarlier(broad, narrow) ? Kind.BROADER : Kind.NARROWER, List.of(broad, narrow), false);
    }

    private boolean isEarlier(int one, int other) {
        return place.get(nodes.get(one).side()) < place.get(nodes.get(other).side());
    }

    private Kind kind(List<Integer> members) {
        if (members.stream().map(node -> nodes.get(node).name()).distinct().count() > 1) {
            return Kind.RENAMED;
        }
        long places = members.stream()
                .filter(node -> nodes.sides().get(nodes.get(node).side()).placed())
                .map(this::above)
                .distinct()
                .count();
        return places > 1 ? Kind.MOVED : Kind.SAME;
    }

    /** Where a code stands: codes above that seem to be one are one place. */
    private String above(int node) {
        Node n = nodes.get(node);
        Id<Code> parent = n.code().parent();
        if (parent == null) {
            return "";
        }
        Integer number = nodes.find(n.side(), parent).orElse(null);
        Integer joined = number == null ? null : group.get(number);
        if (joined != null) {
            return "group " + joined;
        }
        int cut = n.place().lastIndexOf(" > ");
        return cut < 0 ? n.place() : n.place().substring(0, cut);
    }

    /** Whether it is one code of the study, and reads the same on every side. */
    private boolean isOne(List<Integer> members) {
        Code first = nodes.get(members.get(0)).code();
        return members.stream()
                        .map(nodes::get)
                        .allMatch(node -> node.present().isPresent()
                                && node.code().name().equals(first.name())
                                && node.code().definition().equals(first.definition()))
                && members.stream()
                                .map(node -> nodes.get(node).present().map(Code::id))
                                .distinct()
                                .count()
                        == 1;
    }

    /** The narrowest code of another side within which a code is used, unless it stands under that one already. */
    private Optional<Integer> within(int node) {
        int best = -1;
        for (int around = 0; around < nodes.size(); around++) {
            if (nodes.get(around).side() != nodes.get(node).side() && usage.shared(around, node) > 0) {
                Evidence e = Weighing.evidence(nodes, usage, meanings, around, node);
                boolean inside = e.isTold() && e.otherInOne() >= Thresholds.INSIDE && !isUnder(node, around);
                boolean narrower = best < 0
                        || usage.length(around, nodes.get(node).side())
                                < usage.length(best, nodes.get(node).side());
                best = inside && narrower ? around : best;
            }
        }
        return best < 0 ? Optional.empty() : Optional.of(best);
    }

    private boolean isUnder(int node, int other) {
        return nodes.get(node).place().startsWith(nodes.get(other).place() + " > ");
    }

    private void add(Kind kind, List<Integer> numbers, boolean settled) {
        List<Member> members = numbers.stream().map(this::member).toList();
        Evidence evidence = numbers.size() < 2
                ? Evidence.NONE
                : Weighing.evidence(nodes, usage, meanings, numbers.get(0), numbers.get(1));
        List<String> remarks = new ArrayList<>();
        if (kind != Kind.FALSE_FRIEND) {
            numbers.forEach(node -> friends(node, numbers, remarks));
        }
        if (kind == Kind.SAME || kind == Kind.MOVED || kind == Kind.RENAMED) {
            differences(numbers, remarks);
        }
        told.addAll(numbers);
        found.add(new Ranked(
                new Proposal(Proposal.idOf(members), kind, members, evidence, remarks, settled), numbers.get(0)));
    }

    private void friends(int node, List<Integer> members, List<String> remarks) {
        for (Pair pair : links.friends()) {
            int other = pair.one() == node ? pair.other() : pair.other() == node ? pair.one() : -1;
            if (other >= 0 && !members.contains(other)) {
                remarks.add("‘" + nodes.get(other).path() + "’ of "
                        + nodes.sides().get(nodes.get(other).side()).name()
                        + " has the same name and is used on other words.");
            }
        }
    }

    private void differences(List<Integer> members, List<String> remarks) {
        long meant = members.stream()
                .filter(meanings::says)
                .map(node -> nodes.get(node).code().definition())
                .distinct()
                .count();
        if (meant > 1) {
            remarks.add("The definitions differ.");
        }
        List<String> lacking = new ArrayList<>();
        for (int side = 0; side < place.size(); side++) {
            int user = place.indexOf(side);
            if (members.stream().noneMatch(node -> nodes.get(node).side() == user)) {
                lacking.add(nodes.sides().get(user).name());
            }
        }
        if (!lacking.isEmpty()) {
            remarks.add("Not found in " + String.join(", ", lacking) + ".");
        }
    }

    private Member member(int number) {
        Node node = nodes.get(number);
        return new Member(
                place.get(node.side()),
                nodes.sides().get(node.side()).name(),
                node.code(),
                node.path(),
                node.present(),
                usage.passages(number, node.side()));
    }
}
