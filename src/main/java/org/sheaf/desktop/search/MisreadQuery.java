package org.sheaf.desktop.search;

import java.awt.Dimension;
import java.awt.FontMetrics;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.geom.Path2D;
import javax.swing.JComponent;
import org.sheaf.desktop.theme.Palette;
import org.sheaf.desktop.theme.Space;
import org.sheaf.desktop.theme.Type;
import org.sheaf.text.Span;

/** A query that was not understood, in one line, with a mark under the characters that are in the way. EDT only. */
final class MisreadQuery extends JComponent {

    private static final long serialVersionUID = 1L;
    private static final String CUT = "…";

    private String query = "";
    private int start;
    private int end;

    MisreadQuery() {
        setName("search.misread");
    }

    /** Shows a query; an empty span, at its end, says that something is missing there. */
    void show(String text, Span at) {
        query = text.replace('\n', ' ');
        start = Math.min(at.start(), query.length());
        end = Math.min(at.end(), query.length());
        repaint();
    }

    /** The query with what is marked in square brackets. */
    @Override
    public String toString() {
        return query.substring(0, start) + "[" + query.substring(start, end) + "]" + query.substring(end);
    }

    @Override
    public Dimension getPreferredSize() {
        return new Dimension(0, getFontMetrics(Type.BODY.font()).getHeight() + Space.px(8));
    }

    @Override
    public Dimension getMinimumSize() {
        return getPreferredSize();
    }

    @Override
    protected void paintComponent(Graphics graphics) {
        Graphics2D g = (Graphics2D) graphics.create();
        Type.smooth(g);
        Palette palette = Palette.now();
        g.setFont(Type.BODY.font());
        FontMetrics metrics = g.getFontMetrics();
        int room = getWidth() - Space.px(8);
        String before = query.substring(0, start);
        String marked = query.substring(start, end);
        // what is in the way is seen, however long the query is
        while (!before.isEmpty() && metrics.stringWidth(CUT + before + marked) > room) {
            before = before.substring(before.offsetByCodePoints(0, 1));
        }
        String shown = before.length() == start ? before : CUT + before;
        int baseline = metrics.getAscent();
        g.setColor(palette.text());
        g.drawString(shown + query.substring(start), 0, baseline);
        int left = metrics.stringWidth(shown);
        int width = Math.max(metrics.stringWidth(marked), Space.px(7));
        mark(g, left, width, baseline + Space.px(3));
        g.dispose();
    }

    /** A bar with a tip above its middle, so that one character is found as well as many. */
    private static void mark(Graphics2D g, int left, int width, int top) {
        g.setColor(Palette.now().bad());
        int bar = Space.px(2);
        int tip = Space.px(4);
        g.fillRect(left, top + tip, width, bar);
        float middle = left + width / 2f;
        Path2D triangle = new Path2D.Float();
        triangle.moveTo(middle - tip, top + tip);
        triangle.lineTo(middle, top);
        triangle.lineTo(middle + tip, top + tip);
        triangle.closePath();
        g.fill(triangle);
    }
}
