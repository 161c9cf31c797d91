package org.sheaf.bench;

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
            Path imported = new ImportStep(scale, corpus, bench, findings).run();
            Path coded = new CodingsStep(scale, corpus, bench, findings).run(imported);
            if (scale.does("open")) {
                new OpenStep(scale, findings).run(coded);
            }
            if (scale.does("apply")) {
                new ApplyStep(findings).run(coded);
            }
            if (scale.does("scroll")) {
                new ScrollStep(findings).run(bench);
            }
            if (scale.does("theme")) {
                new ThemeStep(scale, findings).run(coded);
            }
        }
        findings.print();
    }
}
