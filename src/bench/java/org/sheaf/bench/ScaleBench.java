package org.sheaf.bench;

import java.nio.file.Files;
import java.nio.file.Path;

/** Measures Sheaf at the size it is made for, each figure beside what it is judged by. See docs/benchmarks.md. */
public final class ScaleBench {

    private ScaleBench() {}

    /** Measures and prints a table; options as {@link Scale#USAGE} says. */
    public static void main(String[] arguments) throws Exception {
        Scale scale = Scale.of(arguments);
        Findings findings = new Findings(System.out);
        try (Bench bench = new Bench()) {
            Corpus corpus = new Corpus(scale);
            findings.doing("calibrating");
            findings.calibrate(LuceneAlone.slowness(scale, findings, bench));
            Path coded = coded(scale, corpus, bench, findings);
            if (scale.does("open")) {
                new OpenStep(scale, findings).run(coded);
            }
            if (scale.does("apply")) {
                new ApplyStep(findings).run(coded);
            }
            if (scale.does("scroll")) {
                new ScrollStep(scale, findings).run(bench);
            }
            if (scale.does("theme")) {
                new ThemeStep(scale, findings).run(coded);
            }
        }
        findings.print();
    }

    private static Path coded(Scale scale, Corpus corpus, Bench bench, Findings findings) throws Exception {
        Path kept = scale.study();
        if (kept != null && Files.exists(kept)) {
            return kept;
        }
        Path imported = new ImportStep(scale, corpus, bench, findings).run();
        Path coded = new CodingsStep(scale, corpus, bench, findings).run(imported);
        if (kept == null) {
            return coded;
        }
        Bench.copy(coded, kept);
        return kept;
    }
}
