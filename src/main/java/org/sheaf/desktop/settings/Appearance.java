package org.sheaf.desktop.settings;

import java.util.List;
import java.util.Locale;
import org.sheaf.desktop.action.Settings;
import org.sheaf.desktop.theme.Look;
import org.sheaf.desktop.theme.SystemTone;
import org.sheaf.desktop.theme.Tone;

/**
 * How the whole window looks.
 *
 * @param light whether it is light or dark
 * @param contrast whether in high contrast
 * @param scale in per cent, one of {@link #SCALES}
 */
public record Appearance(Light light, boolean contrast, int scale) {

    /** The scales offered, in per cent. */
    public static final List<Integer> SCALES = List.of(100, 125, 150, 175, 200);

    private static final String TONE = "tone";
    private static final String CONTRAST = "contrast";
    private static final String SCALE = "scale";

    /** Light, dark, or as the system has it. */
    public enum Light {
        /** As the system has it, light where it does not say. */
        SYSTEM,
        LIGHT,
        DARK;

        private String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** What the user has chosen; as the system has it where nothing was. */
    public static Appearance from(Settings settings) {
        String word = settings.get(TONE).orElse("");
        Light light = Light.SYSTEM;
        for (Light one : Light.values()) {
            light = one.word().equals(word) ? one : light;
        }
        int scale = settings.number(SCALE, Look.LEAST_SCALE);
        return new Appearance(
                light, settings.isOn(CONTRAST, false), Math.max(Look.LEAST_SCALE, Math.min(Look.MOST_SCALE, scale)));
    }

    /** Keeps it in the settings. */
    public void keep(Settings settings) {
        settings.put(TONE, light.word());
        settings.put(CONTRAST, contrast ? "on" : "off");
        settings.put(SCALE, String.valueOf(scale));
    }

    /** The tone that follows, here and now. */
    public Tone tone() {
        return switch (light) {
            case SYSTEM ->
                SystemTone.known()
                        .map(tone -> Tone.of(tone.isDark(), contrast || tone.isContrast()))
                        .orElse(Tone.of(false, contrast));
            case LIGHT -> Tone.of(false, contrast);
            case DARK -> Tone.of(true, contrast);
        };
    }

    /** The same light or dark. */
    public Appearance with(Light other) {
        return new Appearance(other, contrast, scale);
    }

    /** The same in high contrast or not. */
    public Appearance with(boolean highContrast) {
        return new Appearance(light, highContrast, scale);
    }

    /** The same at another scale, in per cent. */
    public Appearance with(int percent) {
        return new Appearance(light, contrast, percent);
    }

    /** Lets all windows look so. On the EDT. */
    public void wear() {
        Look.install(tone(), scale);
    }
}
