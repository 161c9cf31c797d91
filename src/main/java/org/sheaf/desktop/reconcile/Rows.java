package org.sheaf.desktop.reconcile;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.sheaf.desktop.action.Words;
import org.sheaf.reconcile.passages.Disagreement;
import org.sheaf.reconcile.passages.Kind;
import org.sheaf.reconcile.passages.Side;
import org.sheaf.study.Code;
import org.sheaf.study.Coder;
import org.sheaf.study.Id;
import org.sheaf.study.Study;
import org.sheaf.text.IntervalSet;
import org.sheaf.text.Span;

/** The lines of the list, kind by kind. EDT only. */
final class Rows {

    private final ReconcileModel model;
    private final Study study;
    private final Set<Kind> folded;

    Rows(ReconcileModel model, Set<Kind> folded) {
        this.model = model;
        this.study = model.desk().study();
        this.folded = folded;
    }

    List<Row> all() {
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
        return new Row.Line(about, where(model, about), what(about), model.state(about));
    }

    /** For instance “07 Marit, 420”. */
    static String where(ReconcileModel model, Disagreement about) {
        Compared.Source source = model.compared().orElseThrow().source(about);
        return Words.of(
                "reconcile.where",
                model.desk()
                        .study()
                        .transcripts()
                        .find(about.transcript())
                        .orElse(source.transcript())
                        .name(),
                source.lines().at(about.span().start()));
    }

    private String what(Disagreement about) {
        return switch (about.kind()) {
            case NOT_ALL -> about.sides().stream()
                    .map(side -> Words.of("reconcile.what.one", coder(side.coder()), code(side.code())))
                    .collect(Collectors.joining("; "));
            case OTHER_EXTENT -> Words.of("reconcile.what.extent", codes(about), apart(about));
            case OTHER_CODE, BROADER, PIECES -> codes(about);
        };
    }

    private String codes(Disagreement about) {
        return about.codes().stream().map(this::code).collect(Collectors.joining(" / "));
    }

    private String code(Id<Code> code) {
        return study.codes().find(code).map(Code::name).orElse("");
    }

    private String coder(Id<Coder> coder) {
        return study.coders().find(coder).map(Coder::name).orElse("");
    }

    /** How many words not all sides cover. */
    private int apart(Disagreement about) {
        String text = model.compared().orElseThrow().source(about).text().text();
        IntervalSet all = IntervalSet.empty();
        IntervalSet common = about.sides().get(0).covered();
        for (Side side : about.sides()) {
            all = all.union(side.covered());
            common = common.intersect(side.covered());
        }
        return words(text, all) - words(text, common);
    }

    private static int words(String text, IntervalSet set) {
        int words = 0;
        for (Span span : set.spans()) {
            words += org.sheaf.text.Words.count(text, span);
        }
        return words;
    }
}
