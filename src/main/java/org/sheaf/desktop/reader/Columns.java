package org.sheaf.desktop.reader;

import org.sheaf.desktop.theme.Space;

/**
 * Where the columns of the reader stand, in pixels from its left edge.
 *
 * @param numberRight where line numbers end
 * @param speaker where labels begin
 * @param text where the words begin
 * @param textWidth how wide they may be
 * @param numbered whether each visual line is a numbered line; otherwise the text flows
 * @param lanes where the column of stripes begins, at its hairline
 * @param names where the column of names begins
 * @param right where it ends
 * @param signs whether there is only room for signs, or not even for them: a swatch, or the stripe alone, stands for the
 *     name, which is told where it is pointed at
 */
record Columns(
        int numberRight,
        int speaker,
        int text,
        int textWidth,
        boolean numbered,
        int lanes,
        int names,
        int right,
        boolean signs) {

    private static final int NUMBER = 46;
    private static final int SPEAKER = 92;
    /** From the numbers to the words of a text in which nobody speaks. */
    private static final int UNSPOKEN = 18;

    private static final int AFTER_TEXT = 16;
    /** How far numbers stand from the words where no label stands between. */
    private static final int NARROWER = 10;

    private static final int LANES = 46;
    private static final int NAMES = 150;
    private static final int NAMES_MOST = 260;
    /** As far as names give way so that numbered lines can stand whole. */
    private static final int NAMES_NUMBERED = 116;
    /** As far as they give way so that flowing lines stay long enough to read; a shorter name says nothing. */
    private static final int NAMES_LEAST = 100;
    /** What a swatch takes with whose the coding is and whether a memo lies on it. */
    private static final int SIGNS = 58;

    private static final int TEXT_LEAST = 120;

    /**
     * Divides a width.
     *
     * @param width of the reader, without the map
     * @param widest the widest numbered line
     * @param comfortable below which the names give way to the words, the width of 45 characters
     * @param spoken whether labels and times need room
     */
    static Columns of(int width, int widest, int comfortable, boolean spoken) {
        int beside = beside(spoken);
        int fixed = beside + Space.px(AFTER_TEXT) + Space.px(LANES);
        int names = Space.px(NAMES);
        int room = width - fixed - names;
        if (room >= widest) {
            int spare = room - widest;
            int more = Math.min(spare, Space.px(NAMES_MOST) - names);
            return at((spare - more) / 2, beside, widest, true, names + more, false);
        }
        int most = names - Space.px(NAMES_NUMBERED);
        if (room + most >= widest) {
            return at(0, beside, widest, true, names - (widest - room), false);
        }
        int give = Math.max(0, comfortable - room);
        if (give <= names - Space.px(NAMES_LEAST)) {
            return at(0, beside, room + give, false, names - give, false);
        }
        int signs = width - fixed - Space.px(SIGNS) < Space.px(TEXT_LEAST) ? 0 : Space.px(SIGNS);
        int words = Math.max(width - fixed - signs, Space.px(TEXT_LEAST));
        return at(0, beside, Math.min(words, widest), words >= widest, signs, true);
    }

    /** Divides a width for the words alone, in the middle: stripes and names have no room. */
    static Columns bare(int width, int widest, boolean spoken) {
        int before = beside(spoken);
        int fixed = before + Space.px(AFTER_TEXT);
        boolean whole = width - fixed >= widest;
        int text = whole ? widest : Math.max(width - fixed, Space.px(TEXT_LEAST));
        int margin = Math.max(0, (width - fixed - text) / 2);
        Columns beside = at(margin, before, text, whole, 0, false);
        int end = Math.max(width, beside.lanes) + 1;
        return new Columns(beside.numberRight, beside.speaker, beside.text, text, whole, end, end, end, false);
    }

    /** Divides a width for numbers and words alone; who speaks stands above what is said. */
    static Columns narrow(int width, int widest) {
        int before = Space.px(NUMBER);
        int text = Math.max(width - before - Space.px(AFTER_TEXT), Space.px(TEXT_LEAST));
        Columns beside = at(0, before, Math.min(text, widest), text >= widest, 0, false);
        int end = Math.max(width, beside.lanes) + 1;
        return new Columns(
                beside.numberRight - Space.px(NARROWER),
                before,
                before,
                beside.textWidth,
                beside.numbered,
                end,
                end,
                end,
                false);
    }

    /** Where the ribbon of a bookmark begins, left of the numbers. */
    int bookmark() {
        return numberRight - Space.px(NUMBER - 5);
    }

    /** What stands before the words: numbers, and labels with times where there are any. */
    private static int beside(boolean spoken) {
        return Space.px(NUMBER) + Space.px(spoken ? SPEAKER : UNSPOKEN);
    }

    private static Columns at(int margin, int before, int textWidth, boolean numbered, int names, boolean signs) {
        int text = margin + before;
        int lanes = text + textWidth + Space.px(AFTER_TEXT);
        return new Columns(
                margin + Space.px(NUMBER) - Space.px(3),
                margin + Space.px(NUMBER) + Space.px(13),
                text,
                textWidth,
                numbered,
                lanes,
                lanes + Space.px(LANES),
                lanes + Space.px(LANES) + names,
                signs);
    }
}
