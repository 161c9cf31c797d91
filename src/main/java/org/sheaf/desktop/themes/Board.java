package org.sheaf.desktop.themes;

import java.awt.Component;
import java.awt.KeyboardFocusManager;
import java.awt.Point;
import java.awt.Rectangle;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import javax.swing.JComponent;
import javax.swing.SwingUtilities;
import org.jspecify.annotations.Nullable;
import org.sheaf.desktop.theme.Space;
import org.sheaf.desktop.widgets.OnKey;
import org.sheaf.study.Id;
import org.sheaf.study.Theme;

/** The themes side by side. Arrow keys lead from card to card. EDT only. */
final class Board extends BoardGround {

    private static final long serialVersionUID = 1L;
    /** How wide a theme is, in pixels at 100 %. */
    static final int COLUMN = 270;

    private final transient ThemesModel model;
    private final transient SectionView.Host host;
    private final List<SectionView> columns = new ArrayList<>();
    private transient List<Section> shown = List.of();
    private transient @Nullable Object awaited;
    private final transient Marks marks = new Marks();
    private final Set<Id<Theme>> unfolded = new HashSet<>();
    private final NewTheme begin;
    private transient @Nullable Lift lift;

    Board(ThemesModel model, SectionView.Host host, Runnable newTheme) {
        this.model = model;
        this.host = host;
        // The button stays when themes come and go: with it would go the focus.
        begin = new NewTheme(newTheme);
        add(begin, "w " + COLUMN + "!, aligny top");
        OnKey.within(this, "UP", () -> arrow(-1, 0));
        OnKey.within(this, "DOWN", () -> arrow(1, 0));
        OnKey.within(this, "LEFT", () -> arrow(0, -1));
        OnKey.within(this, "RIGHT", () -> arrow(0, 1));
        OnKey.within(this, "shift UP", () -> reach(-1));
        OnKey.within(this, "shift DOWN", () -> reach(1));
        refresh();
    }

    /** Says under which names the board and its button are found. */
    void call(String name) {
        setName("themes.board" + name);
        begin.setName("themes.new" + name);
    }

    ThemesModel model() {
        return model;
    }

    /** Whether a card is marked to go with others. */
    boolean isMarked(CardView view) {
        return marks.has(view);
    }

    /** A card was pressed: with Shift it is the end of a range, else a range begins. */
    void pressed(CardView view, boolean reaches, boolean toggles) {
        if (reaches) {
            marks.reach(view, focusedCard().orElse(null), columnOf(view));
        } else if (!toggles && !marks.has(view)) {
            marks.begin(view);
        }
        repaint();
    }

    /** A card was clicked, not dragged. */
    void clicked(CardView view, boolean reaches, boolean toggles) {
        if (toggles) {
            toggle(view);
        } else if (!reaches) {
            marks.begin(view);
            repaint();
        }
    }

    /** Marks a card, or no longer. */
    void toggle(CardView view) {
        focusedCard().filter(focused -> marks.isEmpty() && focused != view).ifPresent(marks::toggle);
        marks.toggle(view);
        repaint();
    }

    /** Takes all marks away; whether there were any. */
    boolean unmark() {
        boolean any = !marks.isEmpty();
        marks.begin(focusedCard().orElse(null));
        repaint();
        return any;
    }

    private void reach(int down) {
        Optional<CardView> from = focusedCard();
        if (lift != null || from.isEmpty()) {
            return;
        }
        List<CardView> column = columnOf(from.get());
        int to = column.indexOf(from.get()) + down;
        if (to >= 0 && to < column.size()) {
            marks.reach(column.get(to), from.get(), column);
            column.get(to).requestFocusInWindow();
            repaint();
        }
    }

    private List<CardView> columnOf(CardView view) {
        for (SectionView column : columns) {
            if (column.stops().contains(view)) {
                return cards(List.of(column));
            }
        }
        return List.of();
    }

