package org.sheaf.tables;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.sheaf.study.Refusal;

/** Which column of a sheet is which, whatever their order and however their names are capitalised. */
public final class Columns {

    private final Map<String, Integer> known = new HashMap<>();
    private final Map<String, Integer> others = new LinkedHashMap<>();
    private final List<String> header;

    private Columns(List<String> header) {
        this.header = header;
    }

    /**
     * Finds the columns of a table.
     *
     * @param columns those the table can have
     * @param needed those it must have
     * @throws Refusal when one is missing, stands there twice, or is none of the table's
     */
    public static Columns of(Sheet sheet, List<String> columns, List<String> needed) {
        Columns found = withOthers(sheet, columns, needed);
        if (!found.others.isEmpty()) {
            boolean one = found.others.size() == 1;
            throw new Refusal("“" + sheet.name() + "” has " + (one ? "a column" : "columns")
                    + " that this table does not know: " + quoted(found.others.keySet())
                    + ". Remove or rename " + (one ? "it" : "them") + "; the columns are " + quoted(columns) + ".");
        }
        return found;
    }

    /** The same for a table whose other columns are allowed, see {@link #others}. */
    static Columns withOthers(Sheet sheet, List<String> columns, List<String> needed) {
        Columns found = new Columns(sheet.header());
        Set<String> twice = new LinkedHashSet<>();
        for (int i = 0; i < sheet.header().size(); i++) {
            String name = sheet.header().get(i).strip();
            String plain = plain(name);
            if (columns.contains(plain)) {
                if (found.known.putIfAbsent(plain, i) != null) {
                    twice.add(name);
                }
            } else if (!name.isEmpty()) {
                if (found.others.putIfAbsent(name, i) != null) {
                    twice.add(name);
                }
            }
        }
        List<String> missing = needed.stream()
                .filter(column -> !found.known.containsKey(column))
                .toList();
        if (!missing.isEmpty()) {
            throw new Refusal("“" + sheet.name() + "” lacks the " + (missing.size() == 1 ? "column " : "columns ")
                    + quoted(missing) + ". Its first row must name the columns " + quoted(columns) + "; "
                    + quoted(needed) + " cannot be left out.");
        }
        if (!twice.isEmpty()) {
            throw new Refusal("“" + sheet.name() + "” has more than one column named " + quoted(twice)
                    + ". Rename or remove all but one.");
        }
        return found;
    }

    /** How a column's name is compared: small letters, an underscore for every gap. */
    static String plain(String name) {
        return name.strip().toLowerCase(Locale.ROOT).replaceAll("[\\s_-]+", "_");
    }

    static String quoted(Iterable<String> names) {
        List<String> all = new ArrayList<>();
        names.forEach(name -> all.add("‘" + name + "’"));
        return String.join(", ", all);
    }

    /** Whether the sheet has the column. */
    public boolean has(String column) {
        return known.containsKey(column);
    }

    /** The columns the table does not know, by name as written, in order. */
    Map<String, Integer> others() {
        return others;
    }

    /** A cell as it stands; empty where the column is missing or there are only blanks. */
    public String text(Sheet.Row row, String column) {
        Integer at = known.get(column);
        String cell = at == null ? "" : row.cell(at);
        return cell.isBlank() ? "" : cell;
    }

    /** A cell without surrounding blanks. */
    public String word(Sheet.Row row, String column) {
        return text(row, column).strip();
    }

    /** The identity a row gives; a misfit when it is none. */
    public Optional<UUID> id(Sheet.Row row) {
        String text = word(row, "id");
        if (text.isEmpty()) {
            return Optional.empty();
        }
        try {
            if (text.length() == 36) {
                return Optional.of(UUID.fromString(text));
            }
        } catch (IllegalArgumentException noId) {
            // said below
        }
        throw new Misfit(
                row.line(),
                "‘" + text + "’ is no identity that Sheaf gave. Leave the cell empty; if the column holds numbers of "
                        + "your own, give it another name.");
    }

    /** A misfit when the row has a cell where the header has no name. */
    public void checkWidth(Sheet.Row row) {
        for (int i = 0; i < row.cells().size(); i++) {
            boolean nameless = i >= header.size() || header.get(i).isBlank();
            if (nameless && !row.cell(i).isBlank()) {
                throw new Misfit(
                        row.line(),
                        i >= header.size()
                                ? "The row has more cells than the header. A cell with a separator in it needs quotation marks."
                                : "The row has a cell in column " + (i + 1)
                                        + ", which has no name. Name the column, or empty the cell.");
            }
        }
    }
}
