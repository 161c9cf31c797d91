package org.sheaf.bench;

import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.sheaf.desktop.shell.Hour;

/** Measures Sheaf at the size it is made for, each figure beside what it is judged by. See docs/benchmarks.md. */
public final class ScaleBench {

    private ScaleBench() {}

    /** Measures and prints a table; options as {@link Scale#USAGE} says. */
    public static void main(String[] arguments) throws Exception {
        run(Scale.of(arguments), System.out).print();
    }

    /** Measures; says on {@code out} what it is doing and finding. */
    static Findings run(Scale scale, PrintStream out) throws Exception {
        Findings findings = new Findings(out);
        try (Bench bench = new Bench()) {
            Corpus corpus = new Corpus(scale);
            Path coded = coded(scale, corpus, bench, findings);
            if (scale.does("merge")) {
                findings.calibrate(LuceneAlone.slowness(scale, findings, bench));
                new MergeStep(scale, corpus, bench, findings).run(coded);
            }
            Optional<Display> display = Display.find();
            if (display.isPresent()) {
                try (Display shown = display.get()) {
                    windows(scale, coded, new Child(bench, shown), bench, findings);
                }
            } else {
                findings.note("everything with a window", "not measured: there is no display, and no Xvfb");
            }
        }
        return findings;
    }

    private static void windows(Scale scale, Path coded, Child child, Bench bench, Findings findings) throws Exception {
        if (scale.runs() > 1) {
            findings.doing("letting the JVM learn the program's classes");
            child.learn(OpenProbe.class, bench.copy(coded).toString(), "0");
        }
        if (scale.does("open")) {
            findings.calibrate(LuceneAlone.slowness(scale, findings, bench));
            new OpenStep(scale, child, findings).run(coded);
        }
        if (scale.does("start")) {
            findings.calibrate(LuceneAlone.slowness(scale, findings, bench));
            new StartStep(scale, child, findings).run(coded);
        }
        if (scale.does("apply")) {
            findings.calibrate(LuceneAlone.slowness(scale, findings, bench));
            new ApplyStep(scale, bench, child, findings).run(coded);
            new LetterStep(scale, child, findings).run();
        }
        if (scale.does("switch")) {
            findings.calibrate(LuceneAlone.slowness(scale, findings, bench));
            new SwitchStep(scale, bench, child, findings).run(coded);
        }
        if (scale.does("type")) {
            findings.calibrate(LuceneAlone.slowness(scale, findings, bench));
            new TypeStep(scale, bench, child, findings).run();
            new LetterStep(scale, child, findings).run();
        }
        if (scale.does("scroll")) {
            findings.calibrate(LuceneAlone.slowness(scale, findings, bench));
            new ScrollStep(scale, bench, child, findings).run();
        }
        if (scale.does("theme")) {
            findings.calibrate(LuceneAlone.slowness(scale, findings, bench));
            new ThemeStep(scale, child, findings).run(coded);
        }
        if (scale.does("hour")) {
            findings.calibrate(LuceneAlone.slowness(scale, findings, bench));
            HourStep hour = new HourStep(scale, bench, child, findings);
            Path sample = bench.fresh("sample.sheaf");
            Hour.sample(bench.fresh("sampler"), sample);
            hour.run(sample, "the sample study");
            hour.run(coded, "the large study");
        }
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
