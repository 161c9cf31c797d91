package org.sheaf.desktop.memos;

import java.awt.FontMetrics;
import java.awt.Graphics2D;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.sheaf.desktop.action.Words;
import org.sheaf.desktop.theme.Icons;
import org.sheaf.desktop.theme.Palette;
import org.sheaf.desktop.theme.Space;
import org.sheaf.desktop.theme.Type;
import org.sheaf.desktop.widgets.RowPainter;
import org.sheaf.desktop.widgets.TextLines;
import org.sheaf.study.Memo;

/** Draws one memo: what it is about, who wrote it when, and its first lines. */
final class MemoPainter implements RowPainter<MemoRow> {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMM uuuu", Locale.ENGLISH);

    private final int most;

    /** Takes how many lines of the words are shown. */
    MemoPainter(int most) {
        this.most = most;
    }

    @Override
    public void paint(Graphics2D g, MemoRow row, RowState state) {
        Palette palette = Palette.now();
        int x = Space.px(16);
        int right = state.width() - x;
        g.setFont(Type.SECOND_TITLE.font());
        FontMetrics strong = g.getFontMetrics();
        int base = Space.px(8) + strong.getAscent();
        g.setFont(Type.SMALL.font());
        String signed = signed(row);
        int end = right - g.getFontMetrics().stringWidth(signed);
        g.setColor(palette.second());
        g.drawString(signed, end, base);
        if (!row.memo().links().isEmpty()) {
            end -= Space.px(18);
            Icons.LINK.icon(12, palette.second()).paintIcon(null, g, end, base - Space.px(10));
        }
        g.setFont(Type.SECOND_TITLE.font());
        g.setColor(palette.text());
        g.drawString(TextLines.cut(title(row), strong, end - x - Space.px(8)), x, base);
        g.setFont(Type.SECOND.font());
        String text = row.memo().text().strip().replaceAll("\\s+", " ");
        String kind = row.memo().kind();
        String whole = kind.isEmpty() ? text : Words.of("memos.kinded", MemosModel.label(kind), text);
        List<String> lines = TextLines.wrap(whole, g.getFontMetrics(), right - x, most);
        TextLines.draw(g, lines, x, base + g.getFontMetrics().getHeight() + Space.px(2));
        if (!state.chosen() && !state.hovered()) {
            g.setColor(palette.hairline());
            g.fillRect(x, state.height() - 1, right - x, 1);
        }
    }

    private static String signed(MemoRow row) {
        return signed(row.coder(), row.memo());
    }

    /** Who wrote a memo, and when. */
    static String signed(String coder, Memo memo) {
        return Words.of("memos.by", coder, DAY.format(memo.written().atZone(ZoneId.systemDefault())));
    }

    private static String title(MemoRow row) {
        return row.on().substring(0, 1).toUpperCase(Locale.ROOT) + row.on().substring(1);
    }

    @Override
    public String words(MemoRow row) {
        return Words.of("memos.row", row.on(), signed(row), row.memo().text());
    }
}
