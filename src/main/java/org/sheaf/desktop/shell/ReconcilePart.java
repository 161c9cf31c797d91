package org.sheaf.desktop.shell;

import java.util.List;
import java.util.function.Supplier;
import org.sheaf.desktop.action.Actions;
import org.sheaf.desktop.action.DeclaredAction;
import org.sheaf.desktop.reconcile.AgreementModel;
import org.sheaf.desktop.reconcile.AgreementPanel;
import org.sheaf.desktop.reconcile.ReconcileActions;
import org.sheaf.desktop.reconcile.ReconcileModel;
import org.sheaf.desktop.reconcile.ReconcileView;
import org.sheaf.desktop.reconcile.rounds.RoundActions;
import org.sheaf.desktop.reconcile.rounds.RoundsModel;
import org.sheaf.study.Place;
import org.sheaf.study.Transcript;

/** Rounds and what coders disagree about, as a part of the screen. EDT only. */
final class ReconcilePart {

    private final RoundsModel rounds;
    private final ReconcileModel model;
    private final AgreementModel agreement;
    private final Later<ReconcileView> view;

    private ReconcilePart(
            RoundsModel rounds, ReconcileModel model, AgreementModel agreement, Later<ReconcileView> view) {
        this.agreement = agreement;
        this.rounds = rounds;
        this.model = model;
        this.view = view;
    }

    /**
     * Declares the way to it.
     *
     * @param made what views are made with
     * @param listed the transcripts that are chosen in their list
     */
    static ReconcilePart declare(Actions actions, Views.Made made, Supplier<List<Transcript>> listed) {
        StudyActions.Doing doing = made.doing();
        RoundsModel rounds = new RoundsModel(made.desk(), made.clock());
        ReconcileModel model = new ReconcileModel(made.desk(), rounds, made.clock());
        AgreementModel agreement = new AgreementModel(made.desk(), rounds);
        ReconcileActions deeds = ReconcileActions.declare(model, actions, () -> doing.show(View.RECONCILE));
        ReconcilePart part = new ReconcilePart(rounds, model, agreement, new Later<>(() -> {
            ReconcileView view = new ReconcileView(
                    model,
                    deeds,
                    actions,
                    new ReconcileView.Parts(
                            LayerReaders.of(made.desk()),
                            new AgreementPanel(agreement),
                            made.clock().getZone()));
            view.onSaying(made.said());
            return view;
        }));
        actions.declare(DeclaredAction.of("view.reconcile")
                .keys("menu 7")
                .chosen(() -> doing.view() == View.RECONCILE)
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

    /** Another view is seen, or this one. */
    void seen(View now) {
        model.seen(now == View.RECONCILE);
        agreement.seen(now == View.RECONCILE);
    }

    /** Whether the view shows itself what an undo would lead to elsewhere. */
    boolean shows(Place place) {
        return model.shows(place);
    }

    /** Somebody else acts from now on. */
    void coderChanged() {
        rounds.coderChanged();
    }
}
