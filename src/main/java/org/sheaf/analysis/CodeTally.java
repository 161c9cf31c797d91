package org.sheaf.analysis;

import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.sheaf.study.Code;
import org.sheaf.study.Coder;
import org.sheaf.study.Id;
import org.sheaf.study.Layer;
import org.sheaf.study.Passage;
import org.sheaf.study.Progress;
import org.sheaf.study.Study;
import org.sheaf.study.Totals;
import org.sheaf.study.Transcript;

/**
 * How often codes stand in a layer and a group, sub-codes not counted in: passages, and transcripts and documents with at least one.
 * Does not change once made.
 */
public final class CodeTally {

    private final Map<Id<Code>, Totals.Total> byCode = new HashMap<>();
    private final Set<Id<Coder>> coders = new HashSet<>();

    private CodeTally() {}

    /**
     * Counts every code. The usual layer of everybody is known beforehand; else the pages concerned are read.
     *
     * @throws org.sheaf.study.Refusal when a page or, for a group, a text cannot be read
     */
    public static CodeTally of(Study study, Layer layer, Group group, Progress progress) {
        CodeTally tally = new CodeTally();
        if (layer.equals(Layer.USUAL) && group.isEverybody()) {
            tally.takeKnown(study);
            return tally;
        }
        long done = 0;
        for (Transcript transcript : study.transcripts()) {
            progress.check();
            progress.report("Counting codes", done++, study.transcripts().size());
            if (group.mayHold(transcript)
                    && !study.counts(transcript.id()).codes().isEmpty()) {
                tally.count(transcript, Passage.in(study.page(transcript.id()), layer, code -> true), group);
            }
        }
        return tally;
    }

    private void takeKnown(Study study) {
        study.codes().forEach(code -> byCode.put(code.id(), study.total(code.id())));
        for (Transcript transcript : study.transcripts()) {
            List<Id<Coder>> here = study.counts(transcript.id()).coders();
            Id<Coder> consensus = Coder.CONSENSUS.id();
            coders.addAll(here.contains(consensus) ? List.of(consensus) : here);
        }
    }

    private void count(Transcript transcript, List<Passage> passages, Group group) {
        Set<Id<Code>> here = new HashSet<>();
        for (Passage passage : passages) {
            Quote quote =
                    new Quote(transcript, passage.span(), List.of(passage.code()), passage.quotations(), false, false);
            if (group.holds(quote)) {
                int first = here.add(passage.code()) ? 1 : 0;
                boolean document = transcript.isDocument();
                byCode.merge(
                        passage.code(),
                        new Totals.Total(1, document ? 0 : first, document ? first : 0),
                        Totals.Total::plus);
                passage.quotations().forEach(quotation -> coders.add(quotation.coder()));
            }
        }
    }

    /** Whose quotations were counted. */
    public Set<Id<Coder>> coders() {
        return Collections.unmodifiableSet(coders);
    }

    /** The figures of a code. */
    public Totals.Total of(Id<Code> code) {
        return byCode.getOrDefault(code, Totals.Total.NONE);
    }
}
