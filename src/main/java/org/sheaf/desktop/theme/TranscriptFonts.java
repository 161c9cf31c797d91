package org.sheaf.desktop.theme;

import java.awt.Font;
import java.awt.GraphicsEnvironment;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** The fonts of this system in which transcripts can be set, beside the window's own. */
public final class TranscriptFonts {

    /** What a font must have to be offered: letters of Europe's languages, figures, and the marks of transcripts. */
    private static final String NEEDED = "Hamburgefonstiv äéîõøßçñ 0123456789 “”‘’–—…↑()[]";

    private TranscriptFonts() {}

    /** The names of their families, in order; to ask the system takes a while. Any thread. */
    public static List<String> families() {
        return Stream.of(GraphicsEnvironment.getLocalGraphicsEnvironment().getAvailableFontFamilyNames(Locale.ENGLISH))
                .filter(TranscriptFonts::isOffered)
                .toList();
    }

    /** Not the window's own, which is offered as the usual one, nor a font that the system keeps to itself. */
    private static boolean isOffered(String family) {
        return !family.startsWith("Inter")
                && !family.startsWith(".")
                && new Font(family, Font.PLAIN, 12).canDisplayUpTo(NEEDED) < 0;
    }
}
