package org.sheaf.desktop.themes;

import java.awt.Dimension;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.Rectangle;
import java.awt.geom.RoundRectangle2D;
import javax.swing.JPanel;
import javax.swing.Scrollable;
import net.miginfocom.swing.MigLayout;
import org.sheaf.desktop.theme.Palette;
import org.sheaf.desktop.theme.Space;
import org.sheaf.desktop.theme.Type;
import org.sheaf.desktop.widgets.Styled;

/** What a board lies on: it scrolls both ways, fills its place, and shows between which themes one would go. EDT only. */
class BoardGround extends JPanel implements Scrollable {

    private static final long serialVersionUID = 1L;
    /** Between two themes, in pixels at 100 %. */
    static final int GAP = 12;

    private static final int NONE = -1;

    private int line = NONE;

    BoardGround() {
        super(new MigLayout("insets " + GAP + ", gap " + GAP + ", aligny top", "", "[top]"));
        Styled.style(this, "background: $Sheaf.board");
    }

    /** Shows a line between two themes. */
    final void line(int x) {
        if (x != line) {
            line = x;
            repaint();
        }
    }

    /** Takes the line away. */
    final void unline() {
        line(NONE);
    }

    @Override
    protected void paintChildren(Graphics graphics) {
        super.paintChildren(graphics);
        if (line == NONE) {
            return;
        }
        Graphics2D g = (Graphics2D) graphics.create();
        Type.smooth(g);
        g.setColor(Palette.now().accent());
        Rectangle seen = getVisibleRect();
        float top = Math.max(seen.y, 0) + Space.px(4f);
        float dot = Space.px(8f);
        g.fill(new RoundRectangle2D.Float(line - dot / 2, top, dot, dot, dot, dot));
        float stroke = Space.px(2f);
        float height = Math.min(getHeight(), seen.y + seen.height) - top - Space.px((float) GAP);
        g.fill(new RoundRectangle2D.Float(line - stroke / 2, top, stroke, height, 0, 0));
        g.dispose();
    }

    @Override
    public Dimension getPreferredScrollableViewportSize() {
        return getPreferredSize();
    }

    @Override
    public int getScrollableUnitIncrement(Rectangle visible, int orientation, int direction) {
        return Space.px(Space.CARD);
    }

    @Override
    public int getScrollableBlockIncrement(Rectangle visible, int orientation, int direction) {
        return visible.height;
    }

    @Override
    public boolean getScrollableTracksViewportWidth() {
        return getParent() != null && getParent().getWidth() > getPreferredSize().width;
    }

    @Override
    public boolean getScrollableTracksViewportHeight() {
        return getParent() != null && getParent().getHeight() > getPreferredSize().height;
    }
}
