package org.sheaf.desktop.themes;

import java.awt.Color;
import java.awt.Component;
import java.awt.Dimension;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.KeyboardFocusManager;
import java.awt.Point;
import java.awt.Rectangle;
import java.awt.geom.RoundRectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javax.swing.JButton;
import javax.swing.JComponent;
import javax.swing.JPanel;
import javax.swing.Scrollable;
import javax.swing.SwingUtilities;
import net.miginfocom.swing.MigLayout;
import org.jspecify.annotations.Nullable;
import org.sheaf.desktop.action.Words;
import org.sheaf.desktop.theme.Icons;
import org.sheaf.desktop.theme.Palette;
import org.sheaf.desktop.theme.Space;
import org.sheaf.desktop.theme.Type;
import org.sheaf.desktop.widgets.OnKey;
import org.sheaf.desktop.widgets.Styled;
import org.sheaf.study.Id;
import org.sheaf.study.Theme;

/** The themes side by side. Arrow keys lead from card to card. EDT only. */
final class Board extends JPanel implements Scrollable {

    private static final long serialVersionUID = 1L;
    /** How wide a theme is, in pixels at 100 %. */
    static final int COLUMN = 270;

    private final transient ThemesModel model;
    private final transient SectionView.Host host;
    private final List<SectionView> columns = new ArrayList<>();
    private transient List<Section> shown = List.of();
    private transient @Nullable Object awaited;
    private transient @Nullable Lift lift;

    Board(ThemesModel model, SectionView.Host host, Runnable newTheme) {
        super(new MigLayout("insets 12, gap 12, aligny top", "", "[top]"));
        this.model = model;
        this.host = host;
        Styled.style(this, "background: $Sheaf.board");
        setName("themes.board");
        // The button stays when themes come and go: with it would go the focus.
        add(new NewTheme(newTheme), "w " + COLUMN + "!, h 56!, aligny top");
        OnKey.within(this, "UP", () -> arrow(-1, 0));
        OnKey.within(this, "DOWN", () -> arrow(1, 0));
        OnKey.within(this, "LEFT", () -> arrow(0, -1));
        OnKey.within(this, "RIGHT", () -> arrow(0, 1));
        refresh();
    }

    /** Shows the figures that were counted; nothing moves unless words of quotations are others. */
    void count(boolean otherWords) {
        if (otherWords) {
            rebuild();
            refresh();
        } else {
            columns.forEach(SectionView::count);
        }
    }

    private void arrow(int down, int right) {
        Lift lifted = lift;
        if (lifted == null) {
            step(down, right);
        } else {
            lifted.move(down, right);
        }
    }

    /** Lifts the card that has the focus, to be carried with the keys; what was lifted is given back. */
    Optional<Carrying> lift() {
        unlift();
        Optional<CardView> focused = focusedCard();
        focused.ifPresent(view -> {
            SectionView section = (SectionView) view.getParent();
            Load load = view.load();
            int index = section.indexAt(load, view.getY() + view.getHeight() / 2);
            lift = new Lift(
                    load,
                    columns.stream().map(SectionView::withParts).toList(),
                    new Spot(section.theme().id(), index));
            view.away(true);
        });
        return Optional.ofNullable(lift).map(Lift::carrying);
    }

    /** What is carried with the keys. */
    Optional<Carrying> lifted() {
        return Optional.ofNullable(lift).map(Lift::carrying);
    }

    /** Gives back what was lifted. */
    void unlift() {
        Lift lifted = lift;
        lift = null;
        if (lifted != null) {
            lifted.end();
        }
        focusedCard().ifPresent(view -> view.away(false));
    }

    /** The innermost theme or sub-theme at a place. */
    Optional<SectionView> at(Point place) {
        Component found = findComponentAt(place);
        while (found != null && !(found instanceof SectionView)) {
            found = found.getParent();
        }
        return Optional.ofNullable((SectionView) found);
    }

    /** The card of a load gets the focus as soon as it lies under a theme. */
    void await(Id<Theme> theme, Load load) {
        awaited = load instanceof Load.OfCode of
                ? List.of(theme, of.code().id())
                : List.of(theme, ((Load.OfQuotation) load).ref());
    }

    /** Shows the model's state; the focus stays on what had it. */
    void refresh() {
        if (!model.columns().equals(shown)) {
            rebuild();
        }
        Theme chosen = model.chosen().orElse(null);
        columns.forEach(column -> column.showChosen(chosen));
    }

