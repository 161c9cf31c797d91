package org.sheaf.desktop.reader;

import java.awt.Container;
import java.awt.Point;
import java.awt.datatransfer.Transferable;
import java.awt.dnd.DropTarget;
import java.awt.dnd.DropTargetAdapter;
import java.awt.dnd.DropTargetDropEvent;
import java.awt.dnd.DropTargetEvent;
import java.awt.event.MouseEvent;
import java.util.Optional;
import java.util.TooManyListenersException;
import javax.swing.JComponent;
import javax.swing.TransferHandler;
import org.jspecify.annotations.Nullable;
import org.sheaf.desktop.widgets.Carried;
import org.sheaf.desktop.widgets.CarriedCodes;
import org.sheaf.desktop.widgets.CarriedWords;
import org.sheaf.study.Id;
import org.sheaf.study.Quotation;
import org.sheaf.text.Span;

/**
 * Carries words and quotations out of the transcript, and takes codes that are dropped on words; what they would code is
 * outlined. What is neither, files for instance, goes to whoever takes it around the reader. Keys do all of this too. EDT
 * only.
 */
final class PageDrag extends TransferHandler {

    private static final long serialVersionUID = 1L;

    private final Canvas canvas;
    private transient @Nullable CarriedWords carried;

    /**
     * What a dropped code would be put on.
     *
     * @param words all of them
     * @param quotation that they are, or null
     */
    record Target(Span words, @Nullable Id<Quotation> quotation) {}

    PageDrag(Canvas canvas) {
        this.canvas = canvas;
    }

    void install() {
        canvas.setTransferHandler(this);
        DropTarget place = canvas.getDropTarget();
        if (place != null) {
            try {
                place.addDropTargetListener(new Leaving());
            } catch (TooManyListenersException never) {
                throw new IllegalStateException(never); // Swing's own drop targets take any number
            }
        }
    }

    /** Begins to drag words, or a quotation. */
    void carry(Target what, MouseEvent event) {
        canvas.model().ifPresent(model -> {
            carried = new CarriedWords(model.transcript().id(), what.words(), what.quotation());
            exportAsDrag(canvas, event, COPY);
        });
    }

    @Override
    public int getSourceActions(JComponent component) {
        return COPY;
    }

    @Override
    protected @Nullable Transferable createTransferable(JComponent component) {
        CarriedWords words = carried;
        return words == null ? null : new Carried(words);
    }

    @Override
    protected void exportDone(JComponent source, @Nullable Transferable data, int action) {
        carried = null;
    }

    @Override
    public boolean canImport(TransferSupport support) {
        if (codes(support).isEmpty()) {
            return outer().filter(handler -> handler.canImport(support)).isPresent();
        }
        Optional<Target> target = target(support);
        canvas.emphasise(canvas.emphasis().ringing(target.map(Target::words).orElse(null)));
        return target.isPresent();
    }

    @Override
    public boolean importData(TransferSupport support) {
        Optional<CarriedCodes> codes = codes(support);
        if (codes.isEmpty()) {
            return outer().filter(handler -> handler.importData(support)).isPresent();
        }
        Optional<Target> target = target(support);
        target.ifPresent(
                on -> canvas.tell(listener -> listener.codesDropped(codes.get().codes(), on.words(), on.quotation())));
        return target.isPresent();
    }

    private static Optional<CarriedCodes> codes(TransferSupport support) {
        return support.isDrop() && support.isDataFlavorSupported(Carried.FLAVOR)
                ? Carried.of(support.getTransferable(), CarriedCodes.class)
                : Optional.empty();
    }

    private Optional<TransferHandler> outer() {
        for (Container around = canvas.getParent(); around != null; around = around.getParent()) {
            if (around instanceof JComponent component && component.getTransferHandler() != null) {
                return Optional.of(component.getTransferHandler());
            }
        }
        return Optional.empty();
    }

    private Optional<Target> target(TransferSupport support) {
        Point at = support.getDropLocation().getDropPoint();
        return canvas.scene().flatMap(scene -> target(scene, at));
    }

    /**
     * What a code dropped at a place is put on: the quotation whose stripe or name is there; the selected words; the chosen
     * quotation, else the shortest one there; else the sentence, and beside the words the whole turn.
     */
    private Optional<Target> target(Scene scene, Point at) {
        Emphasis emphasis = canvas.emphasis();
        Hit hit = Hit.at(scene, emphasis, at);
        if (hit instanceof Hit.Sign sign) {
            return quotation(scene, Pointing.nearest(scene, sign));
        }
        if (!(hit instanceof Hit.Text text)) {
            return Optional.empty();
        }
        Span selected = emphasis.selection().span();
        if (!selected.isEmpty() && selected.contains(text.position())) {
            return Optional.of(new Target(selected, null));
        }
        Moves moves = canvas.moves(scene);
        if (at.x < scene.layout().columns().text()) {
            return some(moves.turn(text.position()));
        }
        Id<Quotation> chosen = emphasis.chosen();
        Optional<Id<Quotation>> meant =
                chosen != null && text.quotations().contains(chosen) ? Optional.of(chosen) : text.quotation();
        return meant.flatMap(id -> quotation(scene, id)).or(() -> some(moves.sentence(text.position())));
    }

    private static Optional<Target> quotation(Scene scene, Id<Quotation> id) {
        return scene.marks().find(id).map(quoted -> new Target(quoted.span(), id));
    }

    private static Optional<Target> some(Span words) {
        return words.isEmpty() ? Optional.empty() : Optional.of(new Target(words, null));
    }

    /** Where nothing is dropped any more nothing is outlined. */
    private final class Leaving extends DropTargetAdapter {
        @Override
        public void dragExit(DropTargetEvent event) {
            unring();
        }

        @Override
        public void drop(DropTargetDropEvent event) {
            unring();
        }

        private void unring() {
            canvas.emphasise(canvas.emphasis().ringing(null));
        }
    }
}
