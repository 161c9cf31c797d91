package org.sheaf.reconcile.passages;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.sheaf.study.Code;
import org.sheaf.study.Decision;
import org.sheaf.study.Id;
import org.sheaf.study.Study;

/** What was decided before about the same codes, so that a team decides alike cases alike. */
public final class Precedents {

    private Precedents() {}

    /**
     * Settled decisions about exactly the codes in question, in all rounds, the newest first; the disagreement's own is not
     * among them.
     */
    public static List<Decision> of(Study study, Disagreement about) {
        CodesInQuestion codes = new CodesInQuestion(study);
        Set<Id<Code>> asked = new HashSet<>(about.codes());
        return study.team().decisions().stream()
                .filter(decision -> decision.outcome().settles())
                .filter(decision -> !decision.item().equals(about.item()))
                .filter(decision -> asked.equals(today(codes, decision.codes())))
                .sorted(Comparator.comparing(Decision::when).reversed())
                .toList();
    }

    private static Set<Id<Code>> today(CodesInQuestion codes, List<Id<Code>> asked) {
        Set<Id<Code>> today = new HashSet<>();
        asked.forEach(code -> today.add(codes.today(code)));
        return today;
    }
}
