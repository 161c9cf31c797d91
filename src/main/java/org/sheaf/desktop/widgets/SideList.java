package org.sheaf.desktop.widgets;

import java.awt.Color;
import java.awt.Component;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.Point;
import java.awt.Rectangle;
import java.awt.event.MouseAdapter;
import java.awt.event.MouseEvent;
import java.awt.geom.RoundRectangle2D;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.accessibility.AccessibleContext;
import javax.swing.AbstractListModel;
import javax.swing.JComponent;
import javax.swing.JList;
import javax.swing.ListCellRenderer;
import javax.swing.ListSelectionModel;
import javax.swing.SwingUtilities;
import org.jspecify.annotations.Nullable;
import org.sheaf.desktop.theme.Palette;
import org.sheaf.desktop.theme.Space;
import org.sheaf.desktop.theme.Type;

/**
 * A list of rows of one height, drawn by a {@link RowPainter} on the ground that says which row is chosen: a soft fill and
 * a bar at the edge. New rows keep selection and scroll. EDT only.
 *
 * @param <T> what a row shows
 */
public final class SideList<T> extends JList<T> {

    private static final long serialVersionUID = 1L;

    private final transient RowPainter<T> painter;
    private final transient Function<T, Object> key;
    private final Rows rows = new Rows();
    private final int rowHeight;
    private int hovered = -1;
    private int lit = -1;
    private boolean changing;
    private boolean pointing;
    private boolean cards;
    private transient Component lead = this;

    /**
     * An empty list.
     *
     * @param rowHeight in pixels at 100 %
     * @param key tells rows apart when they are shown anew
     * @param painter draws them
     */
    public SideList(int rowHeight, Function<T, Object> key, RowPainter<T> painter) {
        this.painter = painter;
        this.key = key;
        this.rowHeight = rowHeight;
        setModel(rows);
        setCellRenderer(new Renderer());
        setSelectionMode(ListSelectionModel.SINGLE_SELECTION);
        Styled.style(this, "background: $Sheaf.panel");
        setFixedCellHeight(Space.px(rowHeight));
        // Rows are as wide as the list. Without a width of their own each would be asked for it at every change.
        setFixedCellWidth(1);
        addMouseListener(new Pointer());
        addMouseMotionListener(new Pointer());
    }

    @Override
    public void updateUI() {
        super.updateUI();
        if (rowHeight > 0) {
            setFixedCellHeight(Space.px(rowHeight));
        }
    }

    /** Leaves the ground to the painter, which draws each row as a card and shows itself which is chosen. */
    public SideList<T> asCards() {
        cards = true;
        return this;
    }

    /** Lets a field that has the focus lead through the rows: the chosen one looks as if the list had it. */
    public void ledBy(Component field) {
        lead = field;
    }

    /** Lets several rows be chosen, with Shift and Ctrl as everywhere. */
    public void allowSeveral() {
        setSelectionMode(ListSelectionModel.MULTIPLE_INTERVAL_SELECTION);
    }

    /** Shows other rows; those that are chosen stay chosen if they are among them, and nothing scrolls. */
    public void show(List<T> values) {
        Set<Object> chosen = chosenAll().stream().map(key).collect(Collectors.toSet());
        changing = true;
        try {
            rows.replace(values);
            if (!chosen.isEmpty()) {
                choose(value -> chosen.contains(key.apply(value)));
            } else if (!isSelectionEmpty()) {
                clearSelection(); // rows that came in between extend what was chosen
            }
        } finally {
            changing = false;
        }
    }

    /** The rows shown. */
    public List<T> shown() {
        return rows.values;
    }

    /** The chosen row's value. */
    public Optional<T> chosen() {
        return Optional.ofNullable(getSelectedValue());
    }

    /** The values of all chosen rows, from top to bottom. */
    public List<T> chosenAll() {
        return getSelectedValuesList();
    }

