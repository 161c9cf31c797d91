package org.sheaf.desktop.framework;

import java.awt.BorderLayout;
import java.awt.CardLayout;
import java.awt.Rectangle;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JScrollPane;
import javax.swing.ScrollPaneConstants;
import net.miginfocom.swing.MigLayout;
import org.sheaf.desktop.action.Actions;
import org.sheaf.desktop.action.Menus;
import org.sheaf.desktop.action.Scope;
import org.sheaf.desktop.action.Words;
import org.sheaf.desktop.theme.Space;
import org.sheaf.desktop.widgets.ContextMenu;
import org.sheaf.desktop.widgets.EmptyState;
import org.sheaf.desktop.widgets.SideList;
import org.sheaf.desktop.widgets.Styled;
import org.sheaf.study.Code;
import org.sheaf.study.Id;

/** The open codes that wait for a place in the framework; they are dragged, or moved by keys, into the tree. EDT only. */
public final class PoolPane extends JPanel implements Asking {

    private static final long serialVersionUID = 1L;

    private final transient FrameworkModel model;
    private final SideList<CodeRow> list;
    private final JLabel number = Styled.label("", "second");
    private final CardLayout cards = new CardLayout();
    private final JPanel body = Styled.ground("panel", cards);

    /** The pool of a model; its actions must be declared before. */
    public PoolPane(FrameworkModel model, Actions actions) {
        super(new BorderLayout());
        this.model = model;
        this.list = new SideList<>(
                Space.TREE_ROW,
                row -> Objects.requireNonNull(row.code()).id(),
                new CodePainter(() -> model.desk().study().framework(), code -> false, true));
        list.allowSeveral();
        list.setName("framework.pool");
        list.getAccessibleContext().setAccessibleName(Words.of("framework.pool"));
        Styled.style(this, "background: $Sheaf.panel");
        JPanel head = Styled.clear(new MigLayout("insets 8 16 4 16, fillx", "[]8[]push", "[24!, center]"));
        head.add(Styled.label(Words.of("framework.pool"), "title"));
        head.add(number);
        head.setToolTipText(Words.of("framework.pool.about"));
        add(head, BorderLayout.NORTH);
        JScrollPane scroll = Styled.scrolled(list);
        scroll.setVerticalScrollBarPolicy(ScrollPaneConstants.VERTICAL_SCROLLBAR_ALWAYS); // figures as in the tree
        body.add(scroll, "list");
        EmptyState none = new EmptyState(Words.of("framework.pool.none"), null);
        CodeDrag drag = new CodeDrag(list, model, true);
        drag.install();
        drag.takeOn(none);
        body.add(none, "none");
        add(body, BorderLayout.CENTER);
        listen(actions);
        refresh();
    }

    private void listen(Actions actions) {
        model.onChange(this::refresh);
        model.desk().chosen().listen(this::showChosen);
        list.onChosenAll(rows -> model.choose(rows.stream()
                .map(CodeRow::code)
                .filter(Objects::nonNull)
                .map(Code::id)
                .toList()));
        actions.install(list, Scope.FRAMEWORK, JComponent.WHEN_FOCUSED);
        list.addMouseListener(new ContextMenu(list, () -> new Menus(actions).popup(FrameworkActions.CONTEXT)));
    }

    private void refresh() {
        List<CodeRow> open = model.rows().stream()
                .filter(row -> row.isPool() && !row.isPoolHeading())
                .map(row -> new CodeRow(row.code(), 0, false, false, row.figures()))
                .toList();
        list.show(open);
        int all = model.desk().study().framework().pool().size();
        number.setText(all == 0 ? "" : String.valueOf(all));
        cards.show(body, all == 0 ? "none" : "list");
        showChosen();
    }

    private void showChosen() {
        Set<Id<Code>> chosen = model.chosenAll().stream().map(Code::id).collect(Collectors.toSet());
        list.choose(row -> chosen.contains(Objects.requireNonNull(row.code()).id()));
    }

    @Override
    public JComponent codes() {
        return list;
    }

    @Override
    public Rectangle chosenPart() {
        return FrameworkPane.partOf(list);
    }
}
