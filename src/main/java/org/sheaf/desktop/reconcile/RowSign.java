package org.sheaf.desktop.reconcile;

import java.awt.BasicStroke;
import java.awt.Component;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import javax.swing.Icon;
import org.jspecify.annotations.Nullable;
import org.sheaf.desktop.theme.Palette;
import org.sheaf.desktop.theme.Space;
import org.sheaf.desktop.theme.Type;
import org.sheaf.desktop.widgets.StageSign;
import org.sheaf.study.Stage;

/**
 * How a disagreement stands, told apart by its shape: an empty ring, a full disc with a tick, a ring with a bar, a ring with
 * an arrow's head that leads away, or back to the one who acts.
 *
 * @param state which
 * @param looked whether it is looked at
 */
record RowSign(Row.State state, boolean looked) implements Icon {

    private static final int SIDE = 14;

    @Override
    public void paintIcon(@Nullable Component c, Graphics graphics, int x, int y) {
        if (state == Row.State.DECIDED) {
            new StageSign(Stage.DONE).paintIcon(c, graphics, x, y);
            return;
        }
        Graphics2D g = (Graphics2D) graphics.create();
        Type.smooth(g);
        g.translate(x, y);
        Palette palette = Palette.now();
        float stroke = Space.px(1.6f);
        float inset = stroke / 2 + Space.px(0.7f);
        float side = getIconWidth() - 2 * inset;
        g.setStroke(new BasicStroke(stroke, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        g.setColor(looked ? palette.accent() : palette.border());
        g.draw(new Ellipse2D.Float(inset, inset, side, side));
        g.setColor(looked ? palette.accent() : palette.second());
        float middle = getIconWidth() / 2f;
        float arm = Space.px(3f);
        if (state == Row.State.ASIDE) {
            g.draw(new Line2D.Float(middle - arm, middle, middle + arm, middle));
        } else if (state == Row.State.SENT || state == Row.State.ASKED) {
            float back = Space.px(1.2f) * (state == Row.State.SENT ? 1 : -1);
            g.draw(new Line2D.Float(middle - back, middle - arm, middle + back, middle));
            g.draw(new Line2D.Float(middle + back, middle, middle - back, middle + arm));
        }
        g.dispose();
    }

    @Override
    public int getIconWidth() {
        return Space.px(SIDE);
    }

    @Override
    public int getIconHeight() {
        return Space.px(SIDE);
    }
}
