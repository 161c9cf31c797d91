package org.sheaf.reconcile.frameworks;

import java.util.OptionalDouble;
import org.sheaf.analysis.CodeWording;
import org.sheaf.reconcile.frameworks.Nodes.Node;

/** Puts together what speaks for two codes being one. */
final class Weighing {

    private Weighing() {}

    static Evidence evidence(Nodes nodes, Usage usage, CodeWording meanings, int a, int b) {
        Node one = nodes.get(a);
        Node other = nodes.get(b);
        OptionalDouble meaning =
                meanings.says(a) && meanings.says(b) ? OptionalDouble.of(meanings.share(a, b)) : OptionalDouble.empty();
        return new Evidence(
                Naming.ofNormal(one.name(), other.name()),
                meaning,
                usage.shared(a, b),
                usage.length(a, other.side()),
                usage.length(b, one.side()),
                usage.meeting(a, b),
                usage.passages(a, other.side()),
                usage.meeting(b, a),
                usage.passages(b, one.side()),
                usage.samples(a, b));
    }
}
