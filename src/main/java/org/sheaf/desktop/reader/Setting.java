package org.sheaf.desktop.reader;

import org.sheaf.desktop.theme.Space;

/**
 * How the words of a block are set.
 *
 * @param level of a heading, from 1, or 0 for words that are simply read
 * @param advances of its font
 * @param metrics of its lines
 * @param above more room over it than between other blocks, in pixels; what it heads stands as near as they do
 */
record Setting(int level, Advances advances, Metrics metrics, int above) {

    /** The lowest level that is told from those below it. */
    static final int LOWEST = 4;

    /** Words that are read. */
    static Setting body(Advances advances) {
        return new Setting(0, advances, Metrics.of(advances.font().getSize2D()), 0);
    }

    /** A heading among such words. */
    Setting heading(int of) {
        int shown = Math.min(of, LOWEST);
        Advances larger = advances.heading(shown);
        int room = shown == 1 ? Space.WIDE : shown == 2 ? Space.LARGE : Space.SMALL;
        return new Setting(of, larger, metrics.heading(larger.font().getSize2D()), Space.px(room));
    }
}
