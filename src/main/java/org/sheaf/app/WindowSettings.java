package org.sheaf.app;

import java.util.Optional;

/**
 * The machine's settings, as the window sees them.
 *
 * @param settings in a file
 */
record WindowSettings(Settings settings) implements org.sheaf.desktop.action.Settings {

    @Override
    public Optional<String> get(String key) {
        return settings.get(key);
    }

    @Override
    public void put(String key, String value) {
        settings.put(key, value);
    }

    @Override
    public void remove(String key) {
        settings.remove(key);
    }
}
