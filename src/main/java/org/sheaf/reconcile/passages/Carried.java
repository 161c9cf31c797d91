package org.sheaf.reconcile.passages;

import java.util.List;
import java.util.Set;
import org.sheaf.study.Code;
import org.sheaf.study.Coder;
import org.sheaf.study.Decision;
import org.sheaf.study.Decision.Outcome;
import org.sheaf.study.Id;
import org.sheaf.study.Page;
import org.sheaf.study.Quotation;
import org.sheaf.study.Study;

/** Which quotations of the consensus are what a decision asked for. */
final class Carried {

    private final Study study;
    private final Places places;

    Carried(Study study, Places places) {
        this.study = study;
        this.places = places;
    }

    /**
     * What it wrote and is still there. A decision on other words or another code that wrote nothing because the consensus
     * held it already is carried by what stands there.
     */
    List<Quotation> by(Decision decision) {
        Page page = study.page(decision.transcript());
        if (!decision.written().isEmpty()) {
            Set<Id<Quotation>> written = Set.copyOf(decision.written());
            return page.quotations().stream()
                    .filter(quotation -> written.contains(quotation.id()))
                    .toList();
        }
        boolean extent = decision.outcome() == Outcome.NEW_EXTENT;
        if (!extent && decision.outcome() != Outcome.OTHER_CODE) {
            return List.of();
        }
        CodesInQuestion codes = new CodesInQuestion(study);
        List<Id<Code>> asked = decision.codes().stream().map(codes::today).toList();
        return places.now(decision.transcript(), decision.revision(), decision.span())
                .map(span -> page.quotations().stream()
                        .filter(quotation -> quotation.coder().equals(Coder.CONSENSUS.id()))
                        .filter(quotation -> extent
                                ? quotation.span().overlaps(span)
                                        && asked.stream().allMatch(quotation::has)
                                : quotation.span().equals(span))
                        .toList())
                .orElse(List.of());
    }
}
