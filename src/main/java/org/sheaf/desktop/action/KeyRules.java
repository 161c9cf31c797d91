package org.sheaf.desktop.action;

import java.awt.event.InputEvent;
import java.awt.event.KeyEvent;
import java.util.Optional;
import java.util.Set;
import javax.swing.KeyStroke;

/** Keys that no action may take, because the system, a text field or a list needs them. */
final class KeyRules {

    private static final int HELD = InputEvent.CTRL_DOWN_MASK | InputEvent.META_DOWN_MASK | InputEvent.ALT_DOWN_MASK;

    private static final Set<KeyStroke> SYSTEM = Set.of(
            Keys.of("TAB"),
            Keys.of("shift TAB"),
            Keys.of("ctrl TAB"),
            Keys.of("ctrl shift TAB"),
            Keys.of("ESCAPE"),
            Keys.of("F10"),
            Keys.of("shift F10"),
            Keys.of("CONTEXT_MENU"),
            Keys.of("alt F4"),
            Keys.of("ctrl SPACE"),
            Keys.of("meta SPACE"),
            Keys.of("meta H"),
            Keys.of("meta M"));

    private static final Set<KeyStroke> FIELDS =
            Set.of(Keys.of("menu A"), Keys.of("menu C"), Keys.of("menu V"), Keys.of("menu X"));

    private static final Set<Integer> MOVES = Set.of(
            KeyEvent.VK_LEFT,
            KeyEvent.VK_RIGHT,
            KeyEvent.VK_UP,
            KeyEvent.VK_DOWN,
            KeyEvent.VK_HOME,
            KeyEvent.VK_END,
            KeyEvent.VK_PAGE_UP,
            KeyEvent.VK_PAGE_DOWN);

    private static final Set<Integer> WRITING =
            Set.of(KeyEvent.VK_ENTER, KeyEvent.VK_SPACE, KeyEvent.VK_DELETE, KeyEvent.VK_BACK_SPACE);

    private KeyRules() {}

    /** Why a key cannot act in a scope, as a sentence; empty when it can. */
    static Optional<String> against(KeyStroke key, Scope scope) {
        String text = Keys.text(key);
        if (SYSTEM.contains(key) || isAltGr(key) || isAltShift(key)) {
            return Optional.of(Words.of("keys.system", text));
        }
        int code = key.getKeyCode();
        boolean held = (key.getModifiers() & HELD) != 0;
        boolean written = scope == Scope.WINDOW || scope == Scope.CORRECTING;
        if (written && (FIELDS.contains(key) || !held && WRITING.contains(code))) {
            return Optional.of(Words.of("keys.field", text));
        }
        if ((written || scope == Scope.FRAMEWORK) && Keys.isCharacter(key)) {
            return Optional.of(Words.of("keys.letter", text));
        }
        return !held && MOVES.contains(code) ? Optional.of(Words.of("keys.move", text)) : Optional.empty();
    }

    /** Ctrl with Alt writes signs on many keyboards. */
    private static boolean isAltGr(KeyStroke key) {
        int both = InputEvent.CTRL_DOWN_MASK | InputEvent.ALT_DOWN_MASK;
        return !Keys.isMac() && (key.getModifiers() & both) == both;
    }

    /** Alt with Shift switches keyboards. */
    private static boolean isAltShift(KeyStroke key) {
        int both = InputEvent.SHIFT_DOWN_MASK | InputEvent.ALT_DOWN_MASK;
        return (key.getModifiers() & (both | InputEvent.CTRL_DOWN_MASK | InputEvent.META_DOWN_MASK)) == both;
    }
}
