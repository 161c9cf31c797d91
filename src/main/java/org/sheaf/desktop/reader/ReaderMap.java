package org.sheaf.desktop.reader;

import com.formdev.flatlaf.ui.FlatScrollBarUI;
import java.awt.BasicStroke;
import java.awt.Dimension;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.Rectangle;
import java.awt.RenderingHints;
import java.awt.geom.Rectangle2D;
import java.util.Optional;
import java.util.function.Supplier;
import javax.swing.JButton;
import javax.swing.JComponent;
import javax.swing.JScrollBar;
import org.sheaf.desktop.theme.Palette;
import org.sheaf.desktop.theme.Space;

/** The whole transcript in a strip: a tick for each band, and a frame around what is in sight, which scrolls when dragged. */
final class ReaderMap extends JScrollBar {

    private static final long serialVersionUID = 1L;
    private static final int WIDTH = 15;

    private final Canvas canvas;
    private final transient Supplier<Optional<Scene>> scene;
    private final transient Supplier<Emphasis> emphasis;
    private final transient MapPainter ticks = new MapPainter();

    ReaderMap(Canvas canvas) {
        super(VERTICAL);
        this.canvas = canvas;
        this.scene = canvas::scene;
        this.emphasis = canvas::emphasis;
        setFocusable(false);
        updateUI();
    }

    @Override
    public void updateUI() {
        setUI(new Ui());
    }

    @Override
    public Dimension getPreferredSize() {
        return new Dimension(Space.px(WIDTH), super.getPreferredSize().height);
    }

    // A scroll pane's own bars ask its view; one that is given to it must do so itself.
    @Override
    public int getUnitIncrement(int direction) {
        return canvas.getScrollableUnitIncrement(canvas.getVisibleRect(), VERTICAL, direction);
    }

    @Override
    public int getBlockIncrement(int direction) {
        return canvas.getScrollableBlockIncrement(canvas.getVisibleRect(), VERTICAL, direction);
    }

    /** Without buttons; the track is the map, the thumb a frame. */
    private final class Ui extends FlatScrollBarUI {

        @Override
        protected JButton createDecreaseButton(int orientation) {
            return none();
        }

        @Override
        protected JButton createIncreaseButton(int orientation) {
            return none();
        }

        private JButton none() {
            JButton button = new JButton();
            button.setPreferredSize(new Dimension(0, 0));
            button.setMinimumSize(new Dimension(0, 0));
            button.setMaximumSize(new Dimension(0, 0));
            button.setFocusable(false);
            return button;
        }

        @Override
        protected void paintTrack(Graphics graphics, JComponent c, Rectangle track) {
            Palette palette = Palette.now();
            Graphics2D g = plain(graphics);
            g.setColor(palette.panel());
            g.fillRect(0, 0, c.getWidth(), c.getHeight());
            // Asked for by the superclass's constructor too, before the fields of the enclosing bar are set.
            if (scene != null) {
                Graphics2D strip = (Graphics2D) g.create(0, track.y, c.getWidth(), track.height);
                scene.get().ifPresent(s -> ticks.paint(strip, s, emphasis.get(), c.getWidth(), track.height));
                strip.dispose();
            }
            g.setColor(palette.hairline());
            g.fillRect(0, 0, 1, c.getHeight());
            g.dispose();
        }

        /** Straight edges need no smoothing, which would cost ten times as much over the whole height. */
        private Graphics2D plain(Graphics graphics) {
            Graphics2D g = (Graphics2D) graphics.create();
            g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_OFF);
            return g;
        }

        @Override
        protected void paintThumb(Graphics graphics, JComponent c, Rectangle thumb) {
            if (thumb.isEmpty()) {
                return;
            }
            Graphics2D g = plain(graphics);
            Palette palette = Palette.now();
            g.setColor(palette.veil());
            g.fillRect(1, thumb.y, c.getWidth() - 1, thumb.height);
            g.setColor(isThumbRollover() || isDragging ? palette.accent() : palette.second());
            g.setStroke(new BasicStroke(Space.px(1f)));
            g.draw(new Rectangle2D.Float(1.5f, thumb.y + 0.5f, c.getWidth() - 3f, thumb.height - 1f));
            g.dispose();
        }
    }
}
