package org.sheaf.bench;

import java.util.List;

/** What a key costs on this display by itself; the figures from a key to the display contain it. */
final class LetterStep {

    private final Scale scale;
    private final Child child;
    private final Findings findings;

    LetterStep(Scale scale, Child child, Findings findings) {
        this.scale = scale;
        this.child = child;
        this.findings = findings;
    }

    void run() throws Exception {
        List<String> lines = child.run(LetterProbe.class, scale.some(100, 2), scale.some(200, 3));
        Times painted = new Times();
        painted.addAll(Child.figures(lines, LetterProbe.PAINTED));
        findings.note(
                "beside it: a letter in a bare field of Swing, median, 95th and 99th percentile",
                Times.words(painted.median()) + ", " + Times.words(painted.quantile(0.95)) + ", "
                        + Times.words(painted.quantile(0.99)));
    }
}
