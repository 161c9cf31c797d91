package org.sheaf.report.picture;

import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.font.FontRenderContext;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;

/**
 * The letters of a map, how wide words are in them, and where a name is broken into lines: in Inter, which comes with the
 * program, so that a map is the same in the window, as a picture, and on every machine. Immutable.
 */
final class MapLetters {

    static final int LINE = 17;
    private static final FontRenderContext CONTEXT = new FontRenderContext(null, true, true);
    private static final String INTER = "/com/formdev/flatlaf/fonts/inter/Inter-";
    private static final Font PLAIN = inter("Regular", Font.PLAIN).deriveFont(12f);
    private static final Font STRONG = inter("SemiBold", Font.BOLD).deriveFont(12f);
    /** What has every script. */
    private static final Font OTHER = new Font(Font.SANS_SERIF, Font.PLAIN, 12);

    private MapLetters() {}

    private static Font inter(String face, int otherwise) {
        try (InputStream file = MapLetters.class.getResourceAsStream(INTER + face + ".otf")) {
            return file == null ? new Font(Font.SANS_SERIF, otherwise, 12) : Font.createFont(Font.TRUETYPE_FONT, file);
        } catch (IOException | FontFormatException unreadable) {
            return new Font(Font.SANS_SERIF, otherwise, 12);
        }
    }

    /** The letters for words; a script that Inter does not have stands in whatever the machine has for it. */
    static Font of(MapNode.Kind kind, String words) {
        boolean inter = PLAIN.canDisplayUpTo(words) < 0;
        return switch (kind) {
            case THEME -> (inter ? STRONG : OTHER.deriveFont(Font.BOLD)).deriveFont(14f);
            case SUB_THEME -> inter ? STRONG : OTHER.deriveFont(Font.BOLD);
            case CODE -> inter ? PLAIN : OTHER;
        };
    }

    /** A family as an SVG names it, with what stands in for it where it is not there; quotation marks have no place there. */
    static String families(String family) {
        String others = "Inter, Helvetica Neue, Arial, sans-serif";
        if (family.equals(STRONG.getFamily()) && !family.equals(PLAIN.getFamily())) {
            return family + ", " + others + "; font-weight: 600";
        }
        return family.equals(PLAIN.getFamily()) ? others : "sans-serif";
    }

    static int width(String words, MapNode.Kind kind) {
        return (int) Math.ceil(of(kind, words).getStringBounds(words, CONTEXT).getWidth());
    }

    /** The name in lines that are no wider than {@code most}; a word that is wider is broken. */
    static List<String> broken(String name, MapNode.Kind kind, int most) {
        List<String> lines = new ArrayList<>();
        String line = "";
        for (String word : name.strip().split("\\s+")) {
            String longer = line.isEmpty() ? word : line + " " + word;
            if (!line.isEmpty() && width(longer, kind) > most) {
                lines.add(line);
                line = word;
            } else {
                line = longer;
            }
            while (width(line, kind) > most && line.codePointCount(0, line.length()) > 1) {
                int at = fitting(line, kind, most);
                lines.add(line.substring(0, at));
                line = line.substring(at);
            }
        }
        lines.add(line);
        return lines;
    }

    /** As many characters as fit, at least one. */
    private static int fitting(String line, MapNode.Kind kind, int most) {
        int at = line.offsetByCodePoints(0, 1);
        int next = at;
        while (next < line.length() && width(line.substring(0, next), kind) <= most) {
            at = next;
            next = line.offsetByCodePoints(next, 1);
        }
        return at;
    }
}
