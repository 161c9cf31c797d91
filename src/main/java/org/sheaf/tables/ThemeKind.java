package org.sheaf.tables;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sheaf.study.Analysis;
import org.sheaf.study.Code;
import org.sheaf.study.Id;
import org.sheaf.study.QuotationRef;
import org.sheaf.study.Status;
import org.sheaf.study.Theme;

/** How rows describe the themes of one analysis. */
final class ThemeKind implements TreeReader.Kind<Theme> {

    private final Id<Analysis> analysis;
    private final Reader reader;

    /** What every analysis of one table needs. */
    record Reader(Columns columns, Tree<Code> codes, QuotationPlaces places, Findings findings) {}

    ThemeKind(Id<Analysis> analysis, Reader reader) {
        this.analysis = analysis;
        this.reader = reader;
    }

    /** The themes of an analysis. */
    static Tree<Theme> tree(Iterable<Theme> all, Id<Analysis> analysis) {
        List<Theme> themes = new ArrayList<>();
        all.forEach(theme -> {
            if (theme.analysis().equals(analysis)) {
                themes.add(theme);
            }
        });
        return new Tree<>(new Shape(), themes);
    }

    @Override
    public String noun() {
        return "theme";
    }

    @Override
    public Theme make(Id<Theme> id, String name, @Nullable Id<Theme> parent, int position) {
        return new Theme(
                id,
                analysis,
                parent,
                name,
                "",
                "",
                Status.CANDIDATE,
                position,
                List.of(),
                List.of(),
                List.of(),
                List.of());
    }

    @Override
    public Theme renamed(Theme theme, String name) {
        return theme.told(name, theme.concept(), theme.definition(), theme.status());
    }

    @Override
    public Theme placed(Theme theme, @Nullable Id<Theme> parent, int position) {
        return theme.placed(parent, position);
    }

    @Override
    public Theme described(Theme theme, Sheet.Row row) {
        Columns columns = reader.columns;
        String status = columns.word(row, "status");
        Status said = status.isEmpty()
                ? theme.status()
                : Status.read(status)
                        .orElseThrow(() -> new Misfit(
                                row.line(),
                                "‘" + status + "’ is no status of a theme. Write ‘candidate’, ‘reviewed’ or ‘final’."));
        String concept = columns.has("concept") ? columns.text(row, "concept") : theme.concept();
        String definition = columns.has("definition") ? columns.text(row, "definition") : theme.definition();
        return theme.told(theme.name(), concept, definition, said)
                .fedBy(columns.has("codes") ? codes(row) : theme.codes())
                .quoting(
                        columns.has("quotations") ? quotations(row, "quotations") : theme.quotations(),
                        columns.has("contrary") ? quotations(row, "contrary") : theme.contrary())
                .leavingOut(
                        columns.has(ThemesTable.LEFT_OUT) ? quotations(row, ThemesTable.LEFT_OUT) : theme.leftOut());
    }

    private List<Id<Code>> codes(Sheet.Row row) {
        Set<Id<Code>> codes = new LinkedHashSet<>();
        for (String name : Members.split(reader.columns.text(row, "codes"))) {
            List<Code> found = reader.codes.find(name);
            if (found.size() == 1) {
                codes.add(found.get(0).id());
            } else {
                reader.findings.refuse(
                        row.line(),
                        found.isEmpty()
                                ? "There is no code ‘" + name + "’; the rest of the row went in. "
                                        + "Import the codebook first, or mend the name."
                                : "More than one code is named ‘" + name + "’; the rest of the row went in. "
                                        + "Write the code as a path, as in A > B.");
            }
        }
        return List.copyOf(codes);
    }

    private List<QuotationRef> quotations(Sheet.Row row, String column) {
        Set<QuotationRef> quotations = new LinkedHashSet<>();
        for (String place : Members.split(reader.columns.text(row, column))) {
            try {
                quotations.add(reader.places.find(row.line(), place));
            } catch (Misfit misfit) {
                reader.findings.refuse(misfit);
            }
        }
        return List.copyOf(quotations);
    }

    private static final class Shape implements Tree.Shape<Theme> {
        @Override
        public String name(Theme theme) {
            return theme.name();
        }

        @Override
        public @Nullable Id<Theme> parent(Theme theme) {
            return theme.parent();
        }

        @Override
        public int position(Theme theme) {
            return theme.position();
        }
    }
}
