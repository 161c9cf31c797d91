package org.sheaf.desktop.shell;

import java.time.Clock;
import java.util.List;
import java.util.function.Supplier;
import org.sheaf.desktop.action.Actions;
import org.sheaf.desktop.action.DeclaredAction;
import org.sheaf.desktop.action.Desk;
import org.sheaf.desktop.reconcile.ReconcileView;
import org.sheaf.desktop.reconcile.rounds.RoundActions;
import org.sheaf.desktop.reconcile.rounds.RoundsModel;
import org.sheaf.study.Transcript;

/** Rounds and what coders disagree about, as a part of the screen. EDT only. */
final class ReconcilePart {

    private final RoundsModel rounds;
    private final Later<ReconcileView> view;

    private ReconcilePart(RoundsModel rounds, Later<ReconcileView> view) {
        this.rounds = rounds;
        this.view = view;
    }

    /**
     * Declares the way to it.
     *
     * @param doing shows views
     * @param listed the transcripts that are chosen in their list
     */
    static ReconcilePart declare(
            Actions actions, Desk desk, Clock clock, StudyActions.Doing doing, Supplier<List<Transcript>> listed) {
        RoundsModel rounds = new RoundsModel(desk, clock);
        ReconcilePart part = new ReconcilePart(rounds, new Later<>(() -> new ReconcileView(rounds, actions)));
        Supplier<View> seen = doing::view;
        actions.declare(DeclaredAction.of("view.reconcile")
                .keys("menu 7")
                .chosen(() -> seen.get() == View.RECONCILE)
                .does(() -> doing.show(View.RECONCILE)));
        RoundActions.declare(rounds, actions, listed, () -> {
            doing.show(View.RECONCILE);
            return part.view.get();
        });
        return part;
    }

    Later<ReconcileView> view() {
        return view;
    }

    /** Somebody else acts from now on. */
    void coderChanged() {
        rounds.coderChanged();
    }
}
