package org.sheaf.desktop.participants;

import java.awt.BorderLayout;
import java.awt.CardLayout;
import java.awt.Graphics2D;
import java.awt.Rectangle;
import java.util.stream.Collectors;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JPanel;
import org.sheaf.desktop.action.Actions;
import org.sheaf.desktop.action.Menus;
import org.sheaf.desktop.action.Scope;
import org.sheaf.desktop.action.Words;
import org.sheaf.desktop.theme.Palette;
import org.sheaf.desktop.theme.Space;
import org.sheaf.desktop.theme.Type;
import org.sheaf.desktop.widgets.Cells;
import org.sheaf.desktop.widgets.ContextMenu;
import org.sheaf.desktop.widgets.EmptyState;
import org.sheaf.desktop.widgets.NarrowedBar;
import org.sheaf.desktop.widgets.RowPainter;
import org.sheaf.desktop.widgets.SideList;
import org.sheaf.desktop.widgets.Styled;
import org.sheaf.study.Participant;
import org.sheaf.study.Transcript;

/** The list of people. Layout only. EDT only. */
public final class ParticipantsPane extends JPanel {

    private static final long serialVersionUID = 1L;

    private final transient ParticipantsModel model;
    private final SideList<PersonRow> list =
            new SideList<>(Space.TWO_LINE_ROW, row -> row.person().id(), new Painter());
    private final NarrowedBar narrowed;
    private final JLabel summary = Styled.label("", "second");
    private final CardLayout cards = new CardLayout();

    /** The list of a model; its actions must be declared before. */
    public ParticipantsPane(ParticipantsModel model, Actions actions) {
        this.model = model;
        setLayout(cards);
        Styled.style(this, "background: $Sheaf.panel");
        list.setName("participants.list");
        list.getAccessibleContext().setAccessibleName(Words.of("participants.title"));
        narrowed = new NarrowedBar(
                "participants.widen", Words.of("participants.all"), () -> model.sieve(sieve -> PersonSieve.ALL));
        JPanel full = Styled.ground("panel", new BorderLayout());
        JPanel middle = Styled.ground("panel", new BorderLayout());
        middle.setBorder(Styled.inset(6, 0, 0, 0));
        middle.add(Styled.scrolled(list), BorderLayout.CENTER);
        full.add(narrowed, BorderLayout.NORTH);
        full.add(middle, BorderLayout.CENTER);
        summary.setName("participants.summary");
        summary.setBorder(Styled.inset(8, 16, 10, 16));
        full.add(summary, BorderLayout.SOUTH);
        add(full, "list");
        add(new EmptyState(Words.of("participants.empty"), actions.swing("participants.import")), "empty");
        list.onChosen(model::choose);
        list.onOpened(model::open);
        actions.install(list, Scope.PARTICIPANTS, JComponent.WHEN_FOCUSED);
        list.addMouseListener(new ContextMenu(list, () -> new Menus(actions).popup(ParticipantActions.CONTEXT)));
        model.onChange(this::refresh);
        refresh();
    }

    private void refresh() {
        list.show(model.rows());
        narrowed.show(model.narrowed());
        summary.setText(model.summary());
        cards.show(this, model.desk().study().participants().size() == 0 ? "empty" : "list");
    }

    /** Where the chosen person stands. */
    Rectangle chosenPart() {
        int index = list.getSelectedIndex();
        Rectangle cell = index < 0 ? null : list.getCellBounds(index, index);
        return cell == null ? new Rectangle(0, 0, list.getWidth(), 0) : cell;
    }

    /** What has the keys of the list. */
    public JComponent focusTarget() {
        return list;
    }

    JComponent rows() {
        return list;
    }

    private static final class Painter implements RowPainter<PersonRow> {
        @Override
        public void paint(Graphics2D g, PersonRow row, RowState state) {
            int line = state.height() / 2 - Space.px(1);
            Graphics2D upper = (Graphics2D) g.create();
            upper.translate(0, Space.px(3));
            Cells first = new Cells(upper, sized(state, line), 16, 16);
            first.number(row.words(), 56);
            first.name(row.person().name(), state.chosen());
            upper.translate(0, line - Space.px(3));
            new Cells(upper, sized(state, line), 16, 16)
                    .text(
                            ParticipantsModel.below(row),
                            Type.SECOND.font(),
                            Palette.now().second());
            upper.dispose();
        }

        private static RowState sized(RowState state, int height) {
            return new RowState(state.width(), height, state.chosen(), state.hovered(), state.focused());
        }

        @Override
        public String words(PersonRow row) {
            Participant person = row.person();
            return Words.of("participants.row", person.name(), ParticipantsModel.below(row), row.words());
        }

        @Override
        public String tip(PersonRow row) {
            String where =
                    row.transcripts().stream().map(Transcript::name).limit(5).collect(Collectors.joining(", "));
            String known = row.person().attributes().entrySet().stream()
                    .map(entry -> entry.getKey() + ": " + entry.getValue().text())
                    .collect(Collectors.joining("; "));
            return String.join(
                    ". ",
                    java.util.stream.Stream.of(words(row), known, where)
                            .filter(part -> !part.isBlank())
                            .toList());
        }
    }
}
