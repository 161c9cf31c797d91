package org.sheaf.desktop.reconcile;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.sheaf.desktop.action.Words;
import org.sheaf.reconcile.passages.Described;
import org.sheaf.reconcile.passages.Disagreement;
import org.sheaf.reconcile.passages.Kind;
import org.sheaf.study.Transcript;

/** The lines of the list, kind by kind. EDT only. */
final class Rows {

    private final ReconcileModel model;
    private final Compared compared;
    private final Described described;

    Rows(ReconcileModel model, Compared compared) {
        this.model = model;
        this.compared = compared;
        this.described = new Described(model.desk().study());
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
                rows.add(new Row.KindRow(kind, lines.size(), open, hidden));
                rows.addAll(hidden ? List.of() : lines);
            }
        }
        return rows;
    }

    private Row.Line line(Disagreement about) {
        String text = compared.source(about).text().text();
        return new Row.Line(about, where(about), described.brief(about, text), model.state(about));
    }

    /** For instance “07 Marit, 420”. */
    String where(Disagreement about) {
        Compared.Source source = compared.source(about);
        Transcript now =
                model.desk().study().transcripts().find(about.transcript()).orElse(source.transcript());
        return Words.of(
                "reconcile.where", now.name(), source.lines().at(about.span().start()));
    }
}
