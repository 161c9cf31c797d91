package org.sheaf.desktop.quotations;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import org.sheaf.study.Id;
import org.sheaf.study.Participant;
import org.sheaf.study.Progress;
import org.sheaf.study.Study;
import org.sheaf.study.TextCount;
import org.sheaf.study.Transcript;

/**
 * Rows filtered, sorted and grouped, with what the table and its head say of them. Any thread.
 *
 * @param lines what stands in the table
 * @param places where a line stands, by its key
 * @param heads where heads of groups stand
 * @param passing how many rows fulfil all conditions
 * @param belonging how many there are where nothing is filtered
 * @param leftOut how many the theme leaves out
 * @param texts how many transcripts and documents the passing rows come from
 * @param people how many participants are heard in them
 */
record Arrangement(
        List<QuoteTableModel.Line> lines,
        Map<Object, Integer> places,
        List<Integer> heads,
        int passing,
        int belonging,
        int leftOut,
        TextCount texts,
        int people) {

    /** Copies the lines and where heads stand. */
    Arrangement {
        lines = List.copyOf(lines);
        heads = List.copyOf(heads);
    }

    /** Nothing. */
    static final Arrangement NONE = new Arrangement(List.of(), Map.of(), List.of(), 0, 0, 0, TextCount.NONE, 0);

    /** After how many rows it is asked again whether somebody still wants the result. */
    private static final int STRETCH = 1024;

    /**
     * What is wanted of the rows.
     *
     * @param filters conditions on them
     * @param withLeftOut whether those that the theme leaves out are among them
     * @param sorted by which column
     * @param up whether from the first to the last
     * @param grouping in which groups
     * @param closed the keys of groups whose rows are not shown
     */
    record Wish(
            List<RowFilter> filters,
            boolean withLeftOut,
            Column sorted,
            boolean up,
            Grouping grouping,
            Set<Object> closed) {
        /** Copies the collections. */
        Wish {
            filters = List.copyOf(filters);
            closed = Set.copyOf(closed);
        }
    }

    /** Arranges all rows of a snapshot. */
    static Arrangement of(List<TableRow> all, Study study, Wish wish, Progress progress) {
        List<TableRow> passing = new ArrayList<>();
        int belonging = 0;
        int leftOut = 0;
        int seen = 0;
        for (TableRow row : all) {
            if (seen++ % STRETCH == 0) {
                progress.check();
            }
            leftOut += row.leftOut() ? 1 : 0;
            if (!row.leftOut() || wish.withLeftOut) {
                belonging++;
                if (RowFilter.all(wish.filters, row)) {
                    passing.add(row);
                }
            }
        }
        List<TableRow> sorted = wish.sorted.sort(passing, wish.up);
        progress.check();
        List<Integer> heads = new ArrayList<>();
        List<QuoteTableModel.Line> lines = lines(sorted, study, wish, heads);
        progress.check();
        Map<Object, Integer> places = new HashMap<>(lines.size() * 2);
        for (int i = 0; i < lines.size(); i++) {
            places.put(lines.get(i).key(), i);
        }
        Map<Id<Transcript>, Transcript> texts = new HashMap<>();
        Set<Id<Participant>> people = new HashSet<>();
        for (TableRow row : passing) {
            texts.put(row.quote().transcript().id(), row.quote().transcript());
            row.place().people().forEach(person -> people.add(person.id()));
        }
        return new Arrangement(
                lines, places, heads, passing.size(), belonging, leftOut, TextCount.of(texts.values()), people.size());
    }

    /** The rows below the heads of their groups; notes where the heads stand. */
    private static List<QuoteTableModel.Line> lines(
            List<TableRow> sorted, Study study, Wish wish, List<Integer> heads) {
        List<QuoteTableModel.Line> lines = new ArrayList<>(sorted.size());
        for (Grouping.Group group : wish.grouping.of(sorted, study)) {
            boolean open = !wish.closed.contains(group.key());
            if (wish.grouping.kind() != Grouping.Kind.NONE) {
                heads.add(lines.size());
                lines.add(new QuoteTableModel.Head(group, open));
            }
            if (open) {
                group.rows().forEach(row -> lines.add(new QuoteTableModel.Found(row, group.key())));
            }
        }
        return lines;
    }

    /** Where the line with a key stands; empty where none has it. */
    OptionalInt place(Object key) {
        Integer place = places.get(key);
        return place == null ? OptionalInt.empty() : OptionalInt.of(place);
    }
}
