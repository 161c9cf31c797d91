package org.sheaf.desktop.themes;

import java.awt.Component;
import java.awt.KeyEventDispatcher;
import java.awt.KeyboardFocusManager;
import java.awt.Point;
import java.awt.Rectangle;
import java.awt.event.KeyEvent;
import java.awt.event.MouseAdapter;
import java.awt.event.MouseEvent;
import java.awt.image.BufferedImage;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javax.swing.JComponent;
import javax.swing.JViewport;
import javax.swing.SwingUtilities;
import javax.swing.Timer;
import org.jspecify.annotations.Nullable;
import org.sheaf.desktop.theme.Space;

/**
 * Drags with the pointer: cards from theme to theme, from the pool onto a theme, from a theme back into the pool; themes
 * into another order or another theme. It begins after 5 px, scrolls at the board's edges, and Esc gives back what is
 * dragged. EDT only.
 */
final class BoardDrag {

    private static final int BEGINS = 5;
    private static final int EDGE = 36;
    private static final int SCROLL = 14;
    private static final int SCROLL_MILLIS = 30;

    /** Where cards go. */
    interface Ground {
        /** The boards that are seen. */
        List<Board> boards();

        JComponent pool();

        /** Says what is going on. */
        void carrying(Carrying carrying, Intent intent);

        /** Says where a theme would go on a board; null for nowhere. */
        void carrying(Load.OfTheme load, Board board, @Nullable ThemePlace place);

        /** Nothing is going on any more. */
        void carried();

        void drop(Board board, Load load, Spot spot, boolean copies);

        /** A theme begins with what was carried; its name is asked for. */
        void begin(Board board, Load load, boolean copies);

        void takeOut(Load load);

        void drop(Board board, Load.OfTheme load, ThemePlace place);
    }

    /**
     * What letting go of cards would do.
     *
     * @param copies whether they stay where they come from too
     * @param toPool whether they go back to the pool
     * @param begins whether a theme begins with them
     */
    record Intent(boolean copies, boolean toPool, boolean begins) {}

    /**
     * What a component gives to be dragged.
     *
     * @param load what
     * @param picture of it
     */
    record Taken(Load load, BufferedImage picture) {}

    private final Ground ground;
    private @Nullable Way way;

    BoardDrag(Ground ground) {
        this.ground = ground;
    }

    /** Lets something be dragged away from a component; what, is asked when the pointer has moved far enough. */
    void source(JComponent component, Supplier<Optional<Taken>> taken) {
        Start start = new Start(component, taken);
        component.addMouseListener(start);
        component.addMouseMotionListener(start);
    }

    /** Gives back what is being dragged: the board has become another. */
    void cancel() {
        Way now = way;
        if (now != null) {
            now.end();
        }
    }

    private final class Start extends MouseAdapter {
        private final JComponent component;
        private final Supplier<Optional<Taken>> taken;
        private @Nullable Point from;

        Start(JComponent component, Supplier<Optional<Taken>> taken) {
            this.component = component;
            this.taken = taken;
        }

        @Override
        public void mousePressed(MouseEvent event) {
            from = SwingUtilities.isLeftMouseButton(event) ? event.getPoint() : null;
        }

        @Override
        public void mouseDragged(MouseEvent event) {
            Way now = way;
            if (now != null) {
                now.move(event);
                return;
            }
            Point start = from;
            if (start != null && start.distance(event.getPoint()) > Space.px(BEGINS)) {
                from = null;
                taken.get().ifPresent(what -> begin(component, what, event));
            }
        }

        @Override
        public void mouseReleased(MouseEvent event) {
            from = null;
            Way now = way;
            if (now != null) {
                now.move(event);
                now.drop();
            }
        }
    }

    private void begin(JComponent component, Taken taken, MouseEvent event) {
        if (SwingUtilities.getRootPane(component) != null) {
            Way begun = new Way(component, taken);
            way = begun;
            begun.move(event);
        }
    }

    /** One drag from its beginning to its end. */
    private final class Way implements KeyEventDispatcher {
        private final Carrying carrying;
        private final Floating card;
        private final Timer scroll = new Timer(SCROLL_MILLIS, event -> scroll());
        private boolean copies;
        private boolean toPool;
        private boolean begins;
        private Point at = new Point();
        private @Nullable Board over;
        private @Nullable ThemePlace place;

