package org.sheaf.desktop.quotations;

import java.util.ArrayList;
import java.util.List;
import javax.swing.JTable;
import javax.swing.table.DefaultTableColumnModel;
import javax.swing.table.TableColumn;
import javax.swing.table.TableColumnModel;
import org.jspecify.annotations.Nullable;
import org.sheaf.desktop.theme.Space;

/** The columns of the table of quotations and how wide they stand. EDT only. */
record QuoteColumns(JTable table) {

    private static final int LEAST = 36;

    /** Columns of these widths, in this order. */
    static TableColumnModel of(List<Column.Sized> columns) {
        TableColumnModel all = new DefaultTableColumnModel();
        for (Column.Sized sized : columns) {
            TableColumn column = new TableColumn(0, Space.px(sized.width()));
            column.setIdentifier(sized.column());
            column.setHeaderValue(sized.column());
            column.setMinWidth(Space.px(LEAST));
            all.addColumn(column);
        }
        return all;
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
     * Columns are as wide as they were made; the quotation takes what they leave of the width that is seen.
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
        widest.setWidth(widest.getPreferredWidth() + Math.max(0, seen - wanted));
        return widest.getWidth() != before;
    }
}
