package org.sheaf.documents.pdf;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Numbers of lines or paragraphs that stand in the margin of a page. */
final class MarginNumbers {

    private static final int LEAST = 3;

    private MarginNumbers() {}

    /** The chunks of a page that are numbers left of everything else, rising from top to bottom. */
    static Set<Chunk> of(List<Chunk> page) {
        List<Float> edges = new ArrayList<>();
        for (Chunk chunk : page) {
            if (!chunk.isNumber()) {
                edges.add(chunk.left());
            }
        }
        if (edges.isEmpty()) {
            return Set.of();
        }
        edges.sort(null);
        float edge = edges.get(edges.size() / 20);
        List<Chunk> numbers = new ArrayList<>();
        for (Row row : Row.ofPage(page)) {
            Chunk first = row.chunks().get(0);
            if (first.isNumber() && first.right() < edge - 0.2f * first.size()) {
                numbers.add(first);
            }
        }
        int last = 0;
        for (Chunk number : numbers) {
            if (number.number() <= last) {
                return Set.of();
            }
            last = number.number();
        }
        return numbers.size() < LEAST ? Set.of() : new HashSet<>(numbers);
    }
}
