package org.sheaf.desktop.commands;

import java.awt.Color;
import java.awt.Font;
import java.awt.FontMetrics;
import java.awt.Graphics2D;
import java.awt.geom.RoundRectangle2D;
import org.sheaf.desktop.action.Words;
import org.sheaf.desktop.theme.Icons;
import org.sheaf.desktop.theme.Palette;
import org.sheaf.desktop.theme.Space;
import org.sheaf.desktop.theme.Type;
import org.sheaf.desktop.widgets.KeyCap;
import org.sheaf.desktop.widgets.RowPainter;
import org.sheaf.desktop.widgets.TextLines;
import org.sheaf.text.Span;

/** Draws a command: its sign, its name with the typed letters in SemiBold, where it stands, its key at the right. */
final class CommandPainter implements RowPainter<CommandFinder.Found> {

    private static final int EDGE = 18;
    private static final int NAME = 44;

    @Override
    public void paint(Graphics2D g, CommandFinder.Found found, RowState state) {
        Palette palette = Palette.now();
        Command command = found.command();
        Color ink = command.enabled() ? palette.text() : palette.second();
        sign(g, command, ink, state.height());
        int right = state.width() - Space.px(EDGE);
        String key = command.words().key();
        if (!key.isEmpty()) {
            g.setFont(Type.SMALL.font());
            int width = KeyCap.width(g, key);
            right -= width;
            KeyCap.paint(g, key, right, (state.height() - KeyCap.height()) / 2, width, palette);
            right -= Space.px(Space.MEDIUM);
        }
        int left = name(g, found, Space.px(NAME), right, ink, state.height());
        g.setFont(Type.SECOND.font());
        g.setColor(palette.second());
        FontMetrics metrics = g.getFontMetrics();
        String where = command.words().where();
        if (!where.isEmpty() && right - left > Space.px(40)) {
            g.drawString(TextLines.cut(where, metrics, right - left), left, baseline(metrics, state.height()));
        }
    }

    private static void sign(Graphics2D g, Command command, Color ink, int height) {
        Color colour = command.sign().colour();
        Icons icon = command.sign().icon();
        int left = Space.px(EDGE);
        if (colour != null) {
            float side = Space.px(10f);
            float arc = Space.px(5f);
            g.setColor(colour);
            g.fill(new RoundRectangle2D.Float(left + Space.px(3f), (height - side) / 2f, side, side, arc, arc));
        } else if (icon != null) {
            icon.icon(ink).paintIcon(null, g, left, (height - Space.px(16)) / 2);
        }
    }

    /** Draws the name as far as there is room, and says where it ended. */
    private static int name(Graphics2D g, CommandFinder.Found found, int left, int right, Color ink, int height) {
        Font plain = Type.BODY.font();
        Font strong = Type.TITLE.font();
        g.setColor(ink);
        g.setFont(strong);
        String name = TextLines.cut(found.command().name(), g.getFontMetrics(), right - left);
        int x = left;
        int at = 0;
        for (Span letters : found.letters()) {
            x = run(g, plain, name, new Span(at, Math.max(at, letters.start())), x, height);
            x = run(g, strong, name, letters, x, height);
            at = letters.end();
        }
        return run(g, plain, name, new Span(at, Math.max(at, name.length())), x, height) + Space.px(Space.MEDIUM);
    }

    private static int run(Graphics2D g, Font font, String name, Span part, int x, int height) {
        int end = Math.min(part.end(), name.length());
        if (part.start() >= end) {
            return x;
        }
        g.setFont(font);
        FontMetrics metrics = g.getFontMetrics();
        String text = name.substring(part.start(), end);
        g.drawString(text, x, baseline(metrics, height));
        return x + metrics.stringWidth(text);
    }

    private static int baseline(FontMetrics metrics, int height) {
        return (height - metrics.getHeight()) / 2 + metrics.getAscent();
    }

    @Override
    public String words(CommandFinder.Found found) {
        Command command = found.command();
        String words = Words.of(
                "commands.row",
                command.name(),
                command.words().where(),
                command.words().key());
        return command.enabled() ? words : Words.of("commands.row.not", words);
    }

    @Override
    public String tip(CommandFinder.Found found) {
        return found.command().words().about();
    }
}
