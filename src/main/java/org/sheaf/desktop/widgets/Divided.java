package org.sheaf.desktop.widgets;

import java.awt.Component;
import java.awt.Container;
import java.awt.Cursor;
import java.awt.Dimension;
import java.awt.Graphics;
import java.awt.LayoutManager;
import java.awt.event.MouseAdapter;
import java.awt.event.MouseEvent;
import javax.swing.JComponent;
import javax.swing.JPanel;
import javax.swing.SwingUtilities;
import org.sheaf.desktop.theme.Palette;
import org.sheaf.desktop.theme.Space;

/**
 * Two parts with a line of one pixel between them that can be dragged; one part keeps its size when the whole grows, the
 * other takes what is left. A double click gives the first size back. Where room is short the kept part can be a drawer: it
 * lies over the other, which then has the whole. EDT only.
 */
public final class Divided extends JPanel {

    private static final long serialVersionUID = 1L;

    /** What a part that stands beside leaves to the other at least, unless said otherwise. */
    private static final int LEAST_REST = 120;

    /** What of the other can still be seen, and clicked, beside a drawer. */
    private static final int LEAST_BESIDE_DRAWER = 64;

    /** Below this width, at 100 %, neither part may crowd the other. */
    private static final int TIGHT = 800;

    private static final int SHADOW = 10;

    /** Which part keeps its size. */
    public enum Keeps {
        LEFT,
        RIGHT,
        TOP
    }

    /**
     * Sizes of the part that keeps its size, in pixels at 100 %.
     *
     * @param usual at first and after a double click
     * @param least as small as it can be dragged
     * @param most as large
     */
    public record Sizes(int usual, int least, int most) {}

    private final Keeps keeps;
    private final Sizes sizes;
    private final Component kept;
    private final Component rest;
    private final Grip grip = new Grip();
    private final Shade shade = new Shade();
    private int size;
    private int leastRest = LEAST_REST;
    private boolean drawer;
    private transient Runnable moved = () -> {};

    /** Takes the part that keeps its size and the one that takes what is left. */
    public Divided(Keeps keeps, Sizes sizes, Component kept, Component rest) {
        super(null);
        this.keeps = keeps;
        this.sizes = sizes;
        this.kept = kept;
        this.rest = rest;
        this.size = sizes.usual;
        setLayout(new Arrangement());
        add(grip);
        add(kept);
        add(shade);
        add(rest);
        shade.setVisible(false);
    }

    /** The size of the kept part, in pixels at 100 %. */
    public int size100() {
        return size;
    }

    /** Sets the size of the kept part, in pixels at 100 %; what is out of range counts as the nearest. */
    public void size100(int wanted) {
        int fit = Math.max(sizes.least, Math.min(sizes.most, wanted));
        if (fit != size) {
            size = fit;
            revalidate();
            repaint();
        }
    }

    /** Shows or hides the kept part. */
    public void reveal(boolean shown) {
        kept.setVisible(shown);
        grip.setVisible(shown);
        shade.setVisible(shown && drawer);
        revalidate();
        repaint();
    }

    /** Lets the kept part lie over the other, or stand beside it again. */
    public void drawer(boolean over) {
        if (over != drawer) {
            drawer = over;
            reveal(isShown());
        }
    }

    /** Whether the kept part lies over the other. */
    public boolean isDrawer() {
        return drawer;
    }

    /** Sets what the other part has at least while the kept one stands beside it, in pixels at 100 %. */
    public Divided leaving(int rest100) {
        leastRest = rest100;
        return this;
    }

    /** Names the line between the parts. */
    public void nameLine(String name) {
        grip.setName(name);
    }

    /** Whether the kept part is shown. */
    public boolean isShown() {
        return kept.isVisible();
    }

    /** Is told when the user has moved the line. */
    public void onMoved(Runnable listener) {
        moved = listener;
    }

    private boolean isUpright() {
        return keeps != Keeps.TOP;
    }

    @Override
    public boolean isOptimizedDrawingEnabled() {
        return false; // the grip lies over both parts
    }

    /** The kept part's size; where room is short it has less than half of the width. */
    private int fair(int whole) {
        boolean tight = isUpright() && !drawer && whole < Space.px(TIGHT);
        return tight ? Math.min(Space.px(size), Math.max(Space.px(sizes.least), whole * 45 / 100)) : Space.px(size);
    }

