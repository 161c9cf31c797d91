package org.sheaf.desktop.guide;

import java.awt.BorderLayout;
import java.awt.CardLayout;
import java.awt.Rectangle;
import java.util.List;
import java.util.Optional;
import javax.swing.JButton;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JPanel;
import net.miginfocom.swing.MigLayout;
import org.sheaf.desktop.action.Actions;
import org.sheaf.desktop.action.Menus;
import org.sheaf.desktop.action.Scope;
import org.sheaf.desktop.action.Words;
import org.sheaf.desktop.theme.Palette;
import org.sheaf.desktop.theme.Type;
import org.sheaf.desktop.widgets.ContextMenu;
import org.sheaf.desktop.widgets.Divided;
import org.sheaf.desktop.widgets.EmptyState;
import org.sheaf.desktop.widgets.OnKey;
import org.sheaf.desktop.widgets.Prose;
import org.sheaf.desktop.widgets.Segments;
import org.sheaf.desktop.widgets.SideList;
import org.sheaf.desktop.widgets.Styled;
import org.sheaf.study.Question;

/** The questions of the guide, and beside them the answers to one, or the turns that ask them. Layout only. EDT only. */
public final class GuideView extends JPanel {

    private static final long serialVersionUID = 1L;

    /** What is shown beside the questions, in the order of its buttons. */
    private static final List<GuideModel.Shown> SHOWN = List.of(GuideModel.Shown.values());

    private final transient GuideModel model;
    private final SideList<QuestionRow> questions =
            new SideList<>(QuestionPainter.HEIGHT, row -> row.question().id(), new QuestionPainter());
    private final SideList<TurnRow> turns = new SideList<>(TurnPainter.HEIGHT, TurnRow::key, new TurnPainter());
    private final AnswerList answers = new AnswerList();
    private final Segments which = new Segments(
            Words.of("guide.which"),
            List.of(Words.of("guide.which.answers"), Words.of("guide.which.open"), Words.of("guide.which.turns")));
    private final Prose title = new Prose("", Type.VIEW_TITLE, Palette::text, 2);
    private final JLabel summary = Styled.label("", "second");
    private final JButton evident;
    private final CardLayout whole = new CardLayout();
    private final CardLayout cards = new CardLayout();
    private final JPanel body = Styled.ground("paper", cards);
    private final EmptyState nothing = new EmptyState("", null);

    /** The view of a model; its actions must be declared before. */
    public GuideView(GuideModel model, GuideActions guideActions, Actions actions) {
        this.model = model;
        setLayout(whole);
        Styled.style(this, "background: $Sheaf.paper");
        name(questions, "guide.questions", "guide.title");
        name(turns, "guide.turns", "guide.which.turns");
        name(answers, "guide.answers", "guide.which.answers");
        summary.setName("guide.summary");
        evident = new JButton(actions.swing("guide.evident"));
        evident.setIcon(null);
        evident.setName("guide.evident");
        JPanel left = Styled.ground("panel", new BorderLayout());
        left.add(head(actions), BorderLayout.NORTH);
        left.add(Styled.scrolled(questions), BorderLayout.CENTER);
        JPanel right = Styled.ground("paper", new BorderLayout());
        right.add(top(), BorderLayout.NORTH);
        body.add(Styled.scrolled(answers), "answers");
        body.add(Styled.scrolled(turns), "turns");
        body.add(nothing, "nothing");
        right.add(body, BorderLayout.CENTER);
        Styled.style(turns, "background: $Sheaf.paper");
        add(new Divided(Divided.Keeps.LEFT, new Divided.Sizes(340, 260, 560), left, right), "full");
        add(empty(actions), "empty");
        wire(actions);
        guideActions.over(this);
        refresh();
    }

    private static void name(JComponent component, String name, String words) {
        component.setName(name);
        component.getAccessibleContext().setAccessibleName(Words.of(words));
    }

    private static JPanel empty(Actions actions) {
        JPanel page =
                Styled.ground("paper", new MigLayout("insets 48 24 24 24, fillx, wrap 1", "[:460:, left]", "[]8[]"));
        page.add(Styled.label(Words.of("guide.title"), "viewTitle"));
        page.add(new EmptyState(Words.of("guide.empty"), actions.swing("guide.import")), "w 460!, gapleft 0");
        JButton type = new JButton(actions.swing("guide.edit"));
        type.setIcon(null);
        type.setName("guide.empty.edit");
        page.add(type, "gapleft 16");
        return page;
    }

