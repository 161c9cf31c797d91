package org.sheaf.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.sheaf.analysis.Quote;
import org.sheaf.analysis.Quotes;
import org.sheaf.analysis.Voices;
import org.sheaf.study.Analysis;
import org.sheaf.study.Framework;
import org.sheaf.study.Progress;
import org.sheaf.study.Study;
import org.sheaf.study.Texts;
import org.sheaf.study.Theme;

/** The table of themes, sub-themes and quotations that a paper prints, one an analysis. */
final class ThemesReport {

    private static final List<Column> COLUMNS = List.of(
            new Column("Theme", 20, Column.Kind.SUBJECT),
            new Column("Sub-theme", 20, Column.Kind.SUBJECT),
            new Column("Quote", 45, Column.Kind.QUOTE),
            new Column("Participant", 15, Column.Kind.TEXT));

    private final Study study;
    private final Texts texts;
    private final ReportOptions options;
    private final Voices voices;
    private final List<Part> parts = new ArrayList<>();
    private final List<String> remarks = new ArrayList<>();

    private ThemesReport(Study study, Texts texts, ReportOptions options) {
        this.study = study;
        this.texts = texts;
        this.options = options;
        this.voices = new Voices(study, texts);
    }

    static Document of(Study study, Texts texts, ReportOptions options, Progress progress) {
        return new ThemesReport(study, texts, options).document(progress);
    }

    private Document document(Progress progress) {
        List<Analysis> analyses = Selection.analyses(study, options);
        for (Analysis analysis : analyses) {
            add(analysis, progress);
        }
        if (analyses.isEmpty()) {
            String why = options.group().isBlank()
                    ? "This study has no analysis yet, so there are no themes to report."
                    : "No analysis speaks of the group “" + options.group() + "”, so there are no themes to report.";
            parts.add(new Part.Paragraph(why));
            parts.add(new Part.Table("Themes", "", COLUMNS, List.of(), Part.Medium.DATA));
            remarks.add(why);
        }
        return new Document(
                Selection.title(ReportKind.THEMES, options),
                study.facts().title(),
                Document.LANGUAGE,
                false,
                parts,
                remarks);
    }

    private void add(Analysis analysis, Progress progress) {
        List<Section> sections = sections(analysis);
        List<Theme> themes = sections.stream().map(Section::theme).toList();
        Quotes all = Selection.quotes(study, texts, analysis, options);
        List<List<Quote>> quotes = onlyLowest(sections, all.directlyOf(themes, progress));
        int found = Selection.distinct(quotes).size();
        boolean chosen = quotes.stream().flatMap(List::stream).anyMatch(Quote::exemplary);
        if (chosen) {
            quotes = onlyLowest(sections, all.exemplary().directlyOf(themes, progress));
        }
        parts.add(new Part.Heading(1, analysis.name()));
        List<Quote> shown = Selection.distinct(quotes);
        Map<Quote.Place, Wording> wordings = Wording.of(shown, voices, progress);
        List<Row> rows = rows(sections, quotes, wordings);
        if (rows.isEmpty()) {
            parts.add(new Part.Paragraph("This analysis has no themes yet."));
        }
        parts.add(new Part.Table(
                analysis.name(),
                "Themes, sub-themes and quotations: " + analysis.name(),
                COLUMNS,
                rows,
                rows.isEmpty() ? Part.Medium.DATA : Part.Medium.ALL));
        if (chosen) {
            String only = "Only quotations marked as exemplary are shown: " + shown.size() + " of " + found + ".";
            parts.add(new Part.Note(only));
            remarks.add(analysis.name() + ": " + only);
        }
        notes(analysis, shown, wordings);
    }

    /**
     * A theme in order of the table.
     *
     * @param theme a theme or sub-theme
     * @param top the theme it stands under, or itself
     * @param path names from below the top, empty for the top
     * @param depth 0 at the top
     * @param divided whether it has sub-themes
     */
    private record Section(Theme theme, Theme top, String path, int depth, boolean divided) {}

    private List<Section> sections(Analysis analysis) {
        List<Section> sections = new ArrayList<>();
        study.themes(analysis.id(), null)
                .forEach(top -> descend(new Section(top, top, "", 0, isDivided(top)), sections));
        return sections;
    }

