package org.sheaf.desktop.widgets;

import java.awt.datatransfer.DataFlavor;
import java.awt.datatransfer.Transferable;
import java.awt.datatransfer.UnsupportedFlavorException;
import java.io.IOException;
import java.util.Optional;

/**
 * Something that is dragged inside this window and means nothing to any other program.
 *
 * @param thing what is dragged
 */
public record Carried(Object thing) implements Transferable {

    /** Only this program reads it. */
    public static final DataFlavor FLAVOR =
            new DataFlavor(DataFlavor.javaJVMLocalObjectMimeType + ";class=java.lang.Object", "carried in Sheaf");

    /** What is dragged, if it is of the kind. */
    public static <T> Optional<T> of(Transferable transferable, Class<T> kind) {
        try {
            Object thing = transferable.getTransferData(FLAVOR);
            return kind.isInstance(thing) ? Optional.of(kind.cast(thing)) : Optional.empty();
        } catch (UnsupportedFlavorException | IOException fromElsewhere) {
            return Optional.empty();
        }
    }

    @Override
    public DataFlavor[] getTransferDataFlavors() {
        return new DataFlavor[] {FLAVOR};
    }

    @Override
    public boolean isDataFlavorSupported(DataFlavor flavor) {
        return FLAVOR.equals(flavor);
    }

    @Override
    public Object getTransferData(DataFlavor flavor) throws UnsupportedFlavorException {
        if (!isDataFlavorSupported(flavor)) {
            throw new UnsupportedFlavorException(flavor);
        }
        return thing;
    }
}
