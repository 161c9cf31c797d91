package org.sheaf.desktop.reports;

import java.awt.Dimension;
import java.awt.Font;
import java.awt.FontMetrics;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.Rectangle;
import java.util.ArrayList;
import java.util.List;
import javax.swing.JComponent;
import javax.swing.Scrollable;
import org.jspecify.annotations.Nullable;
import org.sheaf.desktop.action.Words;
import org.sheaf.desktop.theme.Figures;
import org.sheaf.desktop.theme.Palette;
import org.sheaf.desktop.theme.Space;
import org.sheaf.desktop.theme.Type;
import org.sheaf.desktop.widgets.TextLines;
import org.sheaf.report.Cell;
import org.sheaf.report.Column;
import org.sheaf.report.Document;
import org.sheaf.report.Part;
import org.sheaf.report.Row;

/** The beginning of a report as it will look: headings, tables, merged cells. Draws only what is in sight. EDT only. */
final class PageView extends JComponent implements Scrollable {

    private static final long serialVersionUID = 1L;

    /** Rows beyond these are told, not drawn: it is a look at the report, the file has them all. */
    private static final int MOST_ROWS = 300;

    /** A sheet is at most so wide, in pixels at 100 %, and lies on the board with some of it around. */
    private static final int SHEET = 820;

    /** A sheet is at least so wide: with less its columns would break within words. */
    private static final int SHEET_LEAST = 460;

    private static final int SHEET_NARROW = 600;
    private static final int AROUND = 20;
    private static final int MARGIN = 44;
    private static final int PAD = 8;

    private transient @Nullable Document document;
    private final transient List<Piece> pieces = new ArrayList<>();
    private int laidOutFor = -1;
    private int height;

    /** Something drawn at a place. */
    private interface Ink {
        void draw(Graphics2D g, int y);
    }

    private record Piece(int y, int height, Ink ink) {}

    void show(@Nullable Document other) {
        document = other;
        laidOutFor = -1;
        revalidate();
        repaint();
        String name = other == null ? "" : other.title();
        getAccessibleContext().setAccessibleName(Words.of("reports.preview", name));
    }

    private void layOut(int width) {
        if (laidOutFor == width) {
            return;
        }
        laidOutFor = width;
        pieces.clear();
        height = Space.px(AROUND) + Space.px(MARGIN);
        Document shown = document;
        if (shown == null || width <= 0) {
            return;
        }
        int room = sheet(width) - 2 * margin(width);
        text(shown.title(), Type.PAGE_TITLE.font(), true, room);
        text(shown.subtitle(), Type.BODY.font(), false, room);
        height += Space.px(Space.MEDIUM);
        for (Part part : shown.parts()) {
            part(part, room);
        }
        height += Space.px(MARGIN) + Space.px(AROUND);
    }

    private static int sheet(int width) {
        return Math.min(Space.px(SHEET), Math.max(Space.px(SHEET_LEAST), width - 2 * Space.px(AROUND)));
    }

    /** A narrow sheet has narrow margins. */
    private static int margin(int width) {
        return Space.px(sheet(width) < Space.px(SHEET_NARROW) ? AROUND : MARGIN);
    }

    private static int least() {
        return Space.px(SHEET_LEAST + 2 * AROUND);
    }

    /** Where text begins. */
    private int left() {
        return (laidOutFor - sheet(laidOutFor)) / 2 + margin(laidOutFor);
    }

    private void part(Part part, int room) {
        if (part instanceof Part.Heading heading) {
            height += Space.px(Space.MEDIUM);
            text(heading.text(), heading.level() == 1 ? Type.VIEW_TITLE.font() : Type.TITLE.font(), true, room);
        } else if (part instanceof Part.Paragraph paragraph) {
            text(paragraph.text(), Type.BODY.font(), true, room);
        } else if (part instanceof Part.Note note) {
            text(note.text(), Type.SECOND.font(), false, room);
        } else if (part instanceof Part.Table table && table.medium() != Part.Medium.DATA) {
            table(table, room);
        }
    }

