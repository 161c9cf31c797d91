package org.sheaf.desktop.overview;

import org.sheaf.desktop.theme.Space;

/**
 * Where the columns of the glance stand in a row of a width. All in pixels at the scale in use.
 *
 * @param name left edge of the name
 * @param stages of the stages
 * @param words of the sizes
 * @param density of the density
 * @param along of the strip
 * @param codes of the new codes
 * @param end right edge of the last
 */
record GlanceColumns(int name, int stages, int words, int density, int along, int codes, int end) {

    private static final int GAP = 20;

    /** The columns of a row of a width for a number of coders. */
    static GlanceColumns of(int width, int coders) {
        int left = Space.px(24);
        int end = width - Space.px(24);
        int gap = Space.px(GAP);
        int stages = Math.max(Space.px(52), coders * Space.px(20));
        int room = Math.max(Space.px(420), end - left - stages - 5 * gap);
        int name = left + room * 22 / 100 + gap;
        int words = name + stages + gap;
        int density = words + room * 22 / 100 + gap;
        int along = density + room * 16 / 100 + gap;
        int codes = along + room * 24 / 100 + gap;
        return new GlanceColumns(left, name, words, density, along, codes, end);
    }

    int nameWidth() {
        return stages - name - Space.px(GAP);
    }

    int wordsWidth() {
        return density - words - Space.px(GAP);
    }

    int densityWidth() {
        return along - density - Space.px(GAP);
    }

    int alongWidth() {
        return codes - along - Space.px(GAP);
    }

    int codesWidth() {
        return end - codes;
    }
}
