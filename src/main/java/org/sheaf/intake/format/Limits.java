package org.sheaf.intake.format;

import org.sheaf.documents.StyledDocument;
import org.sheaf.documents.Unreadable;

/**
 * How much one file may hold, and what of it is text.
 *
 * @param mostBytes a larger file is refused
 * @param mostCharacters a longer text is refused
 * @param keepsPageLines whether headers, footers and page numbers of a PDF stay in the text
 */
public record Limits(long mostBytes, int mostCharacters, boolean keepsPageLines) {

    private static final int MOST_PIECES = StyledDocument.MOST_PARAGRAPHS;
    private static final String SPLIT = "Split it, or look whether it is the right file.";

    /** Refuses a file that is too large. */
    public void refuseLarge(long bytes) throws Unreadable {
        if (bytes > mostBytes) {
            throw new Unreadable(
                    "is larger (" + (bytes >> 20) + " MB) than a transcript can be (" + (mostBytes >> 20) + " MB)",
                    SPLIT);
        }
    }

    /** Refuses a text that is too long. */
    public void refuseLong(int characters) throws Unreadable {
        if (characters > mostCharacters) {
            throw new Unreadable(
                    "holds " + characters + " characters, more than a transcript can (" + mostCharacters + ")", SPLIT);
        }
    }

    /** Refuses a text of more lines than people speak, however short they are. */
    static void refuseManyLines(String text) throws Unreadable {
        int lines = 1;
        for (int at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) {
            lines++;
        }
        refuseMany(lines, "lines");
    }

    /** Refuses more lines, segments or the like than a transcript can have. */
    static void refuseMany(int pieces, String what) throws Unreadable {
        if (pieces > MOST_PIECES) {
            throw new Unreadable(
                    "holds " + pieces + " " + what + ", more than a transcript can (" + MOST_PIECES + ")", SPLIT);
        }
    }

    /** Refuses a text without a word. */
    public static void refuseBlank(String text) throws Unreadable {
        for (int i = 0; i < text.length(); i++) {
            if (!StyledText.isBlank(text.charAt(i))) {
                return;
            }
        }
        throw new Unreadable("holds nothing but blanks", "Look for the right file.");
    }
}
