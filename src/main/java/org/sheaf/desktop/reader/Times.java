package org.sheaf.desktop.reader;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Times as the reader writes them. */
final class Times {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu, HH:mm", Locale.ENGLISH);

    private Times() {}

    /** A place on the recording, in hours, minutes and seconds. */
    static String clock(long millis) {
        long seconds = millis / 1000;
        return String.format(Locale.ROOT, "%02d:%02d:%02d", seconds / 3600, seconds / 60 % 60, seconds % 60);
    }

    /** A moment in the reader's own time zone. */
    static String moment(Instant instant) {
        return DAY.format(instant.atZone(ZoneId.systemDefault()));
    }
}