    private boolean isDivided(Theme theme) {
        return !study.themes(theme.analysis(), theme.id()).isEmpty();
    }

    private void descend(Section section, List<Section> into) {
        into.add(section);
        String before = section.path.isEmpty() ? "" : section.path + Framework.SEPARATOR;
        for (Theme child : study.themes(section.theme.analysis(), section.theme.id())) {
            descend(new Section(child, section.top, before + child.name(), section.depth + 1, isDivided(child)), into);
        }
    }

    /** Leaves out of a theme what a theme below it shows in the same sense. */
    private static List<List<Quote>> onlyLowest(List<Section> sections, List<List<Quote>> quotes) {
        record Shown(Quote.Place place, boolean contrary) {}
        List<List<Quote>> lowest = new ArrayList<>(quotes);
        for (int i = 0; i < lowest.size(); i++) {
            Set<Shown> below = new HashSet<>();
            for (int j = i + 1; j < lowest.size() && sections.get(j).depth > sections.get(i).depth; j++) {
                quotes.get(j).forEach(quote -> below.add(new Shown(quote.place(), quote.contrary())));
            }
            lowest.set(
                    i,
                    quotes.get(i).stream()
                            .filter(quote -> !below.contains(new Shown(quote.place(), quote.contrary())))
                            .toList());
        }
        return lowest;
    }

    private static List<Row> rows(
            List<Section> sections, List<List<Quote>> quotes, Map<Quote.Place, Wording> wordings) {
        List<Row> rows = new ArrayList<>();
        Theme top = null;
        for (int i = 0; i < sections.size(); i++) {
            Section section = sections.get(i);
            if (section.divided && quotes.get(i).isEmpty()) {
                continue;
            }
            boolean sameTop = top != null && top.id().equals(section.top.id());
            top = section.top;
            List<Cell> heads = List.of(
                    sameTop ? Cell.SAME : Cell.of(section.top.name(), 0),
                    section.path.isEmpty() ? Cell.EMPTY : Cell.of(section.path, 0));
            add(heads, quotes.get(i), wordings, rows);
        }
        return rows;
    }

    /** Adds the rows of one sub-theme, contrary quotations last. */
    private static void add(List<Cell> heads, List<Quote> quotes, Map<Quote.Place, Wording> wordings, List<Row> rows) {
        if (quotes.isEmpty()) {
            Cell none = new Cell.Words(List.of(), "(no quotation)", 0);
            rows.add(Row.of(heads.get(0), heads.get(1), none, Cell.EMPTY));
            return;
        }
        List<Quote> ordered = new ArrayList<>(quotes);
        ordered.sort(Comparator.comparing(Quote::contrary));
        boolean first = true;
        for (Quote quote : ordered) {
            Wording wording = Objects.requireNonNull(wordings.get(quote.place()));
            rows.add(Row.of(
                    first ? heads.get(0) : Cell.SAME,
                    first ? heads.get(1) : Cell.SAME,
                    new Cell.Words(wording.lines(), quote.contrary() ? "(contrary)" : "", 0),
                    Cell.of(wording.attribution(), 0)));
            first = false;
        }
    }

    private void notes(Analysis analysis, List<Quote> shown, Map<Quote.Place, Wording> wordings) {
        if (shown.stream().anyMatch(Quote::contrary)) {
            parts.add(new Part.Note("(contrary): speaks against the theme."));
        }
        int elsewhere = study.themes().stream()
                .filter(theme -> theme.analysis().equals(analysis.id()))
                .mapToInt(Quotes.in(study, options.layer())::citedElsewhere)
                .sum();
        if (elsewhere > 0) {
            String left = Selection.counted(elsewhere, "quotation") + " cited by a theme "
                    + (elsewhere == 1 ? "is" : "are") + " left out: another layer holds "
                    + (elsewhere == 1 ? "it." : "them.");
            parts.add(new Part.Note(left));
            remarks.add(analysis.name() + ": " + left);
        }
        String group = analysis.group().isBlank() ? "" : " (group: " + analysis.group() + ")";
        parts.add(new Part.Note("Layer: " + options.layer().words() + ". Coders: "
                + Selection.coders(study, shown) + ". Analysis: " + analysis.name() + group + ". "
                + Selection.extent(shown, wordings)));
    }
}
