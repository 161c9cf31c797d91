package org.sheaf.desktop.reconcile.rounds;

import java.awt.BorderLayout;
import java.awt.Dimension;
import java.awt.FontMetrics;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.util.List;
import javax.swing.JButton;
import javax.swing.JComponent;
import javax.swing.JPanel;
import javax.swing.JScrollPane;
import net.miginfocom.swing.MigLayout;
import org.sheaf.desktop.action.Actions;
import org.sheaf.desktop.action.Words;
import org.sheaf.desktop.theme.Palette;
import org.sheaf.desktop.theme.Space;
import org.sheaf.desktop.theme.Type;
import org.sheaf.desktop.widgets.Cells;
import org.sheaf.desktop.widgets.Divided;
import org.sheaf.desktop.widgets.OnKey;
import org.sheaf.desktop.widgets.Prose;
import org.sheaf.desktop.widgets.RowPainter;
import org.sheaf.desktop.widgets.SideList;
import org.sheaf.desktop.widgets.StageSign;
import org.sheaf.desktop.widgets.Styled;
import org.sheaf.desktop.widgets.TextLines;
import org.sheaf.study.Coder;
import org.sheaf.study.Place;
import org.sheaf.study.Round;
import org.sheaf.study.Stage;

/** A round while it is open: what the acting coder has to do, and how far everybody has come. Layout only. EDT only. */
public final class RoundPane extends JPanel {

    private static final long serialVersionUID = 1L;

    private final transient RoundsModel model;
    private final RoundHead head;
    private final ToDo toDo = new ToDo();
    private final SideList<RoundRow> mine =
            new SideList<>(Space.LIST_ROW, row -> row.transcript().id(), toDo);
    private final transient ProgressPainter painter = new ProgressPainter();
    private final SideList<RoundRow> all =
            new SideList<>(Space.TABLE_ROW, row -> row.transcript().id(), painter);
    private final Heads heads = new Heads();
    private final Prose note = new Prose("", Type.BODY, Palette::second);
    private final Prose nothing = new Prose("", Type.SECOND, Palette::second);
    private final Prose standing = new Prose("", Type.BODY, Palette::second);

    /** The pane of a model; its actions must be declared before. */
    public RoundPane(RoundsModel model, Actions actions) {
        super(new BorderLayout());
        this.model = model;
        head = new RoundHead(actions.swing("round.choose"));
        name(mine, "rounds.mine");
        name(all, "rounds.progress");
        JPanel left = Styled.ground("panel", new BorderLayout());
        left.add(head, BorderLayout.NORTH);
        left.add(Styled.headed(sideTitle(), Styled.scrolled(mine)), BorderLayout.CENTER);
        JPanel right = Styled.ground("paper", new BorderLayout());
        right.add(title(actions), BorderLayout.NORTH);
        JScrollPane progress = Styled.scrolled(all);
        progress.setColumnHeaderView(heads); // as wide as the rows, whether they scroll or not
        right.add(progress, BorderLayout.CENTER);
        Styled.style(all, "background: $Sheaf.paper");
        add(new Divided(Divided.Keeps.LEFT, new Divided.Sizes(288, 220, 420), left, right), BorderLayout.CENTER);
        for (SideList<RoundRow> list : List.of(mine, all)) {
            list.onOpened(this::open);
            OnKey.of(list, "ENTER", () -> list.chosen().ifPresent(this::open));
        }
        model.onChange(this::refresh);
        refresh();
    }

    private static void name(JComponent component, String key) {
        component.setName(key);
        component.getAccessibleContext().setAccessibleName(Words.of(key));
    }

    private JPanel sideTitle() {
        JPanel row = Styled.clear(new MigLayout("insets 10 16 6 16, fillx, wrap 1, hidemode 3", "[grow, fill]"));
        row.add(Styled.label(Words.of("rounds.mine"), "title"));
        row.add(nothing, "wmin 0");
        return row;
    }

    private JPanel title(Actions actions) {
        JPanel top = Styled.clear(
                new MigLayout("insets 14 24 0 24, fillx, wrap 1, hidemode 3", "[grow, fill]", "[30!, center]2[]10[]"));
        JButton close = new JButton(actions.swing("round.close"));
        close.setIcon(null);
        close.setName("rounds.close");
        top.add(Styled.label(Words.of("rounds.progress"), "viewTitle"), "split 2");
        top.add(close, "growx 0, gapleft push, h 30!");
        top.add(standing, "wmin 0");
        top.add(note, "wmin 0");
        return top;
    }

