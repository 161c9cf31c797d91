package org.sheaf.desktop.themes;

import java.awt.BorderLayout;
import java.awt.CardLayout;
import java.awt.Toolkit;
import java.awt.datatransfer.StringSelection;
import java.awt.event.MouseAdapter;
import java.awt.event.MouseEvent;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.swing.JButton;
import javax.swing.JCheckBox;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JScrollPane;
import javax.swing.JTable;
import javax.swing.table.AbstractTableModel;
import net.miginfocom.swing.MigLayout;
import org.sheaf.desktop.action.Actions;
import org.sheaf.desktop.action.Scope;
import org.sheaf.desktop.action.Words;
import org.sheaf.desktop.theme.Space;
import org.sheaf.desktop.widgets.EmptyState;
import org.sheaf.desktop.widgets.OnKey;
import org.sheaf.desktop.widgets.Styled;
import org.sheaf.study.Analysis;
import org.sheaf.study.Target;

/**
 * The themes of an analysis as a table; of two side by side, which codes they put where. Enter opens the quotations, what
 * is chosen can be copied into a spreadsheet. EDT only.
 */
final class ThemeTable extends JPanel {

    private static final long serialVersionUID = 1L;
    private static final int[] THEME_WIDTHS = {200, 200, 260, 94, 240, 96, 104, 86};
    /** No column is narrower, so that statuses and heads of figures are read in full. */
    private static final int LEAST = 104;

    private static final int[] COMPARISON_WIDTHS = {220, 320, 320, 100};

    private final transient Boards boards;
    private final transient Actions actions;
    private final Rows rows = new Rows();
    private final JTable table = new JTable(rows);
    private final JLabel title = Styled.label("", "second");
    private final JCheckBox differing = new JCheckBox(Words.of("themes.compare.only"));
    private transient Figures figures = Figures.NONE;
    private final CardLayout cards = new CardLayout();
    private final JPanel body = Styled.ground("paper", cards);
    private boolean showing;
    private boolean changing;

    ThemeTable(Boards boards, Actions actions) {
        super(new BorderLayout());
        this.boards = boards;
        this.actions = actions;
        table.setName("themes.table");
        table.getAccessibleContext().setAccessibleName(Words.of("themes.table.about"));
        table.setAutoCreateColumnsFromModel(false);
        table.setFillsViewportHeight(true);
        table.getTableHeader().setReorderingAllowed(false);
        table.setDefaultRenderer(Object.class, new ThemeCells());
        table.getTableHeader()
                .setDefaultRenderer(new ThemeCells.Head(table.getTableHeader().getDefaultRenderer()));
        table.setRowHeight(Space.px(Space.TWO_LINE_ROW));
        actions.install(table, Scope.BOARD, WHEN_FOCUSED);
        OnKey.of(table, "ENTER", this::open);
        table.addMouseListener(new MouseAdapter() {
            @Override
            public void mouseClicked(MouseEvent event) {
                if (event.getClickCount() == 2) {
                    open();
                }
            }
        });
        table.getSelectionModel().addListSelectionListener(event -> {
            if (!event.getValueIsAdjusting() && !changing) {
                chosen().ifPresent(row -> boards.desk().chosen().subject(row.on()));
            }
        });
        JScrollPane scroll = new JScrollPane(table);
        scroll.setBorder(javax.swing.BorderFactory.createEmptyBorder());
        add(bar(), BorderLayout.NORTH);
        body.add(scroll, "table");
        JPanel empty = Styled.clear(new MigLayout("insets 0, fill", "[grow, center]", "[grow, center]"));
        empty.add(new EmptyState(Words.of("themes.table.empty"), actions.swing("theme.new")), "w 360!");
        body.add(empty, "empty");
        add(body, BorderLayout.CENTER);
    }

    private JPanel bar() {
        JPanel bar = Styled.ground(
                "panel", new MigLayout("insets 0 12 0 12, fillx, hidemode 3", "[]push[]8[]8[]", "[40!, center]"));
        bar.setBorder(Styled.hairline(false, false, true, false));
        title.setName("themes.table.title");
        bar.add(title, "wmin 0");
        differing.setName("themes.compare.only");
        differing.addActionListener(event -> draw());
        bar.add(differing, "h 30!");
        for (String id : List.of("analysis.compare", "theme.copyTable")) {
            JButton button = new JButton(actions.swing(id));
            button.setIcon(null);
            button.setName("button." + id);
            bar.add(button, "h 30!");
        }
        return bar;
    }

