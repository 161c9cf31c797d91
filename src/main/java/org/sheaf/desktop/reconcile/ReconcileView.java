package org.sheaf.desktop.reconcile;

import java.awt.BorderLayout;
import java.awt.CardLayout;
import java.awt.Component;
import java.awt.KeyboardFocusManager;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.swing.JButton;
import javax.swing.JComponent;
import javax.swing.JPanel;
import javax.swing.SwingUtilities;
import net.miginfocom.swing.MigLayout;
import org.jspecify.annotations.Nullable;
import org.sheaf.desktop.action.Actions;
import org.sheaf.desktop.action.Menus;
import org.sheaf.desktop.action.Scope;
import org.sheaf.desktop.action.Words;
import org.sheaf.desktop.reconcile.rounds.RoundHead;
import org.sheaf.desktop.reconcile.rounds.RoundPane;
import org.sheaf.desktop.theme.Space;
import org.sheaf.desktop.widgets.ContextMenu;
import org.sheaf.desktop.widgets.Divided;
import org.sheaf.desktop.widgets.EmptyState;
import org.sheaf.desktop.widgets.Flanked;
import org.sheaf.desktop.widgets.SideList;
import org.sheaf.desktop.widgets.Styled;
import org.sheaf.reconcile.passages.Choice;
import org.sheaf.study.Round;

/** Disagreements of a closed round, coder beside coder; an open one's progress. Layout only. EDT only. */
public final class ReconcileView extends JPanel {

    private static final long serialVersionUID = 1L;

    private final transient ReconcileModel model;
    private final CardLayout whole = new CardLayout();
    private final CardLayout middle = new CardLayout();
    private final JPanel centre = Styled.ground("paper", middle);
    private final RoundHead head;
    private final SideList<Row> list = new SideList<>(Space.TWO_LINE_ROW - 2, Row::key, new LinePainter());
    private final CoderColumns columns;
    private final DecideBar bar;
    private final SidePanel side;
    private final EmptyState nothing = new EmptyState("", null);
    private final RoundPane open;
    private final JButton begin = new JButton();
    private final Flanked sides;
    private transient Runnable said = () -> {};
    private Comparing.@Nullable State before;

    /**
     * The view of a model; its actions must be declared before.
     *
     * @param parts what it is composed of
     */
    public ReconcileView(ReconcileModel model, ReconcileActions deeds, Actions actions, Parts parts) {
        this.model = model;
        setLayout(whole);
        setName("reconcile");
        Styled.style(this, "background: $Sheaf.paper");
        head = new RoundHead(actions.swing("round.choose"));
        columns = new CoderColumns(model, parts.readers, parts.zone);
        bar = new DecideBar(model, actions, this::focusRows);
        side = new SidePanel(model, actions, parts.agreement);
        open = new RoundPane(model.rounds(), actions);
        sides = new Flanked(
                new Flanked.Part(left(), new Divided.Sizes(288, 220, 420), 900),
                middle(actions),
                new Flanked.Part(side, new Divided.Sizes(300, 240, 420), 1180));
        add(empty(actions), "empty");
        add(open, "open");
        add(sides, "list");
        wire(actions);
        deeds.over(this);
        model.onChange(this::refresh);
        refresh();
    }

    /**
     * What the view is composed of.
     *
     * @param readers make what layers are shown in
     * @param agreement what stands below definitions and precedents
     * @param zone in which a day begins
     */
    public record Parts(LayerReader.Maker readers, JComponent agreement, ZoneId zone) {}

    private JPanel empty(Actions actions) {
        JPanel page =
                Styled.ground("paper", new MigLayout("insets 48 24 24 24, fillx, wrap 1", "[:460:, left]", "[]8[]"));
        page.add(Styled.label(Words.of("reconcile.title"), "viewTitle"));
        page.add(new EmptyState(Words.of("rounds.empty"), null), "w 460!, gapleft 0");
        begin.setAction(actions.swing("round.open"));
        begin.setIcon(null);
        begin.setToolTipText(null);
        begin.setName("reconcile.open");
        page.add(begin, "gapleft 16");
        return page;
    }

    private JPanel left() {
        list.setName("reconcile.list");
        list.getAccessibleContext().setAccessibleName(Words.of("reconcile.list"));
        JPanel rows = Styled.ground("panel", new BorderLayout());
        rows.setBorder(Styled.inset(4, 0, 0, 0));
        rows.add(Styled.scrolled(list), BorderLayout.CENTER);
        return Styled.headed(head, rows);
    }

    private JPanel middle(Actions actions) {
        JPanel both = Styled.ground("paper", new BorderLayout());
        both.add(columns, BorderLayout.CENTER);
        both.add(bar, BorderLayout.SOUTH);
        JPanel page =
                Styled.ground("paper", new MigLayout("insets 48 24 24 24, fillx, wrap 1", "[:460:, left]", "[]8[]"));
        page.add(nothing, "w 460!, gapleft 0");
        JButton agreed = new JButton(actions.swing("reconcile.agreed"));
        agreed.setIcon(null);
        agreed.setName("reconcile.agreed");
        page.add(agreed, "gapleft 16, hidemode 3");
        centre.add(both, "both");
        centre.add(page, "nothing");
        return centre;
    }

