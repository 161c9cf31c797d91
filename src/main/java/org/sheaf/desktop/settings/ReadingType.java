package org.sheaf.desktop.settings;

import org.sheaf.desktop.action.Settings;
import org.sheaf.desktop.theme.Type;

/**
 * In which type transcripts are set.
 *
 * @param family of the font; empty for the window's own
 * @param size at 100 %, 11 to 28
 */
public record ReadingType(String family, int size) {

    private static final String FONT = "reader.font";
    private static final String SIZE = "reader.size";

    /** What the user has chosen. */
    public static ReadingType from(Settings settings) {
        int size = settings.number(SIZE, Type.TRANSCRIPT);
        return new ReadingType(
                settings.get(FONT).orElse(""), Math.max(Type.TRANSCRIPT_LEAST, Math.min(Type.TRANSCRIPT_MOST, size)));
    }

    /** Keeps it in the settings. */
    public void keep(Settings settings) {
        if (family.isEmpty()) {
            settings.remove(FONT);
        } else {
            settings.put(FONT, family);
        }
        settings.put(SIZE, String.valueOf(size));
    }
}