    private static List<CardView> cards(List<SectionView> columns) {
        List<CardView> cards = new ArrayList<>();
        for (SectionView column : columns) {
            for (JComponent stop : column.stops()) {
                if (stop instanceof CardView view) {
                    cards.add(view);
                }
            }
        }
        return cards;
    }

    /** What goes where a card goes. */
    Load load(CardView grasped) {
        return Load.of(
                marks.with(grasped, cards(columns)).stream().map(CardView::load).toList());
    }

    /** Whether all single quotations of a theme are shown. */
    boolean isUnfolded(Id<Theme> theme) {
        return unfolded.contains(theme);
    }

    /** Shows all single quotations of a theme, or only the first few. */
    void fold(Id<Theme> theme) {
        if (!unfolded.remove(theme)) {
            unfolded.add(theme);
        }
        rebuild();
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
            Load load = load(view);
            int index = section.indexAt(load, view.getY() + view.getHeight() / 2);
            begin(load, new Spot(section.theme().id(), index));
            view.away(true);
        });
        return lifted();
    }

    /** Lifts what lies beside the board; empty while there is no theme to carry it to. */
    Optional<Carrying> lift(Load load) {
        unlift();
        if (!columns.isEmpty()) {
            requestFocusInWindow();
            begin(load, new Spot(columns.get(0).theme().id(), 0));
        }
        return lifted();
    }

    private void begin(Load load, Spot from) {
        lift = new Lift(load, columns.stream().map(SectionView::withParts).toList(), from);
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

    /** Where a theme goes that is let go at a place. */
    ThemePlace placeOf(Load.OfTheme load, Point place) {
        boolean ours = model.analysis()
                .filter(a -> a.id().equals(load.theme().analysis()))
                .isPresent();
        return ours ? ThemePlace.at(place, load, columns) : new ThemePlace(null, columns.size());
    }

    /** Shows where a theme would go; null for nowhere. The column that takes it in, if one does. */
    Optional<SectionView> show(@Nullable ThemePlace place) {
        if (place == null || place.parent() != null || columns.isEmpty()) {
            unline();
        } else if (place.index() < columns.size()) {
            line(columns.get(place.index()).getX() - Space.px(GAP / 2));
        } else {
            SectionView last = columns.get(columns.size() - 1);
            line(last.getX() + last.getWidth() + Space.px(GAP / 2));
        }
        return place == null ? Optional.empty() : place.into(columns);
    }

    /** Lights the room for one theme more when a card lies over it; whether it does. */
    boolean begins(@Nullable Point place) {
        boolean over = place != null && (begin.getBounds().contains(place) || columns.isEmpty());
        begin.light(over);
        return over;
    }

    /** The card of a load gets the focus as soon as it lies under a theme. */
    void await(Id<Theme> theme, Load load) {
        if (load.first() instanceof Load.OfCode of) {
            awaited = List.of(theme, of.code().id());
        } else if (load.first() instanceof Load.OfQuotation of) {
            awaited = List.of(theme, of.ref());
        }
    }

    /** Shows the model's state; the focus stays on what had it. */
    void refresh() {
        if (!model.columns().equals(shown)) {
            rebuild();
        }
        begin.show(shown.isEmpty(), model.hasCards());
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
        marks.keep(cards(columns));
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
            return view.card().key();
        }
        if (!(stop.getParent() instanceof SectionView section)) {
            return null;
        }
        Id<Theme> theme = section.theme().id();
        return stop instanceof SectionHead ? theme : List.of(theme, stop.getName());
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

    /** Whether a theme's head has the focus. */
    boolean focusedHead() {
        return KeyboardFocusManager.getCurrentKeyboardFocusManager().getFocusOwner() instanceof SectionHead head
                && isAncestorOf(head);
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
        return begin.getBounds();
    }

    /** Leads the keys to the first theme. */
    void focusFirst() {
        if (columns.isEmpty()) {
            begin.requestFocusInWindow();
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
                    InSight.bring(there.get(to));
                }
            }
            return;
        }
        focusFirst();
    }
}
