package org.sheaf.bench;

import java.nio.file.Path;
import java.util.List;

/** Goes from transcript to transcript in the program's window. */
final class SwitchStep {

    private static final int WARM = 40;
    private static final int MEASURED = 120;

    private final Scale scale;
    private final Bench bench;
    private final Child child;
    private final Findings findings;

    SwitchStep(Scale scale, Bench bench, Child child, Findings findings) {
        this.scale = scale;
        this.bench = bench;
        this.child = child;
        this.findings = findings;
    }

    void run(Path study) throws Exception {
        findings.doing("going from transcript to transcript");
        Path copy = bench.copy(study);
        List<String> lines =
                child.run(SwitchProbe.class, copy.toString(), scale.some(WARM, 1), scale.some(MEASURED, 3));
        Times painted = new Times();
        painted.addAll(Child.figures(lines, SwitchProbe.PAINTED));
        Times worked = new Times();
        worked.addAll(Child.figures(lines, SwitchProbe.WORKED));
        findings.judge("switch to another transcript, from the key to the painted text, median", painted.median(), 100);
        findings.judge("the same, 95th percentile", painted.quantile(0.95), 100);
        findings.note("the same, processor time of all threads, median", Times.words(worked.median()));
        Bench.delete(copy);
    }
}
