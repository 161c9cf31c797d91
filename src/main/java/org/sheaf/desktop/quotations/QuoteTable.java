package org.sheaf.desktop.quotations;

import java.awt.Dimension;
import java.awt.FontMetrics;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.KeyboardFocusManager;
import java.awt.Point;
import java.awt.Rectangle;
import java.awt.event.MouseAdapter;
import java.awt.event.MouseEvent;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javax.swing.JTable;
import javax.swing.ListSelectionModel;
import javax.swing.SwingUtilities;
import javax.swing.event.ChangeEvent;
import javax.swing.event.TableColumnModelEvent;
import javax.swing.table.AbstractTableModel;
import org.jspecify.annotations.Nullable;
import org.sheaf.desktop.action.Words;
import org.sheaf.desktop.theme.Space;
import org.sheaf.desktop.theme.Type;
import org.sheaf.desktop.widgets.OnKey;

/**
 * The rows of a table of quotations under their columns. Only what is in sight is read and drawn. Keeps what is chosen,
 * what is unfolded and where it is scrolled when other lines come. EDT only.
 */
final class QuoteTable extends JTable {

    private static final long serialVersionUID = 1L;
    private static final int ROW = 64;
    private static final int HEAD = 34;
    private static final int PADDING = 8;

    private final transient QuoteTableModel model;
    private final transient QuoteReader reader;
    private final transient Set<Object> unfolded = new HashSet<>();
    private final Lines lines = new Lines();
    private transient Arrangement laid = Arrangement.NONE;
    private transient List<QuoteTableModel.Line> shown = List.of();
    private transient Runnable arranged = () -> {};
    private int hovered = -1;
    private boolean laying;

    QuoteTable(QuoteTableModel model) {
        this.model = model;
        this.reader = new QuoteReader(model.desk(), this::repaint);
        setName("quotations.table");
        getAccessibleContext().setAccessibleName(Words.of("quotations.title"));
        setAutoCreateColumnsFromModel(false);
        setModel(lines);
        setDefaultRenderer(Object.class, new QuoteCells(this));
        getTableHeader().setDefaultRenderer(new QuoteHeader(model));
        setSelectionMode(ListSelectionModel.MULTIPLE_INTERVAL_SELECTION);
        setAutoResizeMode(AUTO_RESIZE_OFF);
        setFillsViewportHeight(true);
        setRowHeight(Space.px(ROW));
        Pointer pointer = new Pointer();
        addMouseListener(pointer);
        addMouseMotionListener(pointer);
        getTableHeader().addMouseListener(new Sorting());
        OnKey.leave(
                this, "F2", "F8", "ctrl PAGE_UP", "ctrl PAGE_DOWN", "TAB", "shift TAB", "menu C", "menu X", "menu V");
        setFocusTraversalKeys(KeyboardFocusManager.FORWARD_TRAVERSAL_KEYS, null);
        setFocusTraversalKeys(KeyboardFocusManager.BACKWARD_TRAVERSAL_KEYS, null);
        OnKey.within(this, "ENTER", this::toggled);
        OnKey.of(this, "SPACE", this::unfold);
        OnKey.of(this, "LEFT", () -> toggle(false));
        OnKey.of(this, "RIGHT", () -> toggle(true));
    }

    QuoteReader reader() {
        return reader;
    }

    QuoteTableModel source() {
        return model;
    }

    int hovered() {
        return hovered;
    }

    /** Is told when the user has moved a column or given it another width. */
    void onArranged(Runnable listener) {
        arranged = listener;
    }

    /** Shows other columns, in this order. */
    void columns(List<Column.Sized> columns) {
        laying = true;
        try {
            setColumnModel(QuoteColumns.of(columns));
        } finally {
            laying = false;
        }
        fold();
        revalidate();
        repaint();
    }

    /** The columns as they stand, with their widths at 100 %. */
    List<Column.Sized> columns() {
        return new QuoteColumns(this).now();
    }

    /** The column that stands at a place. */
    Column column(int at) {
        return new QuoteColumns(this).at(at);
    }

    QuoteTableModel.Line line(int row) {
        return shown.get(row);
    }

