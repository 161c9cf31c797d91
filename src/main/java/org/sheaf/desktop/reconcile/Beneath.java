package org.sheaf.desktop.reconcile;

import java.awt.Color;
import java.awt.FontMetrics;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.geom.RoundRectangle2D;
import java.util.List;
import javax.accessibility.Accessible;
import javax.accessibility.AccessibleContext;
import javax.accessibility.AccessibleRole;
import javax.swing.JComponent;
import org.sheaf.desktop.theme.Icons;
import org.sheaf.desktop.theme.Palette;
import org.sheaf.desktop.theme.Space;
import org.sheaf.desktop.theme.Type;
import org.sheaf.desktop.widgets.TextLines;

/** Below words in question: the codes that one coder gave them, as chips, and that coder's memos. EDT only. */
final class Beneath extends JComponent implements Accessible {

    private static final long serialVersionUID = 1L;
    private static final int CHIP = 22;
    private static final int SWATCH = 10;
    private static final int PAD = 7;
    private static final int GAP = 6;
    private static final int TOP = 4;
    private static final int MEMO_LINES = 3;

    private transient List<Chip> chips = List.of();
    private transient List<String> memos = List.of();
    private String nothing = "";
    private String words = "";

    /**
     * A code.
     *
     * @param name of it
     * @param colour of it
     */
    record Chip(String name, Color colour) {}

    /** Says which codes and memos; {@code none} stands where there are no codes. */
    void say(List<Chip> codes, List<String> notes, String none) {
        chips = List.copyOf(codes);
        memos = List.copyOf(notes);
        nothing = none;
        StringBuilder all = new StringBuilder(chips.isEmpty() ? none : "");
        chips.forEach(chip -> all.append(all.isEmpty() ? "" : ", ").append(chip.name));
        memos.forEach(memo -> all.append(". ").append(memo));
        words = all.toString();
        getAccessibleContext().setAccessibleName(words);
        repaint();
    }

    /** All that is said. */
    String words() {
        return words;
    }

    /** How high it is in a width, in pixels. */
    int height(int width) {
        return draw(null, width);
    }

    @Override
    protected void paintComponent(Graphics graphics) {
        Graphics2D g = (Graphics2D) graphics.create();
        Type.smooth(g);
        draw(g, getWidth());
        g.dispose();
    }

    private int draw(@org.jspecify.annotations.Nullable Graphics2D g, int width) {
        int y = Space.px(TOP);
        FontMetrics metrics = getFontMetrics(Type.SECOND.font());
        Palette palette = Palette.now();
        int x = 0;
        for (Chip chip : chips) {
            int wide = Math.min(width, metrics.stringWidth(chip.name) + Space.px(SWATCH + 3 * PAD));
            if (x > 0 && x + wide > width) {
                x = 0;
                y += Space.px(CHIP + GAP);
            }
            if (g != null) {
                chip(g, chip, new java.awt.Rectangle(x, y, wide, Space.px(CHIP)), metrics);
            }
            x += wide + Space.px(GAP);
        }
        if (chips.isEmpty() && g != null) {
            g.setFont(Type.SECOND.font());
            g.setColor(palette.second());
            g.drawString(
                    TextLines.cut(nothing, metrics, width),
                    0,
                    y + (Space.px(CHIP) - metrics.getHeight()) / 2 + metrics.getAscent());
        }
        y += Space.px(CHIP + GAP);
        for (String memo : memos) {
            int left = Space.px(22);
            List<String> lines = TextLines.wrap(memo, metrics, Math.max(1, width - left), MEMO_LINES);
            if (g != null) {
                var sign = Icons.MEMO.icon(14, palette.second());
                sign.paintIcon(this, g, Space.px(2), y + (metrics.getHeight() - sign.getIconHeight()) / 2);
                g.setFont(Type.SECOND.font());
                g.setColor(palette.second());
                TextLines.draw(g, lines, left, y + metrics.getAscent());
            }
            y += lines.size() * metrics.getHeight() + Space.px(GAP);
        }
        return y;
    }

    private static void chip(Graphics2D g, Chip chip, java.awt.Rectangle box, FontMetrics metrics) {
        Palette palette = Palette.now();
        float arc = Space.px(2f * 4);
        RoundRectangle2D shape = new RoundRectangle2D.Float(box.x, box.y, box.width, box.height, arc, arc);
        g.setColor(palette.tint(chip.colour));
        g.fill(shape);
        if (palette.tone().isContrast()) {
            g.setColor(chip.colour);
            g.draw(shape);
        }
        int side = Space.px(SWATCH);
        float round = Space.px(5f);
        g.setColor(chip.colour);
        g.fill(new RoundRectangle2D.Float(
                box.x + Space.px(PAD), box.y + (box.height - side) / 2f, side, side, round, round));
        g.setFont(Type.SECOND.font());
        g.setColor(palette.text());
        int left = box.x + Space.px(2 * PAD) + side;
        g.drawString(
                TextLines.cut(chip.name, metrics, box.x + box.width - left - Space.px(PAD) + 1),
                left,
                box.y + (box.height - metrics.getHeight()) / 2 + metrics.getAscent());
    }

    @Override
    public AccessibleContext getAccessibleContext() {
        if (accessibleContext == null) {
            accessibleContext = new AccessibleSaying();
        }
        return accessibleContext;
    }

    private final class AccessibleSaying extends AccessibleJComponent {
        private static final long serialVersionUID = 1L;

        @Override
        public AccessibleRole getAccessibleRole() {
            return AccessibleRole.LABEL;
        }
    }
}
