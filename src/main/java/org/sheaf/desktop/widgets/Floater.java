package org.sheaf.desktop.widgets;

import java.awt.BorderLayout;
import java.awt.Component;
import java.awt.Dimension;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.KeyboardFocusManager;
import java.awt.Rectangle;
import java.awt.event.MouseAdapter;
import java.beans.PropertyChangeListener;
import java.util.function.Function;
import javax.swing.JComponent;
import javax.swing.JLayeredPane;
import javax.swing.JPanel;
import javax.swing.JRootPane;
import javax.swing.SwingUtilities;
import org.jspecify.annotations.Nullable;
import org.sheaf.desktop.theme.Look;
import org.sheaf.desktop.theme.Space;
import org.sheaf.desktop.theme.Type;

/**
 * A panel that floats over the window beside what it is about, never over it. Esc, or the focus going elsewhere, closes it
 * and gives the focus back. EDT only.
 */
public final class Floater extends JPanel {

    private static final long serialVersionUID = 1L;

    /** Room around the panel for its shadow. */
    private static final int SHADOW = 6;

    /** Under which a window's layers know for a moment to what the focus is on its way. */
    private static final String GIVEN_BACK = "sheaf.floater.givenBack";

    private final @Nullable Component focusBefore;
    private transient @Nullable Component companion;
    private transient @Nullable JComponent first;
    private boolean entered;
    private final transient PropertyChangeListener focusWatch = event -> closeWhenLeft();
    private transient Runnable closed = () -> {};
    private boolean open = true;
    private int width;
    private Rectangle part = new Rectangle();
    private boolean over;

    private Floater(JComponent content, JLayeredPane layers) {
        super(new BorderLayout());
        Look.dress(content);
        setOpaque(false);
        setBorder(Styled.inset(SHADOW + 1, SHADOW + 1, SHADOW + 1, SHADOW + 1));
        setName("floater");
        add(content);
        focusBefore = focusIn(layers);
        setFocusCycleRoot(true);
        addMouseListener(new MouseAdapter() {}); // clicks on the panel end here
        OnKey.within(this, "ESCAPE", this::close);
    }

    /**
     * Opens a panel below, or where there is more room above, a part of a component.
     *
     * @param anchor in a window
     * @param part what the panel is about, in the anchor's coordinates
     * @param content of the panel
     * @param first gets the focus
     * @throws IllegalArgumentException when the anchor is in no window
     */
    public static Floater open(JComponent anchor, Rectangle part, JComponent content, JComponent first) {
        JRootPane root = SwingUtilities.getRootPane(anchor);
        if (root == null) {
            throw new IllegalArgumentException("the anchor is in no window");
        }
        JLayeredPane layers = root.getLayeredPane();
        Floater floater = new Floater(content, layers);
        layers.add(floater, JLayeredPane.POPUP_LAYER);
        floater.place(SwingUtilities.convertRectangle(anchor, part, layers));
        floater.first = first;
        first.requestFocusInWindow();
        KeyboardFocusManager.getCurrentKeyboardFocusManager()
                .addPropertyChangeListener("permanentFocusOwner", floater.focusWatch);
        return floater;
    }

    /** Opens a panel that is handed what closes it; else as {@link #open(JComponent, Rectangle, JComponent, JComponent)}. */
    public static Floater open(
            JComponent anchor, Rectangle part, Function<Runnable, ? extends JComponent> content, JComponent first) {
        Floater[] opened = new Floater[1];
        Floater floater = open(anchor, part, content.apply(() -> opened[0].close()), first);
        opened[0] = floater;
        return floater;
    }

    /**
     * Opens a panel below a part of a component, which keeps the focus; the panel stays while either of them has it.
     *
     * @param width of the content in pixels, as far as the window has room
     * @throws IllegalArgumentException when the anchor is in no window
     */
    public static Floater under(JComponent anchor, Rectangle part, JComponent content, int width) {
        JRootPane root = SwingUtilities.getRootPane(anchor);
        if (root == null) {
            throw new IllegalArgumentException("the anchor is in no window");
        }
        Floater floater = new Floater(content, root.getLayeredPane());
        floater.companion = anchor;
        floater.width = Math.min(width, root.getLayeredPane().getWidth() - Space.px(4 * SHADOW));
        root.getLayeredPane().add(floater, JLayeredPane.POPUP_LAYER);
        floater.place(SwingUtilities.convertRectangle(anchor, part, root.getLayeredPane()));
        KeyboardFocusManager.getCurrentKeyboardFocusManager()
                .addPropertyChangeListener("permanentFocusOwner", floater.focusWatch);
        return floater;
    }

