package org.sheaf.desktop.theme;

import com.formdev.flatlaf.extras.FlatSVGIcon;
import java.awt.Color;
import java.awt.Component;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The icons, 16 pixels at 100 %, drawn at the device's scale in the foreground colour of the component that shows them. */
public enum Icons {
    ARROW_LEFT,
    ARROW_RIGHT,
    BIN,
    BOOKMARK,
    CHEVRON_DOWN,
    CHEVRON_LEFT,
    CHEVRON_RIGHT,
    CHEVRON_UP,
    CLOCK,
    CLOSE,
    CODE,
    CONTENTS,
    COPY,
    DONE,
    DOT,
    DRAG,
    ERROR,
    EXPORT,
    EYE,
    EYE_OFF,
    FILE,
    FILTER,
    FOLDER,
    HELP,
    HISTORY,
    IMPORT,
    INFO,
    JOIN,
    LINK,
    LOCK,
    MEMO,
    MINUS,
    MOON,
    MORE,
    PANE_LEFT,
    PANE_RIGHT,
    PENCIL,
    PEOPLE,
    PERSON,
    PLAY,
    PLUS,
    QUOTE,
    REDO,
    REFRESH,
    REPORT,
    RING,
    SEARCH,
    SETTINGS,
    SORT,
    SPLIT,
    STAR,
    STAR_FILLED,
    STOP,
    SUN,
    TABLE,
    TEXT_SIZE,
    THEME,
    TICK,
    TRANSCRIPT,
    UNDO,
    UNLOCK,
    WARNING;

    private static final int SIZE = 16;
    private static final String DRAWINGS = "org/sheaf/desktop/theme/icons/";

    /** The drawing's file, on the class path. */
    String file() {
        return DRAWINGS + name().toLowerCase(Locale.ROOT).replace('_', '-') + ".svg";
    }

    /** The icon at its usual size. */
    public FlatSVGIcon icon() {
        return icon(SIZE);
    }

    /** The icon at another size, in pixels at 100 %. */
    public FlatSVGIcon icon(int size) {
        return coloured(size, null);
    }

    /** The icon in a colour of its own, for instance a filled star in the warning's; say the colour anew with each tone. */
    public FlatSVGIcon icon(Color colour) {
        return coloured(SIZE, colour);
    }

    /** The icon at another size, in pixels at 100 %, and in a colour of its own. */
    public FlatSVGIcon icon(int size, Color colour) {
        return coloured(size, colour);
    }

    private FlatSVGIcon coloured(int size, @Nullable Color colour) {
        FlatSVGIcon icon = new FlatSVGIcon(file(), size, size, Icons.class.getClassLoader());
        icon.setColorFilter(
                new FlatSVGIcon.ColorFilter((component, drawn) -> colour != null ? colour : foreground(component)));
        return icon;
    }

    private static Color foreground(@Nullable Component component) {
        Color colour = component == null ? null : component.getForeground();
        return colour == null ? Palette.now().text() : colour;
    }
}
