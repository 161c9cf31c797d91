package org.sheaf.desktop.importing;

import java.awt.Graphics2D;
import java.awt.geom.RoundRectangle2D;
import java.util.List;
import org.sheaf.desktop.action.Words;
import org.sheaf.desktop.theme.Palette;
import org.sheaf.desktop.theme.Space;
import org.sheaf.desktop.theme.Type;
import org.sheaf.desktop.widgets.RowPainter;
import org.sheaf.desktop.widgets.TextLines;

/** Draws a turn of the preview: number, who, and the first lines of what is said; a doubtful one on a tint. */
final class TurnPainter implements RowPainter<TurnPainter.Line> {

    /** The height of a row, in pixels at 100 %. */
    static final int HEIGHT = 46;

    /**
     * One turn.
     *
     * @param number from 1
     * @param who the label
     * @param said the speech
     * @param asks whether an interviewer speaks
     * @param doubtful whether a person should look
     */
    record Line(int number, String who, String said, boolean asks, boolean doubtful) {}

    @Override
    public void paint(Graphics2D g, Line line, RowState state) {
        Palette palette = Palette.now();
        if (line.doubtful()) {
            float arc = Space.px(2f * Space.RADIUS);
            g.setColor(palette.warningTint());
            g.fill(new RoundRectangle2D.Float(
                    Space.px(8f),
                    Space.px(2f),
                    state.width() - Space.px(16f),
                    state.height() - Space.px(4f),
                    arc,
                    arc));
        }
        g.setFont(Type.BODY.font());
        int left = Space.px(160);
        List<String> lines = TextLines.wrap(
                line.said().replace('\n', ' '), g.getFontMetrics(), state.width() - left - Space.px(20), 2);
        int baseline = Space.px(lines.size() > 1 ? 19 : 27);
        g.setFont(Type.SMALL.font());
        g.setColor(palette.second());
        String number = String.valueOf(line.number());
        g.drawString(number, Space.px(46) - g.getFontMetrics().stringWidth(number), baseline);
        g.setFont(line.asks() ? Type.BODY.font() : Type.TITLE.font());
        g.setColor(line.asks() ? palette.second() : palette.text());
        g.drawString(TextLines.cut(line.who(), g.getFontMetrics(), Space.px(92)), Space.px(60), baseline);
        g.setFont(Type.BODY.font());
        TextLines.draw(g, lines, left, baseline);
    }

    @Override
    public String words(Line line) {
        return Words.of("import.turn", line.number(), line.who(), line.said());
    }
}
