package org.sheaf.desktop.reader;

import org.sheaf.desktop.theme.Space;
import org.sheaf.desktop.theme.Type;

/**
 * The heights of the transcript's type, in pixels; at 15 they are those of the interface.
 *
 * @param line from one baseline to the next, 1.8 of the type's size
 * @param baseline from the top of a line to its baseline
 * @param above from the top of a fill to the baseline
 * @param below from the baseline to the bottom of a fill
 * @param underline from the baseline to the first underline
 * @param step from one underline to the next
 * @param thick of an underline
 * @param gap between two turns
 * @param top above the first
 */
record Metrics(int line, int baseline, int above, int below, int underline, int step, int thick, int gap, int top) {

    /** Of a size of type in pixels, at the scale in use. */
    static Metrics of(float size) {
        double ratio = size / Type.TRANSCRIPT;
        int line = (int) Math.round(1.8 * size);
        return new Metrics(
                line,
                (int) Math.round(line * 0.68),
                (int) Math.round(17 * ratio),
                (int) Math.round(7 * ratio),
                (int) Math.round(4 * ratio),
                Math.max(2, (int) Math.round(3 * ratio)),
                Math.max(1, (int) Math.round(2 * ratio)),
                Space.px(11),
                Space.px(Space.MEDIUM));
    }

    /**
     * Of a heading: its lines are closer together than those below it, and its underlines are theirs.
     *
     * @param size of its type in pixels
     */
    Metrics heading(float size) {
        int filled = (int) Math.round(1.04 * size);
        int high = Math.max(line, (int) Math.round(1.42 * size));
        return new Metrics(high, high - line + baseline, filled, below, underline, step, thick, gap, top);
    }

    /** How far below the baseline the underline of a level ends. */
    int underlineEnd(int level) {
        return underline + level * step + thick;
    }
}
