package org.sheaf.cli;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Times on a recording as the command line writes them. */
final class Times {

    private Times() {}

    /** For instance {@code 00:03:12} and {@code 01:03:12.500}; null for a negative time, which stands for none. */
    static @Nullable String orNull(long millis) {
        if (millis < 0) {
            return null;
        }
        long seconds = millis / 1000;
        String clock = String.format(Locale.ROOT, "%02d:%02d:%02d", seconds / 3600, seconds / 60 % 60, seconds % 60);
        return millis % 1000 == 0 ? clock : clock + String.format(Locale.ROOT, ".%03d", millis % 1000);
    }
}
