package org.sheaf.cli;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sheaf.analysis.Hits;
import org.sheaf.analysis.Sweep;
import org.sheaf.study.Change;
import org.sheaf.study.Code;
import org.sheaf.study.CodeChange;
import org.sheaf.study.Framework;
import org.sheaf.study.Progress;
import org.sheaf.study.Refusal;
import org.sheaf.study.Study;
import org.sheaf.study.Together;
import org.sheaf.workbench.OpenStudy;

/**
 * Codes what a search found, as one step.
 *
 * @param open the study
 * @param name of the code, or its path; an unknown name becomes an open code
 * @param unit how much around a hit
 * @param now when
 */
record HitCoding(OpenStudy open, String name, Sweep.Unit unit, Instant now) {

    void code(Hits hits, String query, Answer answer) {
        Study study = open.study();
        Optional<Code> known = study.framework().find(name);
        Code code = known.orElseGet(() -> opened(study.framework()));
        Sweep sweep = Sweep.ofHits(
                hits.hits(), unit, new Sweep.Pen(code, open.coder(), now), study, open.texts(), Progress.NONE);
        if (!sweep.isEmpty()) {
            String title = "Coded ‘" + code.name() + "’ at " + Words.count(sweep.places(), "place") + " found by “"
                    + query + "”";
            List<Change> parts = new ArrayList<>();
            if (known.isEmpty()) {
                parts.add(new CodeChange.Written(CodeChange.Deed.MADE, List.of(code)));
            }
            parts.add(sweep.change(title));
            open.run(new Together("auto-coded", title, parts));
        }
        answer.put("coded", sweep.places()).put("already", sweep.already());
        String skipped = sweep.already() == 0 ? "" : "; " + sweep.already() + " had it already";
        answer.line("Coded " + Words.count(sweep.places(), unit.word()) + " with ‘" + code.name() + "’" + skipped + "."
                + (sweep.isEmpty() ? "" : " ‘sheaf undo’ takes it back."));
    }

    private Code opened(Framework framework) {
        if (!framework.named(name).isEmpty()) {
            throw new Refusal(
                    "More than one code is called ‘" + name.strip() + "’. Write the path of the one you mean, as in ‘"
                            + framework.path(framework.named(name).get(0)) + "’.");
        }
        if (name.contains(">")) {
            throw new Refusal("There is no code ‘" + name.strip() + "’. Make it first, or mend the path.");
        }
        return Code.open(name.strip(), -1);
    }
}
