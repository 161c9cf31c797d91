package org.sheaf.desktop.thememap;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Cursor;
import java.awt.Dimension;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.Point;
import java.awt.Rectangle;
import java.awt.event.FocusAdapter;
import java.awt.event.FocusEvent;
import java.awt.event.MouseAdapter;
import java.awt.event.MouseEvent;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import javax.accessibility.AccessibleContext;
import javax.accessibility.AccessibleRole;
import javax.swing.JComponent;
import javax.swing.JViewport;
import javax.swing.SwingUtilities;
import org.jspecify.annotations.Nullable;
import org.sheaf.desktop.action.Words;
import org.sheaf.desktop.theme.CodeColours;
import org.sheaf.desktop.theme.Palette;
import org.sheaf.desktop.theme.Space;
import org.sheaf.desktop.widgets.OnKey;
import org.sheaf.report.picture.MapInk;
import org.sheaf.report.picture.MapNode;
import org.sheaf.report.picture.MapPainter;
import org.sheaf.report.picture.ThematicMap;

/**
 * The map on the screen. Boxes are dragged, with all that hangs below them unless Ctrl is held; arrows move the chosen one.
 * EDT only.
 */
final class MapCanvas extends JComponent implements MapModel.Lens {

    private static final long serialVersionUID = 1L;
    private static final int BEGINS = 5;
    private static final int STEP = 10;
    private static final float SMALLEST = 0.2f;
    private static final float LARGEST = 4;

    private final transient MapModel model;
    private transient ThematicMap map;
    private transient @Nullable Drag drag;
    private float zoom = 1;

    /** A box under way: where it was grasped and how far it has come, in map pixels. */
    private record Drag(MapNode node, Set<UUID> with, Point from, Point by, boolean begun) {}

    MapCanvas(MapModel model) {
        this.model = model;
        this.map = model.map();
        setFocusable(true);
        setFocusTraversalKeysEnabled(true);
        setName("map.canvas");
        Hand hand = new Hand();
        addMouseListener(hand);
        addMouseMotionListener(hand);
        addFocusListener(new FocusAdapter() {
            @Override
            public void focusGained(FocusEvent e) {
                repaint();
            }

            @Override
            public void focusLost(FocusEvent e) {
                repaint();
            }
        });
        keys();
        model.onChange(this::refresh);
        model.over(this);
        addMouseWheelListener(event -> {
            if (event.isControlDown()) {
                zoom(event.getWheelRotation() < 0 ? MapModel.LARGER : 1 / MapModel.LARGER);
            } else if (getParent() != null) {
                getParent().dispatchEvent(SwingUtilities.convertMouseEvent(this, event, getParent()));
            }
        });
    }

    private void keys() {
        OnKey.of(this, "LEFT", () -> nudge(-STEP, 0));
        OnKey.of(this, "RIGHT", () -> nudge(STEP, 0));
        OnKey.of(this, "UP", () -> nudge(0, -STEP));
        OnKey.of(this, "DOWN", () -> nudge(0, STEP));
        OnKey.of(this, "N", () -> chooseNext(1));
        OnKey.of(this, "P", () -> chooseNext(-1));
        OnKey.of(this, "ESCAPE", () -> drag != null, this::letGo);
    }

    private void refresh() {
        ThematicMap now = model.map();
        if (!now.equals(map)) {
            map = now;
            drag = null;
            revalidate();
        }
        repaint();
    }

    private void nudge(int x, int y) {
        chosen().ifPresent(node -> model.move(node, MapModel.withBelow(map, node.on()), new Point(x, y)));
    }

    private void chooseNext(int step) {
        List<MapNode> nodes = map.nodes();
        if (!nodes.isEmpty()) {
            int at = chosen().map(nodes::indexOf).orElse(step > 0 ? -1 : 0);
            MapNode next = nodes.get(Math.floorMod(at + step, nodes.size()));
            model.choose(next);
            scrollRectToVisible(onScreen(next));
        }
    }

    private Optional<MapNode> chosen() {
        return model.chosen()
                .flatMap(id -> map.nodes().stream()
                        .filter(node -> node.on().equals(id))
                        .findFirst());
    }

    private void letGo() {
        drag = null;
        setCursor(Cursor.getDefaultCursor());
        repaint();
    }

    private ThematicMap seen() {
        Drag now = drag;
        return now == null || !now.begun ? map : MapModel.shifted(map, now.with, now.by);
    }

    private float scale() {
        return Space.px(100f) / 100f * zoom;
    }

    @Override
    public boolean isSeen() {
        return isShowing();
    }

    @Override
    public void zoom(double by) {
        zoomed((float) (zoom * by));
    }

