package org.sheaf.desktop.overview;

import java.awt.BorderLayout;
import java.awt.CardLayout;
import java.awt.Component;
import java.awt.event.MouseAdapter;
import java.awt.event.MouseEvent;
import java.util.List;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JScrollPane;
import javax.swing.JTable;
import javax.swing.SwingConstants;
import javax.swing.table.DefaultTableCellRenderer;
import javax.swing.table.TableCellRenderer;
import net.miginfocom.swing.MigLayout;
import org.sheaf.analysis.StudyPicture;
import org.sheaf.desktop.action.Actions;
import org.sheaf.desktop.action.Words;
import org.sheaf.desktop.theme.Space;
import org.sheaf.desktop.widgets.Column;
import org.sheaf.desktop.widgets.EmptyState;
import org.sheaf.desktop.widgets.OnKey;
import org.sheaf.desktop.widgets.Segments;
import org.sheaf.desktop.widgets.SideList;
import org.sheaf.desktop.widgets.Styled;

/** The study at a glance, as a picture or as a table of the same figures. Layout only. EDT only. */
public final class OverviewView extends JPanel {

    private static final long serialVersionUID = 1L;

    private final transient OverviewModel model;
    private final JLabel summary = Styled.label("", "second");
    private final JLabel open = Styled.label("", "second");
    private final SideList<OpenWork> work =
            new SideList<>(34, row -> row.coder().id(), new WorkList());
    private final GlanceHead head = new GlanceHead();
    private final SideList<GlanceRow> rows =
            new SideList<>(34, row -> row.transcript().id(), new GlancePainter());
    private final GrowthChart growth;
    private final GlanceTable figures = new GlanceTable();
    private final JTable table = new JTable(figures);
    private final Segments form =
            new Segments(Words.of("overview.form"), List.of(Words.of("overview.picture"), Words.of("overview.table")));
    private final CardLayout forms = new CardLayout();
    private final JPanel body = Styled.ground("paper", forms);

    /** The view of a model. */
    public OverviewView(OverviewModel model, Actions actions) {
        super(new BorderLayout());
        this.model = model;
        this.growth = new GrowthChart(model::open);
        Styled.style(this, "background: $Sheaf.paper");
        add(top(), BorderLayout.NORTH);
        body.add(picture(), "picture");
        body.add(tableForm(), "table");
        JPanel middle = Styled.ground("paper", new MigLayout("fill", "[center]", "[center]"));
        middle.add(new EmptyState(Words.of("overview.empty"), actions.swing("study.import")), "w 320!");
        body.add(middle, "empty");
        add(body, BorderLayout.CENTER);
        form.show(0);
        form.onChosen(which -> {
            refresh();
            focusRows();
        });
        model.onChange(this::refresh);
        refresh();
    }

    private JPanel top() {
        JPanel top =
                Styled.ground("panel", new MigLayout("insets 10 24 10 20, fillx", "[]14[grow, fill]12[]", "[30!]"));
        top.setBorder(javax.swing.BorderFactory.createCompoundBorder(
                Styled.hairline(false, false, true, false), top.getBorder()));
        summary.setName("overview.summary");
        top.add(Styled.label(Words.of("overview.title"), "viewTitle"));
        top.add(summary, "wmin 0");
        top.add(form);
        return top;
    }

    private JComponent picture() {
        JPanel page = Styled.ground(
                "paper", new MigLayout("insets 12 0 24 0, fillx, wrap 1, gapy 0, hidemode 3", "[grow, fill]"));
        for (SideList<?> list : List.of(work, rows)) {
            Styled.style(list, "background: $Sheaf.paper");
        }
        work.setName("overview.work");
        work.getAccessibleContext().setAccessibleName(Words.of("overview.work.title"));
        rows.setName("overview.rows");
        rows.getAccessibleContext().setAccessibleName(Words.of("overview.transcripts"));
        rows.onOpened(row -> model.open(row.transcript()));
        OnKey.of(rows, "ENTER", () -> rows.chosen().ifPresent(row -> model.open(row.transcript())));
        section(page, "overview.work.title");
        page.add(work);
        page.add(open, "gapleft 24, gaptop 2, wmin 0");
        section(page, "overview.transcripts");
        page.add(head);
        page.add(rows);
        section(page, "overview.growth");
        page.add(growth, "h 220!");
        JScrollPane scroll = Styled.scrolled(new Column(page, Styled.ground("paper", new BorderLayout())));
        scroll.getViewport().setOpaque(false);
        return scroll;
    }