    private void wire(Actions actions) {
        list.onChosen(row -> {
            if (row instanceof Row.Line line) {
                model.choose(line.about());
            } else if (row instanceof Row.KindRow kind) {
                model.fold(kind.kind());
            }
        });
        list.onOpened(row -> {
            if (row instanceof Row.Line) {
                model.read();
            }
        });
        columns.onSelected(() -> {
            if (model.draft().isAsking() || model.draft().option() == Option.EXTENT && model.canDecide()) {
                columns.words().ifPresent(words -> model.pick(Option.EXTENT, new Choice.NewExtent(words)));
            }
        });
        actions.install(list, Scope.RECONCILE, JComponent.WHEN_FOCUSED);
        list.addMouseListener(new ContextMenu(list, () -> new Menus(actions).popup(ReconcileActions.CONTEXT)));
        for (LayerReader reader : columns.readers()) {
            actions.install(reader.page(), Scope.RECONCILE, JComponent.WHEN_FOCUSED);
        }
    }

    /** Chips have the colours of the tone. */
    @Override
    public void updateUI() {
        super.updateUI();
        if (sides != null) {
            SwingUtilities.invokeLater(this::refresh);
        }
    }

    private void refresh() {
        Comparing.State state = model.state();
        boolean other = state != before;
        before = state;
        whole.show(
                this,
                switch (state) {
                    case EMPTY -> "empty";
                    case OPEN -> "open";
                    case WORKING, FAILED, AGREED, LIST -> "list";
                });
        model.rounds().round().filter(round -> !round.isOpen()).ifPresent(this::show);
        if (other && isShowing() && hasKeys()) {
            SwingUtilities.invokeLater(this::focusRows); // what had them is no longer there
        }
        said.run();
    }

    /** Whether the keys are in the view, or nowhere because what had them has gone. */
    private boolean hasKeys() {
        Component owner = KeyboardFocusManager.getCurrentKeyboardFocusManager().getFocusOwner();
        return owner == null || SwingUtilities.isDescendingFrom(owner, this);
    }

    private void show(Round round) {
        Comparing.State state = model.state();
        head.say(Words.of("rounds.name", round.number()), model.rounds().about(round));
        boolean listed = state == Comparing.State.LIST;
        int all = listed ? model.all().size() : 0;
        int done = model.count(Row.State.DECIDED);
        head.progress(
                listed ? done : 0, all, listed ? Words.of("reconcile.decided", done, all) : "", listed ? rest() : "");
        list.show(model.rows());
        Optional<String> item = model.about().map(about -> about.item());
        list.choose(row -> item.filter(row.key()::equals).isPresent());
        list.showChosen();
        middle.show(centre, listed ? "both" : "nothing");
        switch (state) {
            case WORKING -> nothing.say(Words.of("reconcile.working"));
            case FAILED -> nothing.say(model.failure());
            case AGREED ->
                nothing.say(Words.of("reconcile.agree", model.coders().size()));
            case LIST, EMPTY, OPEN -> nothing.say("");
        }
        columns.refresh();
        bar.refresh();
        side.refresh();
    }

    /** What is neither open nor decided, for instance “3 put aside, 1 sent on”. */
    private String rest() {
        return Stream.of(Row.State.ASIDE, Row.State.SENT, Row.State.ASKED)
                .filter(state -> model.count(state) > 0)
                .map(state -> Words.of("reconcile.rest." + state.name().toLowerCase(Locale.ROOT), model.count(state)))
                .collect(Collectors.joining(", "));
    }

    DecideBar bar() {
        return bar;
    }

    CoderColumns columns() {
        return columns;
    }

    /** Over what short messages stand. */
    public JComponent ground() {
        return columns.isShowing() ? columns : this;
    }

    /** List, readers and panel, for the window's keys that hide a side. */
    public Flanked sides() {
        return sides;
    }

    /** Is told when the status bar has another thing to say. */
    public void onSaying(Runnable listener) {
        said = listener;
    }

    /** What the status bar says at the left. */
    public String saying() {
        return model.state() == Comparing.State.LIST
                ? Words.of("reconcile.status", model.number(), model.all().size())
                : "";
    }

    /** What it says at the right. */
    public String standing() {
        return model.state() == Comparing.State.LIST ? Words.of("reconcile.status.stay") : "";
    }

    /** Leads the keys to the words of the first coder, to select some. */
    void focusWords() {
        columns.readers().get(0).page().requestFocusInWindow();
    }

    /** Leads the keys to what is gone through. */
    public void focusRows() {
        switch (model.state()) {
            case EMPTY -> begin.requestFocusInWindow();
            case OPEN -> open.focusRows();
            case WORKING, FAILED, AGREED -> list.requestFocusInWindow();
            case LIST -> (list.isShowing() ? list : columns.readers().get(0).page()).requestFocusInWindow();
        }
    }

    /** What F6 leads to, in order. */
    public List<JComponent> focusables() {
        return model.state() == Comparing.State.OPEN
                ? open.focusables()
                : List.of(
                        list,
                        columns.readers().get(0).page(),
                        columns.readers().get(1).page());
    }
}
