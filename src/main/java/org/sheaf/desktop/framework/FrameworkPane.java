package org.sheaf.desktop.framework;

import java.awt.BorderLayout;
import java.awt.Point;
import java.awt.Rectangle;
import java.awt.event.MouseAdapter;
import java.awt.event.MouseEvent;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import javax.swing.JComponent;
import javax.swing.JPanel;
import javax.swing.JScrollPane;
import javax.swing.ScrollPaneConstants;
import javax.swing.SwingUtilities;
import javax.swing.Timer;
import net.miginfocom.swing.MigLayout;
import org.sheaf.desktop.action.Actions;
import org.sheaf.desktop.action.Menus;
import org.sheaf.desktop.action.Scope;
import org.sheaf.desktop.action.Words;
import org.sheaf.desktop.theme.Space;
import org.sheaf.desktop.widgets.ContextMenu;
import org.sheaf.desktop.widgets.EmptyState;
import org.sheaf.desktop.widgets.OnKey;
import org.sheaf.desktop.widgets.SearchField;
import org.sheaf.desktop.widgets.SideList;
import org.sheaf.desktop.widgets.Styled;
import org.sheaf.study.Code;
import org.sheaf.study.Id;

/**
 * The coding framework as a tree with a filter and columns of figures, with the open codes at its end; in a view of its own
 * it is wide: it counts participants too, and leaves the open codes to {@link PoolPane}. Layout only. EDT only.
 */
public final class FrameworkPane extends JPanel implements Asking {

    private static final long serialVersionUID = 1L;

    /** How long a count that has become another stands out, in milliseconds. */
    private static final int FRESH = 600;

    private final transient FrameworkModel model;
    private final transient Actions actions;
    private final boolean wide;
    private final SideList<CodeRow> tree;
    private final SearchField filter = new SearchField(Words.of("framework.filter"), "/");
    private final JPanel body = Styled.ground("panel", new java.awt.CardLayout());
    private final transient Set<Id<Code>> fresh = new HashSet<>();
    private final transient Map<Id<Code>, Integer> counted = new HashMap<>();
    private transient Set<Id<Code>> seen = Set.of();
    private final Timer settled = new Timer(FRESH, event -> settle());

    /**
     * The tree of a model.
     *
     * @param actions declared before
     * @param wide whether it has a view of its own
     */
    public FrameworkPane(FrameworkModel model, Actions actions, boolean wide) {
        super(new BorderLayout());
        this.model = model;
        this.actions = actions;
        this.wide = wide;
        this.tree = new SideList<>(
                Space.TREE_ROW,
                FrameworkPane::key,
                new CodePainter(() -> model.desk().study().framework(), fresh::contains, wide));
        tree.allowSeveral();
        settled.setRepeats(false);
        Styled.style(this, "background: $Sheaf.panel");
        tree.setName("framework.tree");
        filter.setName("framework.filter");
        tree.getAccessibleContext().setAccessibleName(Words.of("framework.title"));
        add(head(), BorderLayout.NORTH);
        JScrollPane scroll = Styled.scrolled(tree);
        if (wide) {
            scroll.setVerticalScrollBarPolicy(ScrollPaneConstants.VERTICAL_SCROLLBAR_ALWAYS); // figures stay in place
        }
        scroll.setColumnHeaderView(new ColumnHeads(model, wide));
        body.add(scroll, "tree");
        body.add(new EmptyState(Words.of("framework.empty"), actions.swing("code.import")), "empty");
        add(body, BorderLayout.CENTER);
        listen();
        refresh();
    }

    private static Object key(CodeRow row) {
        Code code = row.code();
        return code == null ? "pool" : code.id();
    }

    private JPanel head() {
        JPanel head = Styled.clear(new MigLayout("insets 8 16 4 14, fillx, wrap 1", "[grow, fill]", "[30!]4[]"));
        JPanel title = Styled.clear(new MigLayout("insets 0, fillx", "[]push[]0[]", "[30!, center]"));
        title.add(Styled.label(Words.of("framework.title"), "title"));
        title.add(Styled.iconButton(actions.swing("code.new")));
        title.add(Styled.iconButton(actions.swing("framework.more")));
        head.add(title, "gapright 0");
        head.add(filter, "h 30!");
        return head;
    }

    private void listen() {
        filter.onText(model::filter);
        model.onChange(this::refresh);
        model.desk().chosen().listen(this::showChosen);
        tree.onChosenAll(rows -> model.choose(rows.stream()
                .map(CodeRow::code)
                .filter(Objects::nonNull)
                .map(Code::id)
                .toList()));
        OnKey.of(tree, "RIGHT", () -> openChosen(true));
        OnKey.of(tree, "LEFT", () -> openChosen(false));
        OnKey.of(filter, "DOWN", this::intoTree);
        OnKey.of(filter, "ENTER", this::intoTree);
        actions.install(tree, Scope.FRAMEWORK, JComponent.WHEN_FOCUSED);
        tree.addMouseListener(new Signs());
        tree.addMouseListener(new ContextMenu(tree, () -> new Menus(actions).popup(FrameworkActions.CONTEXT)));
        new CodeDrag(tree, model, false).install();
    }

