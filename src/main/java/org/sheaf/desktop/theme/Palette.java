package org.sheaf.desktop.theme;

import java.awt.Color;
import javax.swing.UIManager;

/**
 * The colours of one tone by their role. Immutable. Swing components name a role in a FlatLaf style, for instance
 * {@code "foreground: $Sheaf.second"}; painters ask {@link #now()} each time they paint.
 *
 * @param tone which tone this is
 * @param paper under the transcript and in fields
 * @param panel under lists and inspectors
 * @param chrome title bar, header, status bar
 * @param board under the themes' columns
 * @param hairline dividers
 * @param hover under the pointer, and a chosen row without focus
 * @param soft a chosen row
 * @param chosen behind chosen or selected words
 * @param text what is read
 * @param second beside it
 * @param hint hints, line numbers, times
 * @param accent chosen, focused, links
 * @param onAccent text on the accent
 * @param good text that says all is well, on {@code goodTint}
 * @param goodTint its ground
 * @param warning text that warns, on {@code warningTint}
 * @param warningTint its ground
 * @param bad text that says what is wrong, on {@code badTint}
 * @param badTint its ground
 * @param border of controls
 */
public record Palette(
        Tone tone,
        Color paper,
        Color panel,
        Color chrome,
        Color board,
        Color hairline,
        Color hover,
        Color soft,
        Color chosen,
        Color text,
        Color second,
        Color hint,
        Color accent,
        Color onAccent,
        Color good,
        Color goodTint,
        Color warning,
        Color warningTint,
        Color bad,
        Color badTint,
        Color border) {

    /** How much of its colour is left of a coding that steps back. */
    private static final double FADED = 0.42;

    private static final double LIGHT_TINT = 0.15;
    private static final double DARK_TINT = 0.26;

    private static final String KEY = "Sheaf.palette";

    private static final Palette LIGHT = new Palette(
            Tone.LIGHT,
            rgb(0xFFFFFF),
            rgb(0xFAFAF8),
            rgb(0xF2F3F1),
            rgb(0xE9EAE6),
            rgb(0xDCDDD8),
            rgb(0xEDEEEA),
            rgb(0xE1EAF8),
            rgb(0xD5E3F8),
            rgb(0x1D2126),
            rgb(0x535A64),
            rgb(0x5F656F),
            rgb(0x1F4FA3),
            rgb(0xFFFFFF),
            rgb(0x1C6B3C),
            rgb(0xE2F2E7),
            rgb(0x8A5200),
            rgb(0xFBEFD9),
            rgb(0xA8201A),
            rgb(0xFBE5E3),
            rgb(0x868C95));

    private static final Palette DARK = new Palette(
            Tone.DARK,
            rgb(0x1B1D22),
            rgb(0x1E2126),
            rgb(0x14161A),
            rgb(0x101216),
            rgb(0x343840),
            rgb(0x292D34),
            rgb(0x27344C),
            rgb(0x2B4066),
            rgb(0xE6E8EB),
            rgb(0xAEB5C0),
            rgb(0x9AA2AE),
            rgb(0x8DB4FF),
            rgb(0x0F1A2E),
            rgb(0x7CCB92),
            rgb(0x1D3427),
            rgb(0xE8B15A),
            rgb(0x3A2F1C),
            rgb(0xFF8A80),
            rgb(0x402524),
            rgb(0x747C88));

    private static final Palette LIGHT_CONTRAST = LIGHT.sharpened(
            Tone.LIGHT_CONTRAST,
            new Sharp(0xFFFFFF, 0x000000, 0x303030, 0xF0F0F0, 0xE6EEFA, 0xC9DCF8, 0x003A94, 0xFFFFFF));
    private static final Palette DARK_CONTRAST = DARK.sharpened(
            Tone.DARK_CONTRAST,
            new Sharp(0x000000, 0xFFFFFF, 0xD8D8D8, 0x1A1A1A, 0x14233F, 0x1F3F7A, 0xA9C9FF, 0x000000));

    /** What is another in high contrast. */
    private record Sharp(int ground, int ink, int line, int hover, int soft, int chosen, int accent, int onAccent) {}

    /** The colours of a tone. */
    public static Palette of(Tone tone) {
        return switch (tone) {
            case LIGHT -> LIGHT;
            case DARK -> DARK;
            case LIGHT_CONTRAST -> LIGHT_CONTRAST;
            case DARK_CONTRAST -> DARK_CONTRAST;
        };
    }

    /** The colours in use; those of the light tone before {@link Look#install}. */
    public static Palette now() {
        return UIManager.get(KEY) instanceof Palette palette ? palette : LIGHT;
    }

    void use() {
        UIManager.put(KEY, this);
    }

    /** Whether text is lighter than its ground. */
    public boolean isDark() {
        return tone.isDark();
    }

    /** The fill behind words that a code's colour marks; in high contrast plain paper, and an outline is drawn. */
    public Color tint(Color colour) {
        return tone.isContrast() ? paper : mixed(colour, paper, isDark() ? DARK_TINT : LIGHT_TINT);
    }

    /** A coding's colour while another one is looked at. */
    public Color faded(Color colour) {
        return mixed(colour, paper, FADED);
    }

    /** The inside of a hollow stripe on paper. */
    public Color hollow(Color colour) {
        return mixed(colour, paper, isDark() ? DARK_TINT : 2 * LIGHT_TINT);
    }

    /** What lies over the part of a map that is in sight. */
    public Color veil() {
        return new Color(second.getRed(), second.getGreen(), second.getBlue(), 50);
    }

    /** A shadow's colour; {@code strength} from 0 (none) to 1 (under the edge of what floats). */
    public Color shadow(double strength) {
        int alpha = (int) Math.round(255 * (isDark() ? 0.5 : 0.16) * strength);
        return new Color(0, 0, 0, Math.max(0, Math.min(255, alpha)));
    }

    /** {@code share} of {@code front} over {@code ground}, opaque, so that no pixel is blended twice. */
    public static Color mixed(Color front, Color ground, double share) {
        return new Color(
                mixed(front.getRed(), ground.getRed(), share),
                mixed(front.getGreen(), ground.getGreen(), share),
                mixed(front.getBlue(), ground.getBlue(), share));
    }

    private static int mixed(int front, int ground, double share) {
        return (int) Math.round(front * share + ground * (1 - share));
    }

    /** A colour from {@code 0xRRGGBB}. */
    static Color rgb(int rgb) {
        return new Color(rgb);
    }

    /** Black and white; hairlines are borders, and grounds differ by outlines rather than by tints. */
    private Palette sharpened(Tone newTone, Sharp sharp) {
        Color ground = rgb(sharp.ground);
        Color ink = rgb(sharp.ink);
        return new Palette(
                newTone,
                ground,
                ground,
                ground,
                ground,
                rgb(sharp.line),
                rgb(sharp.hover),
                rgb(sharp.soft),
                rgb(sharp.chosen),
                ink,
                ink,
                ink,
                rgb(sharp.accent),
                rgb(sharp.onAccent),
                good,
                ground,
                warning,
                ground,
                bad,
                ground,
                ink);
    }
}
