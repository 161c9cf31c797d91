package org.sheaf.desktop.framework.alike;

import java.awt.BorderLayout;
import java.awt.CardLayout;
import java.util.Optional;
import javax.swing.JButton;
import javax.swing.JComponent;
import javax.swing.JPanel;
import net.miginfocom.swing.MigLayout;
import org.sheaf.analysis.Likeness;
import org.sheaf.desktop.action.Actions;
import org.sheaf.desktop.action.DeclaredAction;
import org.sheaf.desktop.action.Menus;
import org.sheaf.desktop.action.Words;
import org.sheaf.desktop.theme.Palette;
import org.sheaf.desktop.theme.Type;
import org.sheaf.desktop.widgets.Beside;
import org.sheaf.desktop.widgets.ContextMenu;
import org.sheaf.desktop.widgets.EmptyState;
import org.sheaf.desktop.widgets.Prose;
import org.sheaf.desktop.widgets.Seen;
import org.sheaf.desktop.widgets.SideList;
import org.sheaf.desktop.widgets.Styled;
import org.sheaf.study.Study;

/** Codes that may be one: the pairs, and the chosen one side by side. Layout only. EDT only. */
public final class AlikePane extends JPanel {

    private static final long serialVersionUID = 1L;

    private final transient AlikeModel model;
    private final SideList<Likeness> list = new SideList<>(PairPainter.HEIGHT, AlikeModel::key, new PairPainter());
    private final Prose why = new Prose("", Type.BODY, Palette::text);
    private final CodeColumn one;
    private final CodeColumn other;
    private final JButton recall;
    private final CardLayout cards = new CardLayout();
    private final EmptyState empty;

    /** The pairs of a model; {@link #declare} must have declared what can be done with them. */
    public AlikePane(AlikeModel model, Actions actions) {
        this.model = model;
        this.one = new CodeColumn(model, "one");
        this.other = new CodeColumn(model, "other");
        this.empty = new EmptyState("", null);
        EmptyState aside = new EmptyState(Words.of("alike.empty.aside"), actions.swing("alike.recall"));
        setLayout(cards);
        Styled.style(this, "background: $Sheaf.panel");
        list.setName("alike.pairs");
        list.getAccessibleContext().setAccessibleName(Words.of("alike.title"));
        recall = new JButton(actions.swing("alike.recall"));
        recall.setName("alike.recall");
        recall.putClientProperty("JButton.buttonType", "borderless");
        Styled.style(recall, "foreground: $Sheaf.accent; margin: 2,4,2,4");
        add(new Beside(pairs(), sideBySide(actions), 0.34, 680), "pairs");
        add(empty, "empty");
        add(aside, "aside");
        list.onChosen(model::choose);
        list.addMouseListener(new ContextMenu(
                list, () -> new Menus(actions).popup("alike.joinOther", "alike.joinOne", Menus.LINE, "alike.dismiss")));
        org.sheaf.desktop.widgets.OnKey.of(list, "DELETE", model::dismiss);
        model.onChange(this::refresh);
        model.onChange(actions::refreshSoon);
        Seen.follow(this, model::seen);
        refresh();
    }

    /** Declares what can be done with the pairs of a model. */
    public static void declare(AlikeModel model, Actions actions) {
        actions.declare(DeclaredAction.of("alike.joinOther")
                .when(() -> model.chosen().isPresent())
                .does(() -> model.chosen().map(Likeness::one).ifPresent(model::joinInto)));
        actions.declare(DeclaredAction.of("alike.joinOne")
                .when(() -> model.chosen().isPresent())
                .does(() -> model.chosen().map(Likeness::other).ifPresent(model::joinInto)));
        actions.declare(DeclaredAction.of("alike.dismiss")
                .when(() -> model.chosen().isPresent())
                .does(model::dismiss));
        actions.declare(DeclaredAction.of("alike.recall")
                .when(() -> model.setAside() > 0)
                .does(model::recall));
    }

    private JComponent pairs() {
        JPanel head = Styled.clear(new MigLayout("insets 12 16 8 12, fillx", "[]push[]", "[24!, center]"));
        head.add(Styled.label(Words.of("alike.title"), "title"));
        head.add(recall, "h 24!");
        return Styled.headed(head, Styled.scrolled(list));
    }

    private JComponent sideBySide(Actions actions) {
        JPanel pane = Styled.ground("panel", new BorderLayout());
        JPanel head =
                Styled.ground("panel", new MigLayout("insets 12 16 12 16, fillx, wrap 1", "[grow, fill]", "[]8[]"));
        head.setBorder(Styled.hairline(false, false, true, false));
        head.add(why, "wmin 0");
        JButton not = new JButton(actions.swing("alike.dismiss"));
        not.setName("alike.dismiss");
        head.add(not, "h 30!, growx 0, alignx left");
        pane.add(head, BorderLayout.NORTH);
        pane.add(new Beside(one, other, 0.5, 420), BorderLayout.CENTER);
        return pane;
    }

    private void refresh() {
        list.show(model.pairs());
        Optional<Likeness> chosen = model.chosen();
        list.choose(pair -> chosen.filter(pair::equals).isPresent());
        chosen.ifPresent(pair -> {
            Study study = model.desk().study();
            study.codes()
                    .find(pair.one().id())
                    .ifPresent(a -> study.codes().find(pair.other().id()).ifPresent(b -> {
                        one.show(study, a, b, model.evidence().one());
                        other.show(study, b, a, model.evidence().other());
                    }));
            why.setText(PairPainter.sentences(pair));
        });
        recall.setVisible(model.setAside() > 0);
        empty.say(Words.of(model.isSearching() ? "alike.searching" : "alike.empty"));
        boolean aside = model.setAside() > 0 && !model.isSearching();
        cards.show(this, !model.pairs().isEmpty() ? "pairs" : aside ? "aside" : "empty");
    }
}
