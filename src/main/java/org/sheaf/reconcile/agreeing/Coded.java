package org.sheaf.reconcile.agreeing;

import java.util.function.Function;
import org.sheaf.reconcile.passages.Comparison;
import org.sheaf.reconcile.passages.Negotiated;
import org.sheaf.study.FrozenLayer;
import org.sheaf.study.Page;
import org.sheaf.study.Round;
import org.sheaf.study.Study;
import org.sheaf.study.Texts;
import org.sheaf.study.Transcript;

/**
 * What was coded in a transcript.
 *
 * @param page the quotations, also those of coders who are not compared
 * @param revision of the text in which they lie
 */
public record Coded(Page page, int revision) {

    /** The layers as they stand. */
    public static Function<Transcript, Coded> now(Study study) {
        return transcript -> new Coded(study.page(transcript.id()), transcript.revision());
    }

    /** The layers that a round froze; as they stand where it froze none. */
    public static Function<Transcript, Coded> at(Study study, Round round) {
        return transcript -> study.team()
                .frozenLayers()
                .find(FrozenLayer.idOf(round.id(), transcript.id()))
                .map(frozen -> new Coded(frozen.page(), frozen.revision()))
                .orElseGet(() -> new Coded(study.page(transcript.id()), transcript.revision()));
    }

    /** The layers of a comparison as they would be had each coder coded as was decided. */
    public static Function<Transcript, Coded> decided(Study study, Texts texts, Comparison comparison) {
        Negotiated negotiated = new Negotiated(study, texts, comparison);
        Function<Transcript, Coded> before = at(study, comparison.round());
        return transcript -> new Coded(
                negotiated.page(transcript.id()), before.apply(transcript).revision());
    }
}
