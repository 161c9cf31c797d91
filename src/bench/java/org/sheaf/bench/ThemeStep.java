package org.sheaf.bench;

import java.nio.file.Path;
import java.util.List;
import org.sheaf.analysis.Quote;
import org.sheaf.analysis.Quotes;
import org.sheaf.study.Layer;
import org.sheaf.study.Theme;
import org.sheaf.workbench.OpenStudy;

/** Lists what a theme gathers, in a study just opened and again. */
final class ThemeStep {

    private final Scale scale;
    private final Findings findings;

    ThemeStep(Scale scale, Findings findings) {
        this.scale = scale;
        this.findings = findings;
    }

    void run(Path study) throws Exception {
        findings.doing("listing a theme");
        Times first = new Times();
        Times again = new Times();
        int listed = 0;
        for (int run = 0; run < 2 * scale.runs() + 1; run++) {
            try (OpenStudy open = Prepared.open(study)) {
                Theme theme = open.study().themes().iterator().next();
                first.time(() -> Quotes.of(theme, open.study(), Layer.USUAL));
                again.time(() -> Quotes.of(theme, open.study(), Layer.USUAL));
                List<Quote> quotes = Quotes.of(theme, open.study(), Layer.USUAL);
                listed = quotes.size();
            }
        }
        findings.judge("the " + listed + " quotations of one theme listed, pages from the disk", first.median(), 1000);
        findings.judge("the same again, pages at hand", again.median(), 1000);
    }
}
