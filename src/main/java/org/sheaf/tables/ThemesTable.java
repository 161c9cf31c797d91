package org.sheaf.tables;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.sheaf.study.Analysis;
import org.sheaf.study.Code;
import org.sheaf.study.Coder;
import org.sheaf.study.Id;
import org.sheaf.study.QuotationRef;
import org.sheaf.study.Refusal;
import org.sheaf.study.Study;
import org.sheaf.study.Texts;
import org.sheaf.study.Theme;
import org.sheaf.study.ThemeChange;

/**
 * The themes of all analyses as a table, a row a theme, sub-themes after the theme above them. Lists are joined by “;”;
 * quotations are {@code transcript:start-end@coder} in code points. An analysis without themes has a row without theme.
 */
public final class ThemesTable {

    /** The columns in order. */
    public static final List<String> COLUMNS = List.of(
            "id", "analysis", "theme", "parent", "concept", "definition", "status", "codes", "quotations", "contrary");

    /** A column of its own, written only where a theme leaves out something that its codes bring. */
    static final String LEFT_OUT = "left_out";

    private static final List<String> ALL_COLUMNS =
            Stream.concat(COLUMNS.stream(), Stream.of(LEFT_OUT)).toList();

    /** The analysis of a table that names none, in a study that has none. */
    private static final String FIRST_ANALYSIS = "Themes";

    private final Study study;
    private final Columns columns;
    private final Findings findings = new Findings();
    private final List<Analysis> analyses;
    private final List<Theme> themes = new ArrayList<>();

    private ThemesTable(Sheet sheet, Study study) {
        this.study = study;
        columns = Columns.of(sheet, ALL_COLUMNS, List.of("theme"));
        analyses = new ArrayList<>(study.analyses().all());
    }

    /** Writes every theme. */
    public static Sheet write(Study study, Texts texts) {
        Tree<Code> codes = CodeKind.tree(study);
        QuotationPlaces places = new QuotationPlaces(study, texts);
        List<List<String>> rows = new ArrayList<>();
        List<Analysis> analyses = new ArrayList<>(study.analyses().all());
        analyses.sort(Comparator.comparingInt(Analysis::position));
        boolean leavesOut =
                study.themes().stream().anyMatch(theme -> !theme.leftOut().isEmpty());
        for (Analysis analysis : analyses) {
            Tree<Theme> tree = ThemeKind.tree(study.themes(), analysis.id());
            List<Theme> ordered = new ArrayList<>();
            descend(study, analysis, null, ordered);
            if (ordered.isEmpty()) {
                List<String> row = new ArrayList<>(Collections.nCopies((leavesOut ? ALL_COLUMNS : COLUMNS).size(), ""));
                row.set(1, analysis.name());
                rows.add(row);
            }
            for (Theme theme : ordered) {
                List<String> row = new ArrayList<>(List.of(
                        theme.id().toString(),
                        analysis.name(),
                        tree.label(theme),
                        tree.get(theme.parent()).map(tree::label).orElse(""),
                        theme.concept(),
                        theme.definition(),
                        theme.status().word(),
                        Members.join(theme.codes().stream()
                                .flatMap(id -> codes.get(id).stream())
                                .map(codes::label)
                                .toList()),
                        quotations(places, theme.quotations()),
                        quotations(places, theme.contrary())));
                if (leavesOut) {
                    row.add(quotations(places, theme.leftOut()));
                }
                rows.add(row);
            }
        }
        return Sheet.of("themes", leavesOut ? ALL_COLUMNS : COLUMNS, rows);
    }

    private static void descend(Study study, Analysis analysis, @Nullable Id<Theme> parent, List<Theme> into) {
        for (Theme theme : study.themes(analysis.id(), parent)) {
            into.add(theme);
            descend(study, analysis, theme.id(), into);
        }
    }

    private static String quotations(QuotationPlaces places, List<QuotationRef> refs) {
        return Members.join(
                refs.stream().flatMap(ref -> places.spell(ref).stream()).toList());
    }