    private void text(String text, Font font, boolean strong, int room) {
        if (text.isBlank()) {
            return;
        }
        FontMetrics metrics = getFontMetrics(font);
        List<String> lines = TextLines.wrap(text, metrics, room, 60);
        piece(lines.size() * metrics.getHeight(), (g, y) -> {
            g.setFont(font);
            g.setColor(strong ? Palette.now().text() : Palette.now().second());
            TextLines.draw(g, lines, left(), y + metrics.getAscent());
        });
        height += Space.px(6);
    }

    private void piece(int pieceHeight, Ink ink) {
        pieces.add(new Piece(height, pieceHeight, ink));
        height += pieceHeight;
    }

    private void table(Part.Table table, int room) {
        height += Space.px(6);
        text(table.caption(), Type.SECOND_TITLE.font(), true, room);
        int[] widths = widths(table.columns(), room);
        rule(room, true);
        List<String> names = table.columns().stream().map(Column::name).toList();
        cells(names.stream().map(Cell::of).toList(), table.columns(), widths, Type.SECOND_TITLE.font());
        rule(room, true);
        int shown = 0;
        boolean first = true;
        for (Row row : table.rows()) {
            if (shown++ == MOST_ROWS) {
                text(Words.of("reports.more", table.rows().size() - MOST_ROWS), Type.SECOND.font(), false, room);
                break;
            }
            if (row instanceof Row.Cells cells) {
                if (!first) {
                    partialRule(cells.cells(), widths);
                }
                cells(cells.cells(), table.columns(), widths, Type.SECOND.font());
            } else if (row instanceof Row.Band band) {
                height += Space.px(4);
                text(band.text(), Type.SECOND_TITLE.font(), true, room);
            }
            first = false;
        }
        rule(room, true);
        height += Space.px(Space.MEDIUM);
    }

    /** As the report shares out the room; on a narrow sheet the widest column gives what the others' names need. */
    private int[] widths(List<Column> columns, int room) {
        int[] widths = new int[columns.size()];
        int widest = 0;
        for (int i = 0; i < widths.length; i++) {
            widths[i] = room * columns.get(i).share() / 100;
            widest = widths[i] > widths[widest] ? i : widest;
        }
        FontMetrics metrics = getFontMetrics(Type.SECOND_TITLE.font());
        for (int i = 0; i < widths.length; i++) {
            int lacks = longestWord(columns.get(i).name(), metrics) + 2 * Space.px(PAD) - widths[i];
            if (lacks > 0 && widths[widest] > 3 * lacks) {
                widths[i] += lacks;
                widths[widest] -= lacks;
            }
        }
        return widths;
    }

    private static int longestWord(String words, FontMetrics metrics) {
        int longest = 0;
        for (String word : words.split("\\s+", -1)) {
            longest = Math.max(longest, metrics.stringWidth(word));
        }
        return longest;
    }

    private void rule(int room, boolean strong) {
        piece(1, (g, y) -> {
            g.setColor(strong ? Palette.now().text() : Palette.now().hairline());
            g.fillRect(left(), y, room, 1);
        });
    }

    /** Between rows, but not across a cell that goes on. */
    private void partialRule(List<Cell> cells, int[] widths) {
        piece(1, (g, y) -> {
            g.setColor(Palette.now().hairline());
            int x = left();
            for (int i = 0; i < widths.length; i++) {
                if (i >= cells.size() || !(cells.get(i) instanceof Cell.Same)) {
                    g.fillRect(x, y, widths[i], 1);
                }
                x += widths[i];
            }
        });
    }