    /** Shows the model's lines as they are now. */
    void refresh() {
        if (isSame(model.lines())) {
            getTableHeader().repaint();
            return;
        }
        Set<Object> chosen = new HashSet<>();
        for (int row : getSelectedRows()) {
            chosen.add(shown.get(row).key());
        }
        int lead = getSelectionModel().getLeadSelectionIndex();
        int first = getSelectedRow();
        laid = model.arrangement();
        shown = laid.lines();
        lines.fireTableDataChanged();
        fold();
        choose(chosen, first, lead);
        getTableHeader().repaint();
    }

    @SuppressWarnings("ReferenceEquality") // comparing long lists line by line would take longer than showing them
    private boolean isSame(List<QuoteTableModel.Line> now) {
        return shown == now;
    }

    /** What was chosen stays so; where it is gone, the row that took its place is chosen. */
    private void choose(Set<Object> keys, int first, int lead) {
        ListSelectionModel selection = getSelectionModel();
        selection.setValueIsAdjusting(true);
        keys.forEach(key -> laid.place(key).ifPresent(row -> selection.addSelectionInterval(row, row)));
        if (selection.isSelectionEmpty() && !keys.isEmpty() && !shown.isEmpty()) {
            int near = Math.max(0, Math.min(first, shown.size() - 1));
            selection.setSelectionInterval(near, near);
        } else if (lead >= 0 && lead < shown.size() && selection.isSelectedIndex(lead)) {
            selection.addSelectionInterval(lead, lead);
        }
        selection.setValueIsAdjusting(false);
    }

    /** Gives every line its height; lines of the usual height cost nothing. */
    private void fold() {
        setRowHeight(Space.px(ROW));
        laid.heads().forEach(row -> setRowHeight(row, Space.px(HEAD)));
        unfolded.forEach(key -> laid.place(key).ifPresent(row -> setRowHeight(row, whole(row))));
    }

    boolean isUnfolded(int row) {
        return !unfolded.isEmpty() && unfolded.contains(shown.get(row).key());
    }

    /** Unfolds the chosen rows to all their words, or folds them again. */
    void unfold() {
        int[] rows = getSelectedRows();
        boolean open = false;
        for (int row : rows) {
            open |= shown.get(row) instanceof QuoteTableModel.Found
                    && !unfolded.contains(shown.get(row).key());
        }
        for (int row : rows) {
            if (shown.get(row) instanceof QuoteTableModel.Found found) {
                if (open) {
                    unfolded.add(found.key());
                } else {
                    unfolded.remove(found.key());
                }
                setRowHeight(row, open ? whole(row) : Space.px(ROW));
            }
        }
    }

    /** The height at which all words of a row are seen. */
    private int whole(int row) {
        if (!(shown.get(row) instanceof QuoteTableModel.Found found)) {
            return Space.px(HEAD);
        }
        int room = new QuoteColumns(this).room();
        if (room <= 0) {
            return Space.px(ROW);
        }
        FontMetrics metrics = getFontMetrics(Type.BODY.font());
        int needed = reader.of(found.row().quote())
                .map(words -> FlowedQuote.of(
                                words, QuoteCells.quoted(found.row(), words), metrics, room, Integer.MAX_VALUE)
                        .lines())
                .orElse(1);
        return Math.max(Space.px(ROW), needed * metrics.getHeight() + 2 * Space.px(PADDING));
    }

    /** Opens or closes the group of the row that has the keys. */
    private void toggle(boolean open) {
        int lead = getSelectionModel().getLeadSelectionIndex();
        if (lead >= 0 && lead < shown.size()) {
            int head = lead;
            while (head > 0 && !(shown.get(head) instanceof QuoteTableModel.Head)) {
                head--;
            }
            if (shown.get(head) instanceof QuoteTableModel.Head one && one.open() != open) {
                setRowSelectionInterval(head, head);
                model.open(one.group(), open);
            }
        }
    }

    /** Opens or closes the group whose head is chosen; says whether a head is. */
    boolean toggled() {
        int row = getSelectedRow();
        if (row >= 0 && getSelectedRowCount() == 1 && shown.get(row) instanceof QuoteTableModel.Head head) {
            model.open(head.group(), !head.open());
            return true;
        }
        return false;
    }

