package org.sheaf.desktop.themes;

import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.geom.RoundRectangle2D;
import java.util.Objects;
import javax.swing.JButton;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.SwingConstants;
import net.miginfocom.swing.MigLayout;
import org.jspecify.annotations.Nullable;
import org.sheaf.desktop.action.Words;
import org.sheaf.desktop.theme.Palette;
import org.sheaf.desktop.theme.Space;
import org.sheaf.desktop.theme.Type;
import org.sheaf.desktop.widgets.Styled;

/** Who speaks in a theme: a bar and a figure for each person, those who speak most first. EDT only. */
final class SpeakersPart extends JPanel {

    private static final long serialVersionUID = 1L;
    private static final int FEW = 6;

    private final JLabel count = Styled.label("", "second");
    private transient Figures.@Nullable Voiced shown;
    private int participants;
    private boolean everybody;

    SpeakersPart() {
        super(new MigLayout("insets 0, fillx, wrap 3, gapy 4", "[88!]8[grow, fill]8[right]"));
        setOpaque(false);
    }

    /** For instance “11 of 12 participants”. */
    JLabel count() {
        return count;
    }

    /** From the next theme on only the first few are shown. */
    void few() {
        everybody = false;
        shown = null;
        removeAll();
    }

    /** Shows who speaks; null while nobody was counted. */
    void show(Figures.@Nullable Voiced voiced, int of) {
        if (Objects.equals(voiced, shown) && of == participants) {
            return;
        }
        shown = voiced;
        participants = of;
        draw();
    }

    private void draw() {
        removeAll();
        Figures.Voiced voiced = shown;
        count.setText(
                voiced == null ? "" : Words.of("themes.who", voiced.people().size(), participants));
        if (voiced != null) {
            int all = voiced.people().size();
            int rows = everybody ? all : Math.min(FEW, all);
            int most = all == 0 ? 1 : voiced.people().get(0).quotations();
            voiced.people().subList(0, rows).forEach(voice -> row(voice, most));
            if (rows < all) {
                more(all);
            }
        }
        revalidate();
        repaint();
    }

    private void row(Figures.Voice voice, int most) {
        JLabel label = new JLabel(voice.name());
        label.setToolTipText(voice.name());
        label.getAccessibleContext().setAccessibleName(Words.of("themes.voice", voice.name(), voice.quotations()));
        add(label, "wmax 88");
        add(new Bar((double) voice.quotations() / most), "h 8!");
        add(Styled.label(String.valueOf(voice.quotations()), "second"));
    }

    private void more(int all) {
        JButton more = Styled.link(Words.of("themes.who.all", all), () -> {
            everybody = true;
            draw();
        });
        more.setName("themes.who.all");
        more.setHorizontalAlignment(SwingConstants.LEADING);
        Styled.style(more, "foreground: $Sheaf.accent; margin: 2,0,2,4; background: null");
        add(more, "span 3, growx 0");
    }

    /** A share of the room. */
    private static final class Bar extends JComponent {
        private static final long serialVersionUID = 1L;
        private final double share;

        Bar(double share) {
            this.share = share;
        }

        @Override
        protected void paintComponent(Graphics graphics) {
            Graphics2D g = (Graphics2D) graphics.create();
            Type.smooth(g);
            Palette palette = Palette.now();
            float arc = Space.px(4f);
            g.setColor(palette.hover());
            g.fill(new RoundRectangle2D.Float(0, 0, getWidth(), getHeight(), arc, arc));
            g.setColor(Palette.mixed(palette.accent(), palette.paper(), 0.75));
            g.fill(new RoundRectangle2D.Double(0, 0, Math.max(2, getWidth() * share), getHeight(), arc, arc));
            g.dispose();
        }
    }
}