    private Optional<TableRow> chosen() {
        int row = table.getSelectedRow();
        return row < 0 || row >= rows.values.size() ? Optional.empty() : Optional.of(rows.values.get(row));
    }

    private void open() {
        chosen().ifPresent(row -> {
            boards.desk().chosen().subject(row.on());
            actions.run(row.on().kind() == Target.Kind.CODE ? "code.quotations" : "theme.quotations");
        });
    }

    /** Whether it is looked at; else it draws nothing. */
    void seen(boolean now) {
        showing = now;
        draw();
    }

    boolean isSeen() {
        return showing;
    }

    /** Shows the study as it is, with the figures as far as they were counted. */
    void refresh(Figures counted) {
        figures = counted;
        draw();
    }

    private void draw() {
        if (!showing) {
            return;
        }
        Optional<Analysis> one = boards.first().analysis();
        Optional<Analysis> other = boards.second().analysis();
        boolean compares = boards.isBeside() && one.isPresent() && other.isPresent();
        differing.setVisible(compares);
        if (compares) {
            Comparison comparison = Comparison.of(boards.desk().study(), one.get(), other.get());
            title.setText(Words.of(
                    "themes.compare.title",
                    comparison.differing(),
                    comparison.rows().size()));
            rows.show(
                    TableRow.comparisonColumns(one.get().name(), other.get().name()),
                    TableRow.comparison(comparison, differing.isSelected()));
        } else {
            title.setText("");
            rows.show(TableRow.themeColumns(), TableRow.themes(boards.first().columns(), figures));
        }
        cards.show(body, rows.values.isEmpty() && !compares ? "empty" : "table");
    }

    /** Copies the chosen rows, or all of them when no more than one is chosen, for a spreadsheet. */
    void copy() {
        int[] chosen = table.getSelectedRows();
        String text = rows.text(
                chosen.length > 1
                        ? chosen
                        : IntStream.range(0, rows.values.size()).toArray());
        Toolkit.getDefaultToolkit()
                .getSystemClipboard()
                .setContents(new StringSelection(boards.desk().outlet().clipboard(text)), null);
        boards.desk().notices().say(Words.of("themes.table.copied", text.lines().count() - 1));
    }

    void focusTable() {
        table.requestFocusInWindow();
        if (table.getSelectedRow() < 0 && !rows.values.isEmpty()) {
            changing = true;
            table.setRowSelectionInterval(0, 0);
            changing = false;
        }
    }

    /** What the table shows. */
    private final class Rows extends AbstractTableModel {
        private static final long serialVersionUID = 1L;
        private transient List<String> columns = List.of();
        private transient List<TableRow> values = List.of();

        void show(List<String> names, List<TableRow> now) {
            boolean others = !names.equals(columns);
            if (!others && now.equals(values)) {
                return;
            }
            Optional<Target> before = chosen().map(TableRow::on);
            columns = names;
            values = List.copyOf(now);
            changing = true;
            if (others) {
                fireTableStructureChanged();
                table.createDefaultColumnsFromModel();
                int[] widths = names.size() == COMPARISON_WIDTHS.length ? COMPARISON_WIDTHS : THEME_WIDTHS;
                for (int i = 0; i < widths.length; i++) {
                    table.getColumnModel().getColumn(i).setPreferredWidth(Space.px(widths[i]));
                    table.getColumnModel().getColumn(i).setMinWidth(Space.px(Math.min(LEAST, widths[i])));
                }
            } else {
                fireTableDataChanged();
            }
            for (int i = 0; i < values.size(); i++) {
                if (before.filter(values.get(i).on()::equals).isPresent()) {
                    table.setRowSelectionInterval(i, i);
                }
            }
            changing = false;
        }

        String text(int[] which) {
            String body = IntStream.of(which)
                    .mapToObj(row -> line(values.get(row).cells()))
                    .collect(Collectors.joining());
            return line(columns) + body;
        }

        private String line(List<String> cells) {
            return cells.stream().map(cell -> cell.replaceAll("\\s+", " ")).collect(Collectors.joining("\t", "", "\n"));
        }

        @Override
        public int getRowCount() {
            return values == null ? 0 : values.size();
        }

        @Override
        public int getColumnCount() {
            return columns == null ? 0 : columns.size();
        }

        @Override
        public String getColumnName(int column) {
            return columns.get(column);
        }

        @Override
        public Object getValueAt(int row, int column) {
            return values.get(row).cells().get(column);
        }
    }
}
