package org.sheaf.desktop.action;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.swing.KeyStroke;

/** The keys that a user has given to actions in place of the usual ones, kept in the settings. EDT only. */
public final class KeyMap {

    private static final String KEYS = "keys";
    private static final String LETTERS = "keys.letters";

    private final Settings settings;
    private final Map<String, List<KeyStroke>> changed = new TreeMap<>();

    /** Reads what the user has changed; what cannot be read is left out. */
    public KeyMap(Settings settings) {
        this.settings = settings;
        settings.get(KEYS).ifPresent(all -> all.lines().forEach(this::read));
    }

    private void read(String line) {
        int end = line.indexOf('=');
        if (end > 0) {
            List<KeyStroke> keys = new ArrayList<>();
            for (String part : line.substring(end + 1).split(";")) {
                Keys.read(part).ifPresent(keys::add);
            }
            changed.put(line.substring(0, end), List.copyOf(keys));
        }
    }

    /** The keys that the user has given to an action, none at all perhaps; empty when it has its usual ones. */
    Optional<List<KeyStroke>> of(String action) {
        return Optional.ofNullable(changed.get(action));
    }

    /** The actions to which the user has given a key. */
    Stream<String> with(KeyStroke key) {
        return changed.entrySet().stream()
                .filter(one -> one.getValue().contains(key))
                .map(Map.Entry::getKey);
    }

    /** Gives an action other keys. */
    void change(String action, List<KeyStroke> keys) {
        changed.put(action, List.copyOf(keys));
        write();
    }

    /** Gives an action its usual keys back. */
    void reset(String action) {
        if (changed.remove(action) != null) {
            write();
        }
    }

    /** Gives all actions their usual keys back. */
    void resetAll() {
        changed.clear();
        write();
    }

    private void write() {
        if (changed.isEmpty()) {
            settings.remove(KEYS);
        } else {
            settings.put(
                    KEYS,
                    changed.entrySet().stream()
                            .map(one -> one.getKey() + "="
                                    + one.getValue().stream().map(Keys::written).collect(Collectors.joining(";")))
                            .collect(Collectors.joining("\n")));
        }
    }

    /** Whether keys that are a single letter, digit or sign act. */
    public boolean hasLetters() {
        return settings.get(LETTERS).filter("off"::equals).isEmpty();
    }

    /** Switches them on or off. */
    void letters(boolean on) {
        settings.put(LETTERS, on ? "on" : "off");
    }
}
