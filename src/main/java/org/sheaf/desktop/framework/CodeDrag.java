package org.sheaf.desktop.framework;

import java.awt.datatransfer.Transferable;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javax.swing.DropMode;
import javax.swing.JComponent;
import javax.swing.JList;
import javax.swing.Timer;
import javax.swing.TransferHandler;
import org.jspecify.annotations.Nullable;
import org.sheaf.desktop.theme.Space;
import org.sheaf.desktop.widgets.Carried;
import org.sheaf.desktop.widgets.CarriedCodes;
import org.sheaf.desktop.widgets.SideList;
import org.sheaf.study.Code;

/**
 * Drags codes onto another, under which they then stand, or between two. A branch under the pointer opens after a moment.
 * Cut and paste, and Alt with the arrows, do the same by keys.
 */
final class CodeDrag extends TransferHandler {

    private static final long serialVersionUID = 1L;

    /** How long the pointer rests on a closed branch before it opens, in milliseconds. */
    private static final int OPENS = 600;

    private final SideList<CodeRow> list;
    private final transient FrameworkModel model;
    private final boolean pool;
    private final transient WordsDrop words;
    private transient @Nullable Code resting;
    private final Timer opening = new Timer(OPENS, event -> openResting());

    /**
     * Codes dragged from and onto a list.
     *
     * @param pool whether what is dropped there becomes an open code again, wherever it is dropped
     */
    CodeDrag(SideList<CodeRow> list, FrameworkModel model, boolean pool) {
        this.list = list;
        this.model = model;
        this.pool = pool;
        this.words = new WordsDrop(list, model);
        opening.setRepeats(false);
    }

    /** Lets codes be dropped on another component too, which stands where the list is not shown. */
    void takeOn(JComponent other) {
        other.setTransferHandler(this);
    }

    void install() {
        list.setTransferHandler(this);
        list.setDropMode(pool ? DropMode.INSERT : DropMode.ON_OR_INSERT);
        if (!java.awt.GraphicsEnvironment.isHeadless()) {
            list.setDragEnabled(true);
        }
        words.install();
    }

    @Override
    public int getSourceActions(JComponent component) {
        return MOVE;
    }

    @Override
    protected @Nullable Transferable createTransferable(JComponent component) {
        List<Code> codes = list.chosenAll().stream()
                .map(CodeRow::code)
                .filter(Objects::nonNull)
                .toList();
        return codes.isEmpty() ? null : new Carried(new CarriedCodes(codes));
    }

    @Override
    protected void exportDone(JComponent source, Transferable data, int action) {
        rest(null);
    }

    @Override
    public boolean canImport(TransferSupport support) {
        if (!support.isDrop() || !support.isDataFlavorSupported(Carried.FLAVOR)) {
            return false;
        }
        if (WordsDrop.carries(support)) {
            return words.canImport(support);
        }
        if (pool) {
            support.setShowDropLocation(false);
            return toPool(loaded(support)).isPresent();
        }
        JList.DropLocation at = (JList.DropLocation) support.getDropLocation();
        rest(at.isInsert() ? null : row(at.getIndex()).map(CodeRow::code).orElse(null));
        return drop(loaded(support), at).isPresent();
    }

    private List<Code> loaded(TransferSupport support) {
        return Carried.of(support.getTransferable(), CarriedCodes.class)
                .map(CarriedCodes::codes)
                .orElse(List.of())
                .stream()
                .map(code -> model.desk().study().codes().find(code.id()))
                .flatMap(Optional::stream)
                .toList();
    }

    @Override
    public boolean importData(TransferSupport support) {
        if (WordsDrop.carries(support)) {
            return words.importData(support);
        }
        rest(null);
        List<Code> codes = loaded(support);
        Optional<Runnable> drop = pool ? toPool(codes) : drop(codes, (JList.DropLocation) support.getDropLocation());
        drop.ifPresent(Runnable::run);
        return drop.isPresent();
    }

    /** What a drop there would do; empty where nothing can be dropped. */
    private Optional<Runnable> drop(List<Code> codes, JList.DropLocation at) {
        if (codes.isEmpty()) {
            return Optional.empty();
        }
        return at.isInsert() ? between(codes, at) : onto(codes, at.getIndex());
    }

    private Optional<Runnable> toPool(List<Code> codes) {
        return model.deeds().canPool(codes) ? Optional.of(() -> model.pool(codes)) : Optional.empty();
    }

    private Optional<Runnable> onto(List<Code> codes, int index) {
        Optional<CodeRow> row = row(index);
        if (row.filter(CodeRow::isPoolHeading).isPresent()) {
            return toPool(codes);
        }
        return row.map(CodeRow::code)
                .filter(code ->
                        !code.pooled() && !codes.contains(code) && model.deeds().canMove(codes, code.id()))
                .map(code -> () -> model.move(codes, code.id()));
    }

    /** Between two lines of another depth the pointer's place from the left says as which one's sibling. */
    private Optional<Runnable> between(List<Code> codes, JList.DropLocation at) {
        if (model.order() != CodeOrder.FRAMEWORK) {
            return Optional.empty(); // sorted otherwise, there is no place between two
        }
        Optional<CodeRow> above = row(at.getIndex() - 1);
        Optional<CodeRow> below = row(at.getIndex()).filter(row -> row.code() != null);
        boolean after = above.filter(row -> row.code() != null).isPresent()
                && (below.isEmpty()
                        || isRightOf(at, below.get())
                                && above.get().depth() > below.get().depth());
        return (after ? above : below)
                .map(CodeRow::code)
                .filter(code -> !code.pooled() && model.deeds().canMove(codes, code.parent()))
                .map(code -> () -> model.moveBeside(codes, code, !after));
    }

    private static boolean isRightOf(JList.DropLocation at, CodeRow row) {
        return at.getDropPoint().x > Space.px(CodePainter.LEFT + CodePainter.INDENT * (row.depth() + 1));
    }

    private Optional<CodeRow> row(int index) {
        return index >= 0 && index < list.shown().size()
                ? Optional.of(list.shown().get(index))
                : Optional.empty();
    }

    private void rest(@Nullable Code code) {
        if (!Objects.equals(code, resting)) {
            resting = code;
            opening.stop();
            if (code != null) {
                opening.start();
            }
        }
    }

    private void openResting() {
        Code code = resting;
        if (code != null) {
            model.open(code, true);
        }
    }
}
