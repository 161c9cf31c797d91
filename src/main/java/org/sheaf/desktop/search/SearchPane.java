package org.sheaf.desktop.search;

import java.awt.BorderLayout;
import java.awt.CardLayout;
import javax.swing.JLabel;
import javax.swing.JPanel;
import net.miginfocom.swing.MigLayout;
import org.sheaf.desktop.action.Words;
import org.sheaf.desktop.theme.Palette;
import org.sheaf.desktop.theme.Space;
import org.sheaf.desktop.theme.Type;
import org.sheaf.desktop.widgets.EmptyState;
import org.sheaf.desktop.widgets.OnKey;
import org.sheaf.desktop.widgets.Prose;
import org.sheaf.desktop.widgets.SideList;
import org.sheaf.desktop.widgets.Styled;
import org.sheaf.text.Span;

/** The results of a query. Layout only. EDT only. */
public final class SearchPane extends JPanel {

    private static final long serialVersionUID = 1L;

    private final transient SearchModel model;
    private final SideList<SearchRow> list = new SideList<>(Space.LIST_ROW, SearchPane::key, new HitPainter());
    private final JLabel summary = Styled.label("", "secondTitle");
    private final Prose understood = new Prose("", Type.SMALL, Palette::second, 2);
    private final CardLayout cards = new CardLayout();
    private final JPanel body = Styled.clear(cards);
    private final EmptyState empty = new EmptyState("", null);

    /** The results of a model. */
    public SearchPane(SearchModel model) {
        super(new BorderLayout());
        this.model = model;
        Styled.style(this, "background: $Sheaf.panel");
        list.setName("search.list");
        list.getAccessibleContext().setAccessibleName(Words.of("search.title"));
        summary.setName("search.summary");
        JPanel head = Styled.clear(new MigLayout("insets 10 16 8 16, fillx, hidemode 3", "[grow, fill]", "[]2[]"));
        head.add(summary, "wrap");
        head.add(understood, "wmin 0");
        add(head, BorderLayout.NORTH);
        body.add(Styled.scrolled(list), "list");
        body.add(empty, "empty");
        add(body, BorderLayout.CENTER);
        list.onChosen(model::show);
        OnKey.of(list, "ENTER", () -> list.chosen().ifPresent(model::show));
        model.onChange(this::refresh);
        refresh();
    }

    private static Object key(SearchRow row) {
        return row instanceof SearchRow.Found found
                ? java.util.List.of(found.hit().transcript().id(), found.hit().span())
                : ((SearchRow.Head) row).transcript().id();
    }

    private void refresh() {
        summary.setText(model.summary());
        summary.setVisible(!model.summary().isEmpty());
        understood.setText(model.understood());
        understood.setVisible(!model.understood().isEmpty());
        list.show(model.rows());
        empty.say(model.fault().map(this::pointed).orElseGet(() -> Words.of("search.none", model.query())));
        cards.show(body, model.rows().isEmpty() ? "empty" : "list");
    }

    /** The sentence, and the part of the query it speaks of. */
    private String pointed(String why) {
        Span at = model.faultAt().orElse(new Span(0, 0));
        String query = model.query();
        int start = Math.min(at.start(), query.length());
        String part = query.substring(start, Math.min(Math.max(at.end(), start), query.length()));
        return part.isBlank() ? why : why + " " + Words.of("search.fault", part, start + 1);
    }

    /** Leads the keys to the results. */
    public void focusList() {
        if (list.getSelectedIndex() < 0 && !model.rows().isEmpty()) {
            list.choose(row -> row instanceof SearchRow.Found);
        }
        list.requestFocusInWindow();
    }
}
