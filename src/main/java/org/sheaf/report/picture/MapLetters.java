package org.sheaf.report.picture;

import java.awt.Font;
import java.awt.font.FontRenderContext;
import java.util.ArrayList;
import java.util.List;

/** How wide words are, and where a name is broken into lines. Immutable. */
final class MapLetters {

    static final int LINE = 17;
    private static final FontRenderContext CONTEXT = new FontRenderContext(null, true, true);
    private static final Font PLAIN = new Font(Font.SANS_SERIF, Font.PLAIN, 12);

    private MapLetters() {}

    static Font of(MapNode.Kind kind) {
        return switch (kind) {
            case THEME -> PLAIN.deriveFont(Font.BOLD, 14f);
            case SUB_THEME -> PLAIN.deriveFont(Font.BOLD);
            case CODE -> PLAIN;
        };
    }

    static int width(String words, MapNode.Kind kind) {
        return (int) Math.ceil(of(kind).getStringBounds(words, CONTEXT).getWidth());
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
