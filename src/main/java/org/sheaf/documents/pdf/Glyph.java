package org.sheaf.documents.pdf;

import java.text.Normalizer;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDFontDescriptor;
import org.apache.pdfbox.text.TextPosition;
import org.sheaf.documents.pdf.PageLetters.Weight;

/**
 * A letter where it stands, or several that a font draws as one. Points from the page's top left corner, as the text is read.
 *
 * @param text what it means
 * @param x left edge
 * @param y baseline
 * @param width to the right edge
 * @param size of the font as it is drawn
 * @param gap from this distance on, what follows is another word
 * @param bold whether the font is
 */
record Glyph(String text, float x, float y, float width, float size, float gap, boolean bold) {

    /** Letters are never nearer than this share of the size when they belong to different words, and never farther in one. */
    private static final float LEAST_GAP = 0.12f;

    private static final float MOST_GAP = 0.25f;

    static Glyph of(TextPosition at, Weight weight) {
        float size = Math.abs(at.getYScale());
        size = size > 0.1f && size < 2000 ? size : Math.max(1, at.getHeightDir() * 1.4f);
        float half = at.getWidthOfSpace() / 2;
        float gap = Math.max(LEAST_GAP * size, Math.min(MOST_GAP * size, Float.isFinite(half) ? half : 0));
        return new Glyph(
                plain(String.valueOf(at.getUnicode())),
                at.getXDirAdj(),
                at.getYDirAdj(),
                at.getWidthDirAdj(),
                size,
                gap,
                weight.isBold(at.getFont()));
    }

    float right() {
        return x + width;
    }

    boolean isBlank() {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c > ' ' && c != '\u00A0' && !Character.isWhitespace(c)) {
                return false;
            }
        }
        return true;
    }

    boolean isTab() {
        return text.equals("\t");
    }

    Glyph embolden() {
        return bold ? this : new Glyph(text, x, y, width, size, gap, true);
    }

    /** Ligatures as their letters, accents on their letters, control characters away. */
    private static String plain(String text) {
        if (text.length() == 1 && text.charAt(0) < 0x250) {
            char c = text.charAt(0);
            return c < ' ' && c != '\t' ? " " : text;
        }
        StringBuilder plain = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= '\uFB00' && c <= '\uFB06') {
                plain.append(Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFKC));
            } else if (c >= ' ') {
                plain.append(c);
            }
        }
        return Normalizer.normalize(plain, Normalizer.Form.NFC);
    }

    /** Whether a font's own words for itself say that it is bold. */
    static boolean isBold(PDFont font) {
        String name = String.valueOf(font.getName()).toLowerCase(java.util.Locale.ROOT);
        if (name.contains("bold") || name.contains("black") || name.contains("heavy") || name.contains("demi")) {
            return true;
        }
        PDFontDescriptor descriptor = font.getFontDescriptor();
        return descriptor != null && (descriptor.isForceBold() || descriptor.getFontWeight() >= 600);
    }
}
