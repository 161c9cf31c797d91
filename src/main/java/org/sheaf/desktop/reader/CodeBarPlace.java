package org.sheaf.desktop.reader;

import java.awt.Container;
import java.awt.Dimension;
import java.awt.Rectangle;
import javax.swing.JLayeredPane;
import javax.swing.JRootPane;
import javax.swing.SwingUtilities;
import javax.swing.event.ChangeListener;
import org.jspecify.annotations.Nullable;
import org.sheaf.desktop.theme.Space;
import org.sheaf.text.Span;

/** Where the code bar stands: below the words, above them when there is no room, and never over them. */
final class CodeBarPlace {

    private static final int AWAY = 7;

    private final CodeBar bar;
    private @Nullable JLayeredPane layers;
    private Rectangle words = new Rectangle();
    private Rectangle within = new Rectangle();
    private boolean above;
    private int room = Integer.MAX_VALUE;
    private Runnable unfollow = () -> {};

    CodeBarPlace(CodeBar bar) {
        this.bar = bar;
    }

    /** Puts the bar beside words of a reader that is in a window, and keeps it there when the reader scrolls. */
    void beside(Reader reader, Span span) {
        unfollow.run();
        ChangeListener scrolled = event -> settle(reader, span);
        reader.viewport().addChangeListener(scrolled);
        unfollow = () -> reader.viewport().removeChangeListener(scrolled);
        settle(reader, span);
    }

    /** Without a window nothing happens. */
    private void settle(Reader reader, Span span) {
        JRootPane root = SwingUtilities.getRootPane(reader);
        if (root == null) {
            return;
        }
        JLayeredPane pane = root.getLayeredPane();
        layers = pane;
        Rectangle all = SwingUtilities.convertRectangle(reader, reader.boundsOf(span), pane);
        Rectangle seen = SwingUtilities.convertRectangle(reader.getParent(), reader.getBounds(), pane);
        words = all.intersection(seen);
        if (words.isEmpty()) {
            words = new Rectangle(all.x, Math.max(seen.y, Math.min(seen.y + seen.height, all.y)), 1, 1);
        }
        within = new Rectangle(0, 0, pane.getWidth(), pane.getHeight());
        int under = within.y + within.height - words.y - words.height - Space.px(AWAY);
        int over = words.y - within.y - Space.px(AWAY);
        boolean isOver = under < bar.usualHeight() && over > under;
        room = isOver ? over : under;
        bar.fit(room);
        Dimension size = bar.getPreferredSize();
        Rectangle settled = settle(words, within, size.width, size.height);
        if (isOver && size.height - 2 * Space.px(Floating.SHADOW) <= over) {
            settled.y = words.y - Space.px(AWAY) + Space.px(Floating.SHADOW) - size.height;
        }
        above = settled.y + settled.height <= words.y + Space.px(Floating.SHADOW);
        if (bar.getParent() != pane) {
            pane.add(bar, JLayeredPane.POPUP_LAYER);
        }
        if (!settled.equals(bar.getBounds())) {
            pane.repaint(bar.getBounds());
            bar.setBounds(settled);
            bar.validate();
        }
        pane.repaint(settled);
    }

    /** The bar has more or fewer rows: the edge at the words stays, unless the window would cut it off. */
    void again() {
        if (layers == null || bar.getParent() == null) {
            return;
        }
        bar.fit(room);
        int height = bar.getPreferredSize().height;
        Rectangle now = bar.getBounds();
        Rectangle next = new Rectangle(now.x, above ? now.y + now.height - height : now.y, now.width, height);
        int shadow = Space.px(Floating.SHADOW);
        boolean cut = next.y + shadow < within.y || next.y + height - shadow > within.y + within.height;
        if (cut) {
            next = settle(words, within, now.width, height);
            above = next.y + height <= words.y + shadow;
        }
        bar.setBounds(next); // what it leaves is painted by this
        bar.validate();
        bar.repaint();
    }

    /** Takes the bar out of the window. */
    void leave() {
        unfollow.run();
        unfollow = () -> {};
        Container parent = bar.getParent();
        if (parent != null) {
            Rectangle at = bar.getBounds();
            parent.remove(bar);
            parent.repaint(at.x, at.y, at.width, at.height);
        }
        layers = null;
    }

    /**
     * The place of a bar with a shadow around it: below the words, else above them, else beside them, as far as the window
     * reaches.
     */
    static Rectangle settle(Rectangle words, Rectangle within, int width, int height) {
        int shadow = Space.px(Floating.SHADOW);
        int away = Space.px(AWAY);
        int leftmost = within.x - shadow;
        int rightmost = within.x + within.width - width + shadow;
        int x = Math.max(leftmost, Math.min(rightmost, words.x - Space.px(6) - shadow));
        int below = words.y + words.height + away - shadow;
        if (below + height - shadow <= within.y + within.height) {
            return new Rectangle(x, below, width, height);
        }
        int above = words.y - away + shadow - height;
        if (above + shadow >= within.y) {
            return new Rectangle(x, above, width, height);
        }
        int right = words.x + words.width + away - shadow;
        int left = words.x - away + shadow - width;
        int beside = right > rightmost && left >= leftmost ? left : right;
        int lowest = within.y + within.height - height + shadow;
        return new Rectangle(
                Math.max(leftmost, Math.min(rightmost, beside)),
                Math.max(within.y - shadow, Math.min(lowest, below)),
                width,
                height);
    }
}
