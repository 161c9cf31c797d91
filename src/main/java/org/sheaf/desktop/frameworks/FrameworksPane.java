package org.sheaf.desktop.frameworks;

import java.awt.BorderLayout;
import java.awt.CardLayout;
import java.awt.Rectangle;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.swing.JButton;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JScrollPane;
import javax.swing.SwingUtilities;
import net.miginfocom.swing.MigLayout;
import org.jspecify.annotations.Nullable;
import org.sheaf.desktop.action.Actions;
import org.sheaf.desktop.action.Words;
import org.sheaf.desktop.theme.Palette;
import org.sheaf.desktop.theme.Space;
import org.sheaf.desktop.theme.Type;
import org.sheaf.desktop.widgets.Beside;
import org.sheaf.desktop.widgets.Column;
import org.sheaf.desktop.widgets.EmptyState;
import org.sheaf.desktop.widgets.FileDrop;
import org.sheaf.desktop.widgets.OnKey;
import org.sheaf.desktop.widgets.Options;
import org.sheaf.desktop.widgets.PickMany;
import org.sheaf.desktop.widgets.Prose;
import org.sheaf.desktop.widgets.SideList;
import org.sheaf.desktop.widgets.Styled;
import org.sheaf.reconcile.frameworks.Plan;
import org.sheaf.reconcile.frameworks.Proposal;
import org.sheaf.study.CodeDecision.Outcome;

/**
 * Two frameworks as trees with lines between what seems to be the same, the list of proposals, what speaks for the chosen one,
 * and what is decided. Where more than two are compared, each tree can show any of them. Layout only. EDT only.
 */
public final class FrameworksPane extends JPanel {

    private static final long serialVersionUID = 1L;

    private final transient FrameworksModel model;
    private final SideList<Proposal> list;
    private final SideList<TreeRow> left = tree("frameworks.left");
    private final SideList<TreeRow> right = tree("frameworks.right");
    private final Options<Integer> leftSide;
    private final Options<Integer> rightSide;
    private final Ribbons ribbons;
    private final EvidencePane evidence;
    private final DecisionBar bar;
    private final Prose summary = new Prose("", Type.SECOND, Palette::second);
    private final Prose planned = new Prose("", Type.SECOND, Palette::second);
    private final JButton apply;
    private final JButton choose = new JButton(Words.of("frameworks.choose"));
    private final CardLayout cards = new CardLayout();
    private final JPanel body = Styled.ground("panel", cards);
    private int shownLeft;
    private int shownRight = 1;
    private boolean showsTrees;

    /** The frameworks of a model; {@link FrameworksActions} must have declared what can be done with them. */
    public FrameworksPane(FrameworksModel model, Actions actions) {
        super(new BorderLayout());
        this.model = model;
        list = new SideList<>(Space.TWO_LINE_ROW, Proposal::id, new ProposalPainter(model));
        leftSide = new Options<>(option -> turn(option.value(), true));
        rightSide = new Options<>(option -> turn(option.value(), false));
        ribbons = new Ribbons(left, right, model);
        evidence = new EvidencePane(model);
        bar = new DecisionBar(model, actions);
        apply = new JButton(actions.swing("frameworks.apply"));
        apply.setName("frameworks.apply");
        apply.setIcon(null);
        name(list, "frameworks.proposals");
        name(leftSide, "frameworks.leftSide");
        name(rightSide, "frameworks.rightSide");
        Styled.style(this, "background: $Sheaf.panel");
        add(head(actions), BorderLayout.NORTH);
        body.add(compared(), "compared");
        body.add(new EmptyState(Words.of("frameworks.empty"), actions.swing("frameworks.file")), "empty");
        body.add(new EmptyState(Words.of("frameworks.comparing"), null), "working");
        add(body, BorderLayout.CENTER);
        add(foot(), BorderLayout.SOUTH);
        keys();
        setTransferHandler(new FileDrop(model::add));
        model.onChange(this::refresh);
        model.onChange(actions::refreshSoon);
        refresh();
    }

