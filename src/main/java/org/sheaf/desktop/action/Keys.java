package org.sheaf.desktop.action;

import java.awt.event.InputEvent;
import java.awt.event.KeyEvent;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javax.swing.KeyStroke;

/** Key bindings as they are declared and as they are shown. */
public final class Keys {

    private static final boolean MAC =
            System.getProperty("os.name", "").toLowerCase(Locale.ROOT).startsWith("mac");

    private Keys() {}

    /**
     * Reads a binding such as {@code menu shift F}: {@code menu} is Ctrl, on macOS Cmd; the rest as {@link
     * KeyStroke#getKeyStroke(String)} has it.
     *
     * @throws IllegalArgumentException when it is none
     */
    public static KeyStroke of(String binding) {
        KeyStroke stroke = KeyStroke.getKeyStroke(binding.replace("menu", MAC ? "meta" : "ctrl"));
        if (stroke == null) {
            throw new IllegalArgumentException("no key binding: " + binding);
        }
        return stroke;
    }

    /** The binding as people write it, for instance Ctrl+Shift+F. */
    public static String text(KeyStroke stroke) {
        List<String> parts = new ArrayList<>();
        int with = stroke.getModifiers();
        part(parts, with, InputEvent.CTRL_DOWN_MASK, "Ctrl");
        part(parts, with, InputEvent.META_DOWN_MASK, "Cmd");
        part(parts, with, InputEvent.ALT_DOWN_MASK, MAC ? "Option" : "Alt");
        part(parts, with, InputEvent.SHIFT_DOWN_MASK, "Shift");
        parts.add(name(stroke));
        return String.join("+", parts);
    }

    /** The binding in a form that {@link #read} understands on every system. */
    static String written(KeyStroke stroke) {
        return stroke.toString();
    }

    /** A binding from {@link #written}; empty when it is none. */
    static Optional<KeyStroke> read(String written) {
        return Optional.ofNullable(KeyStroke.getKeyStroke(written));
    }

    /** Whether the key writes a letter, a digit or a sign, alone or with Shift: what a user may switch off. */
    public static boolean isCharacter(KeyStroke stroke) {
        int code = stroke.getKeyCode();
        boolean held = (stroke.getModifiers()
                        & (InputEvent.CTRL_DOWN_MASK | InputEvent.META_DOWN_MASK | InputEvent.ALT_DOWN_MASK))
                != 0;
        return !held && (code == KeyEvent.VK_UNDEFINED || name(stroke).length() == 1 && !isArrow(code));
    }

    private static boolean isArrow(int code) {
        return code == KeyEvent.VK_LEFT
                || code == KeyEvent.VK_RIGHT
                || code == KeyEvent.VK_UP
                || code == KeyEvent.VK_DOWN;
    }

    /** Whether this is a Mac, whose keys differ. */
    static boolean isMac() {
        return MAC;
    }

    private static void part(List<String> parts, int modifiers, int mask, String name) {
        if ((modifiers & mask) != 0) {
            parts.add(name);
        }
    }

    private static String name(KeyStroke stroke) {
        return switch (stroke.getKeyCode()) {
            case KeyEvent.VK_UNDEFINED -> String.valueOf(stroke.getKeyChar());
            case KeyEvent.VK_COMMA -> ",";
            case KeyEvent.VK_PERIOD -> ".";
            case KeyEvent.VK_SLASH -> "/";
            case KeyEvent.VK_BACK_SLASH -> "\\";
            case KeyEvent.VK_PLUS -> "+";
            case KeyEvent.VK_EQUALS -> "=";
            case KeyEvent.VK_MINUS -> "-";
            case KeyEvent.VK_DELETE -> "Del";
            case KeyEvent.VK_ESCAPE -> "Esc";
            case KeyEvent.VK_ENTER -> "Enter";
            case KeyEvent.VK_SPACE -> "Space";
            case KeyEvent.VK_LEFT -> "←";
            case KeyEvent.VK_RIGHT -> "→";
            case KeyEvent.VK_UP -> "↑";
            case KeyEvent.VK_DOWN -> "↓";
            default -> KeyEvent.getKeyText(stroke.getKeyCode());
        };
    }
}