    /** Chooses the next quotation, or the one before, and shows it. */
    void step(boolean forward) {
        int row = getSelectionModel().getLeadSelectionIndex();
        do {
            row += forward ? 1 : -1;
        } while (row >= 0 && row < shown.size() && !(shown.get(row) instanceof QuoteTableModel.Found));
        if (row >= 0 && row < shown.size()) {
            changeSelection(row, 0, false, false);
        }
    }

    /** The lines that are chosen, from top to bottom. */
    List<QuoteTableModel.Line> chosen() {
        List<QuoteTableModel.Line> chosen = new ArrayList<>();
        for (int row : getSelectedRows()) {
            if (row < shown.size()) {
                chosen.add(shown.get(row));
            }
        }
        return chosen;
    }

    @Override
    public void columnMarginChanged(ChangeEvent event) {
        super.columnMarginChanged(event);
        if (!laying && getTableHeader() != null && getTableHeader().getResizingColumn() != null) {
            arranged.run();
        }
    }

    @Override
    public void columnMoved(TableColumnModelEvent event) {
        super.columnMoved(event);
        if (!laying && event.getFromIndex() != event.getToIndex()) {
            arranged.run();
        }
    }

    @Override
    public void doLayout() {
        if (new QuoteColumns(this).fit() && !unfolded.isEmpty()) {
            SwingUtilities.invokeLater(this::fold);
        }
    }

    @Override
    public boolean getScrollableTracksViewportWidth() {
        return getParent() != null && getPreferredSize().width <= getParent().getWidth();
    }

    @Override
    public Dimension getPreferredScrollableViewportSize() {
        return new Dimension(Space.px(400), Space.px(200));
    }

    @Override
    public void updateUI() {
        super.updateUI();
        if (shown != null) {
            fold();
        }
    }

    @Override
    public @Nullable String getToolTipText(MouseEvent event) {
        int row = rowAtPoint(event.getPoint());
        int at = columnAtPoint(event.getPoint());
        if (row < 0 || at < 0 || !(shown.get(row) instanceof QuoteTableModel.Found found)) {
            return null;
        }
        String text = column(at).text(found.row());
        return text.isEmpty() || column(at).isFigure() ? null : text;
    }

    /** Heads of groups stand across all columns, at the left of what is seen. */
    @Override
    protected void paintComponent(Graphics graphics) {
        super.paintComponent(graphics);
        Graphics2D g = (Graphics2D) graphics.create();
        Type.smooth(g);
        Rectangle clip = g.getClipBounds();
        int row = Math.max(0, rowAtPoint(new Point(0, clip.y)));
        for (; row < shown.size(); row++) {
            Rectangle cell = getCellRect(row, 0, true);
            if (cell.y >= clip.y + clip.height) {
                break;
            }
            if (shown.get(row) instanceof QuoteTableModel.Head head) {
                Rectangle seen = getVisibleRect();
                QuoteCells.head(g, head, new Rectangle(seen.x, cell.y, seen.width, cell.height));
            }
        }
        g.dispose();
    }

    private final class Lines extends AbstractTableModel {
        private static final long serialVersionUID = 1L;

        @Override
        public int getRowCount() {
            return shown == null ? 0 : shown.size();
        }

        @Override
        public int getColumnCount() {
            return 1;
        }

        @Override
        public Object getValueAt(int row, int column) {
            return shown.get(row);
        }
    }

    private final class Sorting extends MouseAdapter {
        @Override
        public void mouseClicked(MouseEvent event) {
            int at = columnAtPoint(event.getPoint());
            if (at >= 0
                    && SwingUtilities.isLeftMouseButton(event)
                    && getTableHeader().getCursor().getType() == 0) {
                model.sort(column(at));
            }
        }
    }

    private final class Pointer extends MouseAdapter {
        @Override
        public void mouseMoved(MouseEvent event) {
            hover(rowAtPoint(event.getPoint()));
        }

        @Override
        public void mouseExited(MouseEvent event) {
            hover(-1);
        }

        private void hover(int row) {
            if (row != hovered) {
                hovered = row;
                repaint();
            }
        }

        /** A context menu speaks of the row it opens on, or of all that are chosen with it. */
        @Override
        public void mousePressed(MouseEvent event) {
            int row = rowAtPoint(event.getPoint());
            if (row >= 0 && SwingUtilities.isRightMouseButton(event) && !isRowSelected(row)) {
                setRowSelectionInterval(row, row);
            }
        }
    }
}
