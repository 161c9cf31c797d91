package org.sheaf.desktop.frameworks;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sheaf.reconcile.frameworks.Alignment;
import org.sheaf.reconcile.frameworks.Proposal;
import org.sheaf.reconcile.frameworks.Side;
import org.sheaf.study.Code;
import org.sheaf.study.Framework;
import org.sheaf.study.Id;

/**
 * A code in one of the frameworks.
 *
 * @param code as the framework has it
 * @param depth how far down it stands
 * @param proposal the one that it is part of; empty for one that stands there only because of those under it
 * @param decided whether that was decided on
 * @param passages how many it has there
 */
record TreeRow(Code code, int depth, Optional<Proposal> proposal, boolean decided, int passages) {

    /** The rows of a side, in its order. */
    static List<TreeRow> of(FrameworksModel model, int side) {
        Alignment alignment = model.alignment().orElse(null);
        if (alignment == null || side >= alignment.sides().size()) {
            return List.of();
        }
        Side shown = alignment.sides().get(side);
        Framework framework = shown.framework();
        Map<Id<Code>, Proposal> proposals = new HashMap<>();
        Map<Id<Code>, Integer> passages = new HashMap<>();
        for (Proposal proposal : alignment.proposals()) {
            for (Proposal.Member member : proposal.members()) {
                if (member.side() == side) {
                    proposals.putIfAbsent(member.code().id(), proposal);
                    passages.put(member.code().id(), member.passages());
                }
            }
        }
        List<TreeRow> rows = new ArrayList<>();
        for (Code code : framework.inOrder()) {
            Optional<Proposal> proposal = Optional.ofNullable(proposals.get(code.id()));
            boolean decided = proposal.flatMap(model::ruling).isPresent();
            int depth = depth(framework.path(code), code.name());
            rows.add(new TreeRow(code, depth, proposal, decided, passages.getOrDefault(code.id(), 0)));
        }
        return rows;
    }

    private static int depth(String path, String name) {
        String above = path.substring(0, path.length() - name.length());
        return (int) above.chars().filter(c -> c == '>').count();
    }

    static boolean isOne(Proposal.Member member, int side, Id<Code> code) {
        return member.side() == side && member.code().id().equals(code);
    }
}
