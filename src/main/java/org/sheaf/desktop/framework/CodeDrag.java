package org.sheaf.desktop.framework;

import java.awt.datatransfer.Transferable;
import java.util.List;
import java.util.Optional;
import javax.swing.DropMode;
import javax.swing.JComponent;
import javax.swing.JList;
import javax.swing.TransferHandler;
import org.jspecify.annotations.Nullable;
import org.sheaf.desktop.widgets.Carried;
import org.sheaf.desktop.widgets.SideList;
import org.sheaf.study.Code;
import org.sheaf.study.Id;

/** Drags a code onto another, which it then stands under, or between two. Cut and paste do the same by keys. */
final class CodeDrag extends TransferHandler {

    private static final long serialVersionUID = 1L;

    private final SideList<CodeRow> tree;
    private final transient FrameworkModel model;

    CodeDrag(SideList<CodeRow> tree, FrameworkModel model) {
        this.tree = tree;
        this.model = model;
    }

    void install() {
        tree.setTransferHandler(this);
        tree.setDropMode(DropMode.ON_OR_INSERT);
        if (!java.awt.GraphicsEnvironment.isHeadless()) {
            tree.setDragEnabled(true);
        }
    }

    @Override
    public int getSourceActions(JComponent component) {
        return MOVE;
    }

    @Override
    protected @Nullable Transferable createTransferable(JComponent component) {
        return tree.chosen()
                .map(CodeRow::code)
                .map(code -> (Transferable) new Carried(code))
                .orElse(null);
    }

    @Override
    public boolean canImport(TransferSupport support) {
        return support.isDataFlavorSupported(Carried.FLAVOR) && target(support).isPresent();
    }

    private Optional<CodeRow> target(TransferSupport support) {
        if (!support.isDrop()) {
            return Optional.empty();
        }
        int index = ((JList.DropLocation) support.getDropLocation()).getIndex();
        return index >= 0 && index < tree.shown().size()
                ? Optional.of(tree.shown().get(index))
                : Optional.empty();
    }

    @Override
    public boolean importData(TransferSupport support) {
        Optional<CodeRow> target = target(support);
        Optional<Code> moved = moved(support);
        if (target.isEmpty() || moved.isEmpty()) {
            return false;
        }
        Code code = moved.get();
        Code onto = target.get().code();
        boolean between = ((JList.DropLocation) support.getDropLocation()).isInsert();
        if (onto == null) {
            return pool(code);
        }
        Id<Code> parent = between ? onto.parent() : onto.id();
        if (onto.id().equals(code.id()) || !model.deeds().canMove(code, parent)) {
            return false;
        }
        if (between) {
            model.desk().submit(model.deeds().movedBefore(code, onto));
        } else {
            model.move(List.of(code), parent);
        }
        return true;
    }

    private boolean pool(Code code) {
        boolean alone = model.desk().study().framework().children(code.id()).isEmpty();
        if (alone && !code.pooled()) {
            model.desk().submit(model.deeds().pooled(code));
        }
        return alone;
    }

    private Optional<Code> moved(TransferSupport support) {
        return Carried.of(support.getTransferable(), Code.class)
                .flatMap(code -> model.desk().study().codes().find(code.id()));
    }
}