    /**
     * Reads themes: within its analysis a known identity names its theme, else the name or path does; what is not known is
     * new. An empty cell empties the field, a missing column leaves it alone. An unknown analysis is made, over the group of
     * its name where there is one. Without analysis the study's only one is meant.
     *
     * @throws Refusal when a column is unknown, doubled, or {@code theme} is missing
     */
    public static Reading read(Sheet sheet, Study study, Texts texts, Coder coder, Instant now) {
        ThemesTable table = new ThemesTable(sheet, study);
        QuotationPlaces places = new QuotationPlaces(study, texts);
        table.read(sheet, new ThemeKind.Reader(table.columns, CodeKind.tree(study), places, table.findings));
        return table.findings.reading();
    }

    private void read(Sheet sheet, ThemeKind.Reader reader) {
        Map<Id<Analysis>, List<Sheet.Row>> byAnalysis = new LinkedHashMap<>();
        for (Sheet.Row row : findings.rows(sheet)) {
            try {
                Analysis analysis = analysis(row);
                List<Sheet.Row> rows = byAnalysis.computeIfAbsent(analysis.id(), a -> new ArrayList<>());
                if (!isAnalysisAlone(row)) {
                    checkAnalysis(row, analysis);
                    rows.add(row);
                }
            } catch (Misfit misfit) {
                findings.refuse(misfit);
            }
        }
        byAnalysis.forEach((analysis, rows) -> {
            Tree<Theme> tree = ThemeKind.tree(study.themes(), analysis);
            new TreeReader<>(columns, tree, new ThemeKind(analysis, reader), findings).read(rows);
            themes.addAll(tree.all());
        });
        List<Analysis> newAnalyses =
                analyses.stream().filter(a -> !study.analyses().has(a.id())).toList();
        List<Theme> written = findings.written(themes, study.themes());
        if (!newAnalyses.isEmpty() || !written.isEmpty()) {
            String what = written.size() == 1 ? "‘" + written.get(0).name() + "’" : written.size() + " themes";
            findings.change(new ThemeChange.Arranged("Imported " + what, newAnalyses, written));
        }
    }

    private Analysis analysis(Sheet.Row row) {
        String name = columns.word(row, "analysis");
        if (name.isEmpty() && analyses.size() == 1) {
            return analyses.get(0);
        }
        if (name.isEmpty() && !analyses.isEmpty()) {
            throw new Misfit(
                    row.line(),
                    "The row names no analysis, and the study has several. Write one of "
                            + Columns.quoted(
                                    analyses.stream().map(Analysis::name).toList()) + ".");
        }
        String wanted = name.isEmpty() ? FIRST_ANALYSIS : name;
        return analyses.stream()
                .filter(analysis -> ParticipantsTable.same(analysis.name(), wanted))
                .findFirst()
                .orElseGet(() -> make(wanted));
    }

    private Analysis make(String name) {
        int position = analyses.stream().mapToInt(Analysis::position).max().orElse(-1) + 1;
        Analysis analysis = Analysis.of(name, group(name), position);
        analyses.add(analysis);
        return analysis;
    }

    /** The group of transcripts or participants that bears the name; empty for all. */
    private String group(String name) {
        List<String> groups = new ArrayList<>();
        study.transcripts().forEach(transcript -> groups.add(transcript.facts().group()));
        study.participants().forEach(person -> groups.add(person.group()));
        return groups.stream()
                .filter(group -> ParticipantsTable.same(group, name))
                .findFirst()
                .orElse("");
    }

    private boolean isAnalysisAlone(Sheet.Row row) {
        return !columns.word(row, "analysis").isEmpty()
                && COLUMNS.stream()
                        .filter(column -> !column.equals("analysis"))
                        .allMatch(column -> columns.word(row, column).isEmpty());
    }

    private void checkAnalysis(Sheet.Row row, Analysis analysis) {
        UUID id = columns.id(row).orElse(null);
        Theme known = id == null ? null : study.themes().find(new Id<Theme>(id)).orElse(null);
        if (known != null && !known.analysis().equals(analysis.id())) {
            throw new Misfit(
                    row.line(),
                    "This identity belongs to a theme of the analysis ‘"
                            + study.analyses().get(known.analysis()).name()
                            + "’, and a table cannot move it to another. Empty the cell ‘id’ to make a new theme.");
        }
    }
}
