package org.sheaf.desktop.commands;

import java.awt.Color;
import org.jspecify.annotations.Nullable;
import org.sheaf.desktop.theme.Icons;

/**
 * Something that the palette offers.
 *
 * @param id tells it apart, also at the next start
 * @param kind what it is
 * @param name what it is called
 * @param words where it stands, what it means, which key it has
 * @param sign what is drawn before the name
 * @param enabled whether it can be done now
 * @param run does it, on the EDT
 */
public record Command(String id, Kind kind, String name, Beside words, Sign sign, boolean enabled, Runnable run) {

    /** What can be offered; what comes first here is offered first. */
    public enum Kind {
        /** Something that can be done. */
        ACTION,
        /** A code to show. */
        CODE,
        /** A theme to show. */
        THEME,
        /** A transcript to read. */
        TRANSCRIPT
    }

    /**
     * What stands beside the name.
     *
     * @param where the menu or the place above it, as a path; may be empty
     * @param about a sentence on it; may be empty
     * @param key as people write it; may be empty
     */
    public record Beside(String where, String about, String key) {}

    /**
     * What is drawn before the name.
     *
     * @param icon or null
     * @param colour of a code's swatch, or null
     */
    public record Sign(@Nullable Icons icon, @Nullable Color colour) {

        /** Nothing. */
        public static final Sign NONE = new Sign(null, null);
    }
}
