package org.sheaf.desktop.quotations;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.sheaf.desktop.action.Words;
import org.sheaf.desktop.theme.CodeColours;
import org.sheaf.desktop.theme.Palette;
import org.sheaf.desktop.widgets.Pick;
import org.sheaf.study.Code;
import org.sheaf.study.Id;
import org.sheaf.study.Layer;
import org.sheaf.study.Study;
import org.sheaf.study.TextCount;
import org.sheaf.study.TextKind;
import org.sheaf.study.Theme;

/** What can be chosen over the table of quotations: what it shows, whose, by what it is narrowed, grouped and sorted. */
record QuoteChoices(QuoteTableModel model, QuotationsView view) {

    private Study study() {
        return model.desk().study();
    }

    /** All that a table can show. */
    List<Pick.Choice> sources() {
        List<Pick.Choice> choices = new ArrayList<>();
        choices.add(new Pick.Choice(Words.of("table.everything"), "", null, () -> open(new TableSource.Everything())));
        choices.add(new Pick.Choice(Words.of("table.uncoded"), "", null, this::openUncoded));
        for (Theme theme : study().themes()) {
            String where = Words.of(
                    "table.theme", study().analyses().get(theme.analysis()).name());
            choices.add(new Pick.Choice(theme.name(), where, null, () -> open(new TableSource.OfTheme(theme.id()))));
        }
        choices.addAll(codes(code -> () -> open(new TableSource.OfCodes(List.of(code.id())))));
        return choices;
    }

    /** All codes that the table does not show yet. */
    List<Pick.Choice> more() {
        Set<Id<Code>> now = new LinkedHashSet<>();
        model.source().ifPresent(source -> {
            if (source instanceof TableSource.OfCodes of) {
                now.addAll(of.codes());
            }
        });
        return codes(code -> () -> {
            Set<Id<Code>> all = new LinkedHashSet<>(now);
            all.add(code.id());
            open(new TableSource.OfCodes(List.copyOf(all)));
        });
    }

    private List<Pick.Choice> codes(Function<Code, Runnable> chosen) {
        List<Pick.Choice> choices = new ArrayList<>();
        for (Code code : study().framework().inOrder()) {
            String path = study().framework().path(code);
            choices.add(new Pick.Choice(
                    code.name(),
                    path.equals(code.name()) ? "" : path,
                    CodeColours.shown(code.colour(), Palette.now()),
                    chosen.apply(code)));
        }
        return choices;
    }

    private void open(TableSource source) {
        model.filter(RowFilter.of(RowFilter.Kind.UNCODED), false);
        model.open(source);
    }

    private void openUncoded() {
        model.filter(RowFilter.of(RowFilter.Kind.UNCODED), true);
        model.open(new TableSource.Everything());
    }

    /** Whose quotations there are. */
    List<Pick.Choice> layers() {
        return Pick.choices(model.layers(), QuoteChoices::label, model::layer);
    }

    /** What a layer is called. */
    static String label(Layer layer) {
        if (layer instanceof Layer.Usual) {
            return Words.of("quotations.layer.usual");
        }
        return layer instanceof Layer.Union
                ? Words.of("quotations.layer.union")
                : ((Layer.Of) layer).coder().name();
    }

    /** By what rows can be grouped. */
    List<Pick.Choice> groupings() {
        List<Grouping> all = new ArrayList<>();
        for (Grouping.Kind kind : Grouping.Kind.values()) {
            if (kind == Grouping.Kind.ATTRIBUTE) {
                model.attributes().forEach(name -> all.add(Grouping.by(name)));
            } else {
                all.add(Grouping.by(kind));
            }
        }
        return Pick.choices(all, Grouping::label, model::group);
    }

    /** By which of the columns rows can be sorted. */
    List<Pick.Choice> orders(List<Column> columns) {
        return Pick.choices(columns, Column::title, model::sort);
    }

    /** The conditions that rows can be put under and are not yet. */
    List<Pick.Choice> filters() {
        List<RowFilter> all = new ArrayList<>();
        for (RowFilter.Kind kind : List.of(
                RowFilter.Kind.EXEMPLARY, RowFilter.Kind.MEMO, RowFilter.Kind.UNCODED, RowFilter.Kind.PARTICIPANTS)) {
            all.add(RowFilter.of(kind));
        }
        Set<RowFilter> found = new LinkedHashSet<>();
        study().participants().stream()
                .filter(person -> person.role() == org.sheaf.study.Role.PARTICIPANT)
                .forEach(person -> all.add(RowFilter.of(RowFilter.Kind.PARTICIPANT, person.id())));
        study().participants().forEach(person -> {
            if (!person.group().isBlank()) {
                found.add(RowFilter.of(RowFilter.Kind.GROUP, person.group()));
            }
        });
        study().transcripts().forEach(transcript -> {
            if (!transcript.facts().group().isBlank()) {
                found.add(RowFilter.of(RowFilter.Kind.GROUP, transcript.facts().group()));
            }
        });
        study().participants()
                .forEach(person -> person.attributes()
                        .forEach((name, value) ->
                                found.add(RowFilter.attribute(name, value.text().strip()))));
        if (TextCount.of(study().transcripts()).documents() > 0) {
            for (TextKind kind : TextKind.values()) {
                found.add(RowFilter.of(RowFilter.Kind.TEXTS, kind.word()));
            }
        }
        all.addAll(found);
        study().coders().forEach(coder -> all.add(RowFilter.of(RowFilter.Kind.CODER, coder.id())));
        study().transcripts().forEach(one -> all.add(RowFilter.of(RowFilter.Kind.TRANSCRIPT, one.id())));
        all.removeAll(model.filters());
        return Pick.choices(all, filter -> filter.label(study()), filter -> model.filter(filter, true));
    }

    /** All columns, with a word at those that show. */
    List<Column> columns() {
        return Column.all(model.attributes());
    }
}
