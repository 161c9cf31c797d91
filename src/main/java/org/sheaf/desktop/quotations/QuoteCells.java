package org.sheaf.desktop.quotations;

import java.awt.Color;
import java.awt.Component;
import java.awt.FontMetrics;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.Rectangle;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.accessibility.AccessibleContext;
import javax.accessibility.AccessibleRole;
import javax.swing.JComponent;
import javax.swing.JTable;
import javax.swing.table.TableCellRenderer;
import org.jspecify.annotations.Nullable;
import org.sheaf.desktop.action.Words;
import org.sheaf.desktop.theme.CodeColours;
import org.sheaf.desktop.theme.Figures;
import org.sheaf.desktop.theme.Icons;
import org.sheaf.desktop.theme.Palette;
import org.sheaf.desktop.theme.Space;
import org.sheaf.desktop.theme.Type;
import org.sheaf.desktop.widgets.Swatch;
import org.sheaf.desktop.widgets.TextLines;
import org.sheaf.study.Code;

/** Draws one cell of the table of quotations. */
final class QuoteCells extends JComponent implements TableCellRenderer, javax.accessibility.Accessible {

    private static final long serialVersionUID = 1L;
    private static final int LINES = 3;

    private final QuoteTable table;
    private transient QuoteTableModel.@Nullable Line line;
    private transient Column column = Column.of(Column.Kind.QUOTATION);
    private boolean chosen;
    private int row;
    private int at;

    QuoteCells(QuoteTable table) {
        this.table = table;
    }

    /** Between a cell's edge and its words, in pixels at the scale in use. */
    static int margin() {
        return Space.px(12);
    }

    /** The words as they are shown, in quotation marks. */
    static String quoted(TableRow row, QuoteWords words) {
        return row.quote().contrary()
                ? Words.of("quotations.contrary", words.words())
                : Words.of("quotations.words", words.words());
    }

    @Override
    public Component getTableCellRendererComponent(
            JTable of, @Nullable Object value, boolean isChosen, boolean focus, int ofRow, int ofColumn) {
        line = (QuoteTableModel.Line) value;
        column = table.column(ofColumn);
        chosen = isChosen;
        row = ofRow;
        at = ofColumn;
        getAccessibleContext().setAccessibleName(words());
        return this;
    }

    private String words() {
        QuoteTableModel.Line now = line;
        if (now instanceof QuoteTableModel.Head head) {
            return Words.of(
                    "table.group.row", head.group().title(), head.group().rows().size());
        }
        if (!(now instanceof QuoteTableModel.Found found)) {
            return "";
        }
        return column.kind() == Column.Kind.QUOTATION
                ? table.reader()
                        .of(found.row().quote())
                        .map(words -> quoted(found.row(), words))
                        .orElse("")
                : column.title() + ": " + column.text(found.row());
    }

    @Override
    protected void paintComponent(Graphics graphics) {
        Graphics2D g = (Graphics2D) graphics.create();
        Type.smooth(g);
        Palette palette = Palette.now();
        boolean head = line instanceof QuoteTableModel.Head;
        boolean hovered = row == table.hovered();
        Color ground = chosen
                ? (table.isFocusOwner() ? palette.soft() : palette.hover())
                : hovered ? palette.hover() : head ? palette.panel() : palette.paper();
        g.setColor(ground);
        g.fillRect(0, 0, getWidth(), getHeight());
        if (chosen && at == 0) {
            g.setColor(palette.accent());
            g.fillRect(0, 0, Space.px(Space.CHOSEN_BAR), getHeight());
        }
        if (line instanceof QuoteTableModel.Found found) {
            paint(g, found.row(), hovered);
        }
        g.dispose();
    }

    private void paint(Graphics2D g, TableRow shown, boolean hovered) {
        Palette palette = Palette.now();
        Color ink = shown.leftOut() ? palette.second() : palette.text();
        switch (column.kind()) {
            case QUOTATION -> quotation(g, shown, ink);
            case CODES -> codes(g, shown, ink);
            case EXEMPLARY -> star(g, shown, hovered);
            case MEMO -> {
                if (shown.quote().memo()) {
                    Icons.MEMO.icon(palette.second()).paintIcon(null, g, margin() - Space.px(2), Space.px(8));
                }
            }
            case LINES, TIME, WEIGHT -> {
                g.setFont(Type.SECOND.font());
                g.setColor(palette.second());
                Figures.drawRight(g, column.text(shown), getWidth() - margin(), baseline(g));
            }
            case PARTICIPANT -> words(g, Type.SECOND_TITLE, ink);
            default -> words(g, Type.SECOND, column.kind() == Column.Kind.TRANSCRIPT ? palette.second() : ink);
        }
    }

    /** The first lines of all cells stand on one baseline. */
    private int baseline(Graphics2D g) {
        FontMetrics body = g.getFontMetrics(Type.BODY.font());
        return Space.px(8) + body.getAscent();
    }

    private void words(Graphics2D g, Type type, Color ink) {
        if (line instanceof QuoteTableModel.Found found) {
            g.setFont(type.font());
            g.setColor(ink);
            String text = whole(column.text(found.row()), g.getFontMetrics());
            TextLines.draw(g, TextLines.wrap(text, g.getFontMetrics(), room(), LINES), margin(), baseline(g));
        }
    }

