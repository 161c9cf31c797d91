package org.sheaf.desktop.correcting;

import java.awt.BorderLayout;
import java.awt.event.MouseAdapter;
import java.awt.event.MouseEvent;
import javax.swing.JButton;
import javax.swing.JPanel;
import net.miginfocom.swing.MigLayout;
import org.sheaf.desktop.action.Actions;
import org.sheaf.desktop.action.Scope;
import org.sheaf.desktop.action.Words;
import org.sheaf.desktop.theme.Space;
import org.sheaf.desktop.widgets.Banner;
import org.sheaf.desktop.widgets.EmptyState;
import org.sheaf.desktop.widgets.OnKey;
import org.sheaf.desktop.widgets.SideList;
import org.sheaf.desktop.widgets.Styled;

/** Words replaced in all transcripts: every place, ticked or not, and what becomes of quotations. EDT only. */
public final class EverywhereView extends JPanel {

    private static final long serialVersionUID = 1L;

    private final transient EverywhereModel model;
    private final transient Actions actions;
    private final ReplaceBar bar = new ReplaceBar();
    private final SideList<EverywhereModel.Place> places = new SideList<>(
            Space.LIST_ROW + 2, place -> place.transcript().id() + " " + place.place(), new PlacePainter());
    private final ChangesPane changes;
    private final JPanel told = Styled.ground("paper", new BorderLayout());

    /** The view of a model; its actions are declared. */
    public EverywhereView(EverywhereModel model, Actions actions) {
        super(new BorderLayout());
        this.model = model;
        this.actions = actions;
        this.changes = new ChangesPane(true, model::letGo);
        Styled.style(this, "background: $Sheaf.paper");
        places.setName("correct.everywhere");
        places.getAccessibleContext().setAccessibleName(Words.of("correct.everywhere.list"));
        Styled.style(places, "background: $Sheaf.paper");
        add(head(), BorderLayout.NORTH);
        JPanel above = Styled.clear(new MigLayout("insets 0, fillx, wrap 1, hidemode 3", "[grow, fill]", "[]0[]"));
        above.add(bar);
        above.add(told);
        JPanel middle = Styled.ground("paper", new BorderLayout());
        middle.add(above, BorderLayout.NORTH);
        middle.add(Styled.scrolled(places), BorderLayout.CENTER);
        add(middle, BorderLayout.CENTER);
        add(changes, BorderLayout.EAST);
        actions.install(this, Scope.CORRECTING, WHEN_ANCESTOR_OF_FOCUSED_COMPONENT);
        bar.onChange(() -> model.look(bar.wanted(), bar.by()));
        bar.onKeys(this::focusPlaces, this::focusPlaces, model::close);
        OnKey.of(places, "ESCAPE", model::close);
        OnKey.of(places, "SPACE", () -> places.chosen().ifPresent(model::toggle));
        places.addMouseListener(new MouseAdapter() {
            @Override
            public void mouseClicked(MouseEvent event) {
                if (event.getX() < Space.px(42)) {
                    places.at(event.getPoint())
                            .ifPresent(row -> model.toggle(places.shown().get(row)));
                }
            }
        });
        model.onChange(this::refresh);
        refresh();
    }

    private JPanel head() {
        JPanel head = Styled.ground("panel", new MigLayout("insets 0 20 0 16, fillx", "[grow, fill]12[]6[]", "[48!]"));
        head.setBorder(Styled.hairline(false, false, true, false));
        JPanel what = Styled.clear(new MigLayout("insets 0, gap 10", "", "[30!]"));
        what.add(Styled.label(Words.of("correct.everywhere.title"), "viewTitle"));
        what.add(Styled.label(Words.of("correct.nothingYet"), "second"), "wmin 0");
        head.add(what, "wmin 0");
        head.add(named(Styled.button("", () -> {}), "correct.cancel"), "h 30!");
        head.add(named(Styled.mainButton("", () -> {}), "correct.apply"), "h 30!");
        return head;
    }

    private JButton named(JButton button, String action) {
        button.setAction(actions.swing(action));
        button.setIcon(null);
        button.setText(Words.of(action + ".short"));
        button.setName(action);
        return button;
    }

    private void focusPlaces() {
        if (!places.shown().isEmpty()) {
            if (places.isSelectionEmpty()) {
                places.setSelectedIndex(0);
            }
            places.requestFocusInWindow();
        }
    }

    private void refresh() {
        EverywhereModel.Found found = model.found();
        places.show(found.places());
        changes.show(found.touched(), found.untouched(), model.letsGo());
        bar.count(
                bar.wanted().isEmpty()
                        ? ""
                        : Words.of("correct.places", found.places().size()));
        told.removeAll();
        told.setVisible(!model.trouble().isEmpty() || bar.wanted().isEmpty());
        if (!model.trouble().isEmpty()) {
            JPanel box = Styled.clear(new BorderLayout());
            box.setBorder(Styled.inset(10, 20, 4, 20));
            box.add(new Banner(Banner.Kind.WARNING, model.trouble(), ""));
            told.add(box);
        } else if (bar.wanted().isEmpty()) {
            JPanel box = Styled.clear(new MigLayout("insets 40 20 0 20, fillx", "[center]"));
            box.add(new EmptyState(Words.of("correct.everywhere.empty"), null), "w 360!");
            told.add(box);
        }
        told.revalidate();
        actions.refreshSoon();
        repaint();
    }

    /** Gives the keys to the first field. */
    public void enter() {
        bar.begin("");
    }
}
