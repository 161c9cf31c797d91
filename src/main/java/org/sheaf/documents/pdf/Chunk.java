package org.sheaf.documents.pdf;

import java.util.ArrayList;
import java.util.List;

/** Letters that stand closely one after another on a line. Not safe for threads. */
final class Chunk {

    /** From this share of the size on, a gap is more than one between words. */
    static final float WIDE = 1.5f;

    private final List<Glyph> glyphs = new ArrayList<>();
    private final int order;
    private float left = Float.MAX_VALUE;
    private float right = -Float.MAX_VALUE;
    private float baseline;
    private float size;

    /**
     * Begins one.
     *
     * @param order its place among those of the page as they are drawn
     */
    Chunk(int order) {
        this.order = order;
    }

    /** The letters of a page as chunks, those of blanks alone left out. */
    static List<Chunk> of(List<Glyph> page) {
        List<Chunk> chunks = new ArrayList<>();
        Chunk now = new Chunk(0);
        for (Glyph glyph : page) {
            if (!now.glyphs.isEmpty() && !now.goesOnWith(glyph)) {
                if (now.trim()) {
                    chunks.add(now);
                }
                now = new Chunk(chunks.size());
            }
            now.add(glyph);
        }
        if (now.trim()) {
            chunks.add(now);
        }
        return chunks;
    }

    private boolean goesOnWith(Glyph next) {
        float larger = Math.max(size, next.size());
        float gap = next.x() - right;
        return Math.abs(next.y() - baseline) < 0.45f * larger && gap > -0.6f * larger && gap < WIDE * larger;
    }

    private void add(Glyph glyph) {
        if (glyph.size() > size * 1.1f) {
            // Small raised letters do not say where the line is.
            baseline = glyph.y();
            size = glyph.size();
        }
        glyphs.add(glyph);
        left = Math.min(left, glyph.x());
        right = Math.max(right, glyph.right());
    }

    /** Takes blanks from both ends; false when nothing else is there. */
    private boolean trim() {
        int first = 0;
        int last = glyphs.size();
        while (last > 0 && glyphs.get(last - 1).isBlank()) {
            last--;
        }
        while (first < last && glyphs.get(first).isBlank()) {
            first++;
        }
        if (first == last) {
            return false;
        }
        glyphs.subList(last, glyphs.size()).clear();
        glyphs.subList(0, first).clear();
        left = glyphs.get(0).x();
        right = Float.NEGATIVE_INFINITY;
        glyphs.forEach(glyph -> right = Math.max(right, glyph.right()));
        return true;
    }

    List<Glyph> glyphs() {
        return glyphs;
    }

    int order() {
        return order;
    }

    float left() {
        return left;
    }

    float right() {
        return right;
    }

    float baseline() {
        return baseline;
    }

    float size() {
        return size;
    }

    /** Whether it is a number and nothing else. */
    boolean isNumber() {
        return glyphs.size() <= 6
                && glyphs.stream().allMatch(glyph -> glyph.text().matches("\\d+"));
    }

    /** The number it is. */
    int number() {
        StringBuilder digits = new StringBuilder();
        glyphs.forEach(glyph -> digits.append(glyph.text()));
        return Integer.parseInt(digits.toString());
    }
}
