package org.sheaf.desktop.search;

import java.awt.Font;
import java.awt.FontMetrics;
import java.awt.Graphics2D;
import org.sheaf.analysis.Hit;
import org.sheaf.desktop.action.Words;
import org.sheaf.desktop.theme.Palette;
import org.sheaf.desktop.theme.Space;
import org.sheaf.desktop.theme.Type;
import org.sheaf.desktop.widgets.Cells;
import org.sheaf.desktop.widgets.RowPainter;
import org.sheaf.desktop.widgets.TextLines;

/** Draws heads and hits; the words found stand one below the other, in SemiBold, with what is around them. */
final class HitPainter implements RowPainter<SearchRow> {

    private static final int SPEAKER = 104;
    private static final int LEFT = 16;

    @Override
    public void paint(Graphics2D g, SearchRow row, RowState state) {
        if (row instanceof SearchRow.Head head) {
            new Cells(g, state, LEFT, 16)
                    .number(head.shown(), 48)
                    .name(head.transcript().name(), true);
        } else if (row instanceof SearchRow.Found found) {
            paint(g, found.hit(), state);
        }
    }

    private static void paint(Graphics2D g, Hit hit, RowState state) {
        Palette palette = Palette.now();
        Font plain = Type.BODY.font();
        FontMetrics metrics = g.getFontMetrics(plain);
        int baseline = (state.height() - metrics.getHeight()) / 2 + metrics.getAscent();
        g.setFont(Type.SECOND.font());
        g.setColor(palette.second());
        int left = Space.px(LEFT + 12);
        g.drawString(TextLines.cut(hit.speaker(), g.getFontMetrics(), Space.px(SPEAKER - 12)), left, baseline);
        int middle = left + Space.px(SPEAKER) + (state.width() - left - Space.px(SPEAKER)) * 2 / 5;
        int right = state.width() - Space.px(LEFT);
        g.setFont(plain);
        String before = end(hit.before(), metrics, middle - left - Space.px(SPEAKER));
        g.drawString(before, middle - metrics.stringWidth(before), baseline);
        g.setFont(Type.TITLE.font());
        g.setColor(palette.text());
        FontMetrics strong = g.getFontMetrics();
        String words = TextLines.cut(flat(hit.text()), strong, right - middle);
        g.drawString(words, middle, baseline);
        int after = middle + strong.stringWidth(words);
        if (right > after) {
            g.setFont(plain);
            g.setColor(palette.second());
            g.drawString(TextLines.cut(flat(hit.after()), metrics, right - after), after, baseline);
        }
    }

    /** As much of the end of a text as there is room for. */
    private static String end(String text, FontMetrics metrics, int room) {
        String flat = flat(text);
        int from = 0;
        while (from < flat.length() && metrics.stringWidth("…" + flat.substring(from)) > room) {
            from += Character.charCount(flat.codePointAt(from));
        }
        return from == 0 ? flat : from >= flat.length() ? "" : "…" + flat.substring(from);
    }

    private static String flat(String text) {
        return text.replace('\n', ' ');
    }

    @Override
    public String words(SearchRow row) {
        if (row instanceof SearchRow.Head head) {
            return Words.of("search.head", head.transcript().name(), head.shown());
        }
        Hit hit = ((SearchRow.Found) row).hit();
        return Words.of("search.hit", hit.speaker(), flat(hit.before() + hit.text() + hit.after()));
    }

    @Override
    public String tip(SearchRow row) {
        return words(row);
    }
}