    private void rebuild() {
        unlift();
        Object focused = awaited != null ? awaited : focusKey();
        shown = model.columns();
        columns.forEach(this::remove);
        columns.clear();
        for (Section section : shown) {
            SectionView column = new SectionView(section, true, host);
            add(column, "w " + COLUMN + "!, aligny top", columns.size());
            columns.add(column);
        }
        revalidate();
        repaint();
        if (focused != null) {
            refocus(focused);
        }
    }

    private @Nullable Object focusKey() {
        Component owner = KeyboardFocusManager.getCurrentKeyboardFocusManager().getFocusOwner();
        if (owner == null || !isAncestorOf(owner)) {
            return null;
        }
        return owner instanceof JComponent stop ? key(stop) : null;
    }

    private @Nullable Object key(JComponent stop) {
        if (stop instanceof CardView view) {
            Card card = view.card();
            return card instanceof Card.OfCode of
                    ? List.of(of.under(), of.code().id())
                    : List.of(card.under(), ((Card.OfQuotation) card).ref());
        }
        Component parent = stop.getParent();
        return parent instanceof SectionView section ? section.theme().id() : null;
    }

    private void refocus(Object key) {
        for (SectionView column : columns) {
            for (JComponent stop : column.stops()) {
                if (Objects.equals(key(stop), key)) {
                    awaited = null;
                    stop.requestFocusInWindow();
                    return;
                }
            }
        }
        awaited = null;
        requestFocusInWindow();
    }

    /** The card that has the focus. */
    Optional<CardView> focusedCard() {
        Component owner = KeyboardFocusManager.getCurrentKeyboardFocusManager().getFocusOwner();
        return owner instanceof CardView view && isAncestorOf(view) ? Optional.of(view) : Optional.empty();
    }

    /** Where a theme's column stands, to put a question beside it. */
    Rectangle partOf(@Nullable Theme theme) {
        for (SectionView column : columns) {
            for (JComponent stop : column.stops()) {
                if (theme != null && Objects.equals(key(stop), theme.id())) {
                    return SwingUtilities.convertRectangle(stop.getParent(), stop.getBounds(), this);
                }
            }
        }
        Component last = getComponent(getComponentCount() - 1);
        return last.getBounds();
    }

    /** Leads the keys to the first theme. */
    void focusFirst() {
        if (getComponentCount() == 0) {
            requestFocusInWindow();
        } else if (columns.isEmpty()) {
            getComponent(getComponentCount() - 1).requestFocusInWindow();
        } else {
            columns.get(0).stops().get(0).requestFocusInWindow();
        }
    }

    private void step(int down, int right) {
        Component owner = KeyboardFocusManager.getCurrentKeyboardFocusManager().getFocusOwner();
        for (int c = 0; c < columns.size(); c++) {
            List<JComponent> stops = columns.get(c).stops();
            int at = owner instanceof JComponent stop ? stops.indexOf(stop) : -1;
            if (at < 0) {
                continue;
            }
            int column = c + right;
            if (column >= 0 && column < columns.size()) {
                List<JComponent> there = columns.get(column).stops();
                int to = Math.min(at + down, there.size() - 1);
                if (to >= 0) {
                    there.get(to).requestFocusInWindow();
                    there.get(to)
                            .scrollRectToVisible(new Rectangle(there.get(to).getSize()));
                }
            }
            return;
        }
        focusFirst();
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

    /** Room for one theme more. */
    private static final class NewTheme extends JButton {
        private static final long serialVersionUID = 1L;

        NewTheme(Runnable run) {
            super(Words.of("themes.new"));
            setName("themes.new");
            setIcon(Icons.PLUS.icon());
            setContentAreaFilled(false);
            setBorderPainted(false);
            addActionListener(event -> run.run());
            Styled.style(this, "foreground: $Sheaf.second");
        }

        @Override
        protected void paintComponent(Graphics graphics) {
            Graphics2D g = (Graphics2D) graphics.create();
            Type.smooth(g);
            Palette palette = Palette.now();
            float arc = Space.px(2f * Space.PANEL_RADIUS);
            RoundRectangle2D shape = new RoundRectangle2D.Float(1, 1, getWidth() - 2f, getHeight() - 2f, arc, arc);
            if (getModel().isRollover()) {
                g.setColor(palette.hover());
                g.fill(shape);
            }
            Color line = isFocusOwner() ? palette.accent() : palette.border();
            g.setColor(line);
            float dash = Space.px(4f);
            g.setStroke(new java.awt.BasicStroke(
                    1f,
                    java.awt.BasicStroke.CAP_BUTT,
                    java.awt.BasicStroke.JOIN_ROUND,
                    1f,
                    new float[] {dash, dash},
                    0));
            g.draw(shape);
            g.dispose();
            super.paintComponent(graphics);
        }
    }
}