    private void refresh() {
        mark();
        tree.show(rows());
        showChosen();
        ((java.awt.CardLayout) body.getLayout()).show(body, model.isEmpty() ? "empty" : "tree");
        filter.setVisible(!model.isEmpty());
    }

    private List<CodeRow> rows() {
        return wide ? model.rows().stream().filter(row -> !row.isPool()).toList() : model.rows();
    }

    /** Lets counts stand out that have become others. */
    private void mark() {
        for (CodeRow row : model.rows()) {
            Code code = row.code();
            Integer before = code == null ? null : counted.put(code.id(), row.passages());
            if (code != null && before != null && before != row.passages()) {
                fresh.add(code.id());
                settled.restart();
            }
        }
    }

    private void settle() {
        fresh.clear();
        tree.repaint();
    }

    /** Only another choice moves the list, and only when it was made elsewhere; new counts never do. */
    private void showChosen() {
        Set<Id<Code>> chosen = model.chosenAll().stream().map(Code::id).collect(Collectors.toSet());
        tree.choose(row -> {
            Code code = row.code();
            return code != null && chosen.contains(code.id());
        });
        if (!chosen.equals(seen)) {
            seen = chosen;
            if (!tree.isFocusOwner()) {
                tree.showChosen();
            }
        }
    }

    private void intoTree() {
        if (!tree.shown().isEmpty()) {
            tree.requestFocusInWindow();
            int found = found();
            if (found >= 0) {
                tree.setSelectedIndex(found);
                tree.ensureIndexIsVisible(found);
            } else if (tree.getSelectedIndex() < 0) {
                tree.setSelectedIndex(0);
            }
        }
    }

    /** The first line that is called what was typed, not one that only leads to it; -1 when nothing was typed. */
    private int found() {
        String typed = filter.getText().strip().toLowerCase(Locale.ROOT);
        List<CodeRow> rows = tree.shown();
        for (int i = 0; !typed.isEmpty() && i < rows.size(); i++) {
            Code code = rows.get(i).code();
            if (code != null && code.name().toLowerCase(Locale.ROOT).contains(typed)) {
                return i;
            }
        }
        return -1;
    }

    private void openChosen(boolean open) {
        tree.chosen().map(CodeRow::code).ifPresent(code -> {
            boolean branch = tree.chosen().filter(CodeRow::branch).isPresent();
            boolean isOpen = tree.chosen().filter(CodeRow::open).isPresent();
            Id<Code> above = code.parent();
            if (branch && isOpen != open) {
                model.open(code, open);
            } else if (!open && above != null) {
                model.desk().chosen().code(above);
                tree.showChosen();
            }
        });
    }

    /** Leads the keys to the filter. */
    public void focusFilter() {
        filter.requestFocusInWindow();
        filter.selectAll();
    }

    /** Leads the keys to the tree. */
    public void focusTree() {
        tree.requestFocusInWindow();
    }

    @Override
    public JComponent codes() {
        return tree;
    }

    @Override
    public Rectangle chosenPart() {
        return partOf(tree);
    }

    /** Where the first chosen line of a list stands; its top when none is chosen. */
    static Rectangle partOf(SideList<CodeRow> list) {
        int index = list.getSelectedIndex();
        Rectangle cell = index < 0 ? null : list.getCellBounds(index, index);
        return cell == null ? new Rectangle(0, 0, list.getWidth(), 0) : cell;
    }

    /** A click on the sign of a branch opens or closes it, one on its figures lists its quotations. */
    private final class Signs extends MouseAdapter {
        @Override
        public void mousePressed(MouseEvent event) {
            Point at = event.getPoint();
            tree.at(at).map(i -> tree.shown().get(i)).filter(CodeRow::branch).ifPresent(row -> {
                Code code = row.code();
                int left = Space.px(CodePainter.LEFT + CodePainter.INDENT * row.depth());
                boolean onSign = at.x >= left - Space.px(4) && at.x <= left + Space.px(16);
                if (code != null && (onSign || event.getClickCount() == 2)) {
                    model.toggle(code);
                }
            });
        }

        @Override
        public void mouseClicked(MouseEvent event) {
            int figures = Space.px(CodePainter.columns(wide) + CodePainter.RIGHT - 12);
            boolean onFigure = event.getX() > tree.getWidth() - figures;
            boolean plain = SwingUtilities.isLeftMouseButton(event)
                    && event.getClickCount() == 1
                    && !event.isShiftDown()
                    && !event.isControlDown()
                    && !event.isMetaDown();
            if (onFigure && plain && tree.at(event.getPoint()).isPresent()) {
                actions.run("code.quotations");
            }
        }
    }
}
