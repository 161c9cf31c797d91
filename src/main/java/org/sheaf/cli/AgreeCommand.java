package org.sheaf.cli;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sheaf.agreement.Resampling;
import org.sheaf.reconcile.agreeing.Agreeing;
import org.sheaf.reconcile.agreeing.Agreement;
import org.sheaf.reconcile.agreeing.Asked;
import org.sheaf.reconcile.agreeing.Coded;
import org.sheaf.reconcile.agreeing.Convention;
import org.sheaf.reconcile.agreeing.UnitKind;
import org.sheaf.reconcile.agreeing.Universe;
import org.sheaf.reconcile.passages.Comparison;
import org.sheaf.study.Refusal;
import org.sheaf.study.Round;
import org.sheaf.study.Study;
import org.sheaf.workbench.OpenStudy;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code sheaf agree}. */
@Command(
        name = "agree",
        description = {
            "Says how far coders agree: every measure, code by code and over all codes, with the counts beside it.",
            "Without other options: all coders, the transcripts that each of them has coded, all codes, character by "
                    + "character, participants' speech."
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  sheaf agree leases.sheaf --coders Ines,Tamsin",
            "  sheaf agree leases.sheaf --coders Ines,consensus --unit sentence --universe speech",
            "  sheaf agree leases.sheaf --domain 'Reasons to stay' --json",
            "  sheaf agree leases.sheaf --round 2 --after",
            "  sheaf agree leases.sheaf --coders Ines,Tamsin --convention maxqda"
        })
final class AgreeCommand extends StudyCommand {

    @Option(
            names = "--coders",
            paramLabel = "A,B",
            split = ",",
            description = "Two or more coders; “consensus” is one.")
    private List<String> coders = List.of();

    @Option(
            names = "--unit",
            paramLabel = "UNIT",
            converter = AgreeChoice.UnitReader.class,
            description = "What is compared one by one: character, word, sentence, turn, document, or overlap:N for "
                    + "quotations that share N %% of their union.")
    private @Nullable UnitKind unit;

    @Option(
            names = "--universe",
            paramLabel = "TEXT",
            converter = AgreeChoice.UniverseReader.class,
            description =
                    "Which text counts, coded or not: all, speech, participants, or coded (what any of the coders "
                            + "coded).")
    private @Nullable Universe universe;

    @Option(
            names = "--domain",
            paramLabel = "CODE",
            description = "The codes directly below this one are categories that exclude one another.")
    private @Nullable String domain;

    @Option(
            names = "--transcripts",
            paramLabel = "NAME",
            description =
                    "Only these transcripts, joined by commas; “all” also takes those that a coder has not coded.")
    private List<String> transcripts = List.of();

    @Option(names = "--codes", paramLabel = "CODE", description = "Only these codes, joined by commas.")
    private List<String> codes = List.of();

    @Option(names = "--with-subcodes", description = "What is coded with a code counts for the codes above it too.")
    private boolean subcodes;

    @Option(
            names = "--convention",
            paramLabel = "PROGRAM",
            converter = AgreeChoice.ConventionReader.class,
            description = "Unit, text and measures as in nvivo, maxqda or atlasti.")
    private @Nullable Convention convention;

    @Option(
            names = "--resamples",
            paramLabel = "N",
            defaultValue = "" + Resampling.USUAL,
            description = "How many resamples of transcripts intervals are drawn from; 0 for no intervals. Without it: "
                    + "${DEFAULT-VALUE}.")
    private int resamples;

    @Option(names = "--round", paramLabel = "N", description = "The coders and transcripts of a round, as it closed.")
    private int round;

    @Option(names = "--after", description = "With --round: as it would be had each coder coded as was decided since.")
    private boolean after;

    AgreeCommand(House house) {
        super(house);
    }

    @Override
    Answer answer(OpenStudy open) {
        Study study = open.study();
        AgreeChoice choice = new AgreeChoice(study);
        @Nullable Round of = round > 0 ? choice.round(round) : null;
        if (after && of == null) {
            throw new Refusal("--after needs --round N: what was decided was decided in a round.");
        }
        Asked base = of == null ? choice.asked(coders, transcripts) : choice.asked(of, coders, transcripts);
        Asked asked = base.by(unit(), universe())
                .of(choice.codes(codes), subcodes)
                .in(domain == null ? null : choice.code(domain).id())
                .drawing(Math.max(0, resamples));
        Agreement agreement = Agreeing.of(
                study,
                open.texts(),
                asked,
                of == null
                        ? Coded.now(study)
                        : after
                                ? Coded.decided(study, open.texts(), Comparison.of(study, of, progress()))
                                : Coded.at(study, of),
                progress());
        Answer answer = AgreeAnswer.of(agreement, convention);
        choice.leftOut(asked, of != null || !transcripts.isEmpty()).ifPresent(answer::warn);
        return of == null ? answer : answer.put("round", of.number()).put("after", after);
    }

    private UnitKind unit() {
        return unit != null ? unit : convention != null ? convention.unit() : UnitKind.CHARACTER;
    }

    private Universe universe() {
        return universe != null ? universe : convention != null ? convention.universe() : Universe.PARTICIPANTS;
    }
}
