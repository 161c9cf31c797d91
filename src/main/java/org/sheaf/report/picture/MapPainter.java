package org.sheaf.report.picture;

import java.awt.BasicStroke;
import java.awt.FontMetrics;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.Stroke;
import java.awt.geom.Path2D;
import java.util.Map;
import java.util.UUID;

/** Paints a thematic map in its own pixels, from its own origin. The caller scales and shifts. */
public final class MapPainter {

    private static final Stroke LINE = new BasicStroke(1.2f);
    private static final Stroke DASHED =
            new BasicStroke(1.2f, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, 10, new float[] {5, 4}, 0);
    private static final int ARC = 12;
    private static final int STRIPE = 4;
    private static final int STEM = 11;
    private static final double BEND = 6;

    private final ThematicMap map;
    private final MapInk ink;

    /** A painter of one map. */
    public MapPainter(ThematicMap map, MapInk ink) {
        this.map = map;
        this.ink = ink;
    }

    /** Paints links first, then boxes. */
    public void paint(Graphics2D g) {
        g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        g.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        g.setRenderingHint(RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
        Map<UUID, MapNode> byId = map.byId();
        for (ThematicMap.Link link : map.links()) {
            MapNode from = byId.get(link.from());
            MapNode to = byId.get(link.to());
            if (from != null && to != null) {
                link(g, from, to, link.second());
            }
        }
        map.nodes().forEach(node -> node(g, node));
    }

    /** Down and in, as in a tree, where the lower box stands so; else a curve between the sides that face each other. */
    private void link(Graphics2D g, MapNode from, MapNode to, boolean second) {
        g.setColor(ink.lines());
        g.setStroke(second ? DASHED : LINE);
        Path2D path = new Path2D.Double();
        int stem = from.left() + STEM;
        int foot = from.top() + from.height();
        if (to.left() > stem && to.left() < stem + from.width() / 2 && to.top() > foot) {
            path.moveTo(stem, foot);
            path.lineTo(stem, to.y() - BEND);
            path.quadTo(stem, to.y(), stem + BEND, to.y());
            path.lineTo(to.left(), to.y());
        } else if (Math.abs(to.x() - from.x()) * 2 > from.width() + to.width()) {
            boolean right = to.x() > from.x();
            double startX = right ? from.left() + from.width() : from.left();
            double endX = right ? to.left() : to.left() + to.width();
            double middle = (startX + endX) / 2;
            path.moveTo(startX, from.y());
            path.curveTo(middle, from.y(), middle, to.y(), endX, to.y());
        } else {
            boolean down = to.y() > from.y();
            double startY = down ? foot : from.top();
            double endY = down ? to.top() : to.top() + to.height();
            double middle = (startY + endY) / 2;
            path.moveTo(from.x(), startY);
            path.curveTo(from.x(), middle, to.x(), middle, to.x(), endY);
        }
        g.draw(path);
    }

    private void node(Graphics2D g, MapNode node) {
        boolean code = node.kind() == MapNode.Kind.CODE;
        int arc = code ? ARC / 2 : ARC;
        g.setColor(code ? ink.paper() : ink.themes());
        g.fillRoundRect(node.left(), node.top(), node.width(), node.height(), arc, arc);
        g.setColor(ink.lines());
        g.setStroke(LINE);
        g.drawRoundRect(node.left(), node.top(), node.width(), node.height(), arc, arc);
        if (code) {
            g.setColor(ink.code().apply(node.colour()));
            g.fillRect(node.left() + 4, node.top() + 4, STRIPE, node.height() - 8);
        }
        g.setColor(ink.text());
        g.setFont(MapLetters.of(node.kind(), ""));
        FontMetrics metrics = g.getFontMetrics();
        int block = node.lines().size() * MapLetters.LINE;
        int baseline = node.y() - block / 2 + (MapLetters.LINE - metrics.getHeight()) / 2 + metrics.getAscent();
        for (String line : node.lines()) {
            int x = code ? node.left() + 4 + STRIPE + 6 : node.x() - MapLetters.width(line, node.kind()) / 2;
            g.setFont(MapLetters.of(node.kind(), line));
            g.drawString(line, x, baseline);
            baseline += MapLetters.LINE;
        }
    }
}
