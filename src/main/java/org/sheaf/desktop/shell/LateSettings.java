package org.sheaf.desktop.shell;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executor;
import org.sheaf.desktop.action.Settings;

/** Settings that answer from memory once they are known and are written in the background, so that the EDT never waits. */
final class LateSettings implements Settings {

    private final Settings slow;
    private final Executor background;
    private final Map<String, Optional<String>> known = new ConcurrentHashMap<>();

    LateSettings(Settings slow, Executor background) {
        this.slow = slow;
        this.background = background;
    }

    @Override
    public Optional<String> get(String key) {
        return known.computeIfAbsent(key, slow::get);
    }

    @Override
    public void put(String key, String value) {
        Optional<String> before = known.put(key, Optional.of(value));
        if (before == null || !before.equals(Optional.of(value))) {
            background.execute(() -> slow.put(key, value));
        }
    }

    @Override
    public void remove(String key) {
        known.put(key, Optional.empty());
        background.execute(() -> slow.remove(key));
    }
}
