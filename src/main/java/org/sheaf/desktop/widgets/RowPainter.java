package org.sheaf.desktop.widgets;

import java.awt.Graphics2D;

/**
 * Draws one row of a {@link SideList} and says its words to a screen reader.
 *
 * @param <T> what a row shows
 */
public interface RowPainter<T> {

    /** Draws what stands on the row's ground. */
    void paint(Graphics2D g, T value, RowState state);

    /** The row in words. */
    String words(T value);

    /** The row's tooltip, or null. */
    default @org.jspecify.annotations.Nullable String tip(T value) {
        return null;
    }

    /**
     * How a row looks.
     *
     * @param width in pixels
     * @param height in pixels
     * @param chosen whether it is selected
     * @param hovered whether the pointer is over it
     * @param focused whether the list has the focus
     */
    record RowState(int width, int height, boolean chosen, boolean hovered, boolean focused) {}
}
