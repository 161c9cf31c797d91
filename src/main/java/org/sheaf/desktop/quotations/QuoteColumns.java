package org.sheaf.desktop.quotations;

import java.awt.font.FontRenderContext;
import java.util.ArrayList;
import java.util.List;
import javax.swing.JTable;
import javax.swing.table.DefaultTableColumnModel;
import javax.swing.table.TableColumn;
import javax.swing.table.TableColumnModel;
import org.jspecify.annotations.Nullable;
import org.sheaf.desktop.theme.Space;
import org.sheaf.desktop.theme.Type;

/** The columns of the table of quotations and how wide they stand. EDT only. */
record QuoteColumns(JTable table) {

    private static final FontRenderContext CONTEXT = new FontRenderContext(null, true, true);
    private static final int LEAST = 36;
    /** Beyond this a head is cut: attributes may be called anything. */
    private static final int WIDEST_HEAD = 160;
    /** What lines of words need to be read in comfort; beyond, they give way to the columns beside them. */
    private static final int READABLE = 300;

    private static final int ARROW = 14;

    /** Columns of these widths, in this order; none narrower than what stands over it. */
    static TableColumnModel of(List<Column.Sized> columns) {
        TableColumnModel all = new DefaultTableColumnModel();
        for (Column.Sized sized : columns) {
            int least = least(sized.column());
            TableColumn column = new TableColumn(0, Math.max(least, Space.px(sized.width())));
            column.setIdentifier(sized.column());
            column.setHeaderValue(sized.column());
            column.setMinWidth(least);
            all.addColumn(column);
        }
        return all;
    }

    private static int least(Column column) {
        if (column.isSign()) {
            return Space.px(LEAST);
        }
        int head = (int) Math.ceil(
                Type.SMALL.font().getStringBounds(column.title(), CONTEXT).getWidth());
        int least = column.kind() == Column.Kind.LINES ? Space.px(column.width()) : Space.px(LEAST);
        return Math.max(least, Math.min(Space.px(WIDEST_HEAD), head) + 2 * QuoteCells.margin() + Space.px(ARROW));
    }

    /** The columns as they stand, with their widths at 100 %. */
    List<Column.Sized> now() {
        List<Column.Sized> columns = new ArrayList<>();
        for (int i = 0; i < table.getColumnCount(); i++) {
            float width = part(i).getPreferredWidth() / (Space.px(100f) / 100f);
            columns.add(new Column.Sized(at(i), Math.max(LEAST, Math.round(width))));
        }
        return columns;
    }

    private TableColumn part(int place) {
        return table.getColumnModel().getColumn(place);
    }

    /** The column that stands at a place. */
    Column at(int place) {
        return (Column) part(place).getIdentifier();
    }

    /** The width of the quotation's words, in pixels; 0 while that column is hidden. */
    int room() {
        for (int i = 0; i < table.getColumnCount(); i++) {
            if (at(i).kind() == Column.Kind.QUOTATION) {
                return part(i).getWidth() - 2 * QuoteCells.margin();
            }
        }
        return 0;
    }

    /**
     * Columns are as wide as they were made; the quotation takes what they leave of the width that is seen, and where
     * nobody has given it another width it is narrower, as far as its words stay readable, before a column is out of sight.
     *
     * @return whether the quotation has another width now
     */
    @SuppressWarnings("ReferenceEquality") // the column that is dragged is one of the table's
    boolean fit() {
        TableColumn dragged = table.getTableHeader().getResizingColumn();
        int wanted = 0;
        @Nullable TableColumn widest = null;
        for (int i = 0; i < table.getColumnCount(); i++) {
            TableColumn column = part(i);
            if (column == dragged) {
                column.setPreferredWidth(column.getWidth());
            } else if (at(i).kind() == Column.Kind.QUOTATION) {
                widest = column;
            } else {
                column.setWidth(column.getPreferredWidth());
            }
            wanted += column.getPreferredWidth();
        }
        if (widest == null) {
            return false;
        }
        int before = widest.getWidth();
        int seen = table.getParent() == null ? 0 : table.getParent().getWidth();
        int usual = widest.getPreferredWidth();
        int least = usual == Space.px(Column.Kind.QUOTATION.width()) ? Math.min(usual, Space.px(READABLE)) : usual;
        widest.setWidth(Math.max(least, usual + seen - wanted));
        return widest.getWidth() != before;
    }
}
