package org.sheaf.desktop.identities;

import java.awt.BorderLayout;
import javax.swing.JButton;
import javax.swing.JComponent;
import javax.swing.JPanel;
import net.miginfocom.swing.MigLayout;
import org.sheaf.desktop.action.Actions;
import org.sheaf.desktop.action.Menus;
import org.sheaf.desktop.action.Scope;
import org.sheaf.desktop.action.Words;
import org.sheaf.desktop.theme.Palette;
import org.sheaf.desktop.theme.Space;
import org.sheaf.desktop.theme.Type;
import org.sheaf.desktop.widgets.ContextMenu;
import org.sheaf.desktop.widgets.Prose;
import org.sheaf.desktop.widgets.ShareBar;
import org.sheaf.desktop.widgets.SideList;
import org.sheaf.desktop.widgets.Styled;

/** The names that were found, how many are decided, and what is still to be known about them. EDT only. */
final class NamesPane extends JPanel {

    private static final long serialVersionUID = 1L;

    private final transient IdentitiesModel model;
    private final SideList<Row> list = new SideList<>(Space.TWO_LINE_ROW, Row::key, new NamePainter());
    private final Prose title = new Prose("", Type.TITLE, Palette::text, 2);
    private final Prose done = new Prose("", Type.SECOND, Palette::second, 2);
    private final Prose sifted = new Prose("", Type.SECOND, Palette::warning, 2);
    private final ShareBar bar = new ShareBar();
    private final JButton filter;

    NamesPane(IdentitiesModel model, Actions actions) {
        super(new BorderLayout());
        this.model = model;
        Styled.style(this, "background: $Sheaf.panel");
        filter = Styled.iconButton(actions.swing("identities.filter"));
        list.setName("identities.list");
        list.getAccessibleContext().setAccessibleName(Words.of("identities.list"));
        JPanel head = Styled.clear(
                new MigLayout("insets 12 16 10 16, fillx, wrap 1, hidemode 3", "[grow, fill]", "[]8[]6[]"));
        JPanel top = Styled.clear(new MigLayout("insets 0, fillx", "[grow, fill]8[]", "[24::, center]"));
        title.setName("identities.title");
        done.setName("identities.done");
        top.add(title, "wmin 0");
        top.add(filter, "w 24!, h 24!");
        head.add(top, "wmin 0");
        head.add(bar, "h 6!");
        head.add(done, "wmin 0");
        head.add(sifted, "wmin 0");
        head.setBorder(Styled.hairline(false, false, true, false));
        JPanel rows = Styled.ground("panel", new BorderLayout());
        rows.setBorder(Styled.inset(4, 0, 0, 0));
        rows.add(Styled.scrolled(list), BorderLayout.CENTER);
        add(head, BorderLayout.NORTH);
        add(rows, BorderLayout.CENTER);
        list.onChosen(row -> {
            if (row instanceof Row.Name name) {
                model.choose(name.found().id());
            } else if (row instanceof Row.Head group) {
                model.fold(group.group());
            }
        });
        actions.install(list, Scope.IDENTITIES, JComponent.WHEN_FOCUSED);
        list.addMouseListener(new ContextMenu(list, () -> new Menus(actions).popup(IdentitiesActions.CONTEXT)));
    }

    SideList<Row> names() {
        return list;
    }

    JButton filterButton() {
        return filter;
    }

    void refresh() {
        FoundList all = model.list();
        title.setText(Words.of(
                "identities.found",
                Words.texts(org.sheaf.study.TextCount.of(model.desk().study().transcripts()))));
        String said = Words.of(
                "identities.decided",
                all.decided(),
                all.all().size(),
                all.count(Found.Group.REPLACED),
                all.count(Found.Group.KEPT));
        bar.show(all.decided(), all.all().size(), said);
        done.setText(said);
        sifted.setText(
                model.way().sieve().isOpen()
                        ? ""
                        : Words.of("identities.sifted", model.way().shown().size()));
        sifted.setVisible(!model.way().sieve().isOpen());
        list.show(model.rows());
        var id = model.about().map(Found::id);
        list.choose(row -> id.filter(row.key()::equals).isPresent());
        list.showChosen();
    }
}
