package org.sheaf.desktop.reader;

import java.awt.event.InputEvent;
import java.awt.event.KeyEvent;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javax.swing.KeyStroke;
import org.sheaf.desktop.action.Keys;

/** What the keys do in the reader itself. The first key of each is the one shown. */
public enum ReaderKey {
    LEFT(true, "LEFT", "KP_LEFT"),
    RIGHT(true, "RIGHT", "KP_RIGHT"),
    UP(true, "UP", "KP_UP"),
    DOWN(true, "DOWN", "KP_DOWN"),
    WORD_LEFT(true, "word LEFT"),
    WORD_RIGHT(true, "word RIGHT"),
    TURN_UP(true, "word UP"),
    TURN_DOWN(true, "word DOWN"),
    PAGE_UP(true, "PAGE_UP"),
    PAGE_DOWN(true, "PAGE_DOWN"),
    SCREEN(true, "SPACE"),
    LINE_START(true, "HOME"),
    LINE_END(true, "END"),
    TEXT_START(true, "menu HOME"),
    TEXT_END(true, "menu END"),
    NEXT_QUOTATION(false, "N"),
    PREVIOUS_QUOTATION(false, "P"),
    OVERLAPS(false, "O"),
    NEXT_HIT(false, "F3", "mac G"),
    PREVIOUS_HIT(false, "shift F3", "mac shift G"),
    SENTENCE(false, "S"),
    TURN(false, "T"),
    GROW(false, "G"),
    SHRINK(false, "shift G"),
    OTHER_END(false, "F"),
    ALL(false, "menu A"),
    COPY(false, "menu C", "COPY"),
    LARGER(false, "menu EQUALS", "menu PLUS", "menu ADD", "menu shift EQUALS"),
    SMALLER(false, "menu MINUS", "menu SUBTRACT"),
    USUAL_SIZE(false, "menu 0", "menu NUMPAD0"),
    CODE(false, "ENTER"),
    LEAVE(false, "ESCAPE");

    private final boolean move;

    @SuppressWarnings("ImmutableEnumChecker") // the list is a copy, and key strokes never change
    private final List<KeyStroke> keys;

    ReaderKey(boolean move, String... bindings) {
        this.move = move;
        List<KeyStroke> read = new ArrayList<>();
        for (String binding : bindings) {
            if (!binding.startsWith("mac ")) {
                read.add(Keys.of(binding.replace("word", isMac() ? "alt" : "ctrl")));
            } else if (isMac()) {
                read.add(Keys.of(binding.replace("mac", "meta")));
            }
        }
        keys = List.copyOf(read);
    }

    private static boolean isMac() {
        return System.getProperty("os.name", "").toLowerCase(Locale.ROOT).startsWith("mac");
    }

    /** The id of its action, for instance {@code reader.word-left}. */
    public String id() {
        return "reader." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The id of the action that selects on the way, for a move. */
    public String selectId() {
        return id() + ".select";
    }

    /** Whether it moves the caret; with Shift it then selects. */
    public boolean isMove() {
        return move;
    }

    /** Its keys. */
    public List<KeyStroke> keys() {
        return keys;
    }

    /** The keys with Shift, for a move. */
    public List<KeyStroke> selectKeys() {
        return keys.stream()
                .map(key -> KeyStroke.getKeyStroke(key.getKeyCode(), key.getModifiers() | InputEvent.SHIFT_DOWN_MASK))
                .toList();
    }

    /** Whether it is a single letter, which the user can switch off. */
    public boolean isLetter() {
        KeyStroke key = keys.get(0);
        int code = key.getKeyCode();
        int others = InputEvent.CTRL_DOWN_MASK | InputEvent.ALT_DOWN_MASK | InputEvent.META_DOWN_MASK;
        return code >= KeyEvent.VK_A && code <= KeyEvent.VK_Z && (key.getModifiers() & others) == 0;
    }
}
