package org.sheaf.bench;

import java.nio.file.Path;
import java.util.List;

/** Opens a study in the program's window, in fresh JVMs. */
final class OpenStep {

    private final Scale scale;
    private final Child child;
    private final Findings findings;

    OpenStep(Scale scale, Child child, Findings findings) {
        this.scale = scale;
        this.child = child;
        this.findings = findings;
    }

    void run(Path study) throws Exception {
        Times usable = new Times();
        Times worked = new Times();
        Times heap = new Times();
        for (int run = 0; run < scale.runs(); run++) {
            findings.doing("opening, run " + (run + 1));
            String now = Long.toString(System.currentTimeMillis());
            List<String> lines = child.run(OpenProbe.class, study.toString(), now);
            usable.addAll(Child.figures(lines, OpenProbe.USABLE));
            worked.addAll(Child.figures(lines, OpenProbe.WORKED));
            heap.addAll(Child.figures(lines, OpenProbe.HEAP));
        }
        findings.judge("open, from the start of the JVM to a window that listens", usable.median(), 2500);
        findings.note("the same, processor time of all threads", Times.words(worked.median()));
        findings.judgeMegabytes("heap in use after opening", heap.quantile(1), 1024);
    }
}