        Way(JComponent component, Taken taken) {
            carrying = new Carrying(taken.load());
            card = new Floating(taken.picture());
            SwingUtilities.getRootPane(component).getLayeredPane().add(card, javax.swing.JLayeredPane.DRAG_LAYER);
            KeyboardFocusManager.getCurrentKeyboardFocusManager().addKeyEventDispatcher(this);
            scroll.start();
        }

        void move(MouseEvent event) {
            Component source = event.getComponent();
            at = SwingUtilities.convertPoint(source, event.getPoint(), card.getParent());
            card.follow(at);
            copies = event.isControlDown() || event.isAltDown();
            Point inPool = SwingUtilities.convertPoint(source, event.getPoint(), ground.pool());
            toPool = carrying.load().from() != null && ground.pool().contains(inPool);
            aim();
        }

        private Point on(Board board) {
            return SwingUtilities.convertPoint(card.getParent(), at, board);
        }

        private void aim() {
            over = null;
            for (Board board : ground.boards()) {
                if (board.getVisibleRect().contains(on(board))) {
                    over = board;
                }
            }
            if (carrying.load() instanceof Load.OfTheme load) {
                aim(load);
                return;
            }
            Board board = over;
            Optional<SectionView> view = board == null ? Optional.empty() : board.at(on(board));
            if (board != null && view.isPresent()) {
                int y = SwingUtilities.convertPoint(board, on(board), view.get()).y;
                carrying.over(view.get(), view.get().indexAt(carrying.load(), y));
            } else {
                carrying.over(null, 0);
            }
            begins = false;
            for (Board each : ground.boards()) {
                begins |= each.begins(each == over ? on(each) : null);
            }
            ground.carrying(carrying, new Intent(copies, toPool, begins));
        }

        private void aim(Load.OfTheme load) {
            Board board = over;
            place = board == null ? null : board.placeOf(load, on(board));
            Optional<SectionView> into = Optional.empty();
            for (Board each : ground.boards()) {
                Optional<SectionView> taking = each.show(each == board ? place : null);
                into = taking.isPresent() ? taking : into;
            }
            carrying.over(into.orElse(null), place == null ? 0 : place.index());
            ground.carrying(load, board == null ? ground.boards().get(0) : board, place);
        }

        private void scroll() {
            Board board = over;
            if (board == null || !(board.getParent() instanceof JViewport)) {
                return;
            }
            Rectangle seen = board.getVisibleRect();
            Point pointer = on(board);
            int edge = Space.px(EDGE);
            int x = pointer.x < seen.x + edge ? -1 : pointer.x > seen.x + seen.width - edge ? 1 : 0;
            int y = pointer.y < seen.y + edge ? -1 : pointer.y > seen.y + seen.height - edge ? 1 : 0;
            if (x != 0 || y != 0) {
                int by = Space.px(SCROLL);
                board.scrollRectToVisible(new Rectangle(seen.x + x * by, seen.y + y * by, seen.width, seen.height));
                aim();
            }
        }

        void drop() {
            Optional<Spot> spot = carrying.spot();
            Board board = over;
            boolean out = toPool;
            boolean fresh = begins;
            ThemePlace there = place;
            end();
            if (carrying.load() instanceof Load.OfTheme load) {
                if (board != null && there != null) {
                    ground.drop(board, load, there);
                }
            } else if (board != null && spot.isPresent()) {
                ground.drop(board, carrying.load(), spot.get(), copies);
            } else if (board != null && fresh) {
                ground.begin(board, carrying.load(), copies);
            } else if (out) {
                ground.takeOut(carrying.load());
            }
        }

        void end() {
            way = null;
            scroll.stop();
            KeyboardFocusManager.getCurrentKeyboardFocusManager().removeKeyEventDispatcher(this);
            carrying.end();
            ground.boards().forEach(board -> {
                board.begins(null);
                board.unline();
            });
            card.leave();
            ground.carried();
        }

        @Override
        public boolean dispatchKeyEvent(KeyEvent event) {
            if (event.getID() == KeyEvent.KEY_PRESSED && event.getKeyCode() == KeyEvent.VK_ESCAPE) {
                end();
            }
            return true; // while a card is dragged no key does anything else
        }
    }
}
