package org.sheaf.desktop.reader;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.sheaf.desktop.theme.Space;
import org.sheaf.desktop.theme.Type;
import org.sheaf.study.Bookmark;
import org.sheaf.study.Id;
import org.sheaf.study.Quotation;

/**
 * Paints the ticks of a whole transcript into a strip. Thousands of ticks are many small commands to a display and few to
 * an image, so such a strip is kept as one until it looks different; an image that is new costs more than a few ticks.
 */
final class MapPainter {

    private static final int LEFT = 3;

    /** So many bands are painted as they are. */
    private static final int FEW = 400;

    private @Nullable BufferedImage image;
    private @Nullable Scene painted;
    private @Nullable Id<Quotation> paintedHover;

    /** Paints the strip, {@code width} by {@code height} pixels, at the graphics' origin. */
    void paint(Graphics2D g, Scene scene, Emphasis emphasis, int width, int height) {
        if (width <= 0 || height <= 0) {
            return;
        }
        if (scene.lanes().placed().size() <= FEW) {
            image = null;
            ticks(g, scene, emphasis, width, height);
        } else {
            g.drawImage(strip(g, scene, emphasis, width, height), 0, 0, width, height, null);
        }
    }

    @SuppressWarnings("ReferenceEquality") // a scene is made anew when anything in it changes
    private BufferedImage strip(Graphics2D g, Scene scene, Emphasis emphasis, int width, int height) {
        double scaleX = g.getTransform().getScaleX();
        double scaleY = g.getTransform().getScaleY();
        int across = (int) Math.ceil(width * scaleX);
        int down = (int) Math.ceil(height * scaleY);
        BufferedImage known = image;
        if (known == null
                || known.getWidth() != across
                || known.getHeight() != down
                || painted != scene
                || !Objects.equals(paintedHover, emphasis.hovered())) {
            known = new BufferedImage(across, down, BufferedImage.TYPE_INT_RGB);
            Graphics2D strip = known.createGraphics();
            strip.scale(scaleX, scaleY);
            ticks(strip, scene, emphasis, width, height);
            strip.dispose();
            image = known;
            painted = scene;
            paintedHover = emphasis.hovered();
        }
        return known;
    }

    private static void ticks(Graphics2D g, Scene scene, Emphasis emphasis, int width, int height) {
        g.setColor(scene.palette().panel());
        g.fillRect(0, 0, width, height);
        double scale = (double) height / Math.max(1, scene.layout().height());
        int tick = Space.px(Lanes.STRIPE);
        for (Lanes.Placed place : scene.lanes().placed()) {
            int top = (int) (scene.stripeTop(place.firstRow()) * scale);
            int bottom = (int) Math.ceil(scene.stripeBottom(place.lastRow()) * scale);
            boolean back = emphasis.hovered() != null && !place.band().has(emphasis.hovered());
            // Two columns: of several codes on the same words the first two are seen.
            for (int i = Math.min(2, place.band().marks().size()) - 1; i >= 0; i--) {
                Color colour = scene.colour(place.band().marks().get(i));
                g.setColor(back ? scene.palette().faded(colour) : colour);
                int left = Space.px(LEFT) + (place.lane() + i) % 2 * (tick + Space.px(1));
                g.fillRect(left, top, tick, Math.max(Space.px(2), bottom - top));
            }
        }
        bookmarks(g, scene, width, scale);
    }

    /** Small wedges at the right edge. */
    private static void bookmarks(Graphics2D g, Scene scene, int width, double scale) {
        g.setColor(scene.palette().text());
        Type.smoothShapes(g, true);
        int half = Space.px(3);
        for (Bookmark bookmark : scene.bookmarks().all()) {
            int y = (int) (scene.stripeTop(Math.max(0, scene.layout().rowAt(bookmark.at()))) * scale);
            g.fillPolygon(new int[] {width, width - Space.px(5), width}, new int[] {y - half, y, y + half}, 3);
        }
    }
}
