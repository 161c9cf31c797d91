package org.sheaf.desktop.themes;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.sheaf.desktop.action.Words;
import org.sheaf.study.Code;
import org.sheaf.study.Id;
import org.sheaf.study.Target;
import org.sheaf.study.Theme;

/**
 * A row of the table of themes, or of what two analyses put where.
 *
 * @param on what it speaks of
 * @param cells its words, a column each
 */
record TableRow(Target on, List<String> cells) {

    /** Between a theme and its sub-theme. */
    static final String BELOW = " › ";
    /** Between things in one cell. */
    static final String BETWEEN = "; ";

    /** Copies the cells. */
    TableRow {
        cells = List.copyOf(cells);
    }

    /** The columns of themes. */
    static List<String> themeColumns() {
        return List.of(
                Words.of("themes.column.theme"),
                Words.of("themes.column.part"),
                Words.of("themes.column.concept"),
                Words.of("themes.column.status"),
                Words.of("themes.column.codes"),
                Words.of("themes.column.quotations"),
                Words.of("themes.column.participants"),
                Words.of("themes.column.contrary"));
    }

    /** A row for each theme and sub-theme, as they stand on the board. */
    static List<TableRow> themes(List<Section> columns, Figures figures) {
        List<TableRow> rows = new ArrayList<>();
        columns.forEach(column -> add(column, "", figures, rows));
        return rows;
    }

    private static void add(Section section, String above, Figures figures, List<TableRow> into) {
        Theme theme = section.theme();
        Figures.Voiced voiced = figures.byTheme().get(theme.id());
        into.add(new TableRow(
                Target.on(Target.Kind.THEME, theme.id()),
                List.of(
                        above.isEmpty() ? theme.name() : above,
                        above.isEmpty() ? "" : theme.name(),
                        theme.concept(),
                        Words.of("themes.status." + theme.status().word()),
                        codes(section),
                        voiced == null ? "" : String.valueOf(voiced.quotations()),
                        voiced == null ? "" : String.valueOf(voiced.people().size()),
                        String.valueOf(theme.contrary().size()))));
        section.parts().forEach(part -> add(part, above.isEmpty() ? theme.name() : above, figures, into));
    }

    private static String codes(Section section) {
        return section.cards().stream()
                .filter(Card.OfCode.class::isInstance)
                .map(card -> ((Card.OfCode) card).code().name())
                .collect(Collectors.joining(BETWEEN));
    }

    /** The columns of a comparison. */
    static List<String> comparisonColumns(String first, String second) {
        return List.of(
                Words.of("themes.column.code"),
                Words.of("themes.column.in", first),
                Words.of("themes.column.in", second),
                Words.of("themes.column.differs"));
    }

    /** A row for each code of a comparison. */
    static List<TableRow> comparison(Comparison comparison, boolean onlyDiffering) {
        return comparison.rows().stream()
                .filter(row -> !onlyDiffering || row.differs())
                .map(row -> new TableRow(
                        Target.on(Target.Kind.CODE, row.code().id()),
                        List.of(row.code().name(), places(row.first()), places(row.second()), verdict(row))))
                .toList();
    }

    private static String places(List<String> themes) {
        return themes.isEmpty() ? Words.of("themes.compare.nowhere") : String.join(BETWEEN, themes);
    }

    private static String verdict(Comparison.Row row) {
        return Words.of(row.differs() ? "themes.compare.differs" : "themes.compare.same");
    }

    /** The code that it speaks of; only of a comparison. */
    Id<Code> code() {
        return new Id<>(on.id());
    }
}
