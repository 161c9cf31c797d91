package org.sheaf.desktop.action;

import java.awt.KeyEventDispatcher;
import java.awt.KeyEventPostProcessor;
import java.awt.KeyboardFocusManager;
import java.awt.Window;
import java.awt.event.KeyEvent;
import java.awt.event.WindowAdapter;
import java.awt.event.WindowEvent;

/**
 * Keeps the letter of a key that did something out of the field which that opened: the toolkit tells what a key types after
 * the key itself, and to whoever has the focus by then, although the key has been taken. EDT only.
 */
public final class TypedKeys implements KeyEventDispatcher, KeyEventPostProcessor {

    private boolean taken;

    private TypedKeys() {}

    /** Watches the keys for as long as a window has not been disposed of. */
    public static void watch(Window window) {
        TypedKeys keys = new TypedKeys();
        KeyboardFocusManager focus = KeyboardFocusManager.getCurrentKeyboardFocusManager();
        focus.addKeyEventDispatcher(keys);
        focus.addKeyEventPostProcessor(keys);
        window.addWindowListener(new WindowAdapter() {
            @Override
            public void windowClosed(WindowEvent event) {
                focus.removeKeyEventDispatcher(keys);
                focus.removeKeyEventPostProcessor(keys);
            }
        });
    }

    /** Ends what a taken key types; all else goes on. */
    @Override
    public boolean dispatchKeyEvent(KeyEvent event) {
        boolean typedByTaken = taken && event.getID() == KeyEvent.KEY_TYPED;
        if (event.getID() != KeyEvent.KEY_RELEASED) {
            taken = false;
        }
        return typedByTaken;
    }

    /** Notes whether somebody has taken a key. */
    @Override
    public boolean postProcessKeyEvent(KeyEvent event) {
        if (event.getID() == KeyEvent.KEY_PRESSED) {
            taken = event.isConsumed();
        }
        return false;
    }
}
