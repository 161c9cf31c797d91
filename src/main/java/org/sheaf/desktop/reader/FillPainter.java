package org.sheaf.desktop.reader;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Rectangle;
import java.awt.geom.Ellipse2D;
import java.awt.geom.RoundRectangle2D;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sheaf.desktop.theme.Palette;
import org.sheaf.desktop.theme.Space;
import org.sheaf.study.Id;
import org.sheaf.study.Quotation;
import org.sheaf.text.Span;

/** Paints what lies behind chosen, selected and looked-at words, and over them handles, caret and the outlines of hits. */
final class FillPainter {

    private static final int BESIDE = 2;
    private static final int KNOB = 8;
    private static final int BAR = 2;

    private final Scene scene;
    private final Emphasis emphasis;
    private final ReaderLayout layout;
    private final Palette palette;

    FillPainter(Scene scene, Emphasis emphasis) {
        this.scene = scene;
        this.emphasis = emphasis;
        this.layout = scene.layout();
        this.palette = scene.palette();
    }

    /** Behind the words. */
    void paint(Graphics2D g, int firstRow, int lastRow) {
        InQuestion question = layout.manner().question();
        if (question != null) {
            for (InQuestion.Tint tint : question.tints()) {
                fill(g, tint.words(), scene.colour(tint), firstRow, lastRow);
                if (palette.tone().isContrast()) {
                    outline(g, tint.words(), palette.text(), 1, firstRow, lastRow);
                }
            }
        }
        Id<Quotation> hovered = emphasis.hovered();
        if (hovered != null && !hovered.equals(emphasis.chosen())) {
            scene.marks().find(hovered).ifPresent(quoted -> {
                Color colour = colourOf(hovered);
                fill(g, quoted.span(), palette.tint(colour), firstRow, lastRow);
                if (palette.tone().isContrast()) {
                    outline(g, quoted.span(), colour, 1, firstRow, lastRow);
                }
            });
        }
        Span chosen = emphasis.chosenWords();
        if (chosen != null) {
            fill(g, chosen, palette.chosen(), firstRow, lastRow);
        }
        if (!emphasis.selection().isEmpty()) {
            fill(g, emphasis.selection().span(), palette.chosen(), firstRow, lastRow);
        }
    }

    private Color colourOf(Id<Quotation> quotation) {
        List<Mark> marks = scene.marks().of(quotation);
        return marks.isEmpty() ? palette.hint() : scene.colour(marks.get(0));
    }

    /** Over the words. */
    void paintOver(Graphics2D g, int firstRow, int lastRow) {
        for (Span hit : emphasis.hits()) {
            if (isNear(hit, firstRow, lastRow)) {
                outline(g, hit, palette.accent(), 1, firstRow, lastRow);
            }
        }
        Span ringed = emphasis.ringed();
        if (ringed != null) {
            outline(g, ringed, palette.accent(), 2, firstRow, lastRow);
        }
        Span chosen = emphasis.chosenWords();
        if (chosen != null && scene.isMine(emphasis.chosen())) {
            g.setColor(palette.accent());
            handle(g, layout.caret(chosen.start()), true);
            handle(g, layout.caretAfter(chosen.end()), false);
        } else if (emphasis.focused()) {
            Rectangle caret = layout.caret(emphasis.selection().caret());
            g.setColor(palette.accent());
            g.fillRect(caret.x, caret.y + Space.px(1), Space.px(BAR), caret.height - Space.px(2));
        }
    }

    private boolean isNear(@Nullable Span span, int firstRow, int lastRow) {
        return span != null
                && span.end() >= layout.rows().start(firstRow)
                && span.start() <= layout.rows().end(lastRow);
    }

    private void fill(Graphics2D g, Span span, Color colour, int firstRow, int lastRow) {
        g.setColor(colour);
        int radius = Space.px(2 * Space.TINT_RADIUS);
        for (int row = Math.max(firstRow, layout.rowAt(span.start()));
                row <= Math.min(lastRow, layout.rowAt(span.end()));
                row++) {
            for (LineShape.Run run : layout.runs(row, span)) {
                Rectangle box = box(row, run);
                g.fillRoundRect(box.x, box.y, box.width, box.height, radius, radius);
            }
        }
    }

    private void outline(Graphics2D g, Span span, Color colour, int thick, int firstRow, int lastRow) {
        g.setColor(colour);
        g.setStroke(new BasicStroke(Space.px((float) thick)));
        float radius = Space.px(2 * Space.TINT_RADIUS);
        for (int row = Math.max(firstRow, layout.rowAt(span.start()));
                row <= Math.min(lastRow, layout.rowAt(span.end()));
                row++) {
            for (LineShape.Run run : layout.runs(row, span)) {
                Rectangle box = box(row, run);
                g.draw(new RoundRectangle2D.Float(
                        box.x + 0.5f, box.y + 0.5f, box.width - 1, box.height - 1, radius, radius));
            }
        }
    }

    private Rectangle box(int row, LineShape.Run run) {
        int left = layout.columns().text() + Math.round(run.from()) - Space.px(BESIDE);
        int right = layout.columns().text() + Math.round(run.to()) + Space.px(BESIDE);
        return new Rectangle(left, scene.stripeTop(row), right - left, scene.stripeBottom(row) - scene.stripeTop(row));
    }

    private void handle(Graphics2D g, Rectangle caret, boolean start) {
        int x = caret.x + (start ? -Space.px(BAR) : 0);
        g.fillRect(x, caret.y, Space.px(BAR), caret.height);
        float knob = Space.px((float) KNOB);
        float centre = x + Space.px(BAR) / 2f;
        float y = start ? caret.y - knob / 2 : caret.y + caret.height - knob / 2;
        g.fill(new Ellipse2D.Float(centre - knob / 2, y, knob, knob));
    }
}
