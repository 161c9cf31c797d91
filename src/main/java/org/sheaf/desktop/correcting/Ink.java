package org.sheaf.desktop.correcting;

import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.Point;
import java.awt.Rectangle;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.HashSet;
import java.util.Set;
import javax.swing.text.BadLocationException;
import javax.swing.text.JTextComponent;
import org.jspecify.annotations.Nullable;
import org.sheaf.correction.Preview;
import org.sheaf.desktop.theme.Palette;
import org.sheaf.desktop.theme.Space;
import org.sheaf.text.EditScript;
import org.sheaf.text.Span;

/** Draws in sight what was typed, what went, and which words are quoted. EDT only. */
final class Ink {

    private final JTextComponent pane;
    private final CorrectingModel model;

    Ink(JTextComponent pane, CorrectingModel model) {
        this.pane = pane;
        this.model = model;
    }

    /** One stretch of a line. */
    private interface Stroke {
        void draw(double x, double y, double width, double height);
    }

    /** What was typed stands on a tint, under the words. */
    void below(Graphics2D g) {
        Span seen = seen(g);
        g.setColor(Palette.now().goodTint());
        int shift = 0;
        for (EditScript.Edit edit : model.correction().script().edits()) {
            int start = edit.at().start() + shift;
            int end = start + edit.inserted().length();
            shift += edit.inserted().length() - edit.at().length();
            if (end > seen.start() && start < seen.end() && end > start) {
                lines(new Span(start, end), seen, (x, y, width, height) -> {
                    g.fill(new Rectangle2D.Double(x, y, width, height));
                    if (Palette.now().tone().isContrast()) {
                        g.setColor(Palette.now().good());
                        g.draw(new Rectangle2D.Double(x, y, width, height - 1));
                    }
                });
            }
        }
    }

    /** Quoted words are underlined, thicker where they are others; a mark stands where words went. */
    void above(Graphics2D g) {
        Span seen = seen(g);
        Palette palette = Palette.now();
        Set<Span> changed = new HashSet<>();
        for (Preview.Touched touched : model.preview().changed()) {
            changed.add(touched.at());
        }
        for (Span span : model.quoted()) {
            if (span.end() > seen.start() && span.start() < seen.end()) {
                boolean other = changed.contains(span);
                g.setColor(other ? palette.warning() : palette.border());
                g.setStroke(new BasicStroke(Space.px(other ? 2f : 1f)));
                lines(
                        span,
                        seen,
                        (x, y, width, height) ->
                                g.draw(new Line2D.Double(x, y + height - 1, x + width, y + height - 1)));
            }
        }
        g.setColor(palette.bad());
        int shift = 0;
        for (EditScript.Edit edit : model.correction().script().edits()) {
            int start = edit.at().start() + shift;
            shift += edit.inserted().length() - edit.at().length();
            if (edit.inserted().isEmpty() && start >= seen.start() && start <= seen.end()) {
                Rectangle2D at = rectangle(model.sheet().toSheet(start));
                if (at != null) {
                    g.fill(wedge(at.getX(), at.getY() + letters(), Space.px(4f)));
                }
            }
        }
    }

    /** What of the text the clip shows. */
    private Span seen(Graphics2D g) {
        Rectangle clip = g.getClipBounds();
        int from = pane.viewToModel2D(new Point(0, clip.y));
        int to = pane.viewToModel2D(new Point(pane.getWidth(), clip.y + clip.height));
        int start = model.sheet().toText(from);
        return new Span(start, Math.max(start, model.sheet().toText(to)));
    }

    private void lines(Span span, Span seen, Stroke stroke) {
        int at = model.sheet().toSheet(Math.max(span.start(), seen.start()));
        int end = model.sheet().toSheet(Math.min(span.end(), seen.end()));
        while (at < end) {
            Rectangle2D from = rectangle(at);
            if (from == null) {
                return; // the next painting has the new words
            }
            int last = lastOnRow(at, end, from.getY());
            Rectangle2D until = rectangle(last);
            if (until != null && until.getX() > from.getX()) {
                stroke.draw(from.getX(), from.getY(), until.getX() - from.getX(), letters() + Space.px(2f));
            }
            at = Math.max(last, at) + 1;
        }
    }

    /** The height of letters; the lines stand further apart. */
    private double letters() {
        return pane.getFontMetrics(pane.getFont()).getHeight();
    }

    /** A small sign under the line, as in a proof. */
    private static Path2D wedge(double x, double y, double half) {
        Path2D sign = new Path2D.Double();
        sign.moveTo(x, y - 1.5 * half);
        sign.lineTo(x + half, y + half);
        sign.lineTo(x - half, y + half);
        sign.closePath();
        return sign;
    }

    private int lastOnRow(int from, int end, double y) {
        int low = from;
        int high = end;
        while (low < high) {
            int middle = (low + high + 1) >>> 1;
            Rectangle2D there = rectangle(middle);
            if (there != null && there.getY() <= y + 1) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return low;
    }

    private @Nullable Rectangle2D rectangle(int position) {
        try {
            return pane.modelToView2D(Math.min(position, pane.getDocument().getLength()));
        } catch (BadLocationException changed) {
            return null;
        }
    }
}
