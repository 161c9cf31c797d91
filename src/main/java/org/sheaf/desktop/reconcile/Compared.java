package org.sheaf.desktop.reconcile;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.sheaf.reconcile.passages.Comparison;
import org.sheaf.reconcile.passages.Disagreement;
import org.sheaf.study.Block;
import org.sheaf.study.Coder;
import org.sheaf.study.FrozenLayer;
import org.sheaf.study.Id;
import org.sheaf.study.Lines;
import org.sheaf.study.Page;
import org.sheaf.study.Progress;
import org.sheaf.study.Round;
import org.sheaf.study.Study;
import org.sheaf.study.Texts;
import org.sheaf.study.Transcript;
import org.sheaf.study.TranscriptText;

/**
 * A round that was compared, with the texts in which its coders differ, in the revisions in which they were coded.
 *
 * @param comparison what they disagree about
 * @param sources by transcript
 */
record Compared(Comparison comparison, Map<Id<Transcript>, Source> sources) {

    /**
     * A text as it was coded.
     *
     * @param transcript its head today
     * @param text in the revision of the round
     * @param blocks of the text
     * @param lines its citable lines
     * @param page what the round froze
     */
    record Source(Transcript transcript, TranscriptText text, List<Block> blocks, Lines lines, Page page) {

        /** What one coder marked. */
        LayerReader.Layer of(Study study, Id<Coder> coder) {
            return new LayerReader.Layer(study, transcript, text, blocks, lines, page, coder);
        }
    }

    /** Copies the sources. */
    Compared {
        sources = Map.copyOf(sources);
    }

    /** Compares a closed round. Takes its time. */
    static Compared of(Study study, Texts texts, Round round, Progress progress) {
        Comparison comparison = Comparison.of(study, round, progress);
        Map<Id<Transcript>, Source> sources = new HashMap<>();
        for (Disagreement about : comparison.disagreements()) {
            progress.check();
            sources.computeIfAbsent(about.transcript(), id -> source(study, texts, round, about));
        }
        return new Compared(comparison, sources);
    }

    private static Source source(Study study, Texts texts, Round round, Disagreement about) {
        Transcript transcript = study.transcripts().get(about.transcript());
        TranscriptText text = texts.text(transcript.id(), about.revision());
        Page page = study.team()
                .frozenLayers()
                .find(FrozenLayer.idOf(round.id(), transcript.id()))
                .map(FrozenLayer::page)
                .orElseGet(() -> study.page(transcript.id()));
        return new Source(
                transcript, text, Block.of(text), Lines.of(text, study.facts().lineLength()), page);
    }

    /** Where a disagreement lies. */
    Source source(Disagreement about) {
        Source found = sources.get(about.transcript());
        if (found == null) {
            throw new IllegalArgumentException("a disagreement of another comparison");
        }
        return found;
    }
}
