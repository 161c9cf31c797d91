package org.sheaf.bench;

import java.nio.file.Path;
import java.util.List;
import org.sheaf.study.Transcript;
import org.sheaf.study.TranscriptChange;
import org.sheaf.workbench.OpenStudy;

/** Scrolls a long, densely coded transcript in the program's window. */
final class ScrollStep {

    private static final int WORDS = 20_000;
    private static final int QUOTATIONS = 2_000;
    private static final int CODES = 150;
    private static final int WARM = 200;
    private static final int MEASURED = 400;

    private final Scale scale;
    private final Bench bench;
    private final Child child;
    private final Findings findings;

    ScrollStep(Scale scale, Bench bench, Child child, Findings findings) {
        this.scale = scale;
        this.bench = bench;
        this.child = child;
        this.findings = findings;
    }

    void run() throws Exception {
        findings.doing("scrolling");
        Path study = bench.fresh("long.sheaf");
        int quotations = fill(study);
        List<String> lines = child.run(
                ScrollProbe.class,
                study.toString(),
                Integer.toString(scale.times(WARM)),
                Integer.toString(scale.times(MEASURED)));
        Times steps = new Times();
        Times jumps = new Times();
        steps.addAll(Child.figures(lines, ScrollProbe.STEP));
        jumps.addAll(Child.figures(lines, ScrollProbe.JUMP));
        String what = "scroll 20,000 words with " + quotations + " quotations, ";
        findings.judge(what + "a frame by the wheel, 95th percentile", steps.quantile(0.95), 16);
        findings.note("the same, median", Times.words(steps.median()));
        findings.judge(what + "a frame after a jump, 95th percentile", jumps.quantile(0.95), 16);
        findings.note("the same, median", Times.words(jumps.median()));
    }

    private int fill(Path study) throws Exception {
        // Some quotations carry two codes, so there are more codings than quotations.
        Corpus corpus = new Corpus(scale.sized(1, WORDS, CODES, QUOTATIONS * 118 / 100));
        try (OpenStudy open = Prepared.create(study)) {
            open.run(new TranscriptChange.Imported(
                    List.of(Prepared.arrival(corpus.title(0), corpus.text(0))), List.of()));
            Prepared.addCodes(open, corpus, CODES);
            Prepared.addCoders(open);
            open.run(Prepared.codings(open, corpus));
            Transcript transcript = open.study().transcripts().iterator().next();
            return open.study().page(transcript.id()).size();
        }
    }
}