    private static SideList<TreeRow> tree(String name) {
        SideList<TreeRow> tree =
                new SideList<>(Space.TREE_ROW, row -> row.code().id(), new TreePainter());
        name(tree, name);
        return tree;
    }

    private static void name(JComponent part, String name) {
        part.setName(name);
        part.getAccessibleContext().setAccessibleName(Words.of(name));
    }

    private void keys() {
        list.onChosen(model::choose);
        left.onChosen(row -> row.proposal().ifPresent(model::choose));
        right.onChosen(row -> row.proposal().ifPresent(model::choose));
        for (JComponent part : List.of(list, left, right)) {
            int digit = 1;
            for (Outcome outcome : Outcome.values()) {
                OnKey.of(part, String.valueOf(digit++), () -> model.pick(outcome));
            }
            OnKey.of(part, "N", () -> step(1));
            OnKey.of(part, "P", () -> step(-1));
            OnKey.of(part, "S", () -> step(1));
            OnKey.of(part, "R", bar::focusReason);
            OnKey.of(part, "ENTER", model::canDecide, model::decide);
        }
    }

    private void step(int by) {
        model.step(by);
        list.showChosen();
    }

    private JComponent head(Actions actions) {
        JPanel head = Styled.ground("paper", new MigLayout("insets 10 20 10 16, fillx", "[grow, fill][][]", "[]2[]"));
        head.setBorder(javax.swing.BorderFactory.createCompoundBorder(
                Styled.hairline(false, false, true, false), head.getBorder()));
        head.add(Styled.label(Words.of("frameworks.title"), "viewTitle"));
        choose.setName("frameworks.choose");
        choose.addActionListener(event -> askSides());
        JButton file = new JButton(actions.swing("frameworks.file"));
        file.setIcon(null);
        file.setName("frameworks.file");
        head.add(choose, "h 30!, spany 2");
        head.add(file, "h 30!, spany 2, wrap");
        head.add(summary, "wmin 0");
        return head;
    }

    private void askSides() {
        List<PickMany.Row<String>> rows = new ArrayList<>();
        for (Map.Entry<String, String> choice : model.choices().entrySet()) {
            rows.add(new PickMany.Row<>(choice.getKey(), choice.getValue(), "", null));
        }
        Set<String> ticked = new LinkedHashSet<>(model.sides());
        PickMany.open(
                choose,
                new Rectangle(choose.getSize()),
                new PickMany.Question<>(
                        Words.of("frameworks.which"), rows, ticked, Words.of("frameworks.none"), told -> {
                            List<String> wanted = model.choices().keySet().stream()
                                    .filter(told::contains)
                                    .toList();
                            model.compare(wanted);
                        }));
    }

    private JComponent compared() {
        JPanel proposals = Styled.headed(heading(Words.of("frameworks.proposals")), Styled.scrolled(list));
        JPanel trees = Styled.ground(
                "panel",
                new MigLayout("insets 0, gap 0, fill", "[grow, fill, sg][][grow, fill, sg]", "[36!][grow, fill]"));
        trees.add(leftSide, "gapleft 10, gapright 10, h 28!, wmin 40");
        trees.add(new JLabel(), "");
        trees.add(rightSide, "gapleft 10, gapright 10, h 28!, wmin 40, wrap");
        trees.add(scrolled(left), "wmin 0, hmin 0, pushy");
        trees.add(ribbons, "growy");
        trees.add(scrolled(right), "wmin 0, hmin 0");
        JScrollPane evidenceScroll = Styled.scrolled(evidence);
        evidenceScroll.setBorder(Styled.hairline(true, false, false, false));
        JPanel rightPart = Styled.ground(
                "panel",
                new MigLayout("insets 0, gap 0, fill, wrap 1", "[grow, fill]", "[grow 60, fill][grow 40, fill]"));
        rightPart.add(trees, "wmin 0, h 160:190:");
        rightPart.add(evidenceScroll, "wmin 0, h 120:150:");
        // where a window is too low for both, they are scrolled as one; what is decided stays in sight
        JScrollPane both = Styled.scrolled(new Column(Styled.ground("panel", new BorderLayout()), rightPart));
        JPanel all = Styled.ground("panel", new BorderLayout());
        all.add(new Beside(proposals, both, 0.3, 560), BorderLayout.CENTER);
        all.add(bar, BorderLayout.SOUTH);
        return all;
    }

