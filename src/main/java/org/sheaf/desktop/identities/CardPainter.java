package org.sheaf.desktop.identities;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Component;
import java.awt.FontMetrics;
import java.awt.Graphics2D;
import java.awt.Rectangle;
import java.awt.geom.RoundRectangle2D;
import java.util.ArrayList;
import java.util.List;
import javax.swing.Icon;
import javax.swing.JCheckBox;
import javax.swing.UIManager;
import org.sheaf.desktop.theme.Palette;
import org.sheaf.desktop.theme.Space;
import org.sheaf.desktop.theme.Type;
import org.sheaf.identity.replacing.Wording;

/** Draws a place: a box to tick, where it is, and its words with the old name struck through and the new one beside it. EDT only. */
final class CardPainter {

    private static final int BESIDE = 16;
    private static final int WORDS = 44;
    private static final int ABOVE = 12;
    private static final int GAP = 12;

    private final JCheckBox box = new JCheckBox();

    /**
     * How a card is shown.
     *
     * @param card the place
     * @param instead what stands there then; empty where the name stays
     */
    record Shown(PlaceCard card, String instead) {

        /** A place with what stands there; nothing where it is left as it is. */
        static Shown of(PlaceCard card, Draft draft) {
            boolean spared = card.spared() != null && draft.spared().contains(card.spared());
            return new Shown(card, spared ? "" : draft.text());
        }

        /** The words in pieces; an article that no longer fits is part of what goes. */
        List<CardLines.Piece> pieces() {
            List<CardLines.Piece> pieces = new ArrayList<>();
            if (instead.isEmpty()) {
                pieces.add(new CardLines.Piece(card.before(), CardLines.Look.PLAIN));
                pieces.add(new CardLines.Piece(card.writing(), CardLines.Look.NAME));
            } else {
                String now = Wording.like(card.writing(), instead);
                Wording.Article article = Wording.article(card.before(), now);
                int cut = card.before().length() - article.length();
                pieces.add(new CardLines.Piece(card.before().substring(0, cut), CardLines.Look.PLAIN));
                pieces.add(new CardLines.Piece(card.before().substring(cut) + card.writing(), CardLines.Look.OLD));
                pieces.add(new CardLines.Piece(" ", CardLines.Look.PLAIN));
                pieces.add(new CardLines.Piece(article.words() + now, CardLines.Look.NEW));
            }
            pieces.add(new CardLines.Piece(card.after(), CardLines.Look.PLAIN));
            return pieces;
        }

        /** What is read aloud. */
        String words() {
            String now = instead.isEmpty() ? card.writing() : Wording.like(card.writing(), instead);
            return card.where() + ": " + card.before() + now + card.after();
        }
    }

    /** How it stands in its list. */
    record State(boolean pointed, boolean focused, boolean hovered) {}

    /** The width of its words, in a card of a width in pixels. */
    private static int room(int width) {
        return width - Space.px(WORDS) - Space.px(BESIDE);
    }

    private static CardLines lines(Shown shown, Component in, int width) {
        return CardLines.of(
                shown.pieces(), in.getFontMetrics(Type.BODY.font()), in.getFontMetrics(Type.TITLE.font()), room(width));
    }

    private static int lineHeight(FontMetrics metrics) {
        return metrics.getHeight() + Space.px(5);
    }

    /** How high it is with the gap below it, in pixels. */
    int height(Shown shown, Component in, int width) {
        int lines = lines(shown, in, width).lines().size();
        int head = in.getFontMetrics(Type.SECOND.font()).getHeight();
        FontMetrics body = in.getFontMetrics(Type.BODY.font());
        return 2 * Space.px(ABOVE) + head + Space.px(4) + lines * lineHeight(body) + Space.px(GAP);
    }

    /** Whether a place of the card, in pixels, is the box. */
    boolean isBox(int x, int y) {
        return x < Space.px(WORDS) && y < Space.px(ABOVE + 28);
    }

    void paint(Graphics2D g, Shown shown, State state, Component in) {
        Palette palette = Palette.now();
        int width = in.getWidth();
        int height = in.getHeight() - Space.px(GAP);
        float line = state.pointed() && state.focused() ? Space.px(2f) : Space.px(1f);
        float arc = Space.px(2f * Space.RADIUS);
        RoundRectangle2D shape = new RoundRectangle2D.Float(line / 2, line / 2, width - line, height - line, arc, arc);
        g.setColor(state.pointed() ? palette.soft() : state.hovered() ? palette.hover() : palette.paper());
        g.fill(shape);
        g.setColor(state.pointed() ? palette.accent() : palette.hairline());
        g.setStroke(new BasicStroke(line));
        g.draw(shape);
        int top = Space.px(ABOVE);
        g.setFont(Type.SECOND.font());
        FontMetrics head = g.getFontMetrics();
        if (shown.card().canSpare()) {
            box(g, !shown.instead().isEmpty(), Space.px(BESIDE), top + head.getHeight() / 2);
        }
        g.setColor(palette.second());
        g.drawString(shown.card().where(), Space.px(WORDS), top + head.getAscent());
        words(g, lines(shown, in, width), top + head.getHeight() + Space.px(4), palette);
    }

    private void box(Graphics2D g, boolean on, int x, int middle) {
        box.setSelected(on);
        Icon icon = UIManager.getIcon("CheckBox.icon");
        icon.paintIcon(box, g, x, middle - icon.getIconHeight() / 2);
    }

    private static void words(Graphics2D g, CardLines lines, int top, Palette palette) {
        FontMetrics body = g.getFontMetrics(Type.BODY.font());
        int baseline = top + Space.px(2) + body.getAscent();
        for (List<CardLines.Run> line : lines.lines()) {
            int x = Space.px(
                    WORDS); // glyphs are drawn at their exact widths, which are narrower than those they are broken by
            for (CardLines.Run run : line) {
                x += run(g, run, x, baseline, palette);
            }
            baseline += lineHeight(body);
        }
    }

    private static int run(Graphics2D g, CardLines.Run run, int x, int baseline, Palette palette) {
        boolean strong = run.look() == CardLines.Look.NEW || run.look() == CardLines.Look.NAME;
        g.setFont(strong ? Type.TITLE.font() : Type.BODY.font());
        FontMetrics metrics = g.getFontMetrics();
        String words = run.words();
        boolean old = run.look() == CardLines.Look.OLD;
        if (old || run.look() == CardLines.Look.NEW) {
            int wide = metrics.stringWidth(words.stripTrailing());
            tint(g, new Rectangle(x, baseline - metrics.getAscent(), wide, metrics.getHeight()), old, palette);
        }
        Color ink = old ? palette.bad() : run.look() == CardLines.Look.NEW ? palette.good() : palette.text();
        g.setColor(ink);
        g.drawString(words, x, baseline);
        if (old) {
            int y = baseline - metrics.getAscent() * 3 / 10;
            g.setStroke(new BasicStroke(Space.px(1.2f)));
            g.drawLine(x, y, x + metrics.stringWidth(words.stripTrailing()), y);
        }
        return metrics.stringWidth(words);
    }

    private static void tint(Graphics2D g, Rectangle at, boolean old, Palette palette) {
        g.setColor(old ? palette.badTint() : palette.goodTint());
        float arc = Space.px(2f * Space.TINT_RADIUS);
        g.fill(new RoundRectangle2D.Float(
                at.x - Space.px(2f), at.y - Space.px(1f), at.width + Space.px(4f), at.height + Space.px(2f), arc, arc));
    }
}
