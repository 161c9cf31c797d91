package org.sheaf.desktop.widgets;

import java.awt.BorderLayout;
import java.awt.event.ComponentAdapter;
import java.awt.event.ComponentEvent;
import javax.swing.JComponent;
import javax.swing.JPanel;
import javax.swing.SwingUtilities;
import org.sheaf.desktop.theme.Space;

/**
 * A middle between two sides. Where room is short the sides go, and one of them can be asked for; where there is room both
 * stand unless they were hidden. EDT only.
 */
public final class Flanked extends JPanel {

    private static final long serialVersionUID = 1L;

    private final Side left;
    private final Side right;
    private transient Runnable fitted = () -> {};

    /** One side: its part, and how wide the whole must be for it to stand, in pixels at 100 %. */
    private static final class Side {
        private final Divided divided;
        private final int needs;
        private boolean narrow;
        private boolean hidden;

        Side(Divided divided, int needs) {
            this.divided = divided;
            this.needs = needs;
        }

        void fit(int width) {
            boolean now = width < Space.px((float) needs) - 2;
            if (now != narrow) {
                narrow = now;
                divided.reveal(!now && !hidden);
            }
        }

        /** Shows what is hidden and the other way round; what stands there for want of room is not remembered. */
        void toggle() {
            boolean shown = !divided.isShown();
            if (!narrow) {
                hidden = !shown;
            }
            divided.reveal(shown);
        }
    }

    /**
     * Takes the parts.
     *
     * @param leftPart with its sizes
     * @param middle what is never hidden
     * @param rightPart with its sizes
     */
    public Flanked(Part leftPart, JComponent middle, Part rightPart) {
        super(new BorderLayout());
        Divided inner = new Divided(Divided.Keeps.RIGHT, rightPart.sizes, rightPart.content, middle);
        Divided outer = new Divided(Divided.Keeps.LEFT, leftPart.sizes, leftPart.content, inner);
        left = new Side(outer, leftPart.needs);
        right = new Side(inner, rightPart.needs);
        add(outer, BorderLayout.CENTER);
        addComponentListener(new ComponentAdapter() {
            @Override
            public void componentResized(ComponentEvent event) {
                fit();
            }
        });
    }

    /**
     * What stands at a side.
     *
     * @param content the part
     * @param sizes its widths
     * @param needs how wide the whole must be for it to stand, in pixels at 100 %
     */
    public record Part(JComponent content, Divided.Sizes sizes, int needs) {}

    /** Another scale is another room. */
    @Override
    public void updateUI() {
        super.updateUI();
        if (left != null) {
            SwingUtilities.invokeLater(this::fit);
        }
    }

    private void fit() {
        if (getWidth() > 0) {
            left.fit(getWidth());
            right.fit(getWidth());
            fitted.run();
        }
    }

    /** Is told when a side may have come or gone. */
    public void onFitted(Runnable listener) {
        fitted = listener;
    }

    /** Shows the left side or hides it; where room is short the other one goes. */
    public void toggleLeft() {
        toggle(left, right);
    }

    /** Shows the right side or hides it; where room is short the other one goes. */
    public void toggleRight() {
        toggle(right, left);
    }

    private void toggle(Side side, Side other) {
        side.toggle();
        if (side.divided.isShown() && other.narrow) {
            other.divided.reveal(false);
        }
        fitted.run();
    }

    /** Whether the left side is seen. */
    public boolean isLeftShown() {
        return left.divided.isShown();
    }

    /** Whether the right side is seen. */
    public boolean isRightShown() {
        return right.divided.isShown();
    }
}
