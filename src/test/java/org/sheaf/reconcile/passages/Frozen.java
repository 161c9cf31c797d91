package org.sheaf.reconcile.passages;

import org.sheaf.study.Fiction;
import org.sheaf.study.FrozenLayer;
import org.sheaf.study.Id;
import org.sheaf.study.Refusal;
import org.sheaf.study.Round;
import org.sheaf.study.Study;
import org.sheaf.study.TeamChange;
import org.sheaf.study.Texts;
import org.sheaf.study.Transcript;
import org.sheaf.study.TranscriptText;

/** Rounds closed in memory. */
final class Frozen {

    /** For changes that look at no text. */
    static final Texts NO_TEXTS = new Texts() {
        @Override
        public TranscriptText text(Id<Transcript> transcript, int revision) {
            throw new Refusal("There are no texts here.");
        }
    };

    private Frozen() {}

    /** The study with the round closed. */
    static Study closed(Study study, Round round) {
        TeamChange close = new TeamChange.RoundClosed(
                round.closedAt(Fiction.NOON),
                round.transcripts().stream()
                        .map(id ->
                                FrozenLayer.of(study, round, study.transcripts().get(id)))
                        .toList());
        return study.apply(close.edits(study, NO_TEXTS), study.position() + 1);
    }
}
