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

    /** The name in lines that are no wider than {@code most}, unless one word is. */
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
        }
        lines.add(line);
        return lines;
    }
}
