package org.sheaf.desktop.settings;

import java.awt.FontMetrics;
import java.awt.Graphics2D;
import java.util.List;
import java.util.Locale;
import org.sheaf.desktop.action.Actions;
import org.sheaf.desktop.action.DeclaredAction;
import org.sheaf.desktop.action.Keys;
import org.sheaf.desktop.action.Words;
import org.sheaf.desktop.theme.Palette;
import org.sheaf.desktop.theme.Space;
import org.sheaf.desktop.theme.Type;
import org.sheaf.desktop.widgets.KeyCap;
import org.sheaf.desktop.widgets.RowPainter;
import org.sheaf.desktop.widgets.TextLines;

/**
 * An action with its keys.
 *
 * @param id of the action
 * @param name of it now
 * @param about a sentence on it
 * @param where its keys act
 * @param keys as people write them
 * @param changed whether they are the user's own
 */
record KeyRow(String id, String name, String about, String where, List<String> keys, boolean changed) {

    private static final int WHERE = 130;

    static KeyRow of(DeclaredAction action, Actions actions) {
        return new KeyRow(
                action.id(),
                action.label().get(),
                action.about(),
                Words.of("keys.scope." + action.scope().name().toLowerCase(Locale.ROOT)),
                actions.keys(action.id()).stream().map(Keys::text).toList(),
                actions.isChanged(action.id()));
    }

    /** Whether every word that was typed is in its name, its place or its keys. */
    boolean has(String typed) {
        String all =
                String.join(" ", name, where, String.join(" ", keys), about).toLowerCase(Locale.ROOT);
        for (String part : typed.strip().toLowerCase(Locale.ROOT).split("\\s+")) {
            if (!all.contains(part)) {
                return false;
            }
        }
        return true;
    }

    /** Name at the left, keys at the right, between them where they act. */
    static final class Painter implements RowPainter<KeyRow> {

        @Override
        public void paint(Graphics2D g, KeyRow row, RowState state) {
            Palette palette = Palette.now();
            int right = state.width() - Space.px(18);
            g.setFont(Type.SMALL.font());
            for (int i = row.keys.size() - 1; i >= 0; i--) {
                int width = KeyCap.width(g, row.keys.get(i));
                right -= width;
                KeyCap.paint(g, row.keys.get(i), right, (state.height() - KeyCap.height()) / 2, width, palette);
                right -= Space.px(Space.TIGHT);
            }
            if (row.changed) {
                right = beside(g, Words.of("settings.keys.own"), right - Space.px(4), state.height(), palette);
            }
            int left = Space.px(20);
            int room = Math.max(0, Math.min(right, state.width() - Space.px(WHERE + 130)) - left - Space.px(8));
            g.setFont(state.chosen() ? Type.TITLE.font() : Type.BODY.font());
            g.setColor(palette.text());
            g.drawString(
                    TextLines.cut(row.name, g.getFontMetrics(), room),
                    left,
                    baseline(g.getFontMetrics(), state.height()));
            int at = state.width() - Space.px(WHERE + 130);
            g.setFont(Type.SECOND.font());
            g.setColor(palette.second());
            if (right - at > Space.px(20)) {
                g.drawString(
                        TextLines.cut(row.where, g.getFontMetrics(), right - at - Space.px(8)),
                        at,
                        baseline(g.getFontMetrics(), state.height()));
            }
        }

        private static int beside(Graphics2D g, String text, int right, int height, Palette palette) {
            g.setColor(palette.accent());
            FontMetrics metrics = g.getFontMetrics();
            int x = right - metrics.stringWidth(text);
            g.drawString(text, x, baseline(metrics, height));
            return x - Space.px(Space.SMALL);
        }

        private static int baseline(FontMetrics metrics, int height) {
            return (height - metrics.getHeight()) / 2 + metrics.getAscent();
        }

        @Override
        public String words(KeyRow row) {
            String keys = row.keys.isEmpty() ? Words.of("settings.keys.none") : String.join(", ", row.keys);
            return Words.of("settings.keys.row", row.name, row.where, keys);
        }

        @Override
        public String tip(KeyRow row) {
            return row.about;
        }
    }
}
