package org.sheaf.desktop.reader;

import java.awt.Font;
import java.awt.Rectangle;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sheaf.desktop.theme.Space;
import org.sheaf.study.Block;
import org.sheaf.study.Heading;
import org.sheaf.text.Span;

/**
 * Where every word of a transcript stands at one width and size of type. All lines are broken from a table of advances,
 * so that heights are exact; what needs shaping is shaped when it is first asked for. EDT only.
 */
final class ReaderLayout {

    private static final int KEPT = 200;
    private static final int COMFORTABLE = 45;
    private static final int LABEL = 22;

    private final ReaderModel model;
    private final Manner manner;
    private final Columns columns;
    private final Setting body;
    private final Map<Integer, Heading> headings;
    private final Setting[] settings;
    private final char[] drawn;
    private final Rows rows = new Rows();
    private final int[] firstRow;
    private final int[] tops;
    private final Map<Integer, LineShape> kept = new LinkedHashMap<>(KEPT, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Integer, LineShape> eldest) {
            return size() > KEPT;
        }
    };

    /**
     * Lays a transcript out.
     *
     * @param width of the reader without the map, in pixels; a component not yet shown has 0
     */
    ReaderLayout(ReaderModel model, Advances advances, int width) {
        this(model, advances, width, Manner.FULL);
    }

    /** The same, set in a manner. */
    ReaderLayout(ReaderModel model, Advances advances, int width, Manner manner) {
        this.model = model;
        this.manner = manner;
        this.body = Setting.body(advances);
        this.headings = model.headingBlocks();
        this.settings = settings();
        this.drawn = drawn(model.text().text());
        this.columns = manner.compares()
                ? Columns.narrow(width, widest())
                : manner.bare()
                        ? Columns.bare(width, widest(), model.isSpoken())
                        : Columns.of(width, widest(), Math.round(COMFORTABLE * advances.of('n')), model.isSpoken());
        this.firstRow = new int[settings.length + 1];
        this.tops = new int[settings.length + 1];
        layOut();
    }

    private Setting[] settings() {
        Setting[] found = new Setting[model.blocks().size()];
        Map<Integer, Setting> byLevel = new HashMap<>();
        for (int i = 0; i < found.length; i++) {
            Heading heading = headings.get(i);
            found[i] = heading == null ? body : byLevel.computeIfAbsent(heading.level(), body::heading);
        }
        return found;
    }

    private void layOut() {
        Map<Setting, Wrapping> wrappings = new HashMap<>();
        int y = body.metrics().top();
        for (int i = 0; i < settings.length; i++) {
            Setting setting = settings[i];
            y += i == 0 ? 0 : setting.above();
            y += labelAbove(i);
            tops[i] = y;
            firstRow[i] = rows.count();
            Span span = model.blocks().get(i).span();
            Wrapping wrapping = wrappings.computeIfAbsent(
                    setting, s -> new Wrapping(model.text().text(), drawn, s.advances(), columns.textWidth()));
            // Larger letters may need more than one visual line for a numbered one.
            if (columns.numbered() && (setting.level() == 0 || wrapping.fits(span, model.lines()))) {
                Wrapping.numbered(span, model.lines(), rows);
            } else {
                wrapping.flowing(span, model.lines(), rows);
            }
            y += (rows.count() - firstRow[i]) * setting.metrics().line()
                    + setting.metrics().gap()
                    + roomBelow(i);
        }
        firstRow[settings.length] = rows.count();
        tops[settings.length] = y;
    }

    /** The height of a speaker's name that stands above a block, in pixels. */
    int labelAbove(int block) {
        return manner.compares() && !model.speaker(block(block)).isEmpty() ? Space.px(LABEL) : 0;
    }

    private int roomBelow(int block) {
        InQuestion question = manner.question();
        return question != null && block == blockAt(question.after())
                ? question.room().applyAsInt(columns.textWidth())
                : 0;
    }

    /** The room that is left below the words in question; of no height when nothing is. */
    Rectangle room() {
        InQuestion question = manner.question();
        int block = question == null ? -1 : blockAt(question.after());
        if (block < 0) {
            return new Rectangle();
        }
        int lines = (firstRow[block + 1] - firstRow[block])
                * settings[block].metrics().line();
        return new Rectangle(columns.text(), tops[block] + lines, columns.textWidth(), roomBelow(block));
    }

    Manner manner() {
        return manner;
    }

    /** The text with what cannot be drawn as blanks, position by position. */
    private static char[] drawn(String text) {
        char[] chars = text.toCharArray();
        for (int i = 0; i < chars.length; i++) {
            if (Character.isISOControl(chars[i]) || chars[i] == '\u2028' || chars[i] == '\u2029') {
                chars[i] = ' ';
            }
        }
        return chars;
    }

    private int widest() {
        float widest = 0;
        for (int number = 1; number <= model.lines().count(); number++) {
            Span line = model.lines().line(number);
            int end = line.end();
            while (end > line.start() && drawn[end - 1] == ' ') {
                end--;
            }
            widest = Math.max(widest, body.advances().plain(drawn, line.start(), end));
        }
        // One word longer than a line must not push the stripes out of the window.
        float most = model.study().facts().lineLength() * body.advances().font().getSize2D();
        return (int) Math.ceil(Math.min(widest, most)) + 1;
    }

    ReaderModel model() {
        return model;
    }

    Columns columns() {
        return columns;
    }

    /** Of the words that are read. */
    Metrics metrics() {
        return body.metrics();
    }

    /** How the words of a row are set. */
    Setting setting(int row) {
        return settings[blockOfRow(row)];
    }

    /** The baseline of a row, in pixels. */
    int baseline(int row) {
        return rowTop(row) + setting(row).metrics().baseline();
    }

    Rows rows() {
        return rows;
    }

    /** The whole height, in pixels. */
    int height() {
        return tops[tops.length - 1] + metrics().line();
    }

    int blocks() {
        return tops.length - 1;
    }

    Block block(int index) {
        return model.blocks().get(index);
    }

    /** The heading that a block is, if it is one. */
    Optional<Heading> heading(int block) {
        return Optional.ofNullable(headings.get(block));
    }

    int firstRow(int block) {
        return firstRow[block];
    }

    /** The top of a block, in pixels. */
    int top(int block) {
        return tops[block];
    }

    /** The block at a height, the nearest when there is none; -1 in an empty text. */
    int blockAtY(int y) {
        return Math.min(blocks() - 1, Math.max(blocks() == 0 ? -1 : 0, last(tops, y)));
    }

    /** The block of a row. */
    int blockOfRow(int row) {
        return Math.min(blocks() - 1, last(firstRow, row));
    }

    private static int last(int[] ascending, int value) {
        int low = 0;
        int high = ascending.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (ascending[middle] <= value) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low - 1;
    }

    /** The block that holds a position, or the last that begins before it, or the first; -1 in an empty text. */
    int blockAt(int position) {
        int low = 0;
        int high = blocks();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (block(middle).span().start() <= position) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return blocks() == 0 ? -1 : Math.max(0, low - 1);
    }

    /** The row that holds a position, or the one nearest to it; -1 in an empty text. */
    int rowAt(int position) {
        int block = blockAt(position);
        return block < 0 ? -1 : rows.at(position, firstRow[block], firstRow[block + 1]);
    }

    /** The top of a row, in pixels. */
    int rowTop(int row) {
        int block = blockOfRow(row);
        return tops[block] + (row - firstRow[block]) * settings[block].metrics().line();
    }

    /** The row at a height, the nearest when there is none; -1 in an empty text. */
    int rowAtY(int y) {
        int block = blockAtY(y);
        if (block < 0) {
            return -1;
        }
        int inBlock = Math.max(0, (y - tops[block]) / settings[block].metrics().line());
        return Math.min(firstRow[block + 1] - 1, firstRow[block] + inBlock);
    }

    /** A position where the caret can stand: within a row, not inside a character; the nearest one. */
    int snap(int position) {
        int row = rowAt(position);
        if (row < 0) {
            return 0;
        }
        int inside = Math.max(rows.start(row), Math.min(rows.end(row), position));
        int whole = Graphemes.floor(model.text().text(), inside);
        return Math.max(whole, rows.start(row));
    }

    /** The position nearest to a place in the component. */
    int position(int x, int y) {
        int row = rowAtY(y);
        return row < 0 ? 0 : positionInRow(row, x);
    }

    /** The position in a row nearest to an x of the component. */
    int positionInRow(int row, int x) {
        int start = rows.start(row);
        int at = start + shape(row).nearest(x - columns.text());
        int last = rows.end(row);
        boolean closed =
                row + 1 >= rows.count() || rows.start(row + 1) > last || blockOfRow(row + 1) != blockOfRow(row);
        if (!closed && last > start && drawn[last - 1] == ' ') {
            // After the blank at which a line was broken the next line begins.
            last--;
        }
        return Math.max(start, Graphemes.floor(model.text().text(), Math.min(at, last)));
    }

    /** The caret after the character that ends at a position, at the end of its row where that was broken there. */
    Rectangle caretAfter(int end) {
        int position = Graphemes.previous(model.text().text(), end);
        int row = rowAt(position);
        if (row < 0 || rows.end(row) < end) {
            return caret(end);
        }
        Rectangle caret = caret(position);
        caret.x = columns.text() + Math.round(shape(row).x(end - rows.start(row)));
        return caret;
    }

    /** The caret before a position: one pixel wide, as high as a fill. */
    Rectangle caret(int position) {
        int row = rowAt(position);
        if (row < 0) {
            return new Rectangle(columns.text(), metrics().top(), 1, metrics().line());
        }
        int inside = Math.max(rows.start(row), Math.min(rows.end(row), position));
        float x = shape(row).x(inside - rows.start(row));
        Metrics metrics = setting(row).metrics();
        int top = baseline(row) - metrics.above();
        return new Rectangle(columns.text() + Math.round(x), top, 1, metrics.above() + metrics.below());
    }

    /** The rectangle around the words of a span, in pixels. */
    Rectangle bounds(Span span) {
        Rectangle box = caret(span.start()).union(caretAfter(span.end()));
        int last = rowAt(Math.max(span.start(), span.end() - 1));
        for (int row = Math.max(0, rowAt(span.start())); row <= last; row++) {
            for (LineShape.Run run : runs(row, span)) {
                int left = columns.text() + Math.round(run.from());
                box.add(new Rectangle(left, box.y, Math.round(run.to() - run.from()), 1));
            }
        }
        return box;
    }

    /** The stretches of a row that a span covers, in pixels from the text column's left edge; blanks at its end left out. */
    List<LineShape.Run> runs(int row, Span span) {
        int start = rows.start(row);
        int from = Math.max(start, span.start());
        int to = Math.min(rows.end(row), span.end());
        while (to > from && drawn[to - 1] == ' ' && to == rows.end(row)) {
            to--;
        }
        return from >= to ? List.of() : shape(row).runs(from - start, to - start);
    }

    /** The shape of a row. */
    LineShape shape(int row) {
        LineShape known = kept.get(row);
        if (known == null) {
            known = make(rows.start(row), rows.end(row), setting(row).advances());
            kept.put(row, known);
        }
        return known;
    }

    private LineShape make(int start, int end, Advances advances) {
        return start < end && Font.textRequiresLayout(drawn, start, end)
                ? new LineShape.Shaped(drawn, start, end, advances, columns.textWidth())
                : new LineShape.Plain(drawn, start, end, advances);
    }
}
