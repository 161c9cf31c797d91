package org.sheaf.reconcile.agreeing;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.sheaf.study.Coder;
import org.sheaf.study.Counts;
import org.sheaf.study.Refusal;
import org.sheaf.study.Round;
import org.sheaf.study.Stage;
import org.sheaf.study.Study;
import org.sheaf.study.Transcript;

/** Who and what is compared unless somebody says otherwise. */
public final class Choosing {

    private Choosing() {}

    /** The coders who have coded anything, the consensus aside, in the order of the study. */
    public static List<Coder> coders(Study study) {
        return study.coders().stream()
                .filter(coder -> !coder.isConsensus())
                .filter(coder -> study.transcripts().stream()
                        .anyMatch(t -> study.counts(t.id()).hasCoded(coder.id())))
                .toList();
    }

    /**
     * The transcripts that each of the coders has coded, or says to have finished: where one has not been at work, nothing is
     * to be compared.
     */
    public static List<Transcript> shared(Study study, List<Coder> coders) {
        return study.transcripts().stream()
                .filter(transcript -> coders.stream().allMatch(coder -> isAtWork(study, transcript, coder)))
                .toList();
    }

    private static boolean isAtWork(Study study, Transcript transcript, Coder coder) {
        Counts counts = study.counts(transcript.id());
        return counts.hasCoded(coder.id()) || study.stage(transcript.id(), coder.id()) == Stage.DONE;
    }

    /**
     * Refuses what a blind round that is still open must not show.
     *
     * @throws Refusal naming the round
     */
    public static void checkBlind(Study study, List<Coder> coders, List<Transcript> transcripts) {
        for (Round round : study.team().rounds()) {
            List<String> hidden = new ArrayList<>();
            for (Transcript transcript : transcripts) {
                if (coders.stream().anyMatch(coder -> round.hides(transcript.id(), coder.id()))) {
                    hidden.add(transcript.name());
                }
            }
            if (!hidden.isEmpty()) {
                throw new Refusal(
                        "Round " + round.number() + " is blind and still open, and nobody sees how far its coders"
                                + " agree until it is closed. It concerns "
                                + hidden.stream().limit(5).collect(Collectors.joining(", "))
                                + (hidden.size() > 5 ? " and " + (hidden.size() - 5) + " more" : "")
                                + ". Choose other transcripts, or close the round.");
            }
        }
    }
}
