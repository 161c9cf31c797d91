package org.sheaf.documents.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Finds columns on a page and puts its rows in the order in which they are read. */
final class Columns {

    /** A gutter is at least this share of the letters' size wide. */
    private static final float GUTTER = 1f;

    /** Fewer rows beside one another are no columns. */
    private static final int LEAST_ROWS = 4;

    /** A column takes at least this share of the width. */
    private static final float LEAST_WIDTH = 0.2f;

    /** Columns of running text have at least this share of full lines. */
    private static final float FULL_LINES = 0.5f;

    private static final int MOST_COLUMNS = 6;

    private final List<Flow> flows = new ArrayList<>();

    /**
     * Rows that are read one after another.
     *
     * @param rows from top to bottom
     * @param whole whether they reach over the whole page, not over a column
     */
    record Flow(List<Row> rows, boolean whole) {
        Flow {
            rows = List.copyOf(rows);
        }
    }

    private Columns() {}

    /** The chunks of a page as flows in reading order. */
    static List<Flow> of(List<Chunk> page) {
        Columns columns = new Columns();
        columns.divide(Row.ofPage(page), true, 1);
        return columns.flows;
    }

    private void divide(List<Row> rows, boolean whole, int depth) {
        float gutter = depth < MOST_COLUMNS ? gutter(rows) : Float.NaN;
        if (Float.isNaN(gutter)) {
            if (!rows.isEmpty()) {
                flows.add(new Flow(rows, whole));
            }
            return;
        }
        List<Row> across = new ArrayList<>();
        List<Row> beside = new ArrayList<>();
        for (Row row : rows) {
            if (row.crosses(gutter)) {
                band(beside, gutter, across, depth);
                across.add(row);
            } else {
                beside.add(row);
            }
        }
        band(beside, gutter, across, depth);
        if (!across.isEmpty()) {
            flows.add(new Flow(across, whole));
        }
    }

    /** Ends a stretch of rows that do not cross the gutter: columns, or rows like those across. */
    private void band(List<Row> beside, float gutter, List<Row> across, int depth) {
        if (areColumns(beside, gutter)) {
            if (!across.isEmpty()) {
                flows.add(new Flow(across, false));
                across.clear();
            }
            divide(side(beside, gutter, true), false, depth + 1);
            divide(side(beside, gutter, false), false, depth + 1);
        } else {
            across.addAll(beside);
        }
        beside.clear();
    }

    private static List<Row> side(List<Row> rows, float gutter, boolean left) {
        return Row.ofPage(
                rows.stream().flatMap(row -> row.side(gutter, left).stream()).toList());
    }

    /** The position beside which most rows have words on both sides, none across it; NaN when there is none. */
    private static float gutter(List<Row> rows) {
        List<float[]> gaps = new ArrayList<>();
        for (Row row : rows) {
            for (int i = 1; i < row.chunks().size(); i++) {
                float from = row.chunks().get(i - 1).right();
                float to = row.chunks().get(i).left();
                if (to - from >= GUTTER * row.size()) {
                    gaps.add(new float[] {from, to});
                }
            }
        }
        float best = Float.NaN;
        int most = LEAST_ROWS - 1;
        for (float[] gap : gaps) {
            // The left edge of a right column is where gaps end alike.
            float x = gap[1] - 0.4f;
            int count = 0;
            for (float[] other : gaps) {
                count += other[0] < x && x < other[1] ? 1 : 0;
            }
            if (count > most) {
                most = count;
                best = x;
            }
        }
        return best;
    }

    /** Two columns are drawn one after the other, or are full of lines; a table is neither. */
    private static boolean areColumns(List<Row> rows, float gutter) {
        List<Chunk> chunks = new ArrayList<>();
        int both = 0;
        for (Row row : rows) {
            int left = row.side(gutter, true).size();
            both += left > 0 && left < row.chunks().size() ? 1 : 0;
            chunks.addAll(row.chunks());
        }
        if (both < LEAST_ROWS) {
            return false;
        }
        List<Row> left = side(rows, gutter, true);
        List<Row> right = side(rows, gutter, false);
        float whole = width(rows);
        if (width(left) < LEAST_WIDTH * whole || width(right) < LEAST_WIDTH * whole) {
            return false;
        }
        chunks.sort(Comparator.comparingInt(Chunk::order));
        int changes = 0;
        for (int i = 1; i < chunks.size(); i++) {
            changes += chunks.get(i).right() <= gutter != chunks.get(i - 1).right() <= gutter ? 1 : 0;
        }
        return changes <= Math.max(1, both / 8) || full(left) && full(right);
    }

    private static float width(List<Row> rows) {
        float left = Float.MAX_VALUE;
        float right = 0;
        for (Row row : rows) {
            left = Math.min(left, row.left());
            right = Math.max(right, row.right());
        }
        return right - left;
    }

    private static boolean full(List<Row> rows) {
        float width = width(rows);
        long full = rows.stream()
                .filter(row -> row.right() - row.left() > 0.7f * width)
                .count();
        return full >= FULL_LINES * rows.size();
    }
}
