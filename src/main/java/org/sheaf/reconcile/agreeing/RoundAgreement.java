package org.sheaf.reconcile.agreeing;

import java.util.List;
import java.util.Locale;
import org.sheaf.agreement.Figure;
import org.sheaf.study.Coder;
import org.sheaf.study.Progress;
import org.sheaf.study.Refusal;
import org.sheaf.study.Round;
import org.sheaf.study.Study;
import org.sheaf.study.TextCount;
import org.sheaf.study.Texts;
import org.sheaf.study.Transcript;

/**
 * The three figures that a team looks at first, over all codes used in a round, by characters of participants' speech, without
 * intervals. Immutable.
 *
 * @param alpha Krippendorff's, nominal
 * @param kappa Cohen's; the mean over pairs for three or more coders
 * @param ac1 Gwet's
 * @param agreement everything else
 */
public record RoundAgreement(Figure alpha, Figure kappa, Figure ac1, Agreement agreement) {

    /**
     * Computes them from the layers that a closed round froze, or from those of an open one as they stand. Any thread but the
     * EDT: a second or two for a large round.
     *
     * @throws Refusal when the round is open and blind, or has fewer than two coders or no transcript
     * @throws java.util.concurrent.CancellationException when cancelled
     */
    public static RoundAgreement of(Study study, Texts texts, Round round, Progress progress) {
        return of(Agreeing.of(study, texts, asked(study, round).drawing(0), Coded.at(study, round), progress));
    }

    /** The three figures of an agreement. */
    public static RoundAgreement of(Agreement agreement) {
        return new RoundAgreement(
                agreement.figure("krippendorff_alpha"),
                agreement.figure("cohen_kappa"),
                agreement.figure("gwet_ac1"),
                agreement);
    }

    /**
     * What is asked of a round unless somebody says otherwise: its coders, its transcripts.
     *
     * @throws Refusal when the round is open and blind
     */
    public static Asked asked(Study study, Round round) {
        if (round.isOpen() && round.blind()) {
            throw new Refusal("Round " + round.number()
                    + " is blind and still open: nobody sees how far the coders agree until it is closed.");
        }
        List<Coder> coders = round.coders().stream()
                .flatMap(id -> study.coders().find(id).stream())
                .toList();
        List<Transcript> transcripts = round.transcripts().stream()
                .flatMap(id -> study.transcripts().find(id).stream())
                .toList();
        return Asked.of(coders, transcripts);
    }

    /** What the figures rest on, for instance “81,204 characters of participants’ speech in 9 transcripts”. */
    public String basis() {
        Asked asked = agreement.asked();
        return String.format(
                Locale.ROOT,
                "%,d %s of %s in %s",
                agreement.units(),
                asked.unit().many(),
                asked.universe().words(),
                TextCount.of(asked.transcripts()).words());
    }
}
