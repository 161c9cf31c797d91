package org.sheaf.desktop.theme;

/** What the user can choose: light or dark, each also in high contrast. */
public enum Tone {
    LIGHT(false, false),
    DARK(true, false),
    LIGHT_CONTRAST(false, true),
    DARK_CONTRAST(true, true);

    private final boolean dark;
    private final boolean contrast;

    Tone(boolean dark, boolean contrast) {
        this.dark = dark;
        this.contrast = contrast;
    }

    /** The tone that is so. */
    public static Tone of(boolean dark, boolean contrast) {
        if (contrast) {
            return dark ? DARK_CONTRAST : LIGHT_CONTRAST;
        }
        return dark ? DARK : LIGHT;
    }

    /** Whether text is lighter than its ground. */
    public boolean isDark() {
        return dark;
    }

    /** Whether hairlines become borders and tints become outlines. */
    public boolean isContrast() {
        return contrast;
    }
}
