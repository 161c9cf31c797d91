package org.sheaf.desktop.widgets;

import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.geom.RoundRectangle2D;
import javax.swing.JToggleButton;
import org.sheaf.desktop.theme.Palette;
import org.sheaf.desktop.theme.Space;
import org.sheaf.desktop.theme.Type;

/** A view's name in the header; the one that is seen lies on paper. EDT only. */
public final class ViewButton extends JToggleButton {

    private static final long serialVersionUID = 1L;

    private boolean narrow;

    /** A button for a view. */
    public ViewButton(String text) {
        super(text);
        setContentAreaFilled(false);
        setBorderPainted(false);
        setRolloverEnabled(true);
        setBorder(Styled.inset(5, 10, 5, 10));
    }

    /** Smaller letters and less room around the name where room is short. */
    public void narrow(boolean yes) {
        narrow = yes;
        setBorder(yes ? Styled.inset(5, 2, 5, 2) : Styled.inset(5, 10, 5, 10));
        revalidate();
    }

    @Override
    public Font getFont() {
        return isSelected() ? strong() : narrow ? Type.SECOND.font() : Type.BODY.font();
    }

    private Font strong() {
        return narrow ? Type.SECOND_TITLE.font() : Type.TITLE.font();
    }

    @Override
    public Color getForeground() {
        Palette palette = Palette.now();
        return isSelected() ? palette.text() : palette.second();
    }

    /** As wide as its words are in SemiBold, so that choosing a view moves nothing. */
    @Override
    public java.awt.Dimension getPreferredSize() {
        java.awt.FontMetrics metrics = getFontMetrics(strong());
        java.awt.Insets insets = getInsets();
        return new java.awt.Dimension(
                metrics.stringWidth(getText()) + insets.left + insets.right + Space.px(4),
                Math.max(Space.px(Space.CONTROL), metrics.getHeight() + insets.top + insets.bottom));
    }

    @Override
    protected void paintComponent(Graphics graphics) {
        Graphics2D g = (Graphics2D) graphics.create();
        Type.smooth(g);
        Palette palette = Palette.now();
        float arc = Space.px(2f * Space.RADIUS);
        RoundRectangle2D shape = new RoundRectangle2D.Float(0.5f, 0.5f, getWidth() - 1f, getHeight() - 1f, arc, arc);
        if (isSelected() || getModel().isRollover()) {
            g.setColor(isSelected() ? palette.paper() : palette.hover());
            g.fill(shape);
        }
        if (isFocusOwner()) {
            g.setColor(palette.accent());
            g.draw(shape);
        } else if (isSelected()) {
            g.setColor(palette.hairline());
            g.draw(shape);
        }
        g.dispose();
        super.paintComponent(graphics);
    }
}
