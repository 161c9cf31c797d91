package org.sheaf.desktop.quotations;

import java.awt.Component;
import javax.swing.JLabel;
import javax.swing.JTable;
import javax.swing.SwingConstants;
import javax.swing.table.TableCellRenderer;
import org.jspecify.annotations.Nullable;
import org.sheaf.desktop.action.Words;
import org.sheaf.desktop.theme.Icons;
import org.sheaf.desktop.theme.Palette;
import org.sheaf.desktop.theme.Space;
import org.sheaf.desktop.theme.Type;
import org.sheaf.desktop.widgets.Styled;

/** What stands over a column, with an arrow over the one that rows are sorted by. */
final class QuoteHeader extends JLabel implements TableCellRenderer {

    private static final long serialVersionUID = 1L;

    private final transient QuoteTableModel model;

    QuoteHeader(QuoteTableModel model) {
        this.model = model;
        setHorizontalTextPosition(SwingConstants.LEADING);
    }

    @Override
    public Component getTableCellRendererComponent(
            JTable table, @Nullable Object value, boolean chosen, boolean focus, int row, int at) {
        Column column = (Column) table.getColumnModel().getColumn(at).getIdentifier();
        boolean sorted = column.equals(model.sorted());
        setFont(Type.SMALL.font());
        setForeground(sorted ? Palette.now().text() : Palette.now().second());
        setBorder(Styled.inset(0, 12, 0, 12));
        setIconTextGap(Space.px(2));
        setHorizontalAlignment(column.isFigure() ? SwingConstants.TRAILING : SwingConstants.LEADING);
        boolean narrow = column.isSign();
        Icons sign = column.kind() == Column.Kind.MEMO ? Icons.MEMO : Icons.STAR;
        setText(narrow ? "" : column.title());
        setIcon(
                narrow
                        ? sign.icon(14)
                        : sorted ? (model.isUp() ? Icons.CHEVRON_UP : Icons.CHEVRON_DOWN).icon(12) : null);
        setToolTipText(Words.of("table.sort.by", column.title()));
        getAccessibleContext().setAccessibleName(column.title());
        return this;
    }
}
