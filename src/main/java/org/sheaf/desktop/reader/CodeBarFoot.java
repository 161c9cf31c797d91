package org.sheaf.desktop.reader;

import java.awt.Dimension;
import java.awt.FontMetrics;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.util.ArrayList;
import java.util.List;
import javax.swing.JComponent;
import org.sheaf.desktop.theme.Palette;
import org.sheaf.desktop.theme.Space;
import org.sheaf.desktop.theme.Type;
import org.sheaf.desktop.widgets.KeyCap;

/** Below the code bar's list: what the code in it means, in two lines that are always there, and the keys. */
final class CodeBarFoot extends JComponent {

    private static final long serialVersionUID = 1L;
    private static final int LINES = 2;
    private static final int LINE = 18;

    private transient List<CodeBarPurpose.Key> keys = List.of();
    private String definition = "";
    private boolean isShort;

    /** Shows what keys do, from left to right. */
    void setKeys(List<CodeBarPurpose.Key> now) {
        keys = List.copyOf(now);
        repaint();
    }

    void setDefinition(String text) {
        definition = text;
        repaint();
    }

    /** Leaves the definition out, where room is short. */
    void setShort(boolean yes) {
        if (isShort != yes) {
            isShort = yes;
            revalidate();
        }
    }

    private int definitionHeight() {
        return isShort ? 0 : Space.px(LINES * LINE + Space.LARGE);
    }

    @Override
    public Dimension getPreferredSize() {
        return new Dimension(Space.px(100), definitionHeight() + Space.px(Space.TWO_LINE_ROW - 10));
    }

    @Override
    protected void paintComponent(Graphics graphics) {
        Graphics2D g = (Graphics2D) graphics.create();
        Type.smooth(g);
        Palette palette = Palette.now();
        g.setColor(palette.hairline());
        g.fillRect(0, 0, getWidth(), 1);
        g.fillRect(0, definitionHeight(), getWidth(), 1);
        g.setFont(Type.SECOND.font());
        g.setColor(palette.second());
        FontMetrics metrics = g.getFontMetrics();
        int y = Space.px(Space.SMALL) + metrics.getAscent() + 1;
        String meant = isShort ? "" : definition;
        for (String line : lines(meant, metrics, getWidth() - Space.px(2 * Space.LARGE + 4))) {
            g.drawString(line, Space.px(Space.LARGE + 2), y);
            y += Space.px(LINE);
        }
        keys(g, palette);
        g.dispose();
    }

    private void keys(Graphics2D g, Palette palette) {
        int top = definitionHeight();
        int x = Space.px(Space.LARGE);
        for (CodeBarPurpose.Key key : keys) {
            g.setFont(Type.SMALL.font());
            int width = KeyCap.width(g, key.name());
            KeyCap.paint(g, key.name(), x, top + (getHeight() - top - KeyCap.height()) / 2, width, palette);
            x += width + Space.px(6);
            g.setColor(palette.second());
            FontMetrics metrics = g.getFontMetrics();
            g.drawString(key.does(), x, top + (getHeight() - top - metrics.getHeight()) / 2 + metrics.getAscent());
            x += metrics.stringWidth(key.does()) + Space.px(Space.LARGE - 2);
        }
    }

    /** At most two lines of a text; the last one ends in an ellipsis when there is more. */
    static List<String> lines(String text, FontMetrics metrics, int room) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        String[] words = text.strip().split("\\s+");
        for (int i = 0; i < words.length; i++) {
            String longer = line.isEmpty() ? words[i] : line + " " + words[i];
            if (metrics.stringWidth(longer) <= room || line.isEmpty()) {
                line.setLength(0);
                line.append(longer);
            } else if (lines.size() < LINES - 1) {
                lines.add(line.toString());
                line.setLength(0);
                line.append(words[i]);
            } else {
                String rest = line + " " + String.join(" ", java.util.Arrays.copyOfRange(words, i, words.length));
                lines.add(GutterPainter.shortened(rest, metrics, room));
                return lines;
            }
        }
        lines.add(GutterPainter.shortened(line.toString(), metrics, room));
        return lines;
    }
}
