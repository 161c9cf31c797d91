package org.sheaf.desktop.transcripts;

import java.awt.BorderLayout;
import java.awt.CardLayout;
import java.awt.Component;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.Rectangle;
import java.awt.geom.Ellipse2D;
import javax.swing.Icon;
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
import org.sheaf.desktop.widgets.RowPainter;
import org.sheaf.desktop.widgets.SideList;
import org.sheaf.desktop.widgets.Styled;
import org.sheaf.study.Id;
import org.sheaf.study.Transcript;

/** The list of transcripts. Layout only. EDT only. */
public final class TranscriptsPane extends JPanel {

    private static final long serialVersionUID = 1L;

    private final transient TranscriptsModel model;
    private final SideList<TranscriptRow> list =
            new SideList<>(Space.LIST_ROW, row -> row.transcript().id(), new Painter());
    private final JLabel summary = Styled.label("", "second");
    private final CardLayout cards = new CardLayout();
    private final JPanel body = Styled.ground("panel", cards);

    /** The list of a model; its actions must be declared before. */
    public TranscriptsPane(TranscriptsModel model, Actions actions) {
        super(new BorderLayout());
        this.model = model;
        Styled.style(this, "background: $Sheaf.panel");
        list.setName("transcripts.list");
        list.getAccessibleContext().setAccessibleName(Words.of("transcripts.title"));
        summary.setBorder(Styled.inset(8, 16, 10, 16));
        JPanel full = Styled.ground("panel", new BorderLayout());
        full.add(Styled.scrolled(list), BorderLayout.CENTER);
        full.add(summary, BorderLayout.SOUTH);
        full.setBorder(Styled.inset(6, 0, 0, 0));
        body.add(full, "list");
        body.add(new EmptyState(Words.of("transcripts.empty"), null), "empty");
        add(body, BorderLayout.CENTER);
        list.onChosen(row -> model.open(row.transcript()));
        model.onChange(this::refresh);
        model.desk().chosen().listen(this::refreshChosen);
        actions.install(list, Scope.TRANSCRIPTS, JComponent.WHEN_FOCUSED);
        list.addMouseListener(new ContextMenu(list, () -> new Menus(actions).popup(TranscriptActions.CONTEXT)));
        refresh();
    }

    private void refresh() {
        list.show(model.rows());
        refreshChosen();
        summary.setText(model.summary());
        boolean empty = model.rows().isEmpty() && model.group().isEmpty();
        cards.show(body, empty ? "empty" : "list");
    }

    private void refreshChosen() {
        Id<Transcript> chosen = model.chosen().map(Transcript::id).orElse(null);
        list.choose(row -> row.transcript().id().equals(chosen));
        list.showChosen();
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
            cells.number(row.transcript().words(), 56);
            cells.icon(new Sign(row.quotations() > 0, row.mine()), null);
            cells.name(row.transcript().name(), state.chosen());
        }

        @Override
        public String words(TranscriptRow row) {
            return Words.of(
                    "transcripts.row", row.transcript().name(), row.transcript().words(), row.quotations());
        }

        @Override
        public String tip(TranscriptRow row) {
            return words(row);
        }
    }

    /** A ring: empty without quotations, with a dot once somebody has coded, in the accent once the acting coder has. */
    private record Sign(boolean coded, boolean mine) implements Icon {
        @Override
        public void paintIcon(@Nullable Component c, Graphics graphics, int x, int y) {
            Graphics2D g = (Graphics2D) graphics.create();
            Palette palette = Palette.now();
            float side = Space.px(14f);
            float stroke = Space.px(1.5f);
            g.setStroke(new java.awt.BasicStroke(stroke));
            g.setColor(mine ? palette.accent() : palette.border());
            float inset = stroke / 2 + Space.px(1f);
            g.draw(new Ellipse2D.Float(x + inset, y + inset, side - 2 * inset, side - 2 * inset));
            if (coded) {
                float in = Space.px(5f);
                g.setColor(mine ? palette.accent() : palette.second());
                g.fill(new Ellipse2D.Float(x + in, y + in, side - 2 * in, side - 2 * in));
            }
            g.dispose();
        }

        @Override
        public int getIconWidth() {
            return Space.px(14);
        }

        @Override
        public int getIconHeight() {
            return Space.px(14);
        }
    }
}
