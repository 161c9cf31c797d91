package org.sheaf.bench;

import java.io.PrintStream;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.dkpro.statistics.agreement.coding.CodingAnnotationStudy;
import org.dkpro.statistics.agreement.coding.CohenKappaAgreement;
import org.dkpro.statistics.agreement.coding.KrippendorffAlphaAgreement;
import org.dkpro.statistics.agreement.distance.NominalDistanceFunction;
import org.sheaf.analysis.Interviews;
import org.sheaf.reconcile.agreeing.Agreeing;
import org.sheaf.reconcile.agreeing.Agreement;
import org.sheaf.reconcile.agreeing.Asked;
import org.sheaf.reconcile.agreeing.Coded;
import org.sheaf.reconcile.agreeing.UnitKind;
import org.sheaf.reconcile.agreeing.Universe;
import org.sheaf.study.Code;
import org.sheaf.study.Coder;
import org.sheaf.study.Coding;
import org.sheaf.study.Quotation;
import org.sheaf.study.Transcript;
import org.sheaf.study.TranscriptText;
import org.sheaf.study.Turn;
import org.sheaf.text.Span;
import org.sheaf.workbench.Crew;

/** Measures agreement beside a bare interval sweep, and DKPro beside it on what it can hold. See docs/benchmarks.md. */
public final class AgreementBench {

    private static final Instant NOON = Instant.parse("2026-05-01T12:00:00Z");

    private AgreementBench() {}

    /** A generated study, in memory. */
    private record Generated(Interviews interviews, List<Coder> coders) {

        Agreement agree(int resamples) {
            Asked asked = Asked.of(
                            coders, List.copyOf(interviews.study().transcripts().all()))
                    .drawing(resamples);
            return Agreeing.of(
                    interviews.study(), interviews.texts(), asked, Coded.now(interviews.study()), Crew.unwatched());
        }
    }

    /** Measures and prints a table; options as {@link Scale#USAGE} says. */
    public static void main(String[] arguments) throws Exception {
        run(Scale.of(arguments), System.out).print();
    }

    /** Measures; says on {@code out} what it is doing and finding. */
    static Findings run(Scale scale, PrintStream out) throws Exception {
        Findings findings = new Findings(out);
        try (Bench bench = new Bench()) {
            findings.calibrate(LuceneAlone.slowness(scale, findings, bench));
        }
        findings.doing("making a study of " + scale.codings() + " codings");
        Generated study = generated(scale);
        measures(study, scale, findings);
        dkpro(study, scale, findings);
        Scale more = scale.sized(scale.transcripts(), scale.words(), scale.codes(), 5 * scale.codings());
        findings.doing("making a study of " + more.codings() + " codings");
        study = generated(more);
        Times times = new Times();
        for (int run = 0; run < scale.runs(); run++) {
            Generated large = study;
            times.time(() -> large.agree(0));
        }
        findings.judge("all measures, " + more.codings() + " codings", times.median(), 10_000);
        return findings;
    }

    private static Generated generated(Scale scale) {
        Interviews interviews = new Interviews();
        List<Coder> coders = Markings.CODERS.stream().map(interviews::coder).toList();
        Corpus corpus = new Corpus(scale);
        List<Code> codes = new ArrayList<>();
        for (int code = 0; code < scale.codes(); code++) {
            int groups = Math.max(1, scale.codes() / 15);
            codes.add(
                    code < groups
                            ? interviews.code(corpus.code(code))
                            : interviews.code(corpus.code(code), codes.get(code % groups)));
        }
        for (int i = 0; i < scale.transcripts(); i++) {
            Transcript transcript =
                    interviews.arrive(corpus.title(i), "", text(corpus.text(i)), List.of("Interviewer", "Participant"));
            List<Quotation> quotations = new ArrayList<>();
            for (Markings.Mark mark : corpus.marks(i)) {
                int coder = Markings.CODERS.indexOf(mark.coder());
                if (coder >= 0) {
                    quotations.add(Quotation.of(
                            coders.get(coder).id(),
                            new Span(mark.start(), mark.end()),
                            NOON,
                            List.of(Coding.of(codes.get(mark.code()).id(), NOON))));
                }
            }
            interviews.mark(transcript, quotations);
        }
        return new Generated(interviews, coders);
    }

