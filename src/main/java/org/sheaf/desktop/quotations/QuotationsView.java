package org.sheaf.desktop.quotations;

import java.awt.BorderLayout;
import java.awt.CardLayout;
import java.awt.Rectangle;
import java.awt.event.MouseAdapter;
import java.awt.event.MouseEvent;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.swing.BorderFactory;
import javax.swing.JComponent;
import javax.swing.JPanel;
import javax.swing.JScrollPane;
import javax.swing.ScrollPaneConstants;
import javax.swing.SwingUtilities;
import net.miginfocom.swing.MigLayout;
import org.sheaf.analysis.Quote;
import org.sheaf.desktop.action.Actions;
import org.sheaf.desktop.action.Menus;
import org.sheaf.desktop.action.Scope;
import org.sheaf.desktop.action.Settings;
import org.sheaf.desktop.action.Words;
import org.sheaf.desktop.theme.Space;
import org.sheaf.desktop.widgets.ContextMenu;
import org.sheaf.desktop.widgets.EmptyState;
import org.sheaf.desktop.widgets.OnKey;
import org.sheaf.desktop.widgets.Styled;
import org.sheaf.study.Theme;

/** A table of what a code, a theme or a query retrieves, with what narrows, sorts and groups it. Layout only. EDT only. */
public final class QuotationsView extends JPanel {

    private static final long serialVersionUID = 1L;
    private static final String COLUMNS = "quotations.columns";

    private final transient QuoteTableModel model;
    private final transient Settings settings;
    private final transient QuoteWork work;
    private final QuoteTable table;
    private final QuotationsHead head;
    private final CardLayout cards = new CardLayout();
    private final JPanel body = Styled.ground("paper", cards);
    private final EmptyState empty;
    private final transient Rows rows = new Rows();

    /**
     * The view of a model; its actions must be declared before.
     *
     * @param settings where columns and their widths are remembered
     */
    public QuotationsView(QuoteTableModel model, QuoteWork work, Actions actions, Settings settings) {
        super(new BorderLayout());
        this.model = model;
        this.work = work;
        this.settings = settings;
        this.table = new QuoteTable(model);
        this.head = new QuotationsHead(model, new QuoteChoices(model, this));
        this.empty = new EmptyState(Words.of("quotations.empty"), actions.swing("table.source"));
        Styled.style(this, "background: $Sheaf.paper");
        add(head, BorderLayout.NORTH);
        JScrollPane scroll = new JScrollPane(
                table,
                ScrollPaneConstants.VERTICAL_SCROLLBAR_AS_NEEDED,
                ScrollPaneConstants.HORIZONTAL_SCROLLBAR_AS_NEEDED);
        scroll.setBorder(BorderFactory.createEmptyBorder());
        scroll.getVerticalScrollBar().setUnitIncrement(Space.px(Space.LIST_ROW));
        OnKey.leave(scroll, "ctrl PAGE_UP", "ctrl PAGE_DOWN");
        body.add(scroll, "table");
        JPanel middle = Styled.clear(new MigLayout("insets 64 16 16 16, fillx", "push[:420:, fill]push"));
        middle.add(empty, "wmin 0");
        body.add(middle, "empty");
        add(body, BorderLayout.CENTER);
        table.columns(settings.get(COLUMNS)
                .map(Column::read)
                .filter(all -> !all.isEmpty())
                .orElseGet(this::usual));
        table.onArranged(this::remember);
        table.addMouseListener(new Clicks());
        table.addMouseListener(new ContextMenu(table, () -> new Menus(actions).popup(QuotationActions.CONTEXT)));
        table.getSelectionModel().addListSelectionListener(event -> {
            if (!event.getValueIsAdjusting()) {
                actions.refreshSoon();
            }
        });
        actions.install(table, Scope.QUOTATIONS, JComponent.WHEN_FOCUSED);
        model.onChange(this::refresh);
        refresh();
    }

    private List<Column.Sized> usual() {
        return Column.all(List.of()).stream()
                .filter(Column::isUsual)
                .map(column -> new Column.Sized(column, column.width()))
                .toList();
    }

    private void remember() {
        settings.put(COLUMNS, Column.written(table.columns()));
    }

    private void refresh() {
        table.refresh();
        head.refresh();
        boolean any = model.source().isPresent();
        boolean nothing = !any || model.isReady() && model.lines().isEmpty();
        empty.say(Words.of(!any ? "quotations.empty" : model.filters().isEmpty() ? "quotations.none" : "table.none"));
        cards.show(body, nothing ? "empty" : "table");
    }

