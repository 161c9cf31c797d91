package org.sheaf.desktop.themes;

import java.awt.Container;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.Point;
import java.awt.image.BufferedImage;
import javax.swing.JComponent;
import org.sheaf.desktop.theme.Space;
import org.sheaf.desktop.theme.Type;
import org.sheaf.desktop.widgets.FloatingGround;

/** The picture of a card that follows the pointer. EDT only. */
final class Floating extends JComponent {

    private static final long serialVersionUID = 1L;
    private static final int SHADOW = 6;

    private final transient BufferedImage picture;

    Floating(BufferedImage picture) {
        this.picture = picture;
        setName("dragged");
        setSize(picture.getWidth() + 2 * Space.px(SHADOW), picture.getHeight() + 2 * Space.px(SHADOW));
    }

    /** Goes where the pointer is, a little below it, so that it is seen what lies under it. */
    void follow(Point pointer) {
        setLocation(pointer.x + Space.px(4), pointer.y + Space.px(4));
    }

    /** Goes away. */
    void leave() {
        Container parent = getParent();
        if (parent != null) {
            parent.remove(this);
            parent.repaint(getX(), getY(), getWidth(), getHeight());
        }
    }

    @Override
    public boolean contains(int x, int y) {
        return false; // the pointer acts on what lies below
    }

    @Override
    protected void paintComponent(Graphics g) {
        Graphics2D ground = (Graphics2D) g.create();
        Type.smooth(ground);
        FloatingGround.shadow(ground, getWidth(), getHeight(), Space.px(2f * Space.RADIUS));
        ground.dispose();
        g.drawImage(picture, Space.px(SHADOW), Space.px(SHADOW), null);
    }
}