    /**
     * Chooses what is meant, or nothing, without telling listeners of {@link #onChosen}: the first such row, or all where
     * several can be chosen.
     */
    public void choose(Predicate<T> meant) {
        boolean several = getSelectionMode() != ListSelectionModel.SINGLE_SELECTION;
        int[] indices = IntStream.range(0, rows.getSize())
                .filter(i -> meant.test(rows.getElementAt(i)))
                .limit(several ? Long.MAX_VALUE : 1)
                .toArray();
        if (Arrays.equals(indices, getSelectedIndices())) {
            return; // where Shift begins stays where it is
        }
        boolean was = changing;
        changing = true;
        try {
            setSelectedIndices(indices);
        } finally {
            changing = was;
        }
    }

    /** Scrolls only as far as needed to show the chosen row. */
    public void showChosen() {
        if (getSelectedIndex() >= 0) {
            ensureIndexIsVisible(getSelectedIndex());
        }
    }

    /** Is told what the user chooses. */
    public void onChosen(Consumer<T> listener) {
        addListSelectionListener(event -> {
            T value = getSelectedValue();
            if (!event.getValueIsAdjusting() && !changing && value != null) {
                listener.accept(value);
            }
        });
    }

    /** Is told what the user chooses where that may be several rows, from top to bottom. */
    public void onChosenAll(Consumer<List<T>> listener) {
        addListSelectionListener(event -> {
            if (!event.getValueIsAdjusting() && !changing && !isSelectionEmpty()) {
                listener.accept(chosenAll());
            }
        });
    }

    /** Is told of a double click on a row. */
    public void onOpened(Consumer<T> listener) {
        addMouseListener(new MouseAdapter() {
            @Override
            public void mouseClicked(MouseEvent event) {
                if (event.getClickCount() == 2 && SwingUtilities.isLeftMouseButton(event)) {
                    at(event.getPoint()).ifPresent(i -> listener.accept(rows.getElementAt(i)));
                }
            }
        });
    }

    /** The index of the row under a point. */
    public Optional<Integer> at(Point point) {
        int index = locationToIndex(point);
        return index >= 0 && getCellBounds(index, index).contains(point) ? Optional.of(index) : Optional.empty();
    }

    @Override
    public @Nullable String getToolTipText(MouseEvent event) {
        return at(event.getPoint()).map(i -> painter.tip(rows.getElementAt(i))).orElse(null);
    }

    @Override
    public boolean getScrollableTracksViewportWidth() {
        return true;
    }

    /** Lets a row light up on which something would be dropped; -1 for none. */
    public void light(int index) {
        if (index != lit) {
            repaintRow(lit);
            lit = index;
            repaintRow(lit);
        }
    }

    private void hover(int index) {
        if (index != hovered) {
            repaintRow(hovered);
            hovered = index;
            repaintRow(hovered);
        }
    }

    private void repaintRow(int index) {
        if (index >= 0 && index < rows.getSize()) {
            repaint(getCellBounds(index, index));
        }
    }

    private final class Pointer extends MouseAdapter {
        @Override
        public void mouseMoved(MouseEvent event) {
            hover(at(event.getPoint()).orElse(-1));
        }

        @Override
        public void mouseExited(MouseEvent event) {
            hover(-1);
        }

        /** A context menu speaks of the row it opens on, or of all that are chosen with it. */
        @Override
        public void mousePressed(MouseEvent event) {
            if (SwingUtilities.isRightMouseButton(event)) {
                at(event.getPoint()).filter(index -> !isSelectedIndex(index)).ifPresent(this::pointAt);
            }
        }

        private void pointAt(int index) {
            pointing = true;
            setSelectedIndex(index);
            pointing = false;
        }
    }

    /** Whether a row is just being chosen for the menu that opens on it, and not to be opened itself. */
    public boolean isPointed() {
        return pointing;
    }

