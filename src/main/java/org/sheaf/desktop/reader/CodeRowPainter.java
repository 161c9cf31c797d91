package org.sheaf.desktop.reader;

import com.formdev.flatlaf.extras.FlatSVGIcon;
import java.awt.Component;
import java.awt.Dimension;
import java.awt.Font;
import java.awt.FontMetrics;
import java.awt.Graphics;
import java.awt.Graphics2D;
import javax.accessibility.AccessibleContext;
import javax.accessibility.AccessibleRole;
import javax.swing.JComponent;
import javax.swing.JList;
import javax.swing.ListCellRenderer;
import org.jspecify.annotations.Nullable;
import org.sheaf.desktop.theme.Figures;
import org.sheaf.desktop.theme.Icons;
import org.sheaf.desktop.theme.Palette;
import org.sheaf.desktop.theme.Space;
import org.sheaf.desktop.theme.Type;
import org.sheaf.desktop.widgets.KeyCap;
import org.sheaf.text.Span;

/** Paints a row of the code bar: swatch, name with the matching letters bold, path, why, tick, count, key. */
final class CodeRowPainter extends JComponent implements ListCellRenderer<CodeRow> {

    private static final long serialVersionUID = 1L;
    private static final int SWATCH = 10;
    private static final int NAME = 30;
    private static final int KEY = 18;
    private static final int COUNT_RIGHT = 34;

    private transient @Nullable CodeRow row;
    private boolean chosen;
    private final String newKey;

    /**
     * A painter.
     *
     * @param newKey the key that makes a new code, as people write it
     */
    CodeRowPainter(String newKey) {
        this.newKey = newKey;
    }

    @Override
    public Component getListCellRendererComponent(
            JList<? extends CodeRow> list, CodeRow value, int index, boolean isSelected, boolean hasFocus) {
        row = value;
        chosen = isSelected;
        getAccessibleContext().setAccessibleName(value.spoken());
        return this;
    }

    @Override
    public Dimension getPreferredSize() {
        return new Dimension(Space.px(100), Space.px(Space.CONTROL));
    }

    @Override
    protected void paintComponent(Graphics graphics) {
        Graphics2D g = (Graphics2D) graphics.create();
        Type.smooth(g);
        Palette palette = Palette.now();
        if (chosen) {
            int arc = Space.px(2 * Space.RADIUS);
            g.setColor(palette.soft());
            g.fillRoundRect(0, 0, getWidth(), getHeight(), arc, arc);
        }
        if (row instanceof CodeRow.Known known) {
            known(g, known, palette);
        } else if (row instanceof CodeRow.New made) {
            made(g, made, palette);
        }
        g.dispose();
    }

    private void known(Graphics2D g, CodeRow.Known known, Palette palette) {
        int side = Space.px(SWATCH);
        int arc = Space.px(6);
        g.setColor(known.colour());
        g.fillRoundRect(Space.px(Space.MEDIUM), (getHeight() - side) / 2, side, side, arc, arc);
        int right = getWidth() - Space.px(Space.SMALL + 2);
        if (known.digit() > 0) {
            key(g, String.valueOf(known.digit()), right - Space.px(KEY), palette);
        }
        int countRight = right - Space.px(COUNT_RIGHT - 8);
        g.setFont(Type.SECOND.font());
        g.setColor(palette.second());
        String count = String.valueOf(known.count());
        FontMetrics small = g.getFontMetrics();
        Figures.drawRight(g, count, countRight, baseline(small));
        int room = countRight - Figures.width(small, count) - Space.px(Space.MEDIUM);
        if (known.given()) {
            room -= Space.px(Space.LARGE);
            tick(g, room, palette);
            room -= Space.px(Space.SMALL);
        }
        int x = name(g, known, room, palette);
        g.setFont(Type.SECOND.font());
        g.setColor(palette.second());
        x = word(g, known.path(), x + Space.px(Space.MEDIUM), room);
        word(g, known.why(), x + Space.px(Space.MEDIUM), room);
    }

    /** Draws the name and returns where it ends. */
    private int name(Graphics2D g, CodeRow.Known known, int room, Palette palette) {
        Font plain = Type.BODY.font();
        FontMetrics metrics = g.getFontMetrics(plain);
        String name = known.offer().code().name();
        String shown = GutterPainter.shortened(name, metrics, room - Space.px(NAME));
        g.setColor(palette.text());
        float x = Space.px(NAME);
        int from = 0;
        for (Span letters : known.offer().letters()) {
            int start = Math.min(letters.start(), shown.length());
            int end = Math.min(letters.end(), shown.length());
            x = piece(g, shown.substring(from, Math.max(from, start)), plain, x);
            x = piece(g, shown.substring(Math.max(from, start), Math.max(from, end)), Type.TITLE.font(), x);
            from = Math.max(from, end);
        }
        x = piece(g, shown.substring(from), plain, x);
        return Math.round(x);
    }

    private float piece(Graphics2D g, String text, Font font, float x) {
        if (text.isEmpty()) {
            return x;
        }
        g.setFont(font);
        g.drawString(text, x, baseline(g.getFontMetrics()));
        return x + (float) font.getStringBounds(text, g.getFontRenderContext()).getWidth();
    }

    /** Draws a word as far as there is room and returns where it ends. */
    private int word(Graphics2D g, String text, int x, int room) {
        FontMetrics metrics = g.getFontMetrics();
        if (text.isEmpty() || room - x < Space.px(Space.WIDE)) {
            return text.isEmpty() ? x - Space.px(Space.MEDIUM) : x;
        }
        String shown = GutterPainter.shortened(text, metrics, room - x);
        g.drawString(shown, x, baseline(metrics));
        return x + metrics.stringWidth(shown);
    }

    private void tick(Graphics2D g, int left, Palette palette) {
        FlatSVGIcon tick = Icons.TICK.icon(palette.accent());
        tick.paintIcon(this, g, left, (getHeight() - tick.getIconHeight()) / 2);
    }

    private void key(Graphics2D g, String text, int x, Palette palette) {
        g.setFont(Type.SMALL.font());
        KeyCap.paint(g, text, x, (getHeight() - KeyCap.height()) / 2, Space.px(KEY), palette);
    }

    private void made(Graphics2D g, CodeRow.New made, Palette palette) {
        setForeground(palette.second());
        Icons.PLUS.icon().paintIcon(this, g, Space.px(Space.MEDIUM - 3), (getHeight() - Space.px(Space.LARGE)) / 2);
        g.setFont(Type.SMALL.font());
        g.setColor(palette.second());
        FontMetrics small = g.getFontMetrics();
        int keyLeft = getWidth() - Space.px(Space.SMALL + 2) - small.stringWidth(newKey);
        g.drawString(newKey, keyLeft, baseline(small));
        g.setFont(Type.BODY.font());
        g.setColor(palette.text());
        FontMetrics metrics = g.getFontMetrics();
        int room = keyLeft - Space.px(NAME + Space.MEDIUM);
        g.drawString(GutterPainter.shortened(made.label(), metrics, room), Space.px(NAME), baseline(metrics));
    }

    private int baseline(FontMetrics metrics) {
        return (getHeight() - metrics.getHeight()) / 2 + metrics.getAscent();
    }

    @Override
    public AccessibleContext getAccessibleContext() {
        if (accessibleContext == null) {
            accessibleContext = new AccessibleJComponent() {
                private static final long serialVersionUID = 1L;

                @Override
                public AccessibleRole getAccessibleRole() {
                    return AccessibleRole.LABEL;
                }
            };
        }
        return accessibleContext;
    }
}
