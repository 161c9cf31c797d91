package org.sheaf.desktop.theme;

import com.formdev.flatlaf.fonts.inter.FlatInterFont;
import com.formdev.flatlaf.util.FontUtils;
import com.formdev.flatlaf.util.UIScale;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.util.Map;
import java.util.Objects;
import javax.swing.UIManager;
import javax.swing.plaf.FontUIResource;

/** The sizes of type, at the scale in use. A component takes one by its style class, for instance {@code "second"}. */
public enum Type {
    /** 13, what most is set in. */
    BODY("defaultFont", ""),
    /** 13 SemiBold: a panel's title, a chosen row. */
    TITLE("Sheaf.title.font", "$semibold.font"),
    /** 12, beside the body. */
    SECOND("Sheaf.second.font", "-1 $defaultFont"),
    /** 12 SemiBold. */
    SECOND_TITLE("Sheaf.secondTitle.font", "-1 $semibold.font"),
    /** 11, column heads, keys, times. */
    SMALL("Sheaf.small.font", "-2 $defaultFont"),
    /** 15 SemiBold: a view's title. */
    VIEW_TITLE("Sheaf.viewTitle.font", "+2 $semibold.font"),
    /** 19 SemiBold: a page's title. */
    PAGE_TITLE("Sheaf.pageTitle.font", "+6 $semibold.font");

    /** The size of the transcript's type, unless the reader was zoomed. */
    public static final int TRANSCRIPT = 15;

    /** The smallest size of the transcript's type. */
    public static final int TRANSCRIPT_LEAST = 11;

    /** The largest size of the transcript's type. */
    public static final int TRANSCRIPT_MOST = 28;

    private static final int BODY_SIZE = 13;
    private static final int VIEW_SIZE = 15;
    private static final int PAGE_SIZE = 19;

    private final String key;
    private final String definition;

    Type(String key, String definition) {
        this.key = key;
        this.definition = definition;
    }

    String key() {
        return key;
    }

    String definition() {
        return definition;
    }

    /** The font at the scale in use. */
    public Font font() {
        Font font = UIManager.getFont(key);
        return font != null ? font : Objects.requireNonNullElseGet(UIManager.getFont("Label.font"), Type::plain);
    }

    /** The body's font at a scale, for the look and feel to start from. */
    static FontUIResource body(float scale) {
        return new FontUIResource(
                FontUtils.getCompositeFont(FlatInterFont.FAMILY, Font.PLAIN, Math.round(BODY_SIZE * scale)));
    }

    private static Font plain() {
        return new Font(Font.SANS_SERIF, Font.PLAIN, BODY_SIZE);
    }

    /**
     * The transcript's font at the scale in use; characters that it lacks come from the system's fonts.
     *
     * @param size 11 to 28, at 100 %
     */
    public static Font transcript(float size) {
        return transcript(FlatInterFont.FAMILY, size);
    }

    /**
     * The same in another font; in the usual one when there is none of that name.
     *
     * @param family of the font; empty for the usual one
     * @param size 11 to 28, at 100 %
     */
    public static Font transcript(String family, float size) {
        Font base = FontUtils.getCompositeFont(family.isEmpty() ? FlatInterFont.FAMILY : family, Font.PLAIN, 12);
        if (!family.isEmpty() && !base.getFamily().equalsIgnoreCase(family)) {
            return transcript("", size);
        }
        return base.deriveFont(UIScale.scale(size));
    }

    /**
     * The transcript's font for headings of a text: as much larger as titles are than what most is set in.
     *
     * @param transcript what the words below them are set in
     * @param level from 1, the highest
     */
    public static Font heading(Font transcript, int level) {
        float size = transcript.getSize2D() * (level == 1 ? PAGE_SIZE : level == 2 ? VIEW_SIZE : BODY_SIZE) / BODY_SIZE;
        return transcript.getFamily().equalsIgnoreCase(FlatInterFont.FAMILY)
                ? FontUtils.getCompositeFont(FlatInterFont.FAMILY_SEMIBOLD, Font.PLAIN, 12)
                        .deriveFont(size)
                : transcript.deriveFont(Font.BOLD, size);
    }

    /** Smooth text and shapes, as the desktop wants them, with glyphs at their exact widths. */
    public static void smooth(Graphics2D g) {
        smoothShapes(g, true);
        smoothText(g);
    }

    /** Smooth shapes or sharp ones; rectangles are painted several times faster sharp. */
    public static void smoothShapes(Graphics2D g, boolean smooth) {
        g.setRenderingHint(
                RenderingHints.KEY_ANTIALIASING,
                smooth ? RenderingHints.VALUE_ANTIALIAS_ON : RenderingHints.VALUE_ANTIALIAS_OFF);
    }

    /** Smooth text, as the desktop wants it, with glyphs at their exact widths. */
    public static void smoothText(Graphics2D g) {
        g.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        g.setRenderingHint(RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
        Object wanted = g.getFontRenderContext().getAntiAliasingHint();
        if (RenderingHints.VALUE_TEXT_ANTIALIAS_DEFAULT.equals(wanted)
                || RenderingHints.VALUE_TEXT_ANTIALIAS_OFF.equals(wanted)) {
            Object desktop = UIManager.get(RenderingHints.KEY_TEXT_ANTIALIASING);
            g.addRenderingHints(Map.of(
                    RenderingHints.KEY_TEXT_ANTIALIASING,
                    desktop == null ? RenderingHints.VALUE_TEXT_ANTIALIAS_ON : desktop));
        }
    }
}
