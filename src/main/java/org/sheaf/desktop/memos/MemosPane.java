package org.sheaf.desktop.memos;

import java.awt.BorderLayout;
import java.awt.CardLayout;
import java.util.List;
import java.util.Optional;
import javax.swing.BorderFactory;
import javax.swing.JPanel;
import net.miginfocom.swing.MigLayout;
import org.sheaf.desktop.action.Words;
import org.sheaf.desktop.theme.Icons;
import org.sheaf.desktop.widgets.EmptyState;
import org.sheaf.desktop.widgets.Seen;
import org.sheaf.desktop.widgets.Segments;
import org.sheaf.desktop.widgets.SideList;
import org.sheaf.desktop.widgets.Styled;
import org.sheaf.study.Memo;

/** Memos on what is chosen as a list, and below it the one that is read or written. Layout only. EDT only. */
public final class MemosPane extends JPanel {

    private static final long serialVersionUID = 1L;

    private final transient MemosModel model;
    private final SideList<MemoRow> list = new SideList<>(58, row -> row.memo().id(), new MemoPainter(1));
    private final Segments which =
            new Segments(Words.of("memos.which"), List.of(Words.of("memos.here"), Words.of("memos.all")));
    private final CardLayout cards = new CardLayout();
    private final JPanel body = Styled.clear(cards);
    private final MemoEditor editor;

    /** The memos of a model. */
    public MemosPane(MemosModel model) {
        super(new BorderLayout());
        this.model = model;
        this.editor = new MemoEditor(model, false);
        Styled.style(this, "background: $Sheaf.panel");
        list.setName("memos.list");
        list.getAccessibleContext().setAccessibleName(Words.of("memos.title"));
        JPanel head = Styled.clear(new MigLayout("insets 8 16 6 14, fillx", "[grow, fill]8[]", "[30!, center]"));
        head.add(which, "h 28!");
        head.add(MemoEditor.iconButton(Icons.PLUS, "memos.new", this::begin), "w 30!, h 30!");
        add(head, BorderLayout.NORTH);
        body.add(Styled.scrolled(list), "list");
        body.add(new EmptyState(Words.of("memos.empty"), null), "empty");
        add(body, BorderLayout.CENTER);
        editor.setBorder(
                BorderFactory.createCompoundBorder(Styled.hairline(true, false, false, false), editor.getBorder()));
        add(editor, BorderLayout.SOUTH);
        which.show(0);
        which.onChosen(number -> model.all(number == 1));
        list.onChosen(row -> {
            editor.store(); // the words in the box belong to what was open until now
            model.choose(row);
        });
        list.onOpened(row -> model.show(row.memo()));
        editor.onBegun(list::clearSelection);
        model.onChange(this::refreshIfSeen);
        Seen.follow(this, seen -> refreshIfSeen());
        refresh();
    }

    /** Begins a new memo on what is chosen. */
    public void begin() {
        editor.begin();
    }

    /** While the pane is behind another it is left as it is, for nobody sees it. */
    private void refreshIfSeen() {
        if (isShowing()) {
            refresh();
        }
    }

    private void refresh() {
        List<MemoRow> rows = model.rows();
        list.show(rows);
        cards.show(body, rows.isEmpty() ? "empty" : "list");
        editor.refresh();
        Optional<Memo> memo = model.chosen();
        list.choose(row -> memo.filter(m -> m.id().equals(row.memo().id())).isPresent());
    }
}