    private JPanel head(Actions actions) {
        JPanel head = Styled.clear(new MigLayout("insets 12 16 8 14, fillx", "[]push[][]", "[30!, center]"));
        head.add(Styled.label(Words.of("guide.title"), "viewTitle"));
        head.add(Styled.iconButton(actions.swing("guide.edit")), "w 30!, h 30!");
        head.add(Styled.iconButton(actions.swing("guide.import")), "w 30!, h 30!");
        return head;
    }

    private JPanel top() {
        JPanel top = Styled.clear(
                new MigLayout("insets 12 24 8 24, fillx, wrap 1, hidemode 3", "[grow, fill]", "[]10[28!, center]8[]"));
        top.add(title, "wmin 0");
        JPanel row = Styled.clear(new MigLayout("insets 0, fillx, hidemode 3", "[]12:push[]", "[28!, center]"));
        row.add(which, "h 28!");
        row.add(evident, "h 28!");
        top.add(row, "wmin 0");
        top.add(summary, "wmin 0");
        top.setBorder(Styled.hairline(false, false, true, false));
        JPanel framed = Styled.clear(new BorderLayout());
        framed.add(top);
        return framed;
    }

    private void wire(Actions actions) {
        which.following(() -> SHOWN.indexOf(model.shown()));
        which.onChosen(number -> model.show(SHOWN.get(number)));
        questions.onChosen(row -> model.choose(row.question()));
        questions.onOpened(row -> model.choose(row.question()));
        OnKey.of(questions, "RIGHT", this::focusBody);
        OnKey.of(questions, "ENTER", this::focusBody);
        turns.onChosen(model::choose);
        turns.onOpened(row -> model.read());
        answers.onOpened(model::read);
        OnKey.of(answers, "ENTER", () -> answers.chosen().ifPresent(model::read));
        OnKey.of(answers, "LEFT", questions::requestFocusInWindow);
        OnKey.of(turns, "LEFT", questions::requestFocusInWindow);
        actions.install(turns, Scope.GUIDE, JComponent.WHEN_FOCUSED);
        turns.addMouseListener(new ContextMenu(turns, () -> new Menus(actions).popup(GuideActions.CONTEXT)));
        model.onChange(this::refresh);
    }

    private void refresh() {
        whole.show(this, model.desk().study().questions().size() == 0 ? "empty" : "full");
        questions.show(model.questions());
        Optional<Question> chosen = model.chosen();
        questions.choose(
                row -> chosen.filter(q -> q.id().equals(row.question().id())).isPresent());
        which.show(SHOWN.indexOf(model.shown()));
        if (model.shown() == GuideModel.Shown.ANSWERS) {
            showAnswers();
        } else {
            showTurns();
        }
    }

    private void showAnswers() {
        title.setText(model.chosen()
                .map(q -> Words.of("guide.answers.title", q.number(), q.text()))
                .orElse(""));
        List<AnswerRow> rows = model.answers();
        answers.show(rows);
        long given = rows.stream().filter(AnswerRow::isGiven).count();
        summary.setText(Words.of("guide.answers.summary", given, rows.size() - given));
        evident.setVisible(false);
        nothing.say(Words.of(model.isWorking() ? "guide.working" : "guide.answers.empty"));
        cards.show(body, rows.isEmpty() ? "nothing" : "answers");
    }

    private void showTurns() {
        boolean open = model.shown() == GuideModel.Shown.OPEN;
        title.setText(Words.of(open ? "guide.open.title" : "guide.turns.title"));
        List<TurnRow> rows = model.turns();
        turns.show(rows);
        turns.choose(model::isChosen);
        turns.showChosen();
        summary.setText(
                open
                        ? Words.of("guide.open.summary", rows.size())
                        : Words.of("guide.turns.summary", rows.size(), model.open()));
        int sure = model.evident().size();
        evident.setVisible(sure > 0);
        nothing.say(Words.of(model.isWorking() ? "guide.working" : "guide.none.open"));
        cards.show(body, rows.isEmpty() ? "nothing" : "turns");
    }

    /** Leads the keys to what stands beside the questions. */
    void focusBody() {
        (model.shown() == GuideModel.Shown.ANSWERS ? answers : turns).requestFocusInWindow();
    }

    /** Leads the keys to the questions. */
    public void focusQuestions() {
        questions.requestFocusInWindow();
    }

    /** Where a question is put about the chosen turn. */
    JComponent rows() {
        return turns;
    }

    /** Where the chosen turn stands. */
    Rectangle chosenPart() {
        int index = turns.getSelectedIndex();
        Rectangle cell = index < 0 ? null : turns.getCellBounds(index, index);
        return cell == null ? new Rectangle(0, 0, turns.getWidth(), 0) : cell;
    }
}
