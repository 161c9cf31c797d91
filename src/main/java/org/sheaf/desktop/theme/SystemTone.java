package org.sheaf.desktop.theme;

import java.awt.GraphicsEnvironment;
import java.awt.Toolkit;
import java.util.Locale;
import java.util.Optional;

/** Whether the system shows its windows dark or in high contrast, as far as it says so to a program. On the EDT. */
public final class SystemTone {

    private static final String GTK_THEME = "gnome.Net/ThemeName";
    private static final String WINDOWS_CONTRAST = "win.highContrast.on";

    private SystemTone() {}

    /** The system's tone; empty where it does not say. */
    public static Optional<Tone> known() {
        if (GraphicsEnvironment.isHeadless()) {
            return Optional.empty();
        }
        Toolkit toolkit = Toolkit.getDefaultToolkit();
        if (toolkit.getDesktopProperty(GTK_THEME) instanceof String theme) {
            return Optional.of(ofTheme(theme));
        }
        return Boolean.TRUE.equals(toolkit.getDesktopProperty(WINDOWS_CONTRAST))
                ? Optional.of(Tone.LIGHT_CONTRAST)
                : Optional.empty();
    }

    /** The tone that a theme of the desktop has by its name, for instance Adwaita-dark or HighContrastInverse. */
    static Tone ofTheme(String theme) {
        String name = theme.toLowerCase(Locale.ROOT);
        boolean dark = name.contains("dark") || name.contains("inverse");
        return Tone.of(dark, name.contains("highcontrast"));
    }
}
