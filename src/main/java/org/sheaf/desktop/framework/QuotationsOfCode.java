package org.sheaf.desktop.framework;

import java.awt.BorderLayout;
import java.awt.CardLayout;
import java.awt.Rectangle;
import java.awt.event.MouseAdapter;
import java.awt.event.MouseEvent;
import java.util.ArrayList;
import java.util.List;
import javax.swing.JButton;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.SwingUtilities;
import net.miginfocom.swing.MigLayout;
import org.sheaf.desktop.action.Actions;
import org.sheaf.desktop.action.DeclaredAction;
import org.sheaf.desktop.action.Words;
import org.sheaf.desktop.theme.CodeColours;
import org.sheaf.desktop.theme.Palette;
import org.sheaf.desktop.theme.Space;
import org.sheaf.desktop.widgets.Ask;
import org.sheaf.desktop.widgets.EmptyState;
import org.sheaf.desktop.widgets.OnKey;
import org.sheaf.desktop.widgets.Pick;
import org.sheaf.desktop.widgets.SearchField;
import org.sheaf.desktop.widgets.SideList;
import org.sheaf.desktop.widgets.Styled;
import org.sheaf.study.Code;

/**
 * The quotations of the chosen code in context. Those that are ticked, with Space or a click on their box, pass to another
 * code: so a code is split. EDT only.
 */
public final class QuotationsOfCode extends JPanel {

    private static final long serialVersionUID = 1L;

    private final transient SplitModel model;
    private final SideList<CodedRow> list;
    private final SearchField filter = new SearchField(Words.of("framework.split.filter"), "");
    private final JLabel title = Styled.label("", "title");
    private final JLabel number = Styled.label("", "second");
    private final JButton all = Styled.link("", this::tickShown);
    private final JButton move;
    private final JPanel foot;
    private final CardLayout cards = new CardLayout();
    private final JPanel body = Styled.ground("panel", cards);
    private final EmptyState empty = new EmptyState("", null);

    /** The list of a model; {@link #declare} must have declared what can be done in it. */
    public QuotationsOfCode(SplitModel model, Actions actions) {
        super(new BorderLayout());
        this.model = model;
        this.list = new SideList<>(CodedRowPainter.HEIGHT, CodedRow::key, new CodedRowPainter(model::isTicked));
        Styled.style(this, "background: $Sheaf.panel");
        list.setName("framework.quotations");
        list.getAccessibleContext().setAccessibleName(Words.of("framework.split.title"));
        list.allowSeveral();
        filter.setName("framework.quotations.filter");
        all.setName("framework.quotations.all");
        move = new JButton(actions.swing("code.split.move"));
        move.setIcon(null);
        move.setToolTipText(null);
        move.setName("framework.quotations.move");
        add(head(), BorderLayout.NORTH);
        body.add(Styled.scrolled(list), "list");
        body.add(empty, "empty");
        add(body, BorderLayout.CENTER);
        foot = foot();
        add(foot, BorderLayout.SOUTH);
        listen();
        refresh();
    }

    /**
     * Declares what can be done to the quotations of a model's code.
     *
     * @param ask asks where the ticked ones shall go, in the list
     */
    public static void declare(SplitModel model, Actions actions, Runnable ask) {
        actions.declare(DeclaredAction.of("code.split.move")
                .called(() -> model.ticked() == 0
                        ? Words.of("action.code.split.move")
                        : Words.of("framework.split.move", model.ticked()))
                .when(() -> model.ticked() > 0)
                .does(ask));
        model.onChange(actions::refreshSoon);
    }

    private JPanel head() {
        JPanel head = Styled.clear(new MigLayout("insets 12 16 8 16, fillx, gapy 0", "[]8[grow, fill]", "[]6[]"));
        head.add(title);
        head.add(number, "wmin 0, wrap");
        head.add(filter, "span, growx, h 30!");
        return head;
    }

    private JPanel foot() {
        JPanel foot = Styled.ground("panel", new MigLayout("insets 8 16 8 16, fillx", "[]push[]", "[center]"));
        foot.setBorder(Styled.hairline(true, false, false, false));
        foot.add(all);
        foot.add(move, "wmin 0");
        return foot;
    }

    private void listen() {
        filter.onText(model::filter);
        model.onChange(this::refresh);
        OnKey.of(list, "SPACE", () -> model.toggle(list.chosenAll()));
        OnKey.of(list, "ENTER", () -> list.chosen().ifPresent(model::show));
        OnKey.of(filter, "DOWN", this::focusList);
        list.onOpened(model::show);
        list.addMouseListener(new Boxes());
    }

    private void refresh() {
        boolean known = model.code().isPresent();
        title.setText(Words.of("framework.split.title"));
        number.setText(known && model.size() > 0 ? Words.of("framework.split.number", model.size()) : "");
        number.setToolTipText(Words.of("framework.split.layer"));
        List<CodedRow> rows = model.rows();
        list.show(rows);
        list.repaint();
        filter.setVisible(model.size() > 0);
        all.setVisible(!rows.isEmpty());
        foot.setVisible(model.size() > 0);
        boolean on = !rows.isEmpty() && rows.stream().allMatch(model::isTicked);
        all.setText(Words.of(on ? "framework.split.none" : "framework.split.all", rows.size()));
        String why = known
                ? (model.size() > 0 ? "framework.split.nomatch" : "framework.split.empty")
                : "framework.split.choose";
        empty.say(model.isGathering() ? "" : Words.of(why));
        cards.show(body, rows.isEmpty() ? "empty" : "list");
    }

    private void tickShown() {
        model.toggle(model.rows());
    }

    /** Leads the keys to the list. */
    public void focusList() {
        list.requestFocusInWindow();
        if (list.getSelectedIndex() < 0 && !list.shown().isEmpty()) {
            list.setSelectedIndex(0);
        }
    }

    /** What has the keys of the list. */
    public JComponent rows() {
        return list;
    }

    /** Asks where the ticked quotations shall go. */
    public void askInto() {
        FrameworkModel framework = model.framework();
        List<Pick.Choice> choices = new ArrayList<>();
        choices.add(new Pick.Choice(
                Words.of("framework.split.new"), "", null, () -> SwingUtilities.invokeLater(this::askName)));
        Code from = model.code().orElseThrow();
        for (Code code : framework.desk().study().framework().inOrder()) {
            if (!code.id().equals(from.id())) {
                choices.add(new Pick.Choice(
                        code.name(),
                        FrameworkActions.above(framework.desk().study().framework(), code),
                        CodeColours.shown(code.colour(), Palette.now()),
                        () -> model.split(code)));
            }
        }
        Pick.open(move, part(), Words.of("framework.split.into", model.ticked()), choices);
    }

    private Rectangle part() {
        return new Rectangle(move.getSize());
    }

    /** Once the choice has closed and given the keys back. */
    private void askName() {
        Ask.open(
                move,
                part(),
                new Ask.Question(
                        Words.of("framework.split.name", model.ticked()),
                        "",
                        Words.of("framework.split.verb"),
                        model::clash,
                        model::split));
    }

    /** A click on a box ticks the row, or all that are chosen with it. */
    private final class Boxes extends MouseAdapter {
        @Override
        public void mouseClicked(MouseEvent event) {
            if (SwingUtilities.isLeftMouseButton(event) && event.getX() < Space.px(CodedRowPainter.BOX)) {
                list.at(event.getPoint())
                        .ifPresent(index -> model.toggle(List.of(list.shown().get(index))));
            }
        }
    }
}
