package org.sheaf.desktop.reconcile;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.sheaf.reconcile.passages.Disagreement;
import org.sheaf.reconcile.passages.Kind;

/** The lines of the list, kind by kind. EDT only. */
final class Rows {

    private final ReconcileModel model;
    private final Compared compared;

    Rows(ReconcileModel model, Compared compared) {
        this.model = model;
        this.compared = compared;
    }

    /** All lines but those of kinds that are folded. */
    List<Row> all(Set<Kind> folded) {
        List<Row> rows = new ArrayList<>();
        for (Kind kind : Kind.values()) {
            List<Row.Line> lines = model.all().stream()
                    .filter(about -> about.kind() == kind)
                    .map(this::line)
                    .toList();
            if (!lines.isEmpty()) {
                int open = (int) lines.stream()
                        .filter(line -> line.state() != Row.State.DECIDED)
                        .count();
                boolean hidden = folded.contains(kind);
                rows.add(new Row.KindRow(
                        kind, lines.size(), open, hidden, model.coders().size()));
                rows.addAll(hidden ? List.of() : lines);
            }
        }
        return rows;
    }

    private Row.Line line(Disagreement about) {
        Compared.Label label = compared.label(about);
        return new Row.Line(about, label.where(), label.what(), model.state(about));
    }
}