    private void cells(List<Cell> cells, List<Column> columns, int[] widths, Font font) {
        FontMetrics metrics = getFontMetrics(font);
        List<List<String>> lines = new ArrayList<>();
        int most = 1;
        for (int i = 0; i < widths.length; i++) {
            String text = i < cells.size() ? text(cells.get(i)) : "";
            int depth = i < cells.size() && cells.get(i) instanceof Cell.Words words ? words.depth() : 0;
            int room = widths[i] - 2 * Space.px(PAD) - depth * Space.px(12);
            List<String> wrapped = text.isEmpty() ? List.of() : TextLines.wrap(text, metrics, Math.max(20, room), 40);
            lines.add(wrapped);
            most = Math.max(most, wrapped.size());
        }
        int rowHeight = most * metrics.getHeight() + 2 * Space.px(6);
        piece(rowHeight, (g, y) -> {
            g.setFont(font);
            g.setColor(Palette.now().text());
            int x = left();
            int base = y + Space.px(6) + metrics.getAscent();
            for (int i = 0; i < widths.length; i++) {
                boolean number = columns.get(i).kind() == Column.Kind.NUMBER;
                if (number && !lines.get(i).isEmpty()) {
                    Figures.drawRight(g, lines.get(i).get(0), x + widths[i] - Space.px(PAD), base);
                } else {
                    int depth = i < cells.size() && cells.get(i) instanceof Cell.Words words ? words.depth() : 0;
                    TextLines.draw(g, lines.get(i), x + Space.px(PAD) + depth * Space.px(12), base);
                }
                x += widths[i];
            }
        });
    }

    private static String text(Cell cell) {
        if (cell instanceof Cell.Words words) {
            return words.remark().isEmpty() || words.lines().isEmpty()
                    ? words.text()
                    : words.text() + " " + words.remark();
        }
        return cell instanceof Cell.Figure figure ? figure.shown() : "";
    }

    @Override
    public javax.accessibility.AccessibleContext getAccessibleContext() {
        if (accessibleContext == null) {
            accessibleContext = new AccessibleJComponent() {
                private static final long serialVersionUID = 1L;

                @Override
                public javax.accessibility.AccessibleRole getAccessibleRole() {
                    return javax.accessibility.AccessibleRole.TEXT;
                }
            };
        }
        return accessibleContext;
    }

    @Override
    public Dimension getPreferredSize() {
        int width = Math.max(
                least(), getParent() == null ? Space.px(600) : getParent().getWidth());
        layOut(width);
        return new Dimension(width, height);
    }

    @Override
    protected void paintComponent(Graphics graphics) {
        Graphics2D g = (Graphics2D) graphics.create();
        Type.smooth(g);
        Rectangle clip = g.getClipBounds();
        g.setColor(Palette.now().board());
        g.fillRect(clip.x, clip.y, clip.width, clip.height);
        layOut(getWidth());
        sheet(g);
        for (Piece piece : pieces) {
            if (piece.y + piece.height >= clip.y && piece.y <= clip.y + clip.height) {
                piece.ink.draw(g, piece.y);
            }
        }
        g.dispose();
    }

    private void sheet(Graphics2D g) {
        if (document != null) {
            int x = left() - margin(laidOutFor);
            int y = Space.px(AROUND);
            int bottom = Math.max(height, getHeight()) - y;
            g.setColor(Palette.now().paper());
            g.fillRect(x, y, sheet(laidOutFor), bottom - y);
            g.setColor(Palette.now().hairline());
            g.drawRect(x, y, sheet(laidOutFor) - 1, bottom - y - 1);
        }
    }

    @Override
    public Dimension getPreferredScrollableViewportSize() {
        return getPreferredSize();
    }

    @Override
    public int getScrollableUnitIncrement(Rectangle visible, int orientation, int direction) {
        return Space.px(40);
    }

    @Override
    public int getScrollableBlockIncrement(Rectangle visible, int orientation, int direction) {
        return (orientation == javax.swing.SwingConstants.VERTICAL ? visible.height : visible.width) - Space.px(40);
    }

    @Override
    public boolean getScrollableTracksViewportWidth() {
        return getParent() != null && getParent().getWidth() >= least();
    }

    @Override
    public boolean getScrollableTracksViewportHeight() {
        return getParent() != null && getParent().getHeight() > getPreferredSize().height;
    }
}
