package org.sheaf.desktop;

import com.formdev.flatlaf.util.Graphics2DProxy;
import java.awt.Component;
import java.awt.FontMetrics;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.Rectangle;
import java.awt.font.GlyphVector;
import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.text.AttributedCharacterIterator;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import javax.swing.JComponent;

/**
 * The words that a component really paints, and where: it paints itself onto a ground that writes down each string. A test
 * asks so what a person can read, not what a model holds. EDT only.
 */
public final class Ink {

    private static final double LINE_TOLERANCE = 4;
    private static final double PIXEL = 1.5;

    private final List<Written> all;
    private final Rectangle within;

    /** A string as painted, in the component's coordinates, and the part of the component it was painted in. */
    private record Written(String text, Rectangle2D bounds, Rectangle2D clip) {
        boolean isWhole() {
            return clip.getMinX() - PIXEL <= bounds.getMinX() && bounds.getMaxX() <= clip.getMaxX() + PIXEL;
        }
    }

    private Ink(List<Written> all, Rectangle within) {
        this.all = all;
        this.within = within;
    }

    /** What the component paints of itself where it can be seen. */
    public static Ink of(JComponent component) {
        List<Written> all = new ArrayList<>();
        Rectangle seen = component.getVisibleRect();
        if (!seen.isEmpty()) {
            BufferedImage page =
                    new BufferedImage(component.getWidth(), component.getHeight(), BufferedImage.TYPE_INT_RGB);
            Graphics2D g = page.createGraphics();
            g.clip(seen);
            boolean buffered = component.isDoubleBuffered();
            component.setDoubleBuffered(false);
            try {
                component.paint(new Recorder(g, all));
            } finally {
                component.setDoubleBuffered(buffered);
                g.dispose();
            }
        }
        all.sort(Comparator.<Written>comparingDouble(w -> Math.round(w.bounds.getCenterY() / LINE_TOLERANCE))
                .thenComparingDouble(w -> w.bounds.getMinX()));
        return new Ink(all, seen);
    }

    /** Everything as it is read, line by line, without blanks. */
    public String text() {
        StringBuilder out = new StringBuilder();
        all.forEach(one -> out.append(bare(one.text)));
        return out.toString();
    }

    /** Whether the words, blanks aside, can be read whole inside what is seen of the component. */
    public boolean shows(String words) {
        return place(words).isPresent();
    }

    /** Where the words stand, if they can be read whole. */
    public Optional<Rectangle2D> place(String words) {
        String wanted = bare(words);
        String text = text();
        for (int at = text.indexOf(wanted); at >= 0; at = text.indexOf(wanted, at + 1)) {
            Optional<Rectangle2D> bounds = bounds(at, at + wanted.length());
            if (bounds.filter(this::isInside).isPresent()) {
                return bounds;
            }
        }
        return Optional.empty();
    }

    private boolean isInside(Rectangle2D bounds) {
        Rectangle2D room = new Rectangle2D.Double(
                within.x - PIXEL, within.y - PIXEL, within.width + 2 * PIXEL, within.height + 2 * PIXEL);
        return room.contains(bounds);
    }

    /** The hull of the strings that hold these characters; nothing when one of them is cut by what it was painted in. */
    private Optional<Rectangle2D> bounds(int from, int to) {
        Rectangle2D hull = null;
        int at = 0;
        for (Written one : all) {
            int end = at + bare(one.text).length();
            if (at < to && end > from) {
                if (!one.isWhole()) {
                    return Optional.empty();
                }
                hull = hull == null ? one.bounds : hull.createUnion(one.bounds);
            }
            at = end;
        }
        return Optional.ofNullable(hull);
    }

    private static String bare(String text) {
        return text.replaceAll("[\\s\\u00A0]+", "");
    }

    /** Paints, and writes down each string. */
    private static final class Recorder extends Graphics2DProxy {

        private final Graphics2D under;
        private final List<Written> into;

        Recorder(Graphics2D under, List<Written> into) {
            super(under);
            this.under = under;
            this.into = into;
        }

        private void write(String text, float x, float y) {
            if (text.isBlank()) {
                return;
            }
            FontMetrics metrics = under.getFontMetrics();
            Rectangle2D box = new Rectangle2D.Double(
                    x,
                    y - metrics.getAscent(),
                    metrics.stringWidth(text),
                    (double) metrics.getAscent() + metrics.getDescent());
            AffineTransform transform = under.getTransform();
            Rectangle2D bounds = transform.createTransformedShape(box).getBounds2D();
            Rectangle2D clip = under.getClip() == null
                    ? bounds
                    : transform.createTransformedShape(under.getClip()).getBounds2D();
            if (clip.intersects(bounds)) {
                into.add(new Written(text, bounds, clip));
            }
        }

        @Override
        public Graphics create() {
            return new Recorder((Graphics2D) under.create(), into);
        }

        @Override
        public Graphics create(int x, int y, int width, int height) {
            return new Recorder((Graphics2D) under.create(x, y, width, height), into);
        }

        @Override
        public void drawString(String text, int x, int y) {
            write(text, x, y);
            super.drawString(text, x, y);
        }

        @Override
        public void drawString(String text, float x, float y) {
            write(text, x, y);
            super.drawString(text, x, y);
        }

        @Override
        public void drawString(AttributedCharacterIterator text, int x, int y) {
            drawString(text, (float) x, (float) y);
        }

        @Override
        public void drawString(AttributedCharacterIterator text, float x, float y) {
            StringBuilder plain = new StringBuilder();
            for (char c = text.first(); c != AttributedCharacterIterator.DONE; c = text.next()) {
                plain.append(c);
            }
            write(plain.toString(), x, y);
            text.first();
            super.drawString(text, x, y);
        }

        @Override
        public void drawChars(char[] data, int offset, int length, int x, int y) {
            write(new String(data, offset, length), x, y);
            super.drawChars(data, offset, length, x, y);
        }

        @Override
        public void drawGlyphVector(GlyphVector glyphs, float x, float y) {
            // Complex scripts come as glyphs; their characters are not told.
            super.drawGlyphVector(glyphs, x, y);
        }
    }

    /** The words that a component paints, for a message. */
    public static String read(Component component) {
        return component instanceof JComponent known ? of(known).text() : "";
    }
}