    private void open(RoundRow row) {
        model.desk().go(Place.of(row.transcript()));
    }

    private void refresh() {
        model.round().ifPresent(this::show);
    }

    private void show(Round round) {
        List<RoundRow> rows = model.rows(round);
        List<Coder> coders = model.coders(round);
        head.say(
                Words.of("rounds.name", round.number()),
                Words.of("rounds.facts", RoundForm.word(round.purpose()), model.about(round)));
        int whole = rows.size() * coders.size();
        int done = coders.stream().mapToInt(coder -> model.done(round, coder)).sum();
        head.progress(done, whole, Words.of("rounds.done", done, whole), "");
        List<RoundRow> work = model.codes(round) ? rows : List.of();
        mine.show(work);
        long open = work.stream().filter(RoundRow::isToDo).count();
        nothing.setText(
                model.codes(round)
                        ? Words.of("rounds.todo", open, work.size())
                        : Words.of("rounds.todo.none", model.desk().coder().name()));
        painter.coders(coders);
        heads.coders = coders;
        heads.done = coders.stream().map(coder -> model.done(round, coder)).toList();
        heads.of = rows.size();
        all.show(rows);
        all.repaint();
        heads.repaint();
        standing.setText(Words.of(
                round.isOpen() ? "rounds.standing.open" : "rounds.standing.closed",
                round.number(),
                round.transcripts().size()));
        note.setText(Words.of("rounds.blind"));
        note.setVisible(round.blind() && round.isOpen());
    }

    /** Leads the keys to what there is to do. */
    public void focusRows() {
        SideList<RoundRow> list = mine.shown().isEmpty() ? all : mine;
        if (list.getSelectedIndex() < 0 && !list.shown().isEmpty()) {
            list.setSelectedIndex(0);
        }
        list.requestFocusInWindow();
    }

    /** What F6 leads to. */
    public List<JComponent> focusables() {
        return List.of(mine, all);
    }

    /** A transcript that the acting coder codes, with the sign of the stage. */
    private static final class ToDo implements RowPainter<RoundRow> {
        @Override
        public void paint(Graphics2D g, RoundRow row, RowState state) {
            if (row.mine() < 0) {
                return;
            }
            Stage stage = row.stages().get(row.mine());
            Cells cells = new Cells(g, state, 16, 16);
            cells.icon(new StageSign(stage), null);
            cells.name(row.transcript().name(), state.chosen());
            cells.beside(StageSign.words(stage), Palette.now().second());
        }

        @Override
        public String words(RoundRow row) {
            return row.mine() < 0
                    ? row.transcript().name()
                    : Words.of(
                            "rounds.row",
                            row.transcript().name(),
                            StageSign.words(row.stages().get(row.mine())));
        }
    }

    /** Over the columns: who, and how many transcripts are coded to the end. */
    private static final class Heads extends JComponent {
        private static final long serialVersionUID = 1L;
        private transient List<Coder> coders = List.of();
        private transient List<Integer> done = List.of();
        private int of;

        @Override
        public Dimension getPreferredSize() {
            FontMetrics metrics = getFontMetrics(Type.SECOND_TITLE.font());
            return new Dimension(0, 2 * metrics.getHeight() + Space.px(Space.MEDIUM));
        }

        @Override
        protected void paintComponent(Graphics graphics) {
            Graphics2D g = (Graphics2D) graphics.create();
            Type.smooth(g);
            Palette palette = Palette.now();
            g.setColor(palette.paper());
            g.fillRect(0, 0, getWidth(), getHeight());
            g.setColor(palette.hairline());
            g.fillRect(0, getHeight() - 1, getWidth(), 1);
            for (int i = 0; i < coders.size(); i++) {
                int x = ProgressPainter.column(i, coders.size(), getWidth());
                int room = ProgressPainter.column(i + 1, coders.size(), getWidth()) - x - Space.px(Space.SMALL);
                g.setFont(Type.SECOND_TITLE.font());
                g.setColor(palette.text());
                FontMetrics metrics = g.getFontMetrics();
                g.drawString(TextLines.cut(coders.get(i).name(), metrics, room), x, Space.px(2) + metrics.getAscent());
                g.setFont(Type.SECOND.font());
                g.setColor(palette.second());
                String count = Words.of("rounds.coder.done", done.get(i), of);
                g.drawString(
                        TextLines.cut(count, g.getFontMetrics(), room),
                        x,
                        Space.px(2) + metrics.getHeight() + metrics.getAscent());
            }
            g.dispose();
        }
    }
}
