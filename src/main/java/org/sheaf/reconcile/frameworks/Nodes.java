package org.sheaf.reconcile.frameworks;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sheaf.study.Code;
import org.sheaf.study.Framework;
import org.sheaf.study.Id;
import org.sheaf.study.Study;

/** The codes of all sides in one row, so that each has a number. Immutable. */
final class Nodes {

    private final List<Side> sides;
    private final List<Node> nodes = new ArrayList<>();
    private final List<Map<Id<Code>, List<Integer>>> live = new ArrayList<>();
    private final List<Map<Id<Code>, Integer>> own = new ArrayList<>();

    /**
     * A code of a side.
     *
     * @param side which, from 0
     * @param code as the side has it
     * @param path its name with those above it
     * @param name its name without what does not count
     * @param place the path without what does not count
     * @param present the code of the study that it is, or that it became part of
     */
    record Node(int side, Code code, String path, String name, String place, Optional<Code> present) {

        boolean isSameAs(Node other) {
            return code.id().equals(other.code.id())
                    || code.former().contains(other.code.id())
                    || other.code.former().contains(code.id())
                    || present.isPresent()
                            && other.present.isPresent()
                            && present.get().id().equals(other.present.get().id());
        }

        boolean isCalled(String otherName) {
            return name.equals(otherName)
                    || code.aliases().stream().map(Naming::normal).anyMatch(otherName::equals);
        }
    }

    Nodes(Study study, List<Side> sides) {
        this.sides = List.copyOf(sides);
        Map<Id<Code>, Code> heirs = heirs(study);
        for (int i = 0; i < sides.size(); i++) {
            Side side = sides.get(i);
            Framework framework = side.framework();
            Map<Id<Code>, List<Integer>> here = new HashMap<>();
            Map<Id<Code>, Integer> numbers = new HashMap<>();
            for (Code code : framework.inOrder()) {
                if (!side.above().contains(code.id())) {
                    Optional<Code> present = Optional.ofNullable(heirs.get(code.id()));
                    present.ifPresent(now -> here.computeIfAbsent(now.id(), id -> new ArrayList<>())
                            .add(nodes.size()));
                    String path = framework.path(code);
                    numbers.put(code.id(), nodes.size());
                    nodes.add(new Node(i, code, path, Naming.normal(code.name()), place(path), present));
                }
            }
            live.add(here);
            own.add(numbers);
        }
    }

    private static String place(String path) {
        return Naming.normal(path);
    }

    /** Every identity a code of the study has or had, with the code. */
    static Map<Id<Code>, Code> heirs(Study study) {
        Map<Id<Code>, Code> heirs = new HashMap<>();
        study.codes().forEach(code -> code.former().forEach(id -> heirs.put(id, code)));
        study.codes().forEach(code -> heirs.put(code.id(), code));
        return heirs;
    }

    List<Side> sides() {
        return sides;
    }

    int size() {
        return nodes.size();
    }

    Node get(int node) {
        return nodes.get(node);
    }

    List<Code> codes() {
        return nodes.stream().map(Node::code).toList();
    }

    /** The numbers of a side's codes, in its order. */
    List<Integer> of(int side) {
        List<Integer> found = new ArrayList<>();
        for (int i = 0; i < nodes.size(); i++) {
            if (nodes.get(i).side == side) {
                found.add(i);
            }
        }
        return found;
    }

    /** Which codes of a side a code of the study is. */
    List<Integer> of(int side, Id<Code> present) {
        return live.get(side).getOrDefault(present, List.of());
    }

    /** The number of a side's code by the identity it has there. */
    Optional<Integer> find(int side, Id<Code> id) {
        return Optional.ofNullable(own.get(side).get(id));
    }

    boolean has(int side, Id<Code> present) {
        return live.get(side).containsKey(present);
    }
}
