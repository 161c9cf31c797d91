package org.sheaf.desktop.framework;

import java.awt.Dimension;
import java.awt.GridLayout;
import java.awt.Rectangle;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.function.IntConsumer;
import javax.swing.JButton;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JTextField;
import net.miginfocom.swing.MigLayout;
import org.sheaf.desktop.action.Words;
import org.sheaf.desktop.theme.CodeColours;
import org.sheaf.desktop.theme.Palette;
import org.sheaf.desktop.theme.Space;
import org.sheaf.desktop.widgets.Floater;
import org.sheaf.desktop.widgets.OnKey;
import org.sheaf.desktop.widgets.Styled;
import org.sheaf.desktop.widgets.Swatch;
import org.sheaf.desktop.widgets.Typed;

/** Offers the 24 code colours, and any other by its number. EDT only. */
final class ColourPick {

    private static final int COLUMNS = 6;

    private final int now;
    private final IntConsumer chosen;
    private final JTextField own = new JTextField(9);
    private final JButton take;
    private Runnable closer = () -> {};

    private ColourPick(int now, IntConsumer chosen) {
        this.now = now;
        this.chosen = chosen;
        this.take = Styled.button(Words.of("framework.colour.verb"), this::takeOwn);
    }

    /**
     * Offers colours below, or above, a part of a component.
     *
     * @param now the colour there is, 0xRRGGBB or -1
     * @param chosen is handed the one that is chosen, 0xRRGGBB of the light theme
     */
    static void open(JComponent anchor, Rectangle part, int now, IntConsumer chosen) {
        ColourPick pick = new ColourPick(now, chosen);
        JPanel grid = Styled.clear(new GridLayout(0, COLUMNS, 2, 2));
        JComponent first = pick.fill(grid);
        JPanel panel = Styled.clear(new MigLayout("insets 10, wrap 1", "[fill]", "[]10[]4[]"));
        panel.add(grid);
        JLabel label = Styled.label(Words.of("framework.colour.own"), "second");
        label.setLabelFor(pick.own);
        panel.add(label);
        panel.add(pick.own, "split 2, growx, h 28!");
        panel.add(pick.take, "h 28!");
        pick.prepare();
        Floater floater = Floater.open(anchor, part, panel, first);
        pick.closer = floater::close;
    }

    private JComponent fill(JPanel grid) {
        JComponent first = own;
        for (int i = 0; i < CodeColours.COUNT; i++) {
            int rgb = CodeColours.nth(i);
            JButton button = Styled.button("", () -> take(rgb));
            button.setIcon(new Swatch(() -> CodeColours.shown(rgb, Palette.now())));
            button.putClientProperty("JButton.buttonType", "toolBarButton");
            button.setSelected(rgb == now);
            button.setName("colour." + (i + 1));
            button.setPreferredSize(new Dimension(Space.px(32), Space.px(28)));
            String name = Words.of("framework.colour.number", i + 1);
            button.setToolTipText(name);
            button.getAccessibleContext().setAccessibleName(name);
            grid.add(button);
            first = i == 0 || rgb == now ? button : first;
        }
        return first;
    }

    private void prepare() {
        own.setName("colour.own");
        take.setName("colour.take");
        own.setText(now < 0 ? "#" : String.format(Locale.ROOT, "#%06X", now));
        take.setIcon(new Swatch(() -> CodeColours.shown(written().orElse(-1), Palette.now())));
        OnKey.of(own, "ENTER", this::takeOwn);
        Typed.follow(own, this::judge);
        judge();
    }

    private void judge() {
        take.setEnabled(written().isPresent());
        take.repaint();
    }

    /** The colour that was written as #RRGGBB, the sign aside. */
    private OptionalInt written() {
        String text = own.getText().strip();
        String digits = text.startsWith("#") ? text.substring(1) : text;
        return digits.matches("[0-9a-fA-F]{6}") ? OptionalInt.of(Integer.parseInt(digits, 16)) : OptionalInt.empty();
    }

    private void takeOwn() {
        written().ifPresent(this::take);
    }

    private void take(int rgb) {
        closer.run();
        chosen.accept(rgb);
    }
}
