package org.sheaf.desktop.framework.versions;

import java.awt.BorderLayout;
import java.awt.CardLayout;
import java.util.List;
import java.util.Optional;
import javax.swing.JButton;
import javax.swing.JPanel;
import net.miginfocom.swing.MigLayout;
import org.sheaf.analysis.CodedAgainst;
import org.sheaf.desktop.action.Actions;
import org.sheaf.desktop.action.Words;
import org.sheaf.desktop.theme.Palette;
import org.sheaf.desktop.theme.Type;
import org.sheaf.desktop.widgets.EmptyState;
import org.sheaf.desktop.widgets.OnKey;
import org.sheaf.desktop.widgets.Prose;
import org.sheaf.desktop.widgets.SideList;
import org.sheaf.desktop.widgets.Styled;

/** Which transcripts were coded by whom against which version, and what must be looked at again. EDT only. */
final class AgainPane extends JPanel {

    private static final long serialVersionUID = 1L;

    private final transient VersionsModel model;
    private final SideList<CodedAgainst> list = new SideList<>(AgainPainter.HEIGHT, AgainPane::key, new AgainPainter());
    private final Prose summary = new Prose("", Type.BODY, Palette::text);
    private final Prose detail = new Prose("", Type.SECOND, Palette::second, 3);
    private final EmptyState none = new EmptyState("", null);
    private final CardLayout cards = new CardLayout();
    private final JPanel body = Styled.ground("panel", cards);

    AgainPane(VersionsModel model, Actions actions) {
        super(new BorderLayout());
        this.model = model;
        Styled.style(this, "background: $Sheaf.panel");
        list.setName("versions.against.list");
        list.getAccessibleContext().setAccessibleName(Words.of("versions.against"));
        JPanel head = Styled.clear(new MigLayout("insets 4 16 8 16, fillx", "[grow, fill]"));
        head.add(summary, "wmin 0");
        add(head, BorderLayout.NORTH);
        body.add(Styled.scrolled(list), "list");
        body.add(none, "none");
        add(body, BorderLayout.CENTER);
        add(foot(actions), BorderLayout.SOUTH);
        OnKey.of(list, "ENTER", () -> list.chosen().ifPresent(model::open));
        list.onOpened(model::open);
        list.onChosen(row -> {
            tell();
            actions.refreshSoon();
        });
        model.onChange(this::refresh);
        refresh();
    }

    private static Object key(CodedAgainst row) {
        return List.of(row.transcript().id(), row.coder().id());
    }

    /** The chosen row, while the list is seen. */
    Optional<CodedAgainst> chosen() {
        return list.isShowing() ? list.chosen() : Optional.empty();
    }

    private JPanel foot(Actions actions) {
        JPanel foot =
                Styled.ground("panel", new MigLayout("insets 8 16 8 16, fillx", "[grow, fill]16[]8[]", "[center]"));
        foot.setBorder(Styled.hairline(true, false, false, false));
        JButton open = new JButton(actions.swing("framework.open"));
        open.setName("versions.open");
        JButton mark = new JButton(actions.swing("framework.mark"));
        mark.setName("versions.mark");
        foot.add(detail, "wmin 0, growx");
        foot.add(open, "h 30!");
        foot.add(mark, "h 30!");
        return foot;
    }

    private void refresh() {
        list.show(model.against());
        summary.setText(summed());
        none.say(model.only()
                .map(version -> Words.of("versions.against.noneOf", version.number()))
                .orElse(Words.of("versions.against.none")));
        cards.show(body, model.against().isEmpty() ? "none" : "list");
        tell();
    }

    private String summed() {
        List<CodedAgainst> rows = model.against();
        long again = rows.stream().filter(CodedAgainst::mustBeLookedAtAgain).count();
        if (rows.isEmpty()) {
            return "";
        }
        return again == 0 ? Words.of("versions.all") : Words.of("versions.summary", again, rows.size());
    }

    /** The whole of what the chosen row can only begin to say. */
    private void tell() {
        detail.setText(list.chosen().map(AgainPainter::why).orElse(""));
    }
}
