package org.sheaf.report;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.sheaf.reconcile.passages.Comparison;
import org.sheaf.reconcile.passages.Disagreement;
import org.sheaf.study.Decision;
import org.sheaf.text.Listing;

/**
 * What has become of disagreements. The parts add up to the whole.
 *
 * @param all how many there are
 * @param decided by a decision that settles them
 * @param aside put aside for later
 * @param sent to a coder who is to decide
 */
record Differences(int all, int decided, int aside, int sent) {

    /** None. */
    static final Differences NONE = new Differences(0, 0, 0, 0);

    /** Those of a comparison that are asked for. */
    static Differences of(Comparison comparison, Predicate<Disagreement> asked) {
        List<Disagreement> all =
                comparison.disagreements().stream().filter(asked).toList();
        return new Differences(
                all.size(),
                (int) all.stream().filter(comparison::isSettled).count(),
                count(comparison, all, Decision.Outcome.PUT_ASIDE),
                count(comparison, all, Decision.Outcome.SENT_ON));
    }

    private static int count(Comparison comparison, List<Disagreement> all, Decision.Outcome outcome) {
        return (int) all.stream()
                .filter(found -> comparison
                        .decision(found)
                        .filter(decision -> decision.outcome() == outcome)
                        .isPresent())
                .count();
    }

    /** About which nothing is said yet. */
    int open() {
        return all - decided - aside - sent;
    }

    Differences plus(Differences more) {
        return new Differences(all + more.all, decided + more.decided, aside + more.aside, sent + more.sent);
    }

    /** What has become of them: “45 were decided, 11 put aside and 313 are open”. */
    String words() {
        List<String> said = new ArrayList<>();
        if (decided > 0 || all == 0) {
            said.add(decided + (decided == 1 ? " was decided" : " were decided"));
        }
        if (aside > 0) {
            said.add(aside + (aside == 1 ? " was put aside" : " were put aside"));
        }
        if (sent > 0) {
            said.add(sent
                    + (sent == 1 ? " was sent to a coder who is to decide" : " were sent to coders who are to decide"));
        }
        if (open() > 0) {
            said.add(open() + (open() == 1 ? " is open" : " are open"));
        }
        return Listing.and(said);
    }
}
