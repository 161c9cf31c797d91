package org.sheaf.desktop.reader;

import java.awt.Font;
import java.awt.font.FontRenderContext;
import java.awt.font.TextLayout;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.sheaf.desktop.theme.Type;

/** How wide the characters of one font are; each is measured once. EDT only. */
final class Advances {

    private static final int DIRECT = 0x2100;

    private final Font font;
    private final FontRenderContext context;
    private final float[] direct = new float[DIRECT];
    private final Map<Character, Float> others = new HashMap<>();
    private final Map<String, Float> words = new HashMap<>();
    private final Map<Integer, Advances> headings = new HashMap<>();

    Advances(Font font) {
        this.font = font;
        this.context = new FontRenderContext(null, true, true);
        Arrays.fill(direct, Float.NaN);
    }

    /** Those of the font for headings of a level, from 1. */
    Advances heading(int level) {
        return headings.computeIfAbsent(level, l -> new Advances(Type.heading(font, l)));
    }

    Font font() {
        return font;
    }

    FontRenderContext context() {
        return context;
    }

    /** The advance of a character that needs no shaping, in pixels. */
    float of(char c) {
        if (c < DIRECT) {
            float known = direct[c];
            if (Float.isNaN(known)) {
                known = measure(c);
                direct[c] = known;
            }
            return known;
        }
        return others.computeIfAbsent(c, this::measure);
    }

    private float measure(char c) {
        return font.createGlyphVector(context, new char[] {c})
                .getGlyphMetrics(0)
                .getAdvanceX();
    }

    /** The width of characters that need no shaping. */
    float plain(char[] text, int from, int to) {
        float sum = 0;
        for (int i = from; i < to; i++) {
            sum += of(text[i]);
        }
        return sum;
    }

    /** The width of a word that may need shaping; shaping never reaches over a blank, so words can be kept. */
    float shaped(char[] text, int from, int to) {
        if (from == to) {
            return 0;
        }
        return Font.textRequiresLayout(text, from, to)
                ? words.computeIfAbsent(
                        new String(text, from, to - from), w -> new TextLayout(w, font, context).getAdvance())
                : plain(text, from, to);
    }
}
