package org.sheaf.desktop.framework;

import java.awt.dnd.DropTarget;
import java.awt.dnd.DropTargetAdapter;
import java.awt.dnd.DropTargetDropEvent;
import java.awt.dnd.DropTargetEvent;
import java.util.Optional;
import java.util.TooManyListenersException;
import javax.swing.TransferHandler.TransferSupport;
import org.sheaf.desktop.widgets.Carried;
import org.sheaf.desktop.widgets.CarriedWords;
import org.sheaf.desktop.widgets.SideList;
import org.sheaf.study.Code;

/** Takes words of a transcript that are dropped on a code; its row lights up under them. EDT only. */
final class WordsDrop {

    private final SideList<CodeRow> tree;
    private final FrameworkModel model;

    WordsDrop(SideList<CodeRow> tree, FrameworkModel model) {
        this.tree = tree;
        this.model = model;
    }

    void install() {
        DropTarget place = tree.getDropTarget();
        if (place != null) {
            try {
                place.addDropTargetListener(new Leaving());
            } catch (TooManyListenersException never) {
                throw new IllegalStateException(never); // Swing's own drop targets take any number
            }
        }
    }

    /** Whether words are dragged. */
    static boolean carries(TransferSupport support) {
        return words(support).isPresent();
    }

    private static Optional<CarriedWords> words(TransferSupport support) {
        return support.isDrop() && support.isDataFlavorSupported(Carried.FLAVOR)
                ? Carried.of(support.getTransferable(), CarriedWords.class)
                : Optional.empty();
    }

    boolean canImport(TransferSupport support) {
        support.setShowDropLocation(false); // no line between two codes: words go onto one
        Optional<Integer> row = row(support);
        tree.light(row.orElse(-1));
        return row.isPresent();
    }

    boolean importData(TransferSupport support) {
        Optional<Code> code = row(support).map(tree.shown()::get).map(CodeRow::code);
        Optional<CarriedWords> words = words(support);
        if (code.isEmpty() || words.isEmpty()) {
            return false;
        }
        model.coded(words.get(), code.get());
        return true;
    }

    private Optional<Integer> row(TransferSupport support) {
        return tree.at(support.getDropLocation().getDropPoint())
                .filter(index -> tree.shown().get(index).code() != null);
    }

    private final class Leaving extends DropTargetAdapter {
        @Override
        public void dragExit(DropTargetEvent event) {
            tree.light(-1);
        }

        @Override
        public void drop(DropTargetDropEvent event) {
            tree.light(-1);
        }
    }
}