    @Override
    public void whole() {
        if (getParent() instanceof JViewport port) {
            float usual = Space.px(100f) / 100f;
            float across = port.getWidth() / (map.width() * usual);
            float down = port.getHeight() / (map.height() * usual);
            zoomed(Math.min(1, Math.min(across, down)));
        }
    }

    private void zoomed(float wanted) {
        zoom = Math.max(SMALLEST, Math.min(LARGEST, wanted));
        revalidate();
        repaint();
        SwingUtilities.invokeLater(() -> chosen().ifPresent(node -> scrollRectToVisible(onScreen(node))));
    }

    private Point inMap(Point onScreen) {
        float scale = scale();
        return new Point(Math.round(onScreen.x / scale) + map.left(), Math.round(onScreen.y / scale) + map.top());
    }

    private Rectangle onScreen(MapNode node) {
        float scale = scale();
        return new Rectangle(
                Math.round((node.x() - node.width() / 2 - map.left()) * scale),
                Math.round((node.y() - node.height() / 2 - map.top()) * scale),
                Math.round(node.width() * scale),
                Math.round(node.height() * scale));
    }

    @Override
    public Dimension getPreferredSize() {
        float scale = scale();
        return new Dimension(Math.round(map.width() * scale), Math.round(map.height() * scale));
    }

    @Override
    protected void paintComponent(Graphics graphics) {
        Graphics2D g = (Graphics2D) graphics.create();
        try {
            Palette palette = Palette.now();
            g.setColor(palette.paper());
            g.fillRect(0, 0, getWidth(), getHeight());
            g.scale(scale(), scale());
            g.translate(-map.left(), -map.top());
            ThematicMap seen = seen();
            new MapPainter(
                            seen,
                            new MapInk(
                                    palette.paper(),
                                    palette.soft(),
                                    palette.text(),
                                    palette.border(),
                                    rgb -> CodeColours.shown(rgb, palette)))
                    .paint(g);
            model.chosen()
                    .flatMap(id -> seen.nodes().stream()
                            .filter(node -> node.on().equals(id))
                            .findFirst())
                    .ifPresent(node -> ring(g, node, palette));
        } finally {
            g.dispose();
        }
    }

    private void ring(Graphics2D g, MapNode node, Palette palette) {
        Color colour = palette.accent();
        g.setColor(isFocusOwner() ? colour : palette.border());
        g.setStroke(new BasicStroke(2f));
        g.drawRoundRect(
                node.x() - node.width() / 2 - 3,
                node.y() - node.height() / 2 - 3,
                node.width() + 6,
                node.height() + 6,
                14,
                14);
    }

    @Override
    public AccessibleContext getAccessibleContext() {
        if (accessibleContext == null) {
            accessibleContext = new Told();
        }
        return accessibleContext;
    }

    /** The map in words. */
    private final class Told extends AccessibleJComponent {
        private static final long serialVersionUID = 1L;

        @Override
        public AccessibleRole getAccessibleRole() {
            return AccessibleRole.CANVAS;
        }

        @Override
        public String getAccessibleName() {
            return Words.of("map.accessible", map.title());
        }

        @Override
        public String getAccessibleDescription() {
            return chosen().map(MapNode::name).orElse("");
        }
    }

    /** Chooses and drags. */
    private final class Hand extends MouseAdapter {
        @Override
        public void mousePressed(MouseEvent event) {
            requestFocusInWindow();
            Point at = inMap(event.getPoint());
            map.at(at.x, at.y)
                    .filter(node -> SwingUtilities.isLeftMouseButton(event))
                    .ifPresent(node -> {
                        model.choose(node);
                        Set<UUID> with = event.isControlDown() ? Set.of(node.on()) : MapModel.withBelow(map, node.on());
                        drag = new Drag(node, with, at, new Point(), false);
                    });
        }

        @Override
        public void mouseDragged(MouseEvent event) {
            Drag now = drag;
            if (now != null) {
                Point at = inMap(event.getPoint());
                Point by = new Point(at.x - now.from.x, at.y - now.from.y);
                boolean begun = now.begun || by.distance(0, 0) > BEGINS;
                drag = new Drag(now.node, now.with, now.from, by, begun);
                setCursor(Cursor.getPredefinedCursor(begun ? Cursor.MOVE_CURSOR : Cursor.DEFAULT_CURSOR));
                repaint();
            }
        }

        @Override
        public void mouseReleased(MouseEvent event) {
            Drag now = drag;
            letGo();
            if (now != null && now.begun) {
                map = MapModel.shifted(map, now.with, now.by); // until the change is stored, nothing jumps back
                model.move(now.node, now.with, now.by);
                revalidate();
            }
        }

        @Override
        public void mouseMoved(MouseEvent event) {
            Point at = inMap(event.getPoint());
            setToolTipText(map.at(at.x, at.y).map(MapNode::name).orElse(null));
        }
    }
}
