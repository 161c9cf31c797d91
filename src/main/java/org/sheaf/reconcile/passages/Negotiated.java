package org.sheaf.reconcile.passages;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.sheaf.study.Code;
import org.sheaf.study.Coder;
import org.sheaf.study.Coding;
import org.sheaf.study.Decision;
import org.sheaf.study.Id;
import org.sheaf.study.Page;
import org.sheaf.study.Quotation;
import org.sheaf.study.Study;
import org.sheaf.study.Texts;
import org.sheaf.study.Transcript;
import org.sheaf.text.Span;

/**
 * The coders' layers as they would be had each coded as was decided: what is left of a disagreement after talking. Agreement
 * over these layers is what Campbell, Quincy, Osserman and Pedersen (2013) call negotiated agreement; it is told beside, never
 * instead of, the agreement before. Any thread.
 */
public final class Negotiated {

    private final Comparison comparison;
    private final CodesInQuestion codes;
    private final Carried carried;
    private final Places places;

    /** The layers of a comparison, with what was decided in it until now. */
    public Negotiated(Study study, Texts texts, Comparison comparison) {
        this.comparison = comparison;
        this.codes = new CodesInQuestion(study);
        this.places = new Places(study, texts);
        this.carried = new Carried(study, places);
    }

    /** The layers of one transcript, in the revision that was compared. */
    public Page page(Id<Transcript> transcript) {
        Map<Id<Quotation>, Set<Id<Code>>> gone = new HashMap<>();
        List<Quotation> agreed = new ArrayList<>();
        for (Disagreement about : comparison.disagreements()) {
            if (about.transcript().equals(transcript) && comparison.isSettled(about)) {
                for (Side side : about.sides()) {
                    side.quotations()
                            .forEach(quotation -> gone.computeIfAbsent(quotation.id(), q -> new HashSet<>())
                                    .add(side.code()));
                }
                agreed.addAll(decided(about, comparison.decision(about).orElseThrow()));
            }
        }
        List<Quotation> all = new ArrayList<>();
        for (Quotation quotation : comparison.layers(transcript).quotations()) {
            Set<Id<Code>> lost = gone.getOrDefault(quotation.id(), Set.of());
            all.add(quotation.coded(quotation.codings().stream()
                    .filter(coding -> !lost.contains(codes.today(coding.code())))
                    .toList()));
        }
        all.addAll(agreed);
        return Page.of(all);
    }

    /** What every coder would have marked had the decision been known. */
    private List<Quotation> decided(Disagreement about, Decision decision) {
        List<Quotation> marks = new ArrayList<>();
        for (Consensus.Passage passage : passages(about, decision)) {
            for (Id<Coder> coder : comparison.round().coders()) {
                List<Coding> codings = passage.codes().stream()
                        .map(code -> Coding.of(code, decision.when()))
                        .toList();
                marks.add(Quotation.of(coder, passage.span(), decision.when(), codings));
            }
        }
        return marks;
    }

    private List<Consensus.Passage> passages(Disagreement about, Decision decision) {
        Id<Coder> kept = decision.coder();
        return switch (decision.outcome()) {
            case NEITHER, PUT_ASIDE, SENT_ON -> List.of();
            case BOTH -> Consensus.passages(about.sides());
            default ->
                kept != null
                        ? Consensus.passages(about.sides().stream()
                                .filter(side -> side.coder().equals(kept))
                                .toList())
                        : written(about, decision);
        };
    }

    /** What the decision asked of the consensus, where its words lay in the text that was compared. */
    private List<Consensus.Passage> written(Disagreement about, Decision decision) {
        Map<Span, List<Id<Code>>> found = new LinkedHashMap<>();
        for (Quotation quotation : carried.by(decision)) {
            places.then(about.transcript(), about.revision(), quotation.span())
                    .ifPresent(span -> found.computeIfAbsent(span, s -> new ArrayList<>())
                            .addAll(quotation.codings().stream()
                                    .map(coding -> codes.today(coding.code()))
                                    .toList()));
        }
        List<Consensus.Passage> passages = new ArrayList<>();
        found.forEach((span, given) -> passages.add(
                new Consensus.Passage(span, given.stream().distinct().toList())));
        return passages;
    }
}
