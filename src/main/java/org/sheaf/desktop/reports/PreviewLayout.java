package org.sheaf.desktop.reports;

import java.awt.Color;
import java.awt.Font;
import java.awt.FontMetrics;
import java.awt.Graphics2D;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import javax.swing.JComponent;
import org.sheaf.desktop.action.Words;
import org.sheaf.desktop.theme.Palette;
import org.sheaf.desktop.theme.Space;
import org.sheaf.desktop.theme.Type;
import org.sheaf.desktop.widgets.TextLines;
import org.sheaf.report.Cell;
import org.sheaf.report.Column;
import org.sheaf.report.Document;
import org.sheaf.report.Part;
import org.sheaf.report.Row;

/**
 * Lines of text and rules on a sheet. A long table is cut short, and says so. Immutable.
 *
 * @param texts what is written
 * @param rules hairlines, each {x, y, width}
 * @param height of all, in pixels
 */
record PreviewLayout(List<Text> texts, List<int[]> rules, int height) {

    static final PreviewLayout EMPTY = new PreviewLayout(List.of(), List.of(), 0);

    private static final int MOST_ROWS = 60;

    /**
     * One line of text.
     *
     * @param x left end
     * @param y baseline
     * @param line the words
     * @param font they are set in
     * @param colour its role
     */
    record Text(int x, int y, String line, Font font, Function<Palette, Color> colour) {}

    static PreviewLayout of(Document document, int width, JComponent on) {
        Setter setter = new Setter(width, on);
        setter.paragraph(document.title(), Type.PAGE_TITLE.font(), Palette::text, 4);
        if (!document.subtitle().isBlank()) {
            setter.paragraph(document.subtitle(), Type.BODY.font(), Palette::second, 16);
        }
        document.onPage().forEach(setter::part);
        return new PreviewLayout(List.copyOf(setter.texts), List.copyOf(setter.rules), setter.y);
    }

    void paint(Graphics2D g, Palette palette) {
        java.awt.Rectangle clip = g.getClipBounds();
        g.setColor(palette.hairline());
        for (int[] rule : rules) {
            g.fillRect(rule[0], rule[1], rule[2], 1);
        }
        for (Text text : texts) {
            if (clip == null || text.y > clip.y - 40 && text.y < clip.y + clip.height + 40) {
                g.setFont(text.font);
                g.setColor(text.colour.apply(palette));
                g.drawString(text.line, text.x, text.y);
            }
        }
    }

    private static final class Setter {

        private final int width;
        private final JComponent on;
        private final List<Text> texts = new ArrayList<>();
        private final List<int[]> rules = new ArrayList<>();
        private int y;

        Setter(int width, JComponent on) {
            this.width = width;
            this.on = on;
        }

        void part(Part part) {
            if (part instanceof Part.Heading heading) {
                y += Space.px(10);
                paragraph(heading.text(), Type.VIEW_TITLE.font(), Palette::text, 8);
            } else if (part instanceof Part.Paragraph paragraph) {
                paragraph(paragraph.text(), Type.BODY.font(), Palette::text, 10);
            } else if (part instanceof Part.Note note) {
                paragraph(note.text(), Type.SMALL.font(), Palette::second, 4);
            } else if (part instanceof Part.Table table) {
                table(table);
            }
        }

        void paragraph(String text, Font font, Function<Palette, Color> colour, int below) {
            y += lines(text, font, colour, new int[] {0, width, y}) + Space.px(below);
        }

        /** Sets lines in the box {x, width, top} and gives their height. */
        private int lines(String text, Font font, Function<Palette, Color> colour, int[] box) {
            FontMetrics metrics = on.getFontMetrics(font);
            int at = box[2];
            for (String paragraph : text.split("\n", -1)) {
                for (String line : TextLines.wrap(paragraph, metrics, box[1], Integer.MAX_VALUE)) {
                    texts.add(new Text(box[0], at + metrics.getAscent(), line, font, colour));
                    at += metrics.getHeight() + Space.px(2);
                }
            }
            return at - box[2];
        }

        private void table(Part.Table table) {
            paragraph(table.caption(), Type.SECOND_TITLE.font(), Palette::text, 6);
            int[] widths = widths(table.columns());
            rule();
            row(table.columns().stream().map(Column::name).toList(), widths, Type.SECOND_TITLE.font());
            rule();
            int set = 0;
            for (Row row : table.rows()) {
                if (set++ == MOST_ROWS) {
                    rule();
                    y += Space.px(6);
                    paragraph(
                            Words.of("reports.cut", MOST_ROWS, table.rows().size()),
                            Type.SMALL.font(),
                            Palette::second,
                            8);
                    return;
                }
                row(row, widths);
            }
            rule();
            y += Space.px(10);
        }

        private int[] widths(List<Column> columns) {
            double all = columns.stream().mapToDouble(Column::share).sum();
            return columns.stream()
                    .mapToInt(column -> (int) (width * column.share() / all))
                    .toArray();
        }

        private void row(Row row, int[] widths) {
            if (row instanceof Row.Band band) {
                y += Space.px(6);
                paragraph(band.text(), Type.SECOND_TITLE.font(), Palette::text, 2);
            } else if (row instanceof Row.Cells cells) {
                if (cells.cells().get(0) instanceof Cell.Words) {
                    rule();
                }
                row(cells.cells().stream().map(Setter::words).toList(), widths, Type.SECOND.font());
            }
        }

        private static String words(Cell cell) {
            if (cell instanceof Cell.Words words) {
                String remark = words.remark().isEmpty() ? "" : (words.lines().isEmpty() ? "" : " ") + words.remark();
                return "    ".repeat(words.depth()) + words.text() + remark;
            }
            return cell instanceof Cell.Figure figure ? figure.shown() : "";
        }

        private void row(List<String> cells, int[] widths, Font font) {
            int tallest = 0;
            int x = 0;
            int top = y + Space.px(4);
            for (int i = 0; i < cells.size(); i++) {
                int room = widths[i] - Space.px(12);
                tallest = Math.max(tallest, lines(cells.get(i), font, Palette::text, new int[] {x, room, top}));
                x += widths[i];
            }
            y = top + tallest + Space.px(4);
        }

        private void rule() {
            int last = rules.size() - 1;
            if (last < 0 || rules.get(last)[1] != y) {
                rules.add(new int[] {0, y, width});
            }
        }
    }
}