    private final class Rows extends AbstractListModel<T> {
        private static final long serialVersionUID = 1L;
        private transient List<T> values = List.of();

        void replace(List<T> newValues) {
            List<T> old = values;
            int before = old.size();
            values = List.copyOf(newValues);
            repaintOthers(old);
            if (values.size() > before) {
                fireIntervalAdded(this, before, values.size() - 1);
            } else if (values.size() < before) {
                fireIntervalRemoved(this, values.size(), before - 1);
            }
        }

        /**
         * Rows are of one size, so only those are painted that differ and are in sight; Swing would paint them all. Others
         * are not even compared, for there may be tens of thousands.
         */
        private void repaintOthers(List<T> old) {
            int first = Math.max(0, getFirstVisibleIndex());
            int last = Math.min(getLastVisibleIndex(), Math.min(old.size(), values.size()) - 1);
            while (first <= last && old.get(first).equals(values.get(first))) {
                first++;
            }
            while (last > first && old.get(last).equals(values.get(last))) {
                last--;
            }
            Rectangle cells = first <= last ? getCellBounds(first, last) : null;
            if (cells != null) {
                repaint(cells);
            }
            if (accessibleContext != null) {
                accessibleContext.firePropertyChange(AccessibleContext.ACCESSIBLE_VISIBLE_DATA_PROPERTY, false, true);
            }
        }

        @Override
        public int getSize() {
            return values == null ? 0 : values.size();
        }

        @Override
        public T getElementAt(int index) {
            return values.get(index);
        }
    }

    private final class Renderer implements ListCellRenderer<T> {
        private final Row row = new Row();

        @Override
        public Component getListCellRendererComponent(
                JList<? extends T> list, T value, int index, boolean chosen, boolean focus) {
            row.value = value;
            row.chosen = chosen;
            JList.DropLocation drop = list.getDropLocation();
            row.target = drop != null && !drop.isInsert() && drop.getIndex() == index;
            row.hover = index == hovered || row.target;
            row.lit = index == lit;
            row.getAccessibleContext().setAccessibleName(painter.words(value));
            return row;
        }
    }

    private final class Row extends JComponent implements javax.accessibility.Accessible {
        private static final long serialVersionUID = 1L;
        private transient @Nullable T value;
        private boolean chosen;
        private boolean hover;
        private boolean target;
        private boolean lit;

        @Override
        protected void paintComponent(Graphics graphics) {
            T shown = value;
            if (shown == null) {
                return;
            }
            Graphics2D g = (Graphics2D) graphics.create();
            Type.smooth(g);
            boolean focused = SideList.this.isFocusOwner() || lead.isFocusOwner();
            if (!cards) {
                RowGround.paint(g, getWidth(), getHeight(), new RowGround.State(chosen, hover, focused));
            }
            if (lit) {
                RowGround.paintLit(g, getWidth(), getHeight());
            }
            painter.paint(g, shown, new RowPainter.RowState(getWidth(), getHeight(), chosen, hover, focused));
            if (target) {
                g.setColor(Palette.now().accent());
                float inset = Space.px(3f);
                float arc = Space.px(2f * Space.RADIUS);
                g.draw(new RoundRectangle2D.Float(
                        inset, 0.5f, getWidth() - 2 * inset - 1, getHeight() - 1.5f, arc, arc));
            }
            g.dispose();
        }

        @Override
        public Color getForeground() {
            return Palette.now().text();
        }

        @Override
        public javax.accessibility.AccessibleContext getAccessibleContext() {
            if (accessibleContext == null) {
                accessibleContext = new AccessibleRow();
            }
            return accessibleContext;
        }

        private final class AccessibleRow extends AccessibleJComponent {
            private static final long serialVersionUID = 1L;

            @Override
            public javax.accessibility.AccessibleRole getAccessibleRole() {
                return javax.accessibility.AccessibleRole.LABEL;
            }
        }
    }
}
