package org.sheaf.desktop.reader;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Rectangle;
import org.sheaf.desktop.theme.Palette;
import org.sheaf.desktop.theme.Type;
import org.sheaf.study.Block;

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

    private void words(Graphics2D g, int first, int last) {
        ReaderLayout layout = scene.layout();
        g.setFont(layout.font());
        int block = -1;
        for (int row = first; row <= last; row++) {
            int here = layout.blockOfRow(row);
            if (here != block) {
                block = here;
                g.setColor(ink(layout.block(block)));
            }
            layout.shape(row)
                    .draw(
                            g,
                            layout.columns().text(),
                            layout.rowTop(row) + layout.metrics().baseline());
        }
    }
}
