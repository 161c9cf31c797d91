package org.sheaf.bench;

import java.nio.file.Path;
import java.util.List;

/** Lists what a theme gathers in the pane of retrieved quotations, in a study just opened and again. */
final class ThemeStep {

    private final Scale scale;
    private final Child child;
    private final Findings findings;

    ThemeStep(Scale scale, Child child, Findings findings) {
        this.scale = scale;
        this.child = child;
        this.findings = findings;
    }

    void run(Path study) throws Exception {
        Times first = new Times();
        Times worked = new Times();
        Times again = new Times();
        double listed = 0;
        for (int run = 0; run < scale.runs(); run++) {
            findings.doing("listing a theme, run " + (run + 1));
            List<String> lines = child.run(ThemeProbe.class, study.toString());
            first.addAll(Child.figures(lines, ThemeProbe.FIRST));
            worked.addAll(Child.figures(lines, ThemeProbe.WORKED));
            again.addAll(Child.figures(lines, ThemeProbe.AGAIN));
            listed = Child.figures(lines, ThemeProbe.LISTED).get(0);
        }
        String what = "list the " + Math.round(listed) + " quotations of one theme, ";
        findings.judge(what + "the first thing after opening", first.median(), 1000);
        findings.note("the same, processor time of all threads", Times.words(worked.median()));
        findings.judge(what + "again", again.median(), 1000);
    }
}