    private final class Arrangement implements LayoutManager {
        @Override
        public void layoutContainer(Container parent) {
            int whole = isUpright() ? getWidth() : getHeight();
            int across = isUpright() ? getHeight() : getWidth();
            int least = Space.px(drawer ? LEAST_BESIDE_DRAWER : leastRest);
            int line = kept.isVisible() ? 1 : 0;
            int first = kept.isVisible() ? Math.min(fair(whole), Math.max(0, whole - line - least)) : 0;
            int left = Math.max(0, whole - first - line);
            int grab = Space.px(3);
            int shadow = Space.px(SHADOW);
            switch (keeps) {
                case LEFT -> {
                    kept.setBounds(0, 0, first, across);
                    rest.setBounds(drawer ? 0 : first + line, 0, drawer ? whole : left, across);
                    grip.setBounds(first - grab, 0, 2 * grab + 1, across);
                    shade.setBounds(first + line, 0, shadow, across);
                }
                case RIGHT -> {
                    kept.setBounds(whole - first, 0, first, across);
                    rest.setBounds(0, 0, drawer ? whole : left, across);
                    grip.setBounds(left - grab, 0, 2 * grab + 1, across);
                    shade.setBounds(left - shadow, 0, shadow, across);
                }
                case TOP -> {
                    kept.setBounds(0, 0, across, first);
                    rest.setBounds(0, first + line, across, left);
                    grip.setBounds(0, first - grab, across, 2 * grab + 1);
                }
            }
        }

        @Override
        public Dimension preferredLayoutSize(Container parent) {
            Dimension one = kept.isVisible() ? kept.getPreferredSize() : new Dimension();
            Dimension other = rest.getPreferredSize();
            return isUpright()
                    ? new Dimension(one.width + other.width, Math.max(one.height, other.height))
                    : new Dimension(Math.max(one.width, other.width), one.height + other.height);
        }

        @Override
        public Dimension minimumLayoutSize(Container parent) {
            return new Dimension(Space.px(sizes.least), Space.px(sizes.least));
        }

        @Override
        public void addLayoutComponent(String name, Component component) {
            // the parts are known
        }

        @Override
        public void removeLayoutComponent(Component component) {
            // the parts stay
        }
    }

    /** The line, and the zone around it that can be grabbed. */
    private final class Grip extends JComponent {
        private static final long serialVersionUID = 1L;

        Grip() {
            setCursor(Cursor.getPredefinedCursor(isUpright() ? Cursor.E_RESIZE_CURSOR : Cursor.N_RESIZE_CURSOR));
            Drag drag = new Drag();
            addMouseListener(drag);
            addMouseMotionListener(drag);
        }

        @Override
        protected void paintComponent(Graphics g) {
            g.setColor(Palette.now().hairline());
            if (isUpright()) {
                g.fillRect(getWidth() / 2, 0, 1, getHeight());
            } else {
                g.fillRect(0, getHeight() / 2, getWidth(), 1);
            }
        }
    }

    /** The shadow of a drawer on what it lies over. */
    private final class Shade extends JComponent {
        private static final long serialVersionUID = 1L;

        @Override
        protected void paintComponent(Graphics g) {
            int width = getWidth();
            for (int x = 0; x < width; x++) {
                int from = keeps == Keeps.RIGHT ? width - 1 - x : x;
                float part = 1 - (float) from / width;
                g.setColor(Palette.now().shadow(part * part));
                g.fillRect(x, 0, 1, getHeight());
            }
        }
    }

    private final class Drag extends MouseAdapter {
        private int from;
        private int sizeThen;

        private int at(MouseEvent event) {
            MouseEvent here = SwingUtilities.convertMouseEvent(grip, event, Divided.this);
            return isUpright() ? here.getX() : here.getY();
        }

        @Override
        public void mousePressed(MouseEvent event) {
            from = at(event);
            takeShown();
            sizeThen = size;
        }

        @Override
        public void mouseDragged(MouseEvent event) {
            int by = at(event) - from;
            float scale = Space.px(100f) / 100f;
            size100(sizeThen + Math.round((keeps == Keeps.RIGHT ? -by : by) / scale));
        }

        /** A size that had no room counts as the one that is seen, or the line would lag behind the pointer. */
        private void takeShown() {
            int shown = isUpright() ? kept.getWidth() : kept.getHeight();
            if (shown != Space.px(size)) {
                size100(Math.round(shown * 100 / Space.px(100f)));
            }
        }

        @Override
        public void mouseReleased(MouseEvent event) {
            validate();
            takeShown();
            moved.run();
        }

        @Override
        public void mouseClicked(MouseEvent event) {
            if (event.getClickCount() == 2) {
                size100(sizes.usual);
                moved.run();
            }
        }
    }
}
