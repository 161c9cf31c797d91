package org.sheaf.desktop.settings;

import java.awt.event.FocusAdapter;
import java.awt.event.FocusEvent;
import java.awt.event.KeyEvent;
import java.util.Set;
import java.util.function.Consumer;
import javax.swing.JTextField;
import javax.swing.KeyStroke;
import org.sheaf.desktop.action.Keys;
import org.sheaf.desktop.action.Words;

/** Takes the next key that is pressed, whichever it is; Esc, or the focus going elsewhere, ends that. EDT only. */
final class KeyField extends JTextField {

    private static final long serialVersionUID = 1L;

    private static final Set<Integer> HELD = Set.of(
            KeyEvent.VK_SHIFT,
            KeyEvent.VK_CONTROL,
            KeyEvent.VK_ALT,
            KeyEvent.VK_META,
            KeyEvent.VK_ALT_GRAPH,
            KeyEvent.VK_CAPS_LOCK,
            KeyEvent.VK_UNDEFINED);

    private final transient Consumer<KeyStroke> pressed;
    private final transient Runnable left;

    /**
     * An empty field.
     *
     * @param pressed takes the key
     * @param left is told when none is wanted any more
     */
    KeyField(Consumer<KeyStroke> pressed, Runnable left) {
        super(Words.of("settings.keys.press"), 20);
        this.pressed = pressed;
        this.left = left;
        setEditable(false);
        setName("settings.keys.press");
        setFocusTraversalKeysEnabled(false);
        getAccessibleContext().setAccessibleName(Words.of("settings.keys.press"));
        addFocusListener(new FocusAdapter() {
            @Override
            public void focusLost(FocusEvent event) {
                if (!event.isTemporary()) {
                    left.run();
                }
            }
        });
    }

    /** Before any binding of the window hears of it. */
    @Override
    protected void processKeyEvent(KeyEvent event) {
        if (event.getID() == KeyEvent.KEY_PRESSED && !HELD.contains(event.getKeyCode())) {
            KeyStroke key = KeyStroke.getKeyStrokeForEvent(event);
            if (key.equals(Keys.of("ESCAPE"))) {
                left.run();
            } else {
                pressed.accept(key);
            }
        }
        event.consume();
    }
}