    private static TranscriptText text(String text) {
        List<Turn> turns = new ArrayList<>();
        int from = 0;
        for (String turn : text.strip().split("\n\n")) {
            Span whole = new Span(from, from + turn.length());
            int label = turn.indexOf(": ") + 2;
            turns.add(new Turn(turns.size() % 2, whole, new Span(from + label, whole.end()), -1));
            from = whole.end() + 2;
        }
        return new TranscriptText(text, turns);
    }

    private static void measures(Generated study, Scale scale, Findings findings) throws Exception {
        BareSweep bare = new BareSweep(study.interviews().study(), study.coders());
        Times sweep = new Times();
        Times all = new Times();
        Times resampled = new Times();
        long shared = 0;
        for (int run = 0; run < 2 * scale.runs(); run++) {
            findings.doing("agreement, run " + (run + 1));
            boolean warm = run >= scale.runs();
            Times bareRun = warm ? sweep : new Times();
            Times allRun = warm ? all : new Times();
            long[] sum = new long[1];
            bareRun.time(() -> sum[0] = bare.shared());
            shared = sum[0];
            allRun.time(() -> study.agree(0));
        }
        for (int run = 0; run < scale.runs(); run++) {
            resampled.time(() -> study.agree(1000));
        }
        Agreement agreement = study.agree(0);
        Times pairs = new Times();
        for (int run = 0; run < scale.runs(); run++) {
            Agreement computed = study.agree(0);
            pairs.time(computed::pairs);
        }
        findings.note("each pair of coders apart, when asked for", Times.words(pairs.median()));
        findings.note("characters compared", String.format(java.util.Locale.ROOT, "%,d", agreement.units()));
        findings.note("characters shared by pairs of coders", String.format(java.util.Locale.ROOT, "%,d", shared));
        findings.judge("all measures, " + scale.codings() + " codings", all.median(), 2000);
        findings.judge("the same beside a bare interval sweep", all, sweep, 1.5);
        findings.judge("1,000 resamples of transcripts, beyond that", resampled.median() - all.median(), 3000);
    }

    /** One transcript, one code, two coders: a character an item. */
    private static void dkpro(Generated study, Scale scale, Findings findings) throws Exception {
        Interviews interviews = study.interviews();
        Transcript transcript =
                interviews.study().transcripts().all().iterator().next();
        Code code = interviews.study().codes().all().iterator().next();
        List<Coder> two = study.coders().subList(0, 2);
        Times theirs = new Times();
        Times ours = new Times();
        double[] kappas = new double[2];
        for (int run = 0; run < scale.runs(); run++) {
            theirs.time(() -> kappas[0] = kappa(study, transcript, code, two));
            ours.time(() -> kappas[1] = Agreeing.of(
                            interviews.study(),
                            interviews.texts(),
                            Asked.of(two, List.of(transcript))
                                    .by(UnitKind.CHARACTER, Universe.ALL)
                                    .drawing(0),
                            Coded.now(interviews.study()),
                            Crew.unwatched())
                    .codes()
                    .get(0)
                    .figure("cohen_kappa")
                    .value());
        }
        if (Math.abs(kappas[0] - kappas[1]) > 1e-9) {
            throw new IllegalStateException("DKPro says " + kappas[0] + ", Sheaf " + kappas[1]);
        }
        findings.note(
                "DKPro, one code of one transcript, kappa and alpha",
                Times.words(theirs.median()) + "; Sheaf, all codes of it, all measures " + Times.words(ours.median()));
    }

    private static double kappa(Generated study, Transcript transcript, Code code, List<Coder> two) {
        int[][] values = new int[two.size()][transcript.length()];
        for (Quotation quotation :
                study.interviews().study().page(transcript.id()).quotations()) {
            for (int coder = 0; coder < two.size(); coder++) {
                if (quotation.has(code.id())
                        && quotation.coder().equals(two.get(coder).id())) {
                    java.util.Arrays.fill(
                            values[coder],
                            quotation.span().start(),
                            quotation.span().end(),
                            1);
                }
            }
        }
        CodingAnnotationStudy items = new CodingAnnotationStudy(two.size());
        for (int at = 0; at < transcript.length(); at++) {
            items.addItem(values[0][at], values[1][at]);
        }
        new KrippendorffAlphaAgreement(items, new NominalDistanceFunction()).calculateAgreement();
        return new CohenKappaAgreement(items).calculateAgreement();
    }
}