    private static void section(JPanel page, String key) {
        page.add(Styled.label(Words.of(key), "title"), "gapleft 24, gaptop 14, gapbottom 6");
    }

    private JComponent tableForm() {
        table.setName("overview.table");
        table.getAccessibleContext().setAccessibleName(Words.of("overview.transcripts"));
        table.setFillsViewportHeight(true);
        table.setShowVerticalLines(false);
        table.setAutoCreateRowSorter(true);
        table.setAutoResizeMode(JTable.AUTO_RESIZE_SUBSEQUENT_COLUMNS);
        table.getTableHeader().setReorderingAllowed(false);
        OnKey.of(table, "ENTER", this::openFromTable);
        table.addMouseListener(new MouseAdapter() {
            @Override
            public void mouseClicked(MouseEvent event) {
                if (event.getClickCount() == 2) {
                    openFromTable();
                }
            }
        });
        JScrollPane scroll = new JScrollPane(table);
        scroll.setBorder(Styled.inset(8, 12, 8, 12));
        return scroll;
    }

    private void openFromTable() {
        int row = table.getSelectedRow();
        if (row >= 0) {
            model.open(model.rows().get(table.convertRowIndexToModel(row)).transcript());
        }
    }

    private void refresh() {
        summary.setText(model.summary());
        summary.setToolTipText(model.summary());
        open.setText(model.open());
        open.setVisible(!model.open().isEmpty());
        List<GlanceRow> shown = model.rows();
        work.show(model.work());
        head.show(model.coders());
        rows.show(shown);
        growth.show(model.picture().map(StudyPicture::growth).orElse(List.of()));
        figures.show(shown, model.coders());
        align();
        revalidate();
        repaint();
        forms.show(body, model.isEmpty() ? "empty" : form.shown() == 1 ? "table" : "picture");
    }

    /** Numbers stand right, as their heads do. */
    private void align() {
        for (int i = 0; i < table.getColumnCount(); i++) {
            int side = figures.isWords(i) ? SwingConstants.LEADING : SwingConstants.TRAILING;
            FigureCell cell = new FigureCell(figures.isShare(i));
            cell.setHorizontalAlignment(side);
            table.getColumnModel()
                    .getColumn(i)
                    .setPreferredWidth(Space.px(i == 0 ? 150 : figures.isWords(i) ? 130 : 90));
            table.getColumnModel().getColumn(i).setCellRenderer(cell);
            table.getColumnModel().getColumn(i).setHeaderRenderer(new HeadCell(side));
        }
    }

    /** Figures as people write them; a dash where there is none. */
    private static final class FigureCell extends DefaultTableCellRenderer {
        private static final long serialVersionUID = 1L;
        private final boolean share;

        FigureCell(boolean share) {
            this.share = share;
        }

        @Override
        protected void setValue(Object value) {
            String text;
            if (value instanceof Integer number) {
                text = GlancePainter.grouped(number) + (share ? " %" : "");
            } else if (value instanceof Double number) {
                text = GlancePainter.oneDecimal(number);
            } else {
                text = value == null ? "–" : value.toString();
            }
            setText(text);
            setToolTipText(text);
        }
    }

    /** The look's own head, at the side of its column. */
    private final class HeadCell implements TableCellRenderer {
        private final int side;

        HeadCell(int side) {
            this.side = side;
        }

        @Override
        public Component getTableCellRendererComponent(
                JTable of, Object value, boolean chosen, boolean focus, int row, int column) {
            Component cell = table.getTableHeader()
                    .getDefaultRenderer()
                    .getTableCellRendererComponent(of, value, chosen, focus, row, column);
            if (cell instanceof JLabel label) {
                label.setHorizontalAlignment(side);
                label.setToolTipText(String.valueOf(value));
            }
            return cell;
        }
    }

    /** Leads the keys to the transcripts. */
    public void focusRows() {
        JComponent first = form.shown() == 1 ? table : rows;
        first.requestFocusInWindow();
        if (rows.isSelectionEmpty() && !rows.shown().isEmpty()) {
            rows.setSelectedIndex(0);
        }
    }
}
