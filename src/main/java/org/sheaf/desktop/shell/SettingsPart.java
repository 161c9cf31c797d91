package org.sheaf.desktop.shell;

import java.awt.CardLayout;
import javax.swing.JPanel;
import org.jspecify.annotations.Nullable;
import org.sheaf.desktop.action.Actions;
import org.sheaf.desktop.settings.SettingsView;
import org.sheaf.desktop.theme.Look;

/** The settings as a card among the views; made when they are first opened. EDT only. */
final class SettingsPart {

    private static final String CARD = "settings";

    private final JPanel body;
    private final CardLayout cards;
    private final Preferences preferences;
    private final Runnable before;
    private final Actions actions;
    private @Nullable SettingsView view;
    private boolean open;

    /**
     * The settings.
     *
     * @param body whose card they become; has a {@link CardLayout}
     * @param before shows what was shown before them
     */
    SettingsPart(JPanel body, Preferences preferences, Actions actions, Runnable before) {
        this.body = body;
        this.cards = (CardLayout) body.getLayout();
        this.preferences = preferences;
        this.actions = actions;
        this.before = before;
    }

    void open(SettingsView.Page page) {
        SettingsView shown = view;
        if (shown == null) {
            shown = new SettingsView(preferences.leading(this::leave), actions);
            Look.dress(shown);
            view = shown;
            body.add(shown, CARD);
        }
        open = true;
        cards.show(body, CARD);
        shown.open(page);
    }

    /** Whether they are seen. */
    boolean isOpen() {
        return open;
    }

    /** Another view is shown in their place. */
    void left() {
        open = false;
    }

    private void leave() {
        open = false;
        before.run();
    }
}
