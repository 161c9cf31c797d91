package org.sheaf.desktop.reconcile.rounds;

import java.awt.Rectangle;
import java.util.List;
import java.util.function.Supplier;
import javax.swing.JComponent;
import org.sheaf.desktop.action.Actions;
import org.sheaf.desktop.action.DeclaredAction;
import org.sheaf.desktop.action.Words;
import org.sheaf.desktop.widgets.Floater;
import org.sheaf.desktop.widgets.Pick;
import org.sheaf.study.Round;
import org.sheaf.study.Transcript;

/** Declares what can be done to rounds. */
public final class RoundActions {

    private final RoundsModel model;
    private final Supplier<List<Transcript>> listed;
    private final Supplier<JComponent> shown;

    private RoundActions(RoundsModel model, Supplier<List<Transcript>> listed, Supplier<JComponent> shown) {
        this.model = model;
        this.listed = listed;
        this.shown = shown;
    }

    /**
     * Declares the actions.
     *
     * @param listed the transcripts that are chosen in their list
     * @param shown brings the view to the front, in which is asked, and gives it
     */
    public static void declare(
            RoundsModel model, Actions actions, Supplier<List<Transcript>> listed, Supplier<JComponent> shown) {
        RoundActions made = new RoundActions(model, listed, shown);
        actions.declare(DeclaredAction.of("round.open")
                .icon("plus")
                .when(() -> model.desk().study().transcripts().size() > 0)
                .needs(() -> Words.of("rounds.missing.transcripts"))
                .does(made::open));
        actions.declare(DeclaredAction.of("round.choose")
                .icon("chevron-down")
                .when(() -> model.rounds().size() > 1)
                .does(made::choose));
        actions.declare(DeclaredAction.of("round.close").when(model::canClose).does(model::close));
        actions.declare(DeclaredAction.of("round.remove")
                .when(() -> model.round().isPresent())
                .called(() -> model.round()
                        .map(Round::number)
                        .map(number -> Words.of("rounds.remove", number))
                        .orElseGet(() -> Words.of("action.round.remove")))
                .does(model::remove));
    }

    private void choose() {
        Pick.open(
                shown.get(),
                new Rectangle(0, 0, 1, 1),
                Words.of("rounds.which"),
                Pick.choices(
                        model.rounds(),
                        round -> Words.of(
                                round.isOpen() ? "rounds.which.open" : "rounds.which.closed",
                                round.number(),
                                RoundForm.word(round.purpose())),
                        model::choose));
    }

    private void open() {
        List<Transcript> some = listed.get();
        JComponent view = shown.get();
        // one alone is the one that is read
        RoundForm form = new RoundForm(model, transcript -> some.size() > 1 && some.contains(transcript));
        Floater.open(view, new Rectangle(0, 0, 1, 1), form::panel, form.first());
    }
}
