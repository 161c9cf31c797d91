package org.sheaf.desktop.widgets;

import java.awt.Color;
import java.awt.Component;
import java.awt.Font;
import java.awt.FontMetrics;
import java.awt.Graphics2D;
import java.awt.geom.RoundRectangle2D;
import java.util.Locale;
import javax.swing.Icon;
import org.jspecify.annotations.Nullable;
import org.sheaf.desktop.theme.Figures;
import org.sheaf.desktop.theme.Palette;
import org.sheaf.desktop.theme.Space;
import org.sheaf.desktop.theme.Type;

/**
 * Draws a row of one line from both ends: figures in columns from the right, then icons, swatch and name from the left,
 * the name cut where the room ends. One object draws one row.
 */
public final class Cells {

    private final Graphics2D g;
    private final int height;
    private int left;
    private int right;

    /** Begins a row with its insets, in pixels at 100 %. */
    public Cells(Graphics2D g, RowPainter.RowState state, int left, int right) {
        this.g = g;
        this.height = state.height();
        this.left = Space.px(left);
        this.right = state.width() - Space.px(right);
    }

    /** A whole number at the right, in a column of a width at 100 %; with separators for thousands. */
    public Cells number(long value, int column) {
        return figure(String.format(Locale.ENGLISH, "%,d", value), column);
    }

    /** The same, standing out for a moment because it has just become another. */
    public Cells number(long value, int column, boolean fresh) {
        if (!fresh) {
            return number(value, column);
        }
        set(Type.SECOND_TITLE.font(), Palette.now().accent());
        Figures.drawRight(g, String.format(Locale.ENGLISH, "%,d", value), right, baseline());
        right -= Space.px(column);
        return this;
    }

    /** A short text at the right, in a column of a width at 100 %. */
    public Cells figure(String text, int column) {
        set(Type.SECOND.font(), Palette.now().second());
        Figures.drawRight(g, text, right, baseline());
        right -= Space.px(column);
        return this;
    }

    /** Something at the right, before the name is drawn. */
    public Cells trailing(Icon icon) {
        right -= icon.getIconWidth();
        icon.paintIcon(null, g, right, (height - icon.getIconHeight()) / 2);
        right -= Space.px(Space.SMALL);
        return this;
    }

    /** Moves the left end, in pixels at 100 %. */
    public Cells skip(int pixels) {
        left += Space.px(pixels);
        return this;
    }

    /** An icon at the left, drawn as the component would show it. */
    public Cells icon(Icon icon, @Nullable Component like) {
        icon.paintIcon(like, g, left, (height - icon.getIconHeight()) / 2);
        left += icon.getIconWidth() + Space.px(Space.SMALL);
        return this;
    }

    /** A code's swatch at the left. */
    public Cells swatch(Color colour) {
        float side = Space.px(10f);
        float arc = Space.px(5f);
        g.setColor(colour);
        g.fill(new RoundRectangle2D.Float(left, (height - side) / 2f, side, side, arc, arc));
        left += Space.px(18);
        return this;
    }

    /** The name, in SemiBold when the row is chosen. */
    public Cells name(String text, boolean strong) {
        return text(
                text,
                strong ? Type.TITLE.font() : Type.BODY.font(),
                Palette.now().text());
    }

    /** Words beside the name. */
    public Cells beside(String text, Color colour) {
        return text.isEmpty() ? this : skip(2).text(text, Type.SECOND.font(), colour);
    }

    /** Words as far as there is room. */
    public Cells text(String text, Font font, Color colour) {
        set(font, colour);
        FontMetrics metrics = g.getFontMetrics();
        int room = right - left;
        if (room > Space.px(12)) {
            String shown = TextLines.cut(text, metrics, room);
            g.drawString(shown, left, baseline());
            left += metrics.stringWidth(shown) + Space.px(Space.SMALL);
        }
        return this;
    }

    /** How much room is left between the ends, in pixels. */
    public int room() {
        return right - left;
    }

    private void set(Font font, Color colour) {
        g.setFont(font);
        g.setColor(colour);
    }

    private int baseline() {
        FontMetrics metrics = g.getFontMetrics();
        return (height - metrics.getHeight()) / 2 + metrics.getAscent();
    }
}