    /** What has the focus, or gets it right away from a panel that has just closed: one question may lead to another. */
    private static @Nullable Component focusIn(JLayeredPane layers) {
        Component given = (Component) layers.getClientProperty(GIVEN_BACK);
        return given == null
                ? KeyboardFocusManager.getCurrentKeyboardFocusManager().getFocusOwner()
                : given;
    }

    /** Is told when the panel has closed. */
    public Floater onClosed(Runnable listener) {
        closed = listener;
        return this;
    }

    private void place(Rectangle about) {
        part = about;
        JComponent layers = (JComponent) getParent();
        setSize(getPreferredSize());
        validate();
        Dimension size = getPreferredSize();
        int x = Math.max(0, Math.min(about.x - Space.px(SHADOW), layers.getWidth() - size.width));
        settle(x, size.width, size.height);
        validate();
    }

    /**
     * Below what it is about, or above it where only there is room; once above, it stays there while it shrinks. What can
     * become small enough for neither, as a form whose buttons must be reached, moves over it.
     */
    private void settle(int x, int wide, int wanted) {
        int gap = Space.px(2) - Space.px(SHADOW);
        int below = part.y + part.height + gap;
        int roomBelow = getParent().getHeight() - below;
        int roomAbove = part.y - gap;
        over = wanted <= roomAbove && (over || wanted > roomBelow);
        int top = over ? roomAbove - wanted : Math.max(0, below);
        if (!over && companion == null && getMinimumSize().height > roomBelow) {
            top = Math.max(0, getParent().getHeight() - wanted);
        }
        setBounds(x, top, wide, Math.min(wanted, getParent().getHeight() - top));
    }

    /** As its content wants, in the width it was given, if any. */
    @Override
    public Dimension getPreferredSize() {
        Dimension wanted = super.getPreferredSize();
        return width == 0 ? wanted : new Dimension(width + getInsets().left + getInsets().right, wanted.height);
    }

    /** Takes the room that its content wants now. */
    public void refit() {
        if (getParent() != null) {
            settle(getX(), getWidth(), getPreferredSize().height);
        }
        revalidate();
        repaint();
    }

    private void closeWhenLeft() {
        Component owner = KeyboardFocusManager.getCurrentKeyboardFocusManager().getPermanentFocusOwner();
        boolean within = owner == null || owner == companion || SwingUtilities.isDescendingFrom(owner, this);
        JComponent wanted = first;
        if (!within && !entered && wanted != null) {
            // What was clicked, or the view that was just turned to, gets its own focus late.
            wanted.requestFocusInWindow();
        } else if (!within) {
            closeWith(false);
        } else if (owner != null) {
            entered = true;
        }
    }

    /** Closes the panel and gives the focus back. */
    public void close() {
        closeWith(true);
    }

    private void closeWith(boolean giveFocusBack) {
        if (!open) {
            return;
        }
        open = false;
        KeyboardFocusManager.getCurrentKeyboardFocusManager()
                .removePropertyChangeListener("permanentFocusOwner", focusWatch);
        java.awt.Container parent = getParent();
        if (parent != null) {
            Rectangle place = getBounds();
            parent.remove(this);
            parent.repaint(place.x, place.y, place.width, place.height);
        }
        if (giveFocusBack && focusBefore != null) {
            focusBefore.requestFocusInWindow();
            if (parent instanceof JComponent layers) {
                layers.putClientProperty(GIVEN_BACK, focusBefore);
                SwingUtilities.invokeLater(() -> layers.putClientProperty(GIVEN_BACK, null));
            }
        }
        closed.run();
    }

    @Override
    protected void paintComponent(Graphics graphics) {
        Graphics2D g = (Graphics2D) graphics.create();
        Type.smooth(g);
        FloatingGround.paint(g, getWidth(), getHeight());
        g.dispose();
    }
}
