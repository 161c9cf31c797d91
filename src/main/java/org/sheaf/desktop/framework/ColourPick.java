package org.sheaf.desktop.framework;

import java.awt.GridLayout;
import java.awt.Rectangle;
import java.util.function.IntConsumer;
import javax.swing.JButton;
import javax.swing.JComponent;
import javax.swing.JPanel;
import org.sheaf.desktop.action.Words;
import org.sheaf.desktop.theme.CodeColours;
import org.sheaf.desktop.theme.Palette;
import org.sheaf.desktop.widgets.Floater;
import org.sheaf.desktop.widgets.Styled;
import org.sheaf.desktop.widgets.Swatch;
import org.sheaf.study.Code;

/** Offers the 24 code colours. EDT only. */
final class ColourPick {

    private static final int COLUMNS = 6;

    private ColourPick() {}

    static void open(JComponent anchor, Code code, IntConsumer chosen) {
        JPanel grid = Styled.clear(new GridLayout(0, COLUMNS, 2, 2));
        grid.setBorder(Styled.inset(8, 8, 8, 8));
        JButton first = null;
        Floater[] floater = new Floater[1];
        for (int i = 0; i < CodeColours.COUNT; i++) {
            int rgb = CodeColours.nth(i);
            JButton button = Styled.button("", () -> {
                floater[0].close();
                chosen.accept(rgb);
            });
            button.setIcon(new Swatch(() -> CodeColours.shown(rgb, Palette.now())));
            button.putClientProperty("JButton.buttonType", "toolBarButton");
            button.setSelected(rgb == code.colour());
            String name = Words.of("framework.colour.number", i + 1);
            button.setToolTipText(name);
            button.getAccessibleContext().setAccessibleName(name);
            grid.add(button);
            first = first == null || rgb == code.colour() ? button : first;
        }
        if (first != null) {
            floater[0] = Floater.open(anchor, new Rectangle(anchor.getSize()), grid, first);
        }
    }
}
