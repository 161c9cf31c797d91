package org.sheaf.analysis;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.sheaf.study.Code;
import org.sheaf.study.Id;
import org.sheaf.study.Layer;
import org.sheaf.study.Page;
import org.sheaf.study.Passage;
import org.sheaf.study.Progress;
import org.sheaf.study.Study;
import org.sheaf.study.Totals;
import org.sheaf.study.Transcript;

/**
 * How often codes stand in a layer and a group, sub-codes not counted in: passages, and transcripts with at least one.
 * Immutable.
 */
public final class CodeTally {

    private final Map<Id<Code>, Totals.Total> byCode;

    private CodeTally(Map<Id<Code>, Totals.Total> byCode) {
        this.byCode = byCode;
    }

    /**
     * Counts every code. The usual layer of everybody is known beforehand; else the pages concerned are read.
     *
     * @throws org.sheaf.study.Refusal when a page or, for a group, a text cannot be read
     */
    public static CodeTally of(Study study, Layer layer, Group group, Progress progress) {
        Map<Id<Code>, Totals.Total> byCode = new HashMap<>();
        if (layer.equals(Layer.USUAL) && group.isEverybody()) {
            study.codes().forEach(code -> byCode.put(code.id(), study.total(code.id())));
            return new CodeTally(byCode);
        }
        long done = 0;
        for (Transcript transcript : study.transcripts()) {
            progress.check();
            progress.report("Counting codes", done++, study.transcripts().size());
            if (group.mayHold(transcript)
                    && !study.counts(transcript.id()).codes().isEmpty()) {
                count(transcript, study.page(transcript.id()), layer, group, byCode);
            }
        }
        return new CodeTally(byCode);
    }

    private static void count(
            Transcript transcript, Page page, Layer layer, Group group, Map<Id<Code>, Totals.Total> byCode) {
        Set<Id<Code>> here = new HashSet<>();
        for (Passage passage : Passage.in(page, layer, code -> true)) {
            Quote quote =
                    new Quote(transcript, passage.span(), List.of(passage.code()), passage.quotations(), false, false);
            if (group.holds(quote)) {
                int first = here.add(passage.code()) ? 1 : 0;
                byCode.merge(
                        passage.code(),
                        new Totals.Total(1, 1),
                        (known, more) -> new Totals.Total(known.passages() + 1, known.transcripts() + first));
            }
        }
    }

    /** The figures of a code. */
    public Totals.Total of(Id<Code> code) {
        return byCode.getOrDefault(code, Totals.Total.NONE);
    }
}
