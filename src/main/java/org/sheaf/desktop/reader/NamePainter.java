package org.sheaf.desktop.reader;

import com.formdev.flatlaf.extras.FlatSVGIcon;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.FontMetrics;
import java.awt.Graphics2D;
import java.awt.Rectangle;
import java.awt.geom.RoundRectangle2D;
import java.util.List;
import java.util.function.Consumer;
import org.sheaf.desktop.theme.Icons;
import org.sheaf.desktop.theme.Palette;
import org.sheaf.desktop.theme.Space;
import org.sheaf.desktop.theme.Type;

/** Paints the codes' names beside the stripes, with whose they are and whether a memo lies on them. */
final class NamePainter {

    private static final int LEFT = 10;
    private static final int SIGN_LEFT = 6;
    private static final int SWATCH = 10;
    private static final int TO_NAME = 16;
    private static final int RING = 15;
    private static final int AFTER = 6;
    private static final int CLOSE = 4;
    private static final int RIGHT = 8;

    private final Scene scene;
    private final Emphasis emphasis;
    private final Palette palette;

    NamePainter(Scene scene, Emphasis emphasis) {
        this.scene = scene;
        this.emphasis = emphasis;
        this.palette = scene.palette();
    }

    /** Where a name's row stands. */
    static Rectangle row(Scene scene, Names.Named name) {
        Columns columns = scene.layout().columns();
        int left = columns.names() + Space.px(columns.signs() ? SIGN_LEFT : LEFT);
        return new Rectangle(left, name.y(), columns.right() - left, Space.px(Names.STEP));
    }

    /** The hairlines from stripes to names that were moved; under the stripes. */
    void paintLeaders(Graphics2D g, Rectangle clip) {
        inSight(clip, name -> leader(g, name));
    }

    /** The names. */
    void paint(Graphics2D g, Rectangle clip) {
        inSight(clip, name -> name(g, name));
    }

    private void inSight(Rectangle clip, Consumer<Names.Named> work) {
        Columns columns = scene.layout().columns();
        if (columns.right() == columns.names()) {
            return; // stripes alone
        }
        int step = Space.px(Names.STEP);
        List<Names.Named> names = scene.names();
        for (int i = firstFrom(names, clip.y - step); i < names.size(); i++) {
            Names.Named name = names.get(i);
            // A name may stand up to eight steps below its stripe, from where a hairline leads to it.
            if (Math.min(name.y(), name.wanted()) > clip.y + clip.height) {
                if (name.wanted() > clip.y + clip.height) {
                    break;
                }
                continue;
            }
            work.accept(name);
        }
    }

