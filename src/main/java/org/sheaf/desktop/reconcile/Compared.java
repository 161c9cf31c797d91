package org.sheaf.desktop.reconcile;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.sheaf.desktop.action.Words;
import org.sheaf.reconcile.passages.Comparison;
import org.sheaf.reconcile.passages.Described;
import org.sheaf.reconcile.passages.Disagreement;
import org.sheaf.reconcile.passages.Order;
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
 * @param order the disagreements, those that matter most first in each kind
 * @param sources by transcript
 * @param labels of the disagreements, by their name
 */
record Compared(
        Comparison comparison,
        List<Disagreement> order,
        Map<Id<Transcript>, Source> sources,
        Map<String, Label> labels) {

    /**
     * What the list says of a disagreement.
     *
     * @param where for instance “07 Marit, 420”
     * @param what the codes in question, or who marked what
     */
    record Label(String where, String what) {}

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

    /** Copies what it is given. */
    Compared {
        order = List.copyOf(order);
        sources = Map.copyOf(sources);
        labels = Map.copyOf(labels);
    }

    /** Compares a closed round. Takes its time. */
    static Compared of(Study study, Texts texts, Round round, Progress progress) {
        Comparison comparison = Comparison.of(study, round, progress);
        Map<Id<Transcript>, Source> sources = new HashMap<>();
        Map<String, Label> labels = new HashMap<>();
        Described described = new Described(study);
        for (Disagreement about : comparison.disagreements()) {
            progress.check();
            Source source = sources.computeIfAbsent(about.transcript(), id -> source(study, texts, round, about));
            String where = Words.of(
                    "reconcile.where",
                    source.transcript.name(),
                    source.lines.at(about.span().start()));
            labels.put(about.item(), new Label(where, described.brief(about, source.text.text())));
        }
        return new Compared(comparison, Order.WEIGHT.of(comparison, study), sources, labels);
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

    /** What the list says of a disagreement. */
    Label label(Disagreement about) {
        return labels.getOrDefault(about.item(), new Label("", ""));
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
