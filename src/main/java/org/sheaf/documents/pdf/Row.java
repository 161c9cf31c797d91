package org.sheaf.documents.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * What stands at one height of a page.
 *
 * @param chunks from left to right
 * @param baseline of the first of them
 * @param size of the largest letters
 */
record Row(List<Chunk> chunks, float baseline, float size) {

    /** Copies the chunks. */
    Row {
        chunks = List.copyOf(chunks);
    }

    private static Row of(List<Chunk> chunks) {
        List<Chunk> sorted = new ArrayList<>(chunks);
        sorted.sort(Comparator.comparingDouble(Chunk::left));
        float size = 0;
        for (Chunk chunk : sorted) {
            size = Math.max(size, chunk.size());
        }
        return new Row(sorted, sorted.get(0).baseline(), size);
    }

    /** The rows of a page from top to bottom. */
    static List<Row> ofPage(List<Chunk> page) {
        List<Chunk> all = new ArrayList<>(page);
        all.sort(Comparator.comparingDouble(Chunk::baseline));
        List<Row> rows = new ArrayList<>();
        List<Chunk> row = new ArrayList<>();
        for (Chunk chunk : all) {
            if (!row.isEmpty()
                    && chunk.baseline() - row.get(0).baseline()
                            > 0.35f * Math.min(chunk.size(), row.get(0).size())) {
                rows.add(of(row));
                row.clear();
            }
            row.add(chunk);
        }
        if (!row.isEmpty()) {
            rows.add(of(row));
        }
        return rows;
    }

    float left() {
        return chunks.get(0).left();
    }

    float right() {
        float right = 0;
        for (Chunk chunk : chunks) {
            right = Math.max(right, chunk.right());
        }
        return right;
    }

    /** Whether something of it stands across a position. */
    boolean crosses(float x) {
        for (Chunk chunk : chunks) {
            if (chunk.left() < x && chunk.right() > x) {
                return true;
            }
        }
        return false;
    }

    /** What of it stands left of a position, or right of it. */
    List<Chunk> side(float x, boolean leftOf) {
        return chunks.stream().filter(c -> c.right() <= x == leftOf).toList();
    }
}
