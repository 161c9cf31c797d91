package org.sheaf.desktop.frameworks;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Dimension;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.Rectangle;
import java.awt.geom.CubicCurve2D;
import java.util.List;
import java.util.Optional;
import javax.swing.JPanel;
import javax.swing.SwingUtilities;
import org.sheaf.desktop.action.Words;
import org.sheaf.desktop.theme.Palette;
import org.sheaf.desktop.theme.Space;
import org.sheaf.desktop.theme.Type;
import org.sheaf.desktop.widgets.SideList;
import org.sheaf.reconcile.frameworks.Proposal;

/**
 * Between two frameworks: a line from each code to what it seems to be on the other side, thick for the chosen proposal,
 * broken where one name means two things. EDT only.
 */
final class Ribbons extends JPanel {

    private static final long serialVersionUID = 1L;

    private static final int WIDTH = 84;

    private final SideList<TreeRow> left;
    private final SideList<TreeRow> right;
    private final transient FrameworksModel model;

    Ribbons(SideList<TreeRow> left, SideList<TreeRow> right, FrameworksModel model) {
        this.left = left;
        this.right = right;
        this.model = model;
        setOpaque(false);
        setName("frameworks.ribbons");
        getAccessibleContext().setAccessibleName(Words.of("frameworks.ribbons"));
    }

    @Override
    public Dimension getPreferredSize() {
        return new Dimension(Space.px(WIDTH), 0);
    }

    @Override
    protected void paintComponent(Graphics graphics) {
        Graphics2D g = (Graphics2D) graphics.create();
        Type.smoothShapes(g, true);
        Optional<Proposal> chosen = model.chosen();
        for (TreeRow row : left.shown()) {
            row.proposal()
                    .filter(proposal -> chosen.filter(proposal::equals).isEmpty())
                    .ifPresent(proposal -> link(g, row, proposal, false));
        }
        for (TreeRow row : left.shown()) {
            row.proposal()
                    .filter(proposal -> chosen.filter(proposal::equals).isPresent())
                    .ifPresent(proposal -> link(g, row, proposal, true));
        }
        g.dispose();
    }

    private void link(Graphics2D g, TreeRow row, Proposal proposal, boolean chosen) {
        List<TreeRow> others = right.shown();
        for (int at = 0; at < others.size(); at++) {
            boolean one = others.get(at).proposal().filter(proposal::equals).isPresent();
            if (one) {
                draw(g, middle(left, left.shown().indexOf(row)), middle(right, at), style(proposal, chosen));
            }
        }
    }

    private record Style(Color colour, float width, boolean broken) {}

    private static Style style(Proposal proposal, boolean chosen) {
        boolean friend = proposal.kind() == Proposal.Kind.FALSE_FRIEND;
        Palette now = Palette.now();
        Color colour = chosen ? now.accent() : friend ? now.warning() : now.border();
        return new Style(colour, chosen ? 2.5f : 1.2f, friend);
    }

    private void draw(Graphics2D g, int from, int to, Style style) {
        float[] dashes = {Space.px(4f), Space.px(3f)};
        g.setStroke(
                style.broken
                        ? new BasicStroke(
                                Space.px(style.width), BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, 1, dashes, 0)
                        : new BasicStroke(Space.px(style.width), BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        g.setColor(style.colour);
        float half = getWidth() / 2f;
        g.draw(new CubicCurve2D.Float(0, from, half, from, half, to, getWidth(), to));
    }

    /** Where a row is seen from here; rows that are scrolled away lie above or below. */
    private int middle(SideList<TreeRow> list, int index) {
        Rectangle cell = list.getCellBounds(index, index);
        return cell == null ? 0 : SwingUtilities.convertPoint(list, 0, cell.y + cell.height / 2, this).y;
    }
}
