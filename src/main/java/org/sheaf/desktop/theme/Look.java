package org.sheaf.desktop.theme;

import com.formdev.flatlaf.FlatDarkLaf;
import com.formdev.flatlaf.FlatLaf;
import com.formdev.flatlaf.FlatLightLaf;
import com.formdev.flatlaf.FlatSystemProperties;
import com.formdev.flatlaf.fonts.inter.FlatInterFont;
import com.formdev.flatlaf.util.FontUtils;
import com.formdev.flatlaf.util.UIScale;
import java.awt.AWTError;
import java.awt.GraphicsEnvironment;
import java.awt.Toolkit;
import javax.swing.JComponent;
import javax.swing.SwingUtilities;
import javax.swing.UIManager;

/** Sets up the look and feel in a tone and at a scale. On the EDT. */
public final class Look {

    /** The smallest scale, in per cent. */
    public static final int LEAST_SCALE = 100;

    /** The largest scale, in per cent. */
    public static final int MOST_SCALE = 200;

    private static final String WORN = "Sheaf.worn";
    private static final String FIRST = "Sheaf.firstLook";

    private Look() {}

    /**
     * Begins what every look needs and what needs no event thread: the toolkit and the fonts. Any thread; {@link #install}
     * waits for it. Without a display nothing happens.
     */
    public static synchronized void awaken() {
        if (GraphicsEnvironment.isHeadless()) {
            return;
        }
        try {
            Toolkit.getDefaultToolkit();
            FlatInterFont.installLazy();
            FontUtils.loadFontFamily(FlatInterFont.FAMILY);
            FontUtils.loadFontFamily(FlatInterFont.FAMILY_SEMIBOLD);
        } catch (AWTError | NoClassDefFoundError unreachable) {
            return; // a display is named that does not answer: whoever opens the window says so
        }
    }

    /**
     * Installs the look, before the first window or while windows are open; these are redrawn.
     *
     * @param tone light or dark
     * @param percent 100 to 200; what is outside counts as the nearest
     */
    public static synchronized void install(Tone tone, int percent) {
        FlatInterFont.installLazy();
        FlatLaf.setPreferredFontFamily(FlatInterFont.FAMILY);
        FlatLaf.setPreferredSemiboldFontFamily(FlatInterFont.FAMILY_SEMIBOLD);
        Palette palette = Palette.of(tone);
        palette.use();
        FlatLaf.setGlobalExtraDefaults(LookDefaults.of(palette));
        float scale = Math.max(LEAST_SCALE, Math.min(MOST_SCALE, percent)) / 100f;
        takeOverScale();
        UIScale.setZoomFactor(scale);
        UIManager.put(Type.BODY.key(), Type.body(UIScale.getUserScaleFactor()));
        boolean installed = tone.isDark() ? FlatDarkLaf.setup() : FlatLightLaf.setup();
        if (!installed) {
            throw new IllegalStateException("FlatLaf could not be installed");
        }
        if (UIManager.get(FIRST) == null) {
            UIManager.put(FIRST, UIManager.getLookAndFeel());
        } else {
            FlatLaf.updateUI();
        }
    }

    /** Keeps FlatLaf from guessing a scale from the system's font; ours is the only one, over that of the device. */
    private static void takeOverScale() {
        if (System.getProperty(FlatSystemProperties.UI_SCALE) == null) {
            System.setProperty(FlatSystemProperties.UI_SCALE, "1");
        }
    }

    /** Gives the present look to what stood in no window while the look changed; call before it is shown again. */
    public static void dress(JComponent component) {
        Object worn = component.getClientProperty(WORN);
        boolean onlyLook = worn == null && UIManager.get(FIRST) == UIManager.getLookAndFeel();
        if (onlyLook) {
            component.putClientProperty(WORN, UIManager.getLookAndFeel()); // made under it, for there was no other
        } else if (worn != UIManager.getLookAndFeel()) {
            component.putClientProperty(WORN, UIManager.getLookAndFeel());
            SwingUtilities.updateComponentTreeUI(component);
        }
    }

    /** Whether the system asks for less motion: then nothing moves. */
    public static boolean isStill() {
        return UIManager.getBoolean("Sheaf.still");
    }
}
