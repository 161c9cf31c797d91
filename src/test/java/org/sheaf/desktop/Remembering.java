package org.sheaf.desktop;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.sheaf.desktop.action.Settings;

/** Settings in memory. */
public final class Remembering implements Settings {

    /** What is remembered, by key. */
    public final Map<String, String> all = new TreeMap<>();

    @Override
    public Optional<String> get(String key) {
        return Optional.ofNullable(all.get(key));
    }

    @Override
    public void put(String key, String value) {
        all.put(key, value);
    }

    @Override
    public void remove(String key) {
        all.remove(key);
    }
}
