package org.sheaf.desktop.search;

import java.awt.BorderLayout;
import java.awt.CardLayout;
import java.awt.Dimension;
import java.awt.event.MouseAdapter;
import java.awt.event.MouseEvent;
import java.util.List;
import java.util.Optional;
import javax.swing.JButton;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.SwingUtilities;
import net.miginfocom.swing.MigLayout;
import org.sheaf.analysis.QueryReading;
import org.sheaf.desktop.action.Words;
import org.sheaf.desktop.theme.Icons;
import org.sheaf.desktop.theme.Palette;
import org.sheaf.desktop.theme.Space;
import org.sheaf.desktop.theme.Type;
import org.sheaf.desktop.widgets.OnKey;
import org.sheaf.desktop.widgets.Prose;
import org.sheaf.desktop.widgets.SideList;
import org.sheaf.desktop.widgets.Styled;

/** The results of a query, as high as they need to be. Layout only. EDT only. */
public final class SearchPane extends JPanel {

    private static final long serialVersionUID = 1L;

    /** The most that the rows take of the window's height, in pixels at 100 %. */
    private static final int MOST_ROWS_HEIGHT = 420;

    private static final int MESSAGE_HEIGHT = 76;

    private final transient SearchModel model;
    private final transient Runnable shown;
    private final SideList<SearchRow> list = new SideList<>(Space.LIST_ROW, SearchPane::key, new HitPainter());
    private final JButton all;
    private final JLabel summary = Styled.label("", "secondTitle");
    private final JButton asTable;
    private final JButton again;
    private final Prose understood = new Prose("", Type.SECOND, Palette::second, 2);
    private final MisreadQuery misread = new MisreadQuery();
    private final Prose why = new Prose("", Type.SECOND, Palette::text, 3);
    private final CardLayout cards = new CardLayout();
    private final JPanel body = Styled.clear(cards);
    private final JPanel head = Styled.clear(new MigLayout(
            "insets 12 16 8 16, fillx, hidemode 3, wrap 3, novisualpadding", "[grow, fill]8[]8[]", "[]2[]"));

    /**
     * The results of a model.
     *
     * @param shown is told when the user has opened a hit
     * @param codeAll asks with which code all hits shall be coded
     * @param table shows all hits in a table
     */
    public SearchPane(SearchModel model, Runnable shown, Runnable codeAll, Runnable table) {
        super(new BorderLayout());
        this.model = model;
        this.shown = shown;
        setOpaque(false);
        Styled.style(list, "background: $Sheaf.paper");
        list.setName("search.list");
        list.getAccessibleContext().setAccessibleName(Words.of("search.title"));
        summary.setName("search.summary");
        why.setName("search.why");
        asTable = Styled.link(Words.of("action.search.table"), table);
        asTable.setName("search.table");
        all = Styled.link("", codeAll);
        all.setName("search.codeAll");
        again = Styled.link(Words.of("search.again"), model::again);
        again.setName("search.again");
        head.add(summary, "wmin 0");
        head.add(all);
        head.add(asTable, "split 2");
        head.add(again);
        head.add(understood, "span 3, wmin 0");
        add(head, BorderLayout.NORTH);
        body.add(Styled.scrolled(list), "list");
        body.add(complaint(), "misread");
        body.add(Styled.clear(new BorderLayout()), "none");
        add(body, BorderLayout.CENTER);
        setBorder(Styled.inset(0, 0, Space.SMALL, 0)); // the rows end above the rounded corners
        OnKey.of(list, "ENTER", () -> list.chosen().ifPresent(this::open));
        list.addMouseListener(new Clicks());
        model.onChange(this::refresh);
        refresh();
    }

    private JPanel complaint() {
        JPanel panel = Styled.clear(new MigLayout("insets 14 16 14 16, fillx", "[]10[grow, fill]", "[]6[]"));
        JLabel sign = Styled.style(new JLabel(Icons.ERROR.icon()), "foreground: $Sheaf.bad");
        panel.add(sign, "aligny top");
        panel.add(misread, "wmin 0, wrap");
        panel.add(why, "skip 1, wmin 0");
        return panel;
    }

    private static Object key(SearchRow row) {
        return row instanceof SearchRow.Found found
                ? List.of(found.hit().transcript().id(), found.hit().span())
                : ((SearchRow.Head) row).transcript().id();
    }

    private void refresh() {
        Optional<QueryReading.Misread> wrong = model.misread();
        summary.setText(model.summary());
        understood.setText(model.understood());
        all.setText(Words.of("search.codeAll", model.total()));
        all.setVisible(model.total() > 0);
        again.setVisible(model.isStopped());
        head.setVisible(wrong.isEmpty());
        asTable.setVisible(!model.rows().isEmpty());
        list.show(model.rows());
        wrong.ifPresent(fault -> {
            misread.show(model.query(), fault.at());
            why.setText(fault.why());
        });
        cards.show(body, wrong.isPresent() ? "misread" : model.rows().isEmpty() ? "none" : "list");
    }

    private void open(SearchRow row) {
        model.show(row);
        shown.run();
    }

    /** The height of what is shown now; the width is the caller's. */
    @Override
    public Dimension getPreferredSize() {
        Dimension wanted = super.getPreferredSize();
        if (model.misread().isPresent()) {
            return new Dimension(wanted.width, Space.px(MESSAGE_HEIGHT));
        }
        int rows = Math.min(model.rows().size() * Space.px(Space.LIST_ROW), Space.px(MOST_ROWS_HEIGHT));
        return new Dimension(wanted.width, head.getPreferredSize().height + rows + Space.px(Space.SMALL));
    }

    /** Leads the keys to the results, or to what asks for them again. */
    public void focusList() {
        if (model.isStopped()) {
            again.requestFocusInWindow();
            return;
        }
        if (list.getSelectedIndex() < 0 && !model.rows().isEmpty()) {
            list.choose(row -> row instanceof SearchRow.Found);
        }
        list.requestFocusInWindow();
    }

    /** One click opens: the rows are links to places. */
    private final class Clicks extends MouseAdapter {
        @Override
        public void mouseReleased(MouseEvent event) {
            if (SwingUtilities.isLeftMouseButton(event)) {
                list.at(event.getPoint()).map(list.shown()::get).ifPresent(SearchPane.this::open);
            }
        }
    }
}