    private static int firstFrom(List<Names.Named> names, int y) {
        int low = 0;
        int high = names.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (names.get(middle).y() < y) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    private void leader(Graphics2D g, Names.Named name) {
        if (!name.isMoved()) {
            return;
        }
        g.setColor(palette.hairline());
        g.setStroke(new BasicStroke(Space.px(1f)));
        int half = Space.px(Names.STEP) / 2;
        int from = scene.stripeLeft(name.place(), name.number()) + Space.px(Lanes.STRIPE + 1);
        int to = row(scene, name).x - Space.px(2);
        int turn = to - Space.px(4);
        int y = Math.min(name.wanted() + half, name.y() + half);
        if (turn > from) {
            g.drawLine(from, y, turn, y);
        }
        g.drawLine(turn, y, to, name.y() + half);
    }

    private void name(Graphics2D g, Names.Named name) {
        Mark mark = name.mark();
        Rectangle row = row(scene, name);
        if (scene.layout().columns().signs()) {
            sign(g, name, row);
            return;
        }
        boolean leads = emphasis.leads(mark);
        Font font = leads && mark.code() != null ? Type.SECOND_TITLE.font() : Type.SECOND.font();
        FontMetrics metrics = g.getFontMetrics(mark.code() == null ? font.deriveFont(Font.ITALIC) : font);
        int swatch = mark.code() == null ? 0 : Space.px(TO_NAME);
        int after = afterWidth(g, name);
        String text = GutterPainter.shortened(scene.name(mark), metrics, row.width - swatch - after - Space.px(RIGHT));
        int right = row.x + swatch + metrics.stringWidth(text);
        if (leads && mark.code() != null) {
            ground(g, mark, new Rectangle(row.x - Space.px(6), row.y, right - row.x + Space.px(12), row.height));
        }
        if (mark.code() != null) {
            swatch(g, mark, row);
        }
        g.setFont(metrics.getFont());
        g.setColor(mark.code() == null || emphasis.stepsBack(mark) ? palette.second() : palette.text());
        g.drawString(text, row.x + swatch, baseline(row, metrics));
        after(g, name, right + Space.px(AFTER), row);
    }

    /** Where there is no room for names: the swatch, whose it is, and whether a memo lies on it. */
    private void sign(Graphics2D g, Names.Named name, Rectangle row) {
        Mark mark = name.mark();
        int side = Space.px(SWATCH);
        if (emphasis.leads(mark)) {
            int edge = Space.px(CLOSE);
            ground(g, mark, new Rectangle(row.x - edge, row.y, side + 2 * edge, row.height));
        }
        if (mark.code() != null) {
            swatch(g, mark, row);
        } else {
            g.setColor(palette.second());
            g.setStroke(new BasicStroke(Space.px(1f)));
            g.drawRoundRect(row.x, row.y + (row.height - side) / 2, side - 1, side - 1, Space.px(6), Space.px(6));
        }
        after(g, name, row.x + side + Space.px(CLOSE + 1), row);
    }

    private void swatch(Graphics2D g, Mark mark, Rectangle row) {
        g.setColor(scene.colour(mark));
        int side = Space.px(SWATCH);
        int arc = Space.px(6);
        g.fillRoundRect(row.x, row.y + (row.height - side) / 2, side, side, arc, arc);
    }

    private static int baseline(Rectangle row, FontMetrics metrics) {
        return row.y + (row.height - metrics.getHeight()) / 2 + metrics.getAscent();
    }

    private void ground(Graphics2D g, Mark mark, Rectangle box) {
        int arc = Space.px(10);
        boolean chosen = emphasis.isChosen(mark);
        g.setColor(chosen ? palette.soft() : palette.tint(scene.colour(mark)));
        g.fillRoundRect(box.x, box.y, box.width, box.height, arc, arc);
        if (chosen || palette.tone().isContrast()) {
            g.setColor(chosen ? palette.accent() : scene.colour(mark));
            g.setStroke(new BasicStroke(Space.px(1.4f)));
            g.draw(new RoundRectangle2D.Float(box.x + 0.5f, box.y + 0.5f, box.width - 1, box.height - 1, arc, arc));
        }
    }

    private int afterWidth(Graphics2D g, Names.Named name) {
        int width = weightWidth(g, name.mark());
        if (name.mark().whose() != Mark.Whose.MINE) {
            width += Space.px(RING + AFTER);
        }
        if (scene.marks().hasMemo(name.mark())) {
            width += Space.px(14 + AFTER);
        }
        if (!name.more().isEmpty()) {
            width += g.getFontMetrics(Type.SMALL.font()).stringWidth(more(name)) + Space.px(AFTER);
        }
        return width;
    }

    private static int weightWidth(Graphics2D g, Mark mark) {
        return mark.weight().isEmpty()
                ? 0
                : g.getFontMetrics(Type.SMALL.font()).stringWidth(weight(mark)) + Space.px(CLOSE);
    }

    private static String weight(Mark mark) {
        return "· " + mark.weight();
    }

    private static String more(Names.Named name) {
        return "+" + name.more().size();
    }

    private void after(Graphics2D g, Names.Named name, int from, Rectangle row) {
        Mark mark = name.mark();
        boolean signs = scene.layout().columns().signs();
        int step = Space.px(signs ? CLOSE : AFTER);
        int x = from;
        if (!signs && !mark.weight().isEmpty()) {
            g.setFont(Type.SMALL.font());
            g.setColor(palette.second());
            x -= Space.px(AFTER - CLOSE);
            g.drawString(weight(mark), x, baseline(row, g.getFontMetrics()));
            x += g.getFontMetrics().stringWidth(weight(mark)) + step;
        }
        if (signs && !name.more().isEmpty()) {
            more(g, name, x, row);
            return;
        }
        if (mark.whose() != Mark.Whose.MINE) {
            initial(g, scene.initial(mark.coder()), x, row);
            x += Space.px(RING) + step;
        }
        if (scene.marks().hasMemo(mark)) {
            FlatSVGIcon memo = Icons.MEMO.icon(14, palette.second());
            memo.paintIcon(null, g, x, row.y + (row.height - memo.getIconHeight()) / 2);
            x += Space.px(14) + step;
        }
        if (!name.more().isEmpty()) {
            more(g, name, x, row);
        }
    }

    private void more(Graphics2D g, Names.Named name, int x, Rectangle row) {
        g.setFont(Type.SMALL.font());
        g.setColor(palette.second());
        g.drawString(more(name), x, baseline(row, g.getFontMetrics()));
    }

    private void initial(Graphics2D g, String initial, int x, Rectangle row) {
        int ring = Space.px(RING);
        int y = row.y + (row.height - ring) / 2;
        Color ground = Palette.mixed(palette.hairline(), palette.hover(), 0.5);
        g.setColor(ground);
        g.fillOval(x, y, ring, ring);
        if (palette.tone().isContrast()) {
            g.setColor(palette.text());
            g.setStroke(new BasicStroke(Space.px(1f)));
            g.drawOval(x, y, ring - 1, ring - 1);
        }
        g.setFont(Type.SECOND_TITLE.font().deriveFont(Space.px(9f)));
        g.setColor(palette.second());
        FontMetrics metrics = g.getFontMetrics();
        g.drawString(
                initial,
                x + (ring - metrics.stringWidth(initial)) / 2f,
                y + (ring - metrics.getHeight()) / 2f + metrics.getAscent());
    }
}
