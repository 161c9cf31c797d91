package org.sheaf.report.picture;

import java.util.List;
import java.util.UUID;

/**
 * A theme, sub-theme or code on a thematic map. Lengths are pixels at 100 %.
 *
 * @param on the identity of what it stands for
 * @param kind what that is
 * @param name in full
 * @param lines the name as it is set
 * @param colour 0xRRGGBB of a code's stripe, -1 for none
 * @param x of its middle
 * @param y of its middle
 * @param width of its box
 * @param height of its box
 */
public record MapNode(
        UUID on, Kind kind, String name, List<String> lines, int colour, int x, int y, int width, int height) {

    /** What a code's stripe takes of its box, with the gap to the name. */
    static final int STRIPE_ROOM = 10;

    /** What a node stands for. */
    public enum Kind {
        THEME,
        SUB_THEME,
        CODE
    }

    /** Copies the lines. */
    public MapNode {
        lines = List.copyOf(lines);
    }

    /** The same node elsewhere. */
    public MapNode at(int newX, int newY) {
        return new MapNode(on, kind, name, lines, colour, newX, newY, width, height);
    }

    /** Whether a point lies in its box. */
    public boolean contains(int px, int py) {
        return Math.abs(px - x) * 2 <= width && Math.abs(py - y) * 2 <= height;
    }

    int left() {
        return x - width / 2;
    }

    int top() {
        return y - height / 2;
    }
}
