package org.sheaf.desktop.widgets;

import java.awt.Color;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.RoundRectangle2D;
import javax.swing.JButton;
import javax.swing.JLabel;
import javax.swing.JPanel;
import net.miginfocom.swing.MigLayout;
import org.jspecify.annotations.Nullable;
import org.sheaf.desktop.theme.Icons;
import org.sheaf.desktop.theme.Palette;
import org.sheaf.desktop.theme.Space;
import org.sheaf.desktop.theme.Type;

/** A message where it belongs: a tinted box with an icon, a sentence in SemiBold, more below, and what can be done. */
public final class Banner extends JPanel {

    private static final long serialVersionUID = 1L;

    /** How grave a message is. */
    public enum Kind {
        GOOD(Icons.DONE),
        WARNING(Icons.WARNING),
        BAD(Icons.ERROR);

        private final Icons icon;

        Kind(Icons icon) {
            this.icon = icon;
        }

        private Color ink(Palette palette) {
            return switch (this) {
                case GOOD -> palette.good();
                case WARNING -> palette.warning();
                case BAD -> palette.bad();
            };
        }

        private Color tint(Palette palette) {
            return switch (this) {
                case GOOD -> palette.goodTint();
                case WARNING -> palette.warningTint();
                case BAD -> palette.badTint();
            };
        }
    }

    private final Kind kind;
    private @Nullable JPanel links;

    /** A message; {@code more} may be empty. */
    public Banner(Kind kind, String sentence, String more) {
        super(new MigLayout("insets 12 14 12 14, fillx, hidemode 3", "[]10[grow, fill][]", "[]2[]"));
        this.kind = kind;
        setOpaque(false);
        setName("banner");
        JLabel sign = new JLabel(kind.icon.icon()) {
            private static final long serialVersionUID = 1L;

            @Override
            public Color getForeground() {
                return kind.ink(Palette.now());
            }
        };
        add(sign, "aligny top");
        add(new Prose(sentence, more.isEmpty() ? Type.BODY : Type.TITLE, Palette::text), "wmin 0, wrap");
        if (!more.isEmpty()) {
            add(new Prose(more, Type.SECOND, Palette::text), "skip 1, wmin 0, wrap");
        }
        getAccessibleContext().setAccessibleName(sentence + " " + more);
    }

    /** Adds something the user can do about it. */
    public Banner with(String label, Runnable run) {
        return with(label, "", run);
    }

    /** The same with a control of that name. */
    public Banner with(String label, String name, Runnable run) {
        if (links == null) {
            links = Styled.clear(new MigLayout("insets 0, gap 16, novisualpadding"));
            add(links, "skip 1, gapleft -4");
        }
        JButton link = Styled.link(label, run);
        link.setName(name);
        links.add(link);
        return this;
    }

    @Override
    protected void paintComponent(Graphics graphics) {
        Graphics2D g = (Graphics2D) graphics.create();
        g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        g.setColor(kind.tint(Palette.now()));
        float arc = Space.px(2f * Space.RADIUS);
        g.fill(new RoundRectangle2D.Float(0, 0, getWidth(), getHeight(), arc, arc));
        if (Palette.now().tone().isContrast()) {
            g.setColor(kind.ink(Palette.now()));
            g.draw(new RoundRectangle2D.Float(0.5f, 0.5f, getWidth() - 1f, getHeight() - 1f, arc, arc));
        }
        g.dispose();
    }
}
