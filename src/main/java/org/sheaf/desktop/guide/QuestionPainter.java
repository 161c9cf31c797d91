package org.sheaf.desktop.guide;

import java.awt.FontMetrics;
import java.awt.Graphics2D;
import java.util.List;
import org.sheaf.desktop.action.Words;
import org.sheaf.desktop.theme.Palette;
import org.sheaf.desktop.theme.Space;
import org.sheaf.desktop.theme.Type;
import org.sheaf.desktop.widgets.RowPainter;
import org.sheaf.desktop.widgets.TextLines;

/** Draws a question: its number, its words on two lines, and in how many transcripts it was asked. */
final class QuestionPainter implements RowPainter<QuestionRow> {

    static final int HEIGHT = 62;

    @Override
    public void paint(Graphics2D g, QuestionRow row, RowState state) {
        Palette palette = Palette.now();
        int left = Space.px(20);
        int words = Space.px(48);
        int right = state.width() - Space.px(16);
        g.setFont(Type.SECOND_TITLE.font());
        g.setColor(palette.second());
        FontMetrics small = g.getFontMetrics();
        g.setFont((state.chosen() ? Type.TITLE : Type.BODY).font());
        FontMetrics metrics = g.getFontMetrics();
        int base = Space.px(8) + metrics.getAscent();
        g.setColor(palette.text());
        List<String> lines = TextLines.wrap(row.question().text(), metrics, right - words, 2);
        int next = TextLines.draw(g, lines, words, base);
        g.setFont(Type.SECOND_TITLE.font());
        g.setColor(palette.second());
        String number = String.valueOf(row.question().number());
        g.drawString(number, left + Space.px(18) - small.stringWidth(number), base);
        if (lines.size() < 2) {
            g.setFont(Type.SECOND.font());
            g.drawString(TextLines.cut(below(row), g.getFontMetrics(), right - words), words, next);
        } else {
            g.setFont(Type.SMALL.font());
            g.drawString(TextLines.cut(below(row), g.getFontMetrics(), right - words), words, next - Space.px(1));
        }
    }

    private static String below(QuestionRow row) {
        String asked = Words.of("guide.asked", row.transcripts());
        return row.proposed() == 0 ? asked : Words.of("guide.asked.open", asked, row.proposed());
    }

    @Override
    public String words(QuestionRow row) {
        return Words.of(
                "guide.question", row.question().number(), row.question().text(), below(row));
    }

    @Override
    public String tip(QuestionRow row) {
        return row.question().prompts().isEmpty()
                ? row.question().text()
                : Words.of(
                        "guide.question.tip",
                        row.question().text(),
                        String.join(" · ", row.question().prompts()));
    }
}
