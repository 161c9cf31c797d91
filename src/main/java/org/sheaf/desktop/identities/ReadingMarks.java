package org.sheaf.desktop.identities;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.Rectangle;
import java.awt.Shape;
import javax.swing.text.BadLocationException;
import javax.swing.text.DefaultHighlighter;
import javax.swing.text.JTextComponent;
import javax.swing.text.Position;
import javax.swing.text.View;
import org.sheaf.desktop.theme.Palette;
import org.sheaf.desktop.theme.Space;
import org.sheaf.text.Span;

/** Marks what stands in the stead of names, and names that nobody has decided about, in a text that is read. EDT only. */
final class ReadingMarks {

    private ReadingMarks() {}

    /** Marks a text anew. */
    static void mark(JTextComponent page, ReadingText text) {
        page.getHighlighter().removeAllHighlights();
        text.replaced().forEach(span -> add(page, span, new Tint()));
        text.open().forEach(span -> add(page, span, new Dots()));
    }

    private static void add(JTextComponent page, Span span, DefaultHighlighter.DefaultHighlightPainter painter) {
        try {
            page.getHighlighter().addHighlight(span.start(), span.end(), painter);
        } catch (BadLocationException gone) {
            throw new IllegalStateException("the marks are of another text", gone);
        }
    }

    /** A tint behind words. */
    private static final class Tint extends DefaultHighlighter.DefaultHighlightPainter {
        Tint() {
            super(null);
        }

        @Override
        public Color getColor() {
            return Palette.now().goodTint();
        }
    }

    /** A dotted line under words. */
    private static final class Dots extends DefaultHighlighter.DefaultHighlightPainter {
        Dots() {
            super(null);
        }

        @Override
        public Shape paintLayer(Graphics g, int from, int to, Shape bounds, JTextComponent page, View view) {
            try {
                Shape at = view.modelToView(from, Position.Bias.Forward, to, Position.Bias.Backward, bounds);
                Rectangle box = at.getBounds();
                Graphics2D pen = (Graphics2D) g.create();
                float dot = Space.px(2f);
                pen.setColor(Palette.now().warning());
                pen.setStroke(new BasicStroke(
                        Space.px(1.6f), BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, 1, new float[] {dot, dot}, 0));
                int y = box.y + box.height - Space.px(2);
                pen.drawLine(box.x, y, box.x + box.width, y);
                pen.dispose();
                return box;
            } catch (BadLocationException gone) {
                return bounds;
            }
        }
    }
}
