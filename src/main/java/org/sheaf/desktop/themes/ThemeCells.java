package org.sheaf.desktop.themes;

import java.awt.Component;
import java.awt.FontMetrics;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import javax.swing.JLabel;
import javax.swing.JTable;
import javax.swing.SwingConstants;
import javax.swing.table.DefaultTableCellRenderer;
import javax.swing.table.TableCellRenderer;
import org.sheaf.desktop.theme.Palette;
import org.sheaf.desktop.theme.Space;
import org.sheaf.desktop.theme.Type;
import org.sheaf.desktop.widgets.TextLines;

/** Draws the cells of the table of themes: words in two lines at the left, figures at the right. EDT only. */
final class ThemeCells extends DefaultTableCellRenderer {

    private static final long serialVersionUID = 1L;
    private static final int PADDING = 12;
    private static final int LINES = 2;
    private static final int THEME_COLUMNS = 8;
    private static final Set<Integer> FIGURES = Set.of(5, 6, 7);

    private String words = "";
    private boolean figure;

    private static boolean isFigure(JTable table, int column) {
        return table.getColumnCount() == THEME_COLUMNS && FIGURES.contains(column);
    }

    @Override
    public Component getTableCellRendererComponent(
            JTable table, Object value, boolean chosen, boolean focus, int row, int column) {
        super.getTableCellRendererComponent(table, value, chosen, false, row, column);
        words = String.valueOf(value);
        figure = isFigure(table, column);
        setHorizontalAlignment(figure ? SwingConstants.RIGHT : SwingConstants.LEADING);
        setToolTipText(words.isEmpty() ? null : words);
        return this;
    }

    @Override
    protected void paintComponent(Graphics graphics) {
        if (figure) {
            super.paintComponent(graphics);
            return;
        }
        Graphics2D g = (Graphics2D) graphics.create();
        Type.smooth(g);
        g.setColor(getBackground());
        g.fillRect(0, 0, getWidth(), getHeight());
        int left = Space.px(PADDING);
        int width = getWidth() - 2 * left;
        if (words.contains(TableRow.BELOW)) {
            path(g, left, width);
        } else {
            g.setFont(getFont());
            g.setColor(Palette.now().text());
            FontMetrics metrics = g.getFontMetrics();
            List<String> lines = TextLines.wrap(words, metrics, width, LINES);
            TextLines.draw(g, lines, left, base(lines.size() * metrics.getHeight()) + metrics.getAscent());
        }
        g.dispose();
    }

    /** The sub-theme first, since that tells most; the theme it is in beneath. */
    private void path(Graphics2D g, int left, int width) {
        FontMetrics first = g.getFontMetrics(getFont());
        FontMetrics second = g.getFontMetrics(Type.SECOND.font());
        int top = base(first.getHeight() + second.getHeight());
        g.setFont(getFont());
        g.setColor(Palette.now().text());
        g.drawString(TextLines.cut(parts(true), first, width), left, top + first.getAscent());
        g.setFont(Type.SECOND.font());
        g.setColor(Palette.now().second());
        g.drawString(TextLines.cut(parts(false), second, width), left, top + first.getHeight() + second.getAscent());
    }

    private int base(int height) {
        return (getHeight() - height) / 2;
    }

    private String parts(boolean last) {
        return Arrays.stream(words.split(TableRow.BETWEEN))
                .map(place -> {
                    int at = place.lastIndexOf(TableRow.BELOW);
                    return last
                            ? place.substring(at < 0 ? 0 : at + TableRow.BELOW.length())
                            : place.substring(0, Math.max(0, at));
                })
                .filter(part -> !part.isEmpty())
                .distinct()
                .collect(Collectors.joining(TableRow.BETWEEN));
    }

    /** Column heads stand over what they head. */
    record Head(TableCellRenderer look) implements TableCellRenderer {
        @Override
        public Component getTableCellRendererComponent(
                JTable table, Object value, boolean chosen, boolean focus, int row, int column) {
            Component head = look.getTableCellRendererComponent(table, value, chosen, focus, row, column);
            if (head instanceof JLabel label) {
                label.setHorizontalAlignment(isFigure(table, column) ? SwingConstants.RIGHT : SwingConstants.LEADING);
                label.setToolTipText(String.valueOf(value));
            }
            return head;
        }
    }
}