    private static JPanel heading(String words) {
        JPanel head = Styled.clear(new MigLayout("insets 6 16 4 12", "[]", "[26!, center]"));
        head.add(Styled.label(words, "title"));
        return head;
    }

    private JScrollPane scrolled(SideList<TreeRow> tree) {
        JScrollPane scroll = Styled.scrolled(tree);
        scroll.getViewport().addChangeListener(event -> ribbons.repaint());
        return scroll;
    }

    private JComponent foot() {
        JPanel foot = Styled.ground("chrome", new MigLayout("insets 10 20 10 16, fillx", "[grow, fill][]"));
        foot.setBorder(javax.swing.BorderFactory.createCompoundBorder(
                Styled.hairline(true, false, false, false), foot.getBorder()));
        planned.setName("frameworks.plan");
        foot.add(planned, "wmin 0");
        foot.add(apply, "h 30!");
        return foot;
    }

    private void turn(@Nullable Integer side, boolean toLeft) {
        if (side != null) {
            shownLeft = toLeft ? side : shownLeft;
            shownRight = toLeft ? shownRight : side;
            refresh();
        }
    }

    private void refresh() {
        int sides = model.sides().size();
        shownLeft = shownLeft < sides ? shownLeft : 0;
        shownRight = shownRight < sides ? shownRight : Math.min(1, Math.max(0, sides - 1));
        List<Integer> all = IntStream.range(0, sides).boxed().toList();
        leftSide.show(null, all, model::called, shownLeft);
        rightSide.show(null, all, model::called, shownRight);
        left.show(TreeRow.of(model, shownLeft));
        right.show(TreeRow.of(model, shownRight));
        list.show(model.proposals());
        Proposal chosen = model.chosen().orElse(null);
        list.choose(proposal -> chosen != null && proposal.id().equals(chosen.id()));
        follow(left, shownLeft, chosen);
        follow(right, shownRight, chosen);
        evidence.refresh();
        bar.refresh();
        bar.setVisible(chosen != null);
        summary.setText(
                model.alignment().isEmpty() ? "" : Words.of("frameworks.summary", model.decided(), model.toDecide()));
        planned.setText(planned());
        boolean compared = sides > 1 && model.alignment().isPresent();
        if (compared && !showsTrees && isShowing()) {
            SwingUtilities.invokeLater(this::focusList); // once they are seen
        }
        showsTrees = compared;
        cards.show(body, compared ? "compared" : model.isWorking() ? "working" : "empty");
        ribbons.repaint();
    }

    private static void follow(SideList<TreeRow> tree, int side, @Nullable Proposal chosen) {
        tree.choose(row -> chosen != null
                && chosen.members().stream()
                        .anyMatch(
                                member -> TreeRow.isOne(member, side, row.code().id())));
        tree.showChosen();
    }

    private String planned() {
        Plan plan = model.preview().orElse(null);
        if (plan == null) {
            return Words.of(model.decided() == 0 ? "frameworks.promise" : "frameworks.planning");
        }
        if (!plan.conflicts().isEmpty()) {
            return plan.conflicts().stream().map(Plan.Conflict::why).distinct().collect(Collectors.joining(" "));
        }
        Plan.Figures f = plan.figures();
        String counts =
                Words.of("frameworks.plan", plan.version(), f.before(), f.after(), f.recoded(), f.transcripts());
        List<String> more = new ArrayList<>(List.of(counts));
        more.addAll(plan.notices());
        return String.join(" ", more);
    }

    /** Leads the keys to the proposals. */
    public void focusList() {
        list.requestFocusInWindow();
    }
}
