package org.sheaf.desktop.themes;

import java.util.List;
import org.sheaf.study.Theme;

/**
 * A theme or sub-theme with what lies under it.
 *
 * @param theme itself
 * @param cards codes first, then single, then contrary quotations
 * @param parts its sub-themes
 */
record Section(Theme theme, List<Card> cards, List<Section> parts) {

    /** Copies the lists. */
    Section {
        cards = List.copyOf(cards);
        parts = List.copyOf(parts);
    }
}
