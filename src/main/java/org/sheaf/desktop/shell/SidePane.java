package org.sheaf.desktop.shell;

import javax.swing.JComponent;
import org.sheaf.desktop.action.Settings;
import org.sheaf.desktop.theme.Space;
import org.sheaf.desktop.widgets.Divided;

/**
 * A pane beside the reader that stands there while the window is wide enough, and is a drawer over the reader, shut until
 * it is asked for, while it is not. Its width and whether it stands are remembered. EDT only.
 */
final class SidePane {

    private final Divided divided;
    private final JComponent content;
    private int needs;
    private final Settings settings;
    private final String key;
    private boolean away;

    /**
     * A pane.
     *
     * @param divided whose kept part it is
     * @param content the part itself
     * @param needs how wide a window must be for the pane to stand, in pixels at 100 %
     * @param settings where it is remembered
     * @param key under which it is remembered
     */
    SidePane(Divided divided, JComponent content, int needs, Settings settings, String key) {
        this.divided = divided;
        this.content = content;
        this.needs = needs;
        this.settings = settings;
        this.key = key;
        divided.nameLine(key);
        divided.size100(settings.number(key, divided.size100()));
        divided.onMoved(() -> settings.put(key, String.valueOf(divided.size100())));
        divided.reveal(isWanted());
    }

    /** How wide a window must be from now on for the pane to stand, in pixels at 100 %. */
    void needs(int width) {
        needs = width;
    }

    private boolean isWanted() {
        return settings.get(key + ".hidden").isEmpty();
    }

    /** Fits to a width in pixels; says whether anything is other than before. */
    void fit(int width) {
        boolean narrow = width < needs * Space.px(100f) / 100f - 2;
        if (narrow != divided.isDrawer()) {
            divided.drawer(narrow);
            divided.reveal(!narrow && !away && isWanted());
        }
    }

    /** Takes it away for a while, or gives it back as it was; neither is remembered. */
    void away(boolean yes) {
        if (yes != away) {
            away = yes;
            divided.reveal(!yes && !divided.isDrawer() && isWanted());
        }
    }

    boolean isShown() {
        return divided.isShown();
    }

    /** Whether it lies over the reader now. */
    boolean isOpenDrawer() {
        return divided.isDrawer() && divided.isShown();
    }

    JComponent content() {
        return content;
    }

    /** Shows or hides it; a pane that stands is remembered so. */
    void show(boolean yes) {
        if (yes == isShown()) {
            return;
        }
        if (!divided.isDrawer()) {
            if (yes) {
                settings.remove(key + ".hidden");
            } else {
                settings.put(key + ".hidden", "true");
            }
        }
        divided.reveal(yes);
    }
}
