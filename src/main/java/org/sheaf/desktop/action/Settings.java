package org.sheaf.desktop.action;

import java.util.Optional;

/** What is remembered on this machine between two starts, apart from any study. Any thread; losing it harms nothing. */
public interface Settings {

    /** The value under a key. */
    Optional<String> get(String key);

    /** Remembers a value; soon on the disk. */
    void put(String key, String value);

    /** Forgets a value. */
    void remove(String key);

    /** A number under a key, or the other one where there is none. */
    default int number(String key, int otherwise) {
        try {
            return get(key).map(Integer::parseInt).orElse(otherwise);
        } catch (NumberFormatException unreadable) {
            return otherwise;
        }
    }

    /** Whether what is on or off is on; {@code otherwise} where nothing was said. */
    default boolean isOn(String key, boolean otherwise) {
        return get(key).map("on"::equals).orElse(otherwise);
    }

    /** Settings that remember nothing. */
    static Settings none() {
        return new Settings() {
            @Override
            public Optional<String> get(String key) {
                return Optional.empty();
            }

            @Override
            public void put(String key, String value) {
                // nothing is remembered
            }

            @Override
            public void remove(String key) {
                // nothing was remembered
            }
        };
    }
}
