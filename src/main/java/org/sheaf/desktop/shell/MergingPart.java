package org.sheaf.desktop.shell;

import java.awt.Rectangle;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Supplier;
import javax.swing.JComponent;
import org.sheaf.desktop.action.Actions;
import org.sheaf.desktop.action.DeclaredAction;
import org.sheaf.desktop.action.Desk;
import org.sheaf.desktop.action.Words;
import org.sheaf.desktop.merging.HandOutForm;
import org.sheaf.desktop.merging.MergePanel;
import org.sheaf.desktop.widgets.Floater;
import org.sheaf.outlet.WholeStudy;
import org.sheaf.study.Change;
import org.sheaf.study.Coder;
import org.sheaf.study.Copies;
import org.sheaf.study.Id;
import org.sheaf.study.Transcript;
import org.sheaf.workbench.OpenStudy;

/** Copies of the open study: merged, handed out. EDT only. */
final class MergingPart {

    private static final String ENDING = ".sheaf";

    private final Desk desk;
    private final Services services;
    private final Choosing choosing;
    private final Supplier<List<Transcript>> listed;
    private final JComponent body;

    private MergingPart(
            Desk desk, Services services, Choosing choosing, Supplier<List<Transcript>> listed, JComponent body) {
        this.desk = desk;
        this.services = services;
        this.choosing = choosing;
        this.listed = listed;
        this.body = body;
    }

    /**
     * Declares both.
     *
     * @param listed the transcripts that are chosen in their list
     * @param body in which is asked
     */
    static void declare(
            Actions actions,
            Desk desk,
            Services services,
            Choosing choosing,
            Supplier<List<Transcript>> listed,
            JComponent body) {
        MergingPart part = new MergingPart(desk, services, choosing, listed, body);
        actions.declare(DeclaredAction.of("copy.merge").does(part::merge));
        actions.declare(DeclaredAction.of("copy.out")
                .when(() -> desk.study().position() > 0)
                .does(part::ask));
    }

    private Copies.Here here() {
        OpenStudy open = desk.open();
        return new Copies.Here(open.study(), open.texts(), open.journal(), open.folder());
    }

    private void merge() {
        choosing.folder(Words.of("merging.choose")).ifPresent(folder -> {
            Copies.Here here = here();
            Id<Coder> by = desk.coder().id();
            Copies.Other other = new Copies.Other(folder, null);
            desk.work(
                    Words.of("merging.comparing", other.name()),
                    progress -> services.studies()
                            .copies()
                            .compare(here, other, by, services.clock().instant(), progress),
                    this::show);
        });
    }

    private void show(Copies.Preview preview) {
        Change merge = preview.change().orElse(null);
        if (merge == null) {
            desk.notices().say(preview.title());
            return;
        }
        MergePanel panel =
                new MergePanel(preview, () -> desk.submit(merge, receipt -> desk.told(preview.title(), receipt)));
        Floater.open(body, new Rectangle(0, 0, 1, 1), panel::panel, panel.first());
    }

    private void ask() {
        List<Transcript> chosen = listed.get();
        HandOutForm form = new HandOutForm(chosen.size() > 1 ? chosen.size() : 0, wish -> where(wish, chosen));
        Floater.open(body, new Rectangle(0, 0, 1, 1), form::panel, form.first());
    }

    private void where(HandOutForm.Wish wish, List<Transcript> chosen) {
        String study = desk.open().folder().getFileName().toString().replaceFirst("\\.sheaf$", "");
        String name = study + "-" + (wish.coder().isEmpty() ? Words.of("merging.copy") : wish.coder()) + ENDING;
        choosing.save(Words.of("merging.out.title"), name, List.of(ENDING.substring(1)))
                .ifPresent(to -> handOut(wish, chosen, to));
    }

    private void handOut(HandOutForm.Wish wish, List<Transcript> chosen, Path to) {
        List<Id<Transcript>> transcripts =
                wish.onlyChosen() ? chosen.stream().map(Transcript::id).toList() : List.of();
        OpenStudy open = desk.open();
        desk.work(
                Words.of("merging.out.working"),
                progress -> {
                    Coder coder = wish.coder().isEmpty() ? null : Coder.of(open.study(), wish.coder());
                    Copies.Order order = new Copies.Order(
                            coder, transcripts, wish.blind(), services.clock().instant());
                    WholeStudy.refuseUndecided(open.study());
                    WholeStudy.pass(desk.outlet());
                    WholeStudy.refuseNames(
                            "the copy",
                            open.study(),
                            open.texts(),
                            open.journal(),
                            desk.vault().register(),
                            progress);
                    open.backUpIfDue();
                    Copies.Here here = new Copies.Here(open.study(), open.texts(), open.journal(), open.folder());
                    services.studies()
                            .copies()
                            .handOut(here, open.sealKey(), order, new Copies.Other(to, null), progress);
                    return to;
                },
                done -> desk.notices().say(Words.of("merging.out.done", String.valueOf(done.getFileName()))));
    }
}
