package org.sheaf.report.picture;

import java.awt.Color;
import java.util.function.IntFunction;

/**
 * The colours a thematic map is painted in.
 *
 * @param paper behind everything, and in the boxes of codes
 * @param themes in the boxes of themes and sub-themes
 * @param text the names
 * @param lines between boxes and around them
 * @param code a code's stripe from its 0xRRGGBB
 */
public record MapInk(Color paper, Color themes, Color text, Color lines, IntFunction<Color> code) {

    /** Black on white, for papers. */
    public static final MapInk PRINT = new MapInk(
            Color.WHITE,
            new Color(0xEDEEEA),
            new Color(0x1D2126),
            new Color(0x868C95),
            rgb -> rgb < 0 ? new Color(0x868C95) : new Color(rgb));
}
