package org.sheaf.reconcile.frameworks;

import java.util.ArrayList;
import java.util.List;
import org.sheaf.study.CodeDecision;
import org.sheaf.study.Coder;
import org.sheaf.study.Study;
import org.sheaf.tables.Sheet;

/** Where the quotations of each code went, as a table. */
public final class Crosswalk {

    private static final List<String> COLUMNS =
            List.of("id", "framework", "from", "to", "relation", "decision", "reason", "note", "coder", "date");

    private Crosswalk() {}

    /** A row for each step of each decision. */
    public static Sheet write(Study study, List<CodeDecision> decisions) {
        List<List<String>> rows = new ArrayList<>();
        for (CodeDecision decision : decisions) {
            String by = study.coders().find(decision.by()).map(Coder::name).orElse("");
            for (CodeDecision.Step step : decision.crosswalk()) {
                rows.add(List.of(
                        decision.id().toString(),
                        framework(decision, step),
                        step.fromPath(),
                        step.toPath(),
                        decision.relation(),
                        decision.outcome().word(),
                        decision.reason(),
                        decision.note(),
                        by,
                        decision.when().toString()));
            }
        }
        return Sheet.of("crosswalk", COLUMNS, rows);
    }

    private static String framework(CodeDecision decision, CodeDecision.Step step) {
        return decision.sides().stream()
                .filter(side -> side.code().equals(step.from()) && side.path().equals(step.fromPath()))
                .map(CodeDecision.Side::framework)
                .findFirst()
                .orElse("");
    }
}
