package org.sheaf.desktop.theme;

import com.formdev.flatlaf.util.UIScale;

/** Distances and sizes in pixels at 100 %; {@link #px} gives them at the scale in use. */
public final class Space {

    public static final int HAIR = 2;
    public static final int TIGHT = 4;
    public static final int SMALL = 8;
    public static final int MEDIUM = 12;
    public static final int LARGE = 16;
    public static final int WIDE = 24;
    public static final int HUGE = 32;

    /** Inside a panel's edge. */
    public static final int PANEL = 16;

    public static final int LIST_ROW = 28;
    public static final int TREE_ROW = 25;
    public static final int TABLE_ROW = 30;
    public static final int CARD = 34;
    public static final int TWO_LINE_ROW = 46;

    public static final int CONTROL = 30;
    public static final int SMALL_CONTROL = 24;

    /** Corner radius of controls and cards. */
    public static final int RADIUS = 6;
    /** Corner radius of what floats. */
    public static final int PANEL_RADIUS = 10;
    /** Corner radius of a tint behind words. */
    public static final int TINT_RADIUS = 3;

    /** Width of the bar at the edge of a chosen row. */
    public static final int CHOSEN_BAR = 3;

    private Space() {}

    /** A size at the scale in use, in user-space pixels. */
    public static int px(int at100) {
        return UIScale.scale(at100);
    }

    /** A size at the scale in use, in user-space pixels. */
    public static float px(float at100) {
        return UIScale.scale(at100);
    }
}
