package org.sheaf.desktop.transcripts;

import java.awt.BorderLayout;
import java.awt.CardLayout;
import java.awt.Graphics2D;
import java.awt.Rectangle;
import java.util.List;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JPanel;
import org.jspecify.annotations.Nullable;
import org.sheaf.desktop.action.Actions;
import org.sheaf.desktop.action.Menus;
import org.sheaf.desktop.action.Scope;
import org.sheaf.desktop.action.Words;
import org.sheaf.desktop.theme.Palette;
import org.sheaf.desktop.theme.Space;
import org.sheaf.desktop.widgets.Cells;
import org.sheaf.desktop.widgets.ContextMenu;
import org.sheaf.desktop.widgets.EmptyState;
import org.sheaf.desktop.widgets.NarrowedBar;
import org.sheaf.desktop.widgets.OnKey;
import org.sheaf.desktop.widgets.RowPainter;
import org.sheaf.desktop.widgets.SideList;
import org.sheaf.desktop.widgets.StageSign;
import org.sheaf.desktop.widgets.Styled;
import org.sheaf.study.Facts;

/** The list of transcripts. Layout only. EDT only. */
public final class TranscriptsPane extends JPanel {

    private static final long serialVersionUID = 1L;

    private final transient TranscriptsModel model;
    private final SideList<TranscriptRow> list =
            new SideList<>(Space.LIST_ROW, row -> row.transcript().id(), new Painter());
    private final NarrowedBar narrowed;
    private final JLabel summary = Styled.label("", "second");
    private final CardLayout cards = new CardLayout();
    private final JPanel body = Styled.ground("panel", cards);
    private transient Runnable toReader = () -> {};

    /** The list of a model; its actions must be declared before. */
    public TranscriptsPane(TranscriptsModel model, Actions actions) {
        super(new BorderLayout());
        this.model = model;
        Styled.style(this, "background: $Sheaf.panel");
        narrowed = new NarrowedBar(
                "transcripts.widen", Words.of("transcripts.all"), () -> model.sieve(sieve -> Sieve.ALL));
        list.setName("transcripts.list");
        list.getAccessibleContext().setAccessibleName(Words.of("transcripts.title"));
        list.allowSeveral();
        summary.setName("transcripts.summary");
        summary.setBorder(Styled.inset(8, 16, 10, 16));
        JPanel full = Styled.ground("panel", new BorderLayout());
        JPanel middle = Styled.ground("panel", new BorderLayout());
        middle.setBorder(Styled.inset(6, 0, 0, 0));
        middle.add(Styled.scrolled(list), BorderLayout.CENTER);
        full.add(narrowed, BorderLayout.NORTH);
        full.add(middle, BorderLayout.CENTER);
        full.add(summary, BorderLayout.SOUTH);
        body.add(full, "list");
        body.add(new EmptyState(Words.of("transcripts.empty"), null), "empty");
        add(body, BorderLayout.CENTER);
        list.onChosenAll(this::chosen);
        OnKey.of(list, "ENTER", () -> toReader.run());
        model.onChange(this::refresh);
        actions.install(list, Scope.TRANSCRIPTS, JComponent.WHEN_FOCUSED);
        list.addMouseListener(new ContextMenu(list, () -> new Menus(actions).popup(TranscriptActions.CONTEXT)));
        refresh();
    }

    /** Sets what leads the keys to the transcript that is read. */
    public void onRead(Runnable reader) {
        toReader = reader;
    }

    /** One row is opened; several are only chosen, and so is one for a menu. */
    private void chosen(List<TranscriptRow> rows) {
        model.select(rows);
        if (rows.size() == 1 && !list.isPointed()) {
            model.open(rows.get(0).transcript());
        }
    }

    private void refresh() {
        list.show(model.rows());
        List<TranscriptRow> before = list.chosenAll();
        list.choose(model::isSelected);
        if (!before.equals(list.chosenAll())) {
            list.showChosen();
        }
        narrowed.show(model.narrowed());
        summary.setText(model.summary());
        boolean empty = model.desk().study().transcripts().size() == 0;
        cards.show(body, empty ? "empty" : "list");
    }

    /** What has the keys of the list. */
    public JComponent focusTarget() {
        return list;
    }

    /** Where the chosen transcript stands. */
    Rectangle chosenPart() {
        int index = list.getSelectedIndex();
        Rectangle cell = index < 0 ? null : list.getCellBounds(index, index);
        return cell == null ? new Rectangle(0, 0, list.getWidth(), 0) : cell;
    }

    JComponent rows() {
        return list;
    }

    private static final class Painter implements RowPainter<TranscriptRow> {
        @Override
        public void paint(Graphics2D g, TranscriptRow row, RowState state) {
            Cells cells = new Cells(g, state, 16, 16);
            if (row.leads()) {
                g.setColor(Palette.now().hairline());
                g.fillRect(Space.px(16), 0, state.width() - Space.px(32), Math.max(1, Space.px(1)));
            }
            cells.number(row.transcript().words(), 56);
            cells.icon(new StageSign(row.stage()), null);
            cells.name(row.transcript().name(), state.chosen() || row.read());
        }

        @Override
        public String words(TranscriptRow row) {
            return Words.of(
                    row.transcript().isDocument() ? "transcripts.row.document" : "transcripts.row",
                    row.transcript().name(),
                    StageSign.words(row.stage()),
                    row.transcript().words(),
                    row.quotations());
        }

        @Override
        public @Nullable String tip(TranscriptRow row) {
            Facts facts = row.transcript().facts();
            StringBuilder tip = new StringBuilder(words(row));
            for (String known : List.of(facts.group(), facts.date(), facts.place())) {
                if (!known.isBlank()) {
                    tip.append(", ").append(known);
                }
            }
            return tip.toString();
        }
    }
}
