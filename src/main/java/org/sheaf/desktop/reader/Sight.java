package org.sheaf.desktop.reader;

import java.awt.Point;
import java.awt.Rectangle;
import javax.swing.JViewport;
import javax.swing.SwingUtilities;
import org.jspecify.annotations.Nullable;
import org.sheaf.text.Span;

/** What part of the canvas is in sight, and how it is moved there. EDT only. */
final class Sight {

    /** Something has been scrolled to that is not painted yet. */
    private static final int UNKNOWN = -2;

    private final Canvas canvas;
    private @Nullable Runnable whenLaidOut;
    private int held = UNKNOWN;

    Sight(Canvas canvas) {
        this.canvas = canvas;
    }

    /** The words in sight; empty while nothing is shown. */
    Span words() {
        Rectangle seen = canvas.getVisibleRect();
        return canvas.scene()
                .filter(s -> !seen.isEmpty() && s.layout().blocks() > 0)
                .map(s -> {
                    int first = s.layout().rowAtY(seen.y);
                    int last = s.layout().rowAtY(seen.y + seen.height - 1);
                    int start = s.layout().rows().start(first);
                    return new Span(start, Math.max(start, s.layout().rows().end(last)));
                })
                .orElse(new Span(0, 0));
    }

    /** A scene has been painted: what stands at its top stays there when letters, scale or width become others. */
    void painted(Scene scene) {
        held = UNKNOWN;
        held = top(scene);
    }

    /** What was at the top when it was painted last. */
    int top() {
        return held == UNKNOWN ? words().start() : Math.max(0, held);
    }

    /** The position at the top of a scene that is about to be laid out anew; -1 at the very top. */
    int top(Scene scene) {
        if (held != UNKNOWN) {
            return held; // where the scene stands may be that of an older one already
        }
        int row = canvas.getY() < 0 ? scene.layout().rowAtY(-canvas.getY()) : -1;
        return row < 0 ? -1 : scene.layout().rows().start(row);
    }

    /** Runs once there is a size to work with: at once, or after the first layout. */
    void afterLayout(Runnable work) {
        if (canvas.getParent() instanceof JViewport viewport && viewport.getHeight() > 0) {
            viewport.validate();
            work.run();
        } else {
            whenLaidOut = work;
        }
    }

    /** What waited for a size is no longer wanted. */
    void forget() {
        whenLaidOut = null;
        held = UNKNOWN;
    }

    /** The canvas has another size; {@code top} goes back to the top, unless it is -1. */
    void resized(int top) {
        Runnable work = whenLaidOut;
        if (work != null && canvas.getWidth() > 0 && canvas.getHeight() > 0) {
            whenLaidOut = null;
            SwingUtilities.invokeLater(work);
        } else if (top >= 0) {
            putAtTop(top, 0);
        }
    }

    /** Scrolls so that the row of a position stands {@code offset} pixels below the top. */
    void putAtTop(int position, int offset) {
        held = offset == 0 ? position : UNKNOWN;
        canvas.scene().ifPresent(s -> {
            int row = s.layout().rowAt(position);
            if (row >= 0 && canvas.getParent() instanceof JViewport viewport) {
                int most = Math.max(0, canvas.getHeight() - viewport.getHeight());
                int wanted = row == 0 && offset == 0 ? 0 : s.layout().rowTop(row) - offset;
                viewport.setViewPosition(new Point(0, Math.max(0, Math.min(most, wanted))));
            }
        });
    }

    /** Scrolls as little as needed to show a position with the lines next to it. */
    void reveal(int position) {
        held = UNKNOWN;
        afterLayout(() -> canvas.scene().ifPresent(s -> {
            Rectangle caret = s.layout().caret(position);
            int line = s.layout().metrics().line();
            canvas.scrollRectToVisible(new Rectangle(0, caret.y - line, 1, caret.height + 2 * line));
        }));
    }
}