    /** A name too long for its column ends in an ellipsis; it is not broken in the middle of a word. */
    private String whole(String text, FontMetrics metrics) {
        return Stream.of(text.split(" "))
                .map(word -> TextLines.cut(word, metrics, room()))
                .collect(Collectors.joining(" "));
    }

    private int room() {
        return getWidth() - 2 * margin();
    }

    private void quotation(Graphics2D g, TableRow shown, Color ink) {
        Optional<QuoteWords> read = table.reader().of(shown.quote());
        if (read.isEmpty()) {
            g.setColor(Palette.now().hover());
            g.fillRect(margin(), Space.px(12), room(), Space.px(9));
            g.fillRect(margin(), Space.px(30), room() * 2 / 3, Space.px(9));
            return;
        }
        g.setFont(Type.BODY.font());
        int most = table.isUnfolded(row) ? Integer.MAX_VALUE : LINES;
        FlowedQuote.of(read.get(), quoted(shown, read.get()), g.getFontMetrics(), room(), most)
                .draw(g, margin(), baseline(g), ink, Palette.now().second());
    }

    private void codes(Graphics2D g, TableRow shown, Color ink) {
        g.setFont(Type.SECOND.font());
        FontMetrics metrics = g.getFontMetrics();
        int base = baseline(g);
        if (shown.leftOut()) {
            g.setColor(Palette.now().second());
            g.drawString(TextLines.cut(Words.of("table.leftOut"), metrics, room()), margin(), base);
            return;
        }
        int lines = Math.max(1, (getHeight() - Space.px(8)) / metrics.getHeight());
        int number = 0;
        for (Code code : shown.codes()) {
            if (number == lines - 1 && shown.codes().size() > lines) {
                g.setColor(Palette.now().second());
                g.drawString(Words.of("table.more", shown.codes().size() - number), margin(), base);
                return;
            }
            Swatch swatch = new Swatch(() -> CodeColours.shown(code.colour(), Palette.now()));
            swatch.paintIcon(this, g, margin(), base - metrics.getAscent() / 2 - swatch.getIconHeight() / 2 + 1);
            int left = margin() + swatch.getIconWidth() + Space.px(6);
            g.setColor(ink);
            String weight = shown.weightOf(code);
            g.setFont(Type.SMALL.font());
            int after = weight.isEmpty() ? 0 : g.getFontMetrics().stringWidth(weight) + Space.px(4);
            g.setFont(Type.SECOND.font());
            String name = TextLines.cut(code.name(), metrics, getWidth() - margin() - left - after);
            g.drawString(name, left, base);
            if (!weight.isEmpty()) {
                g.setFont(Type.SMALL.font());
                g.setColor(Palette.now().second());
                g.drawString(weight, left + metrics.stringWidth(name) + Space.px(4), base);
                g.setFont(Type.SECOND.font());
            }
            base += metrics.getHeight() + Space.px(1);
            number++;
        }
    }

    private void star(Graphics2D g, TableRow shown, boolean hovered) {
        Palette palette = Palette.now();
        int x = margin() - Space.px(2);
        int y = Space.px(8);
        if (shown.quote().exemplary()) {
            Icons.STAR_FILLED.icon(palette.warning()).paintIcon(null, g, x, y);
        } else if ((hovered || chosen) && !shown.quote().quotations().isEmpty()) {
            Icons.STAR.icon(palette.second()).paintIcon(null, g, x, y);
        }
    }

    /** Draws the head of a group over the cells of its line. */
    static void head(Graphics2D g, QuoteTableModel.Head head, Rectangle part) {
        Palette palette = Palette.now();
        int x = part.x + margin();
        Icons sign = head.open() ? Icons.CHEVRON_DOWN : Icons.CHEVRON_RIGHT;
        sign.icon(12, palette.second()).paintIcon(null, g, x, part.y + (part.height - Space.px(12)) / 2);
        x += Space.px(20);
        g.setFont(Type.TITLE.font());
        FontMetrics metrics = g.getFontMetrics();
        int base = part.y + (part.height - metrics.getHeight()) / 2 + metrics.getAscent();
        String count = Words.of("table.group.count", head.group().rows().size());
        int room = part.x + part.width - x - metrics.stringWidth(count) - Space.px(24);
        String title = TextLines.cut(head.group().title(), metrics, room);
        g.setColor(palette.text());
        g.drawString(title, x, base);
        x += metrics.stringWidth(title) + Space.px(10);
        g.setFont(Type.SECOND.font());
        g.setColor(palette.second());
        g.drawString(count, x, base);
    }

    @Override
    public AccessibleContext getAccessibleContext() {
        if (accessibleContext == null) {
            accessibleContext = new Named();
        }
        return accessibleContext;
    }

    private final class Named extends AccessibleJComponent {
        private static final long serialVersionUID = 1L;

        @Override
        public AccessibleRole getAccessibleRole() {
            return AccessibleRole.LABEL;
        }
    }
}
