package org.sheaf.bench;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.sheaf.desktop.coding.RecentCodes;
import org.sheaf.study.Study;
import org.sheaf.workbench.OpenStudy;

/** Codes words by a key in the program's window, in a copy of the study. */
final class ApplyStep {

    private static final int WARM = 200;
    private static final int MEASURED = 300;

    private final Scale scale;
    private final Bench bench;
    private final Child child;
    private final Findings findings;

    ApplyStep(Scale scale, Bench bench, Child child, Findings findings) {
        this.scale = scale;
        this.bench = bench;
        this.child = child;
        this.findings = findings;
    }

    void run(Path study) throws Exception {
        findings.doing("applying codes");
        Path copy = bench.copy(study);
        try (OpenStudy open = Prepared.open(copy)) {
            Study now = open.study();
            // As if the program had been used before: these are the codes of the number keys.
            child.remember(
                    "codes." + now.facts().id(),
                    now.codes().stream()
                            .limit(RecentCodes.DIGITS)
                            .map(code -> code.id().toString())
                            .collect(Collectors.joining(" ")));
        }
        List<String> lines = child.run(
                ApplyProbe.class,
                copy.toString(),
                Integer.toString(scale.times(WARM)),
                Integer.toString(scale.times(MEASURED)));
        Times painted = new Times();
        painted.addAll(Child.figures(lines, ApplyProbe.PAINTED));
        Times worked = new Times();
        worked.addAll(Child.figures(lines, ApplyProbe.WORKED));
        findings.judge("apply a code, from the key to the painted window, median", painted.median(), 16);
        findings.note("the same, 95th percentile", Times.words(painted.quantile(0.95)));
        findings.judge("the same, 99th percentile", painted.quantile(0.99), 50);
        findings.note("the same with choosing the words, processor time of all threads", Times.words(worked.median()));
        Bench.delete(copy);
    }
}
