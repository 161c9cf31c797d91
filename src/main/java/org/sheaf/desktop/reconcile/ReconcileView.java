package org.sheaf.desktop.reconcile;

import java.awt.CardLayout;
import javax.swing.JPanel;
import net.miginfocom.swing.MigLayout;
import org.sheaf.desktop.action.Actions;
import org.sheaf.desktop.action.Words;
import org.sheaf.desktop.reconcile.rounds.RoundPane;
import org.sheaf.desktop.reconcile.rounds.RoundsModel;
import org.sheaf.desktop.widgets.EmptyState;
import org.sheaf.desktop.widgets.Styled;

/** The rounds of a team: who has come how far while one is open. Layout only. EDT only. */
public final class ReconcileView extends JPanel {

    private static final long serialVersionUID = 1L;

    private final transient RoundsModel rounds;
    private final CardLayout whole = new CardLayout();
    private final RoundPane open;

    /** The view of its models; their actions must be declared before. */
    public ReconcileView(RoundsModel rounds, Actions actions) {
        this.rounds = rounds;
        setLayout(whole);
        setName("reconcile");
        Styled.style(this, "background: $Sheaf.paper");
        open = new RoundPane(rounds, actions);
        add(empty(actions), "empty");
        add(open, "open");
        rounds.onChange(this::refresh);
        refresh();
    }

    private static JPanel empty(Actions actions) {
        JPanel page =
                Styled.ground("paper", new MigLayout("insets 48 24 24 24, fillx, wrap 1", "[:460:, left]", "[]8[]"));
        page.add(Styled.label(Words.of("reconcile.title"), "viewTitle"));
        page.add(new EmptyState(Words.of("rounds.empty"), actions.swing("round.open")), "w 460!, gapleft 0");
        return page;
    }

    private void refresh() {
        whole.show(this, rounds.round().isEmpty() ? "empty" : "open");
    }

    /** Leads the keys to what is gone through. */
    public void focusRows() {
        if (rounds.round().isEmpty()) {
            requestFocusInWindow();
        } else {
            open.focusRows();
        }
    }
}