    /** Leads the keys to the table, or to the choice of what it shows while it shows nothing. */
    public void focusTable() {
        if (model.lines().isEmpty()) {
            head.focusSource();
        } else {
            if (table.getSelectedRow() < 0) {
                table.step(true);
            }
            table.requestFocusInWindow();
        }
    }

    /** What has the keys of the table. */
    public JComponent focusTarget() {
        return table;
    }

    QuoteList quotes() {
        return rows;
    }

    /** Asks what the table is to show. */
    public void askSource() {
        head.askSource();
    }

    /** Asks for a code whose quotations the table is to show besides. */
    public void askMore() {
        head.askMore();
    }

    /** Asks by what rows are to be grouped. */
    public void askGrouping() {
        head.askGrouping();
    }

    /** Asks by which column rows are to be sorted. */
    public void askOrder() {
        head.askOrder(shownColumns());
    }

    /** Asks for a condition on the rows. */
    public void askFilter() {
        head.askFilter();
    }

    /** Offers all columns, with a tick at those that show. */
    public void askColumns() {
        head.askColumns(this);
    }

    /** Unfolds the chosen rows to all their words, or folds them again. */
    public void unfold() {
        table.unfold();
    }

    /** Whether rows are chosen in the table that is seen. */
    public boolean hasChosen() {
        return table.isShowing() && table.getSelectedRow() >= 0;
    }

    List<Column> shownColumns() {
        return table.columns().stream().map(Column.Sized::column).toList();
    }

    /** Shows a column at its usual place, or hides it; the last one stays. */
    void show(Column column, boolean yes) {
        List<Column.Sized> columns = new ArrayList<>(table.columns());
        if (yes) {
            List<Column> usual = Column.all(model.attributes());
            int place = usual.indexOf(column);
            int at = 0;
            while (at < columns.size() && usual.indexOf(columns.get(at).column()) < place) {
                at++;
            }
            columns.add(at, new Column.Sized(column, column.width()));
        } else if (columns.size() > 1) {
            columns.removeIf(sized -> sized.column().equals(column));
        }
        table.columns(columns);
        remember();
    }

    /** The rows as the actions see them. */
    private final class Rows implements QuoteList {
        @Override
        public List<Quote> chosenQuotes() {
            return QuoteTableModel.quotes(table.chosen());
        }

        @Override
        public JComponent rows() {
            return table;
        }

        @Override
        public Rectangle chosenPart() {
            int row = table.getSelectedRow();
            Rectangle seen = table.getVisibleRect();
            if (row < 0) {
                return seen;
            }
            Rectangle cell = table.getCellRect(row, 0, true);
            return new Rectangle(seen.x + Space.px(Space.LARGE), cell.y, Space.px(360), cell.height)
                    .intersection(new Rectangle(seen.x, seen.y, seen.width, Math.max(1, seen.height)));
        }

        @Override
        public Optional<Theme> theme() {
            return model.theme();
        }

        @Override
        public boolean areLeftOut() {
            List<QuoteTableModel.Line> chosen = table.chosen();
            return !chosen.isEmpty()
                    && chosen.stream()
                            .filter(QuoteTableModel.Found.class::isInstance)
                            .allMatch(
                                    line -> ((QuoteTableModel.Found) line).row().leftOut());
        }

        @Override
        public void step(boolean forward) {
            table.step(forward);
        }
    }

    /** A click on a head opens or closes its group, on a star marks, on a memo opens it; a double click shows the place. */
    private final class Clicks extends MouseAdapter {
        @Override
        public void mouseClicked(MouseEvent event) {
            int row = table.rowAtPoint(event.getPoint());
            int at = table.columnAtPoint(event.getPoint());
            if (row < 0 || at < 0 || !SwingUtilities.isLeftMouseButton(event)) {
                return;
            }
            QuoteTableModel.Line line = table.line(row);
            if (line instanceof QuoteTableModel.Head) {
                if (event.getClickCount() == 1 && !event.isControlDown() && !event.isShiftDown()) {
                    table.toggled();
                }
            } else if (line instanceof QuoteTableModel.Found found) {
                Quote quote = found.row().quote();
                Column.Kind kind = table.column(at).kind();
                if (kind == Column.Kind.EXEMPLARY && work.isMarked(quote)) {
                    work.star(List.of(quote));
                } else if (kind == Column.Kind.MEMO && work.isMarked(quote)) {
                    work.annotate(quote, table, rows.chosenPart());
                } else if (event.getClickCount() == 2) {
                    work.show(quote);
                }
            }
        }
    }
}
