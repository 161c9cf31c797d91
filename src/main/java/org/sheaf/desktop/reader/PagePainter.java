package org.sheaf.desktop.reader;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Rectangle;
import org.sheaf.desktop.theme.Palette;
import org.sheaf.desktop.theme.Type;
import org.sheaf.study.Block;
import org.sheaf.study.Heading;

/** Paints the part of a scene that a clip shows: ground, fills, words, underlines, margin, caret, in this order. */
final class PagePainter {

    private final Scene scene;
    private final Emphasis emphasis;

    PagePainter(Scene scene, Emphasis emphasis) {
        this.scene = scene;
        this.emphasis = emphasis;
    }

    /** Paints the clip; the graphics' font and colour are left changed. */
    void paint(Graphics2D g, Rectangle clip) {
        Type.smoothText(g);
        Type.smoothShapes(g, false);
        ReaderLayout layout = scene.layout();
        Palette palette = scene.palette();
        g.setColor(palette.paper());
        g.fillRect(clip.x, clip.y, clip.width, clip.height);
        g.setColor(palette.hairline());
        if (clip.x <= layout.columns().lanes()
                && clip.x + clip.width > layout.columns().lanes()) {
            g.fillRect(layout.columns().lanes(), clip.y, 1, clip.height);
        }
        // What hangs below a line or stands above it reaches less than one line further.
        int spill = layout.metrics().line();
        int first = layout.rowAtY(clip.y - spill);
        int last = layout.rowAtY(clip.y + clip.height + spill);
        if (first < 0) {
            return;
        }
        if (clip.x < layout.columns().lanes()) {
            new GutterPainter(scene).paint(g, first, last);
            FillPainter fills = new FillPainter(scene, emphasis);
            Type.smoothShapes(g, true);
            fills.paint(g, first, last);
            Type.smoothShapes(g, false);
            words(g, first, last);
            new UnderlinePainter(scene, emphasis).paint(g, first, last);
            Type.smoothShapes(g, true);
            fills.paintOver(g, first, last);
            Type.smoothShapes(g, false);
        }
        if (clip.x + clip.width > layout.columns().lanes()) {
            NamePainter names = new NamePainter(scene, emphasis);
            names.paintLeaders(g, clip);
            new StripePainter(scene, emphasis).paint(g, first, last);
            Type.smoothShapes(g, true);
            names.paint(g, clip);
        }
    }

    /** What is not looked at steps back, but stays legible, on the fill of chosen words too. */
    private Color ink(Block block) {
        Palette palette = scene.palette();
        if (scene.model().stepsBack(block) && !emphasis.fills(block.span())) {
            return palette.hint();
        }
        return scene.model().asks(block) || scene.model().stepsBack(block) ? palette.second() : palette.text();
    }

    /** A heading of the lowest levels steps back a little: larger letters tell the others. */
    private Color ink(int index) {
        Color ink = ink(scene.layout().block(index));
        boolean low = scene.layout().heading(index).map(Heading::level).orElse(0) >= Setting.LOWEST;
        return low && ink.equals(scene.palette().text()) ? scene.palette().second() : ink;
    }

    private void words(Graphics2D g, int first, int last) {
        ReaderLayout layout = scene.layout();
        int block = -1;
        for (int row = first; row <= last; row++) {
            int here = layout.blockOfRow(row);
            if (here != block) {
                block = here;
                g.setColor(ink(block));
                g.setFont(layout.setting(row).advances().font());
            }
            int signs = layout.heading(block).map(h -> h.at().start()).orElse(0)
                    - layout.rows().start(row);
            if (signs > 0 && layout.shape(row).leftToRight()) {
                heading(g, row, signs);
            } else {
                layout.shape(row).draw(g, layout.columns().text(), layout.baseline(row));
            }
        }
    }

    /** What marks a heading in the file, such as number signs, stays, but steps back. */
    private void heading(Graphics2D g, int row, int signs) {
        LineShape shape = scene.layout().shape(row);
        int left = scene.layout().columns().text();
        int edge = left + Math.round(shape.x(signs));
        Graphics2D before = (Graphics2D) g.create();
        Rectangle clip = g.getClipBounds();
        before.clipRect(clip.x, clip.y, edge - clip.x, clip.height);
        before.setColor(scene.palette().hint());
        shape.draw(before, left, scene.layout().baseline(row));
        before.dispose();
        Graphics2D words = (Graphics2D) g.create();
        words.clipRect(edge, clip.y, Math.max(0, clip.x + clip.width - edge), clip.height);
        shape.draw(words, left, scene.layout().baseline(row));
        words.dispose();
    }
}
