package org.sheaf.desktop.reader;

import java.awt.Toolkit;
import java.awt.datatransfer.Clipboard;
import java.awt.datatransfer.StringSelection;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;

/** Puts words on the clipboard, through the door by which everything leaves. */
final class Clips {

    private final UnaryOperator<String> door;
    private final Supplier<Clipboard> clipboard;

    /**
     * Of the system.
     *
     * @param door see {@link org.sheaf.study.Outlet#clipboard}
     */
    Clips(UnaryOperator<String> door) {
        this(door, () -> Toolkit.getDefaultToolkit().getSystemClipboard());
    }

    Clips(UnaryOperator<String> door, Supplier<Clipboard> clipboard) {
        this.door = door;
        this.clipboard = clipboard;
    }

    /**
     * Copies the words; nothing happens when there are none.
     *
     * @throws org.sheaf.study.Refusal when the door lets them not pass
     */
    void copy(String words) {
        if (!words.isEmpty()) {
            clipboard.get().setContents(new StringSelection(door.apply(words)), null);
        }
    }
}
