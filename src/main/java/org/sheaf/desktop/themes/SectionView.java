package org.sheaf.desktop.themes;

import java.awt.BasicStroke;
import java.awt.Component;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.Point;
import java.awt.event.FocusAdapter;
import java.awt.event.FocusEvent;
import java.awt.event.MouseAdapter;
import java.awt.event.MouseEvent;
import java.awt.geom.RoundRectangle2D;
import java.util.ArrayList;
import java.util.List;
import javax.swing.JButton;
import javax.swing.JComponent;
import javax.swing.JPanel;
import javax.swing.SwingUtilities;
import net.miginfocom.swing.MigLayout;
import org.jspecify.annotations.Nullable;
import org.sheaf.desktop.action.Words;
import org.sheaf.desktop.theme.Icons;
import org.sheaf.desktop.theme.Palette;
import org.sheaf.desktop.theme.Space;
import org.sheaf.desktop.theme.Type;
import org.sheaf.desktop.widgets.Styled;
import org.sheaf.study.Theme;

/** A theme as a column, or a sub-theme as a part of one: head, cards, and parts. EDT only. */
final class SectionView extends JPanel {

    private static final long serialVersionUID = 1L;

    private final transient Section section;
    private final boolean column;
    private final SectionHead head;
    private final List<JComponent> stops = new ArrayList<>();
    private final Gap gap = new Gap();
    private boolean target;
    private boolean framed;
    private boolean chosen;

    /** What the board does for its parts. */
    interface Host {
        void choose(Theme theme);

        void menu(Theme theme, JComponent at, Point where);

        void menu(Card card, JComponent at, Point where);

        void newPart(Theme theme);

        void open(Card card);

        /** Lets a card be marked, dragged and opened. */
        void prepare(CardView view);

        /** Lets a theme be dragged by its head. */
        void prepare(SectionHead head);

        boolean isMarked(CardView view);

        boolean isUnfolded(Theme theme);

        void fold(Theme theme);

        Figures figures();
    }

    SectionView(Section section, boolean column, Host host) {
        super(new MigLayout(
                column ? "insets 10 5 8 5, fillx, wrap 1" : "insets 4 0 4 0, fillx, wrap 1", "[grow, fill]", "[]4[]"));
        this.section = section;
        this.column = column;
        setOpaque(false);
        setName("theme");
        head = new SectionHead(section.theme(), column, host);
        add(head, "gapx 4 4, wmin 0");
        stops.add(head);
        host.prepare(head);
        Fold fold = new Fold(section.cards(), host.isUnfolded(section.theme()));
        fold.shown().forEach(card -> add(card, host));
        if (fold.isNeeded()) {
            JButton all = row(fold.label(), "theme.fold", () -> host.fold(section.theme()));
            stops.add(all);
        }
        for (Section part : section.parts()) {
            SectionView view = new SectionView(part, false, host);
            add(view, "wmin 0, gaptop 6");
            stops.addAll(view.stops);
        }
        if (column) {
            row(Words.of("themes.addPart"), "theme.addPart", () -> host.newPart(section.theme()))
                    .setIcon(Icons.PLUS.icon());
        }
    }

    private void add(Card card, Host host) {
        CardView view = new CardView(card, host::figures, host::isMarked);
        view.addMouseListener(new CardMouse(view, host));
        view.addFocusListener(new FocusAdapter() {
            @Override
            public void focusGained(FocusEvent event) {
                host.choose(section.theme());
            }
        });
        host.prepare(view);
        add(view, "gapx 4 4, wmin 0");
        stops.add(view);
    }

    private JButton row(String words, String name, Runnable run) {
        JButton row = Styled.link(words, run);
        row.setName(name);
        Styled.style(row, "foreground: $Sheaf.second; margin: 4,4,4,4; background: null");
        row.setHorizontalAlignment(javax.swing.SwingConstants.LEADING);
        row.getAccessibleContext()
                .setAccessibleName(Words.of("themes.row", words, section.theme().name()));
        add(row, "growx 0, gaptop 2, gapx 4 4");
        return row;
    }

    /** This and the sub-themes below it, from top to bottom. */
    List<SectionView> withParts() {
        List<SectionView> all = new ArrayList<>();
        all.add(this);
        for (Component child : getComponents()) {
            if (child instanceof SectionView part) {
                all.addAll(part.withParts());
            }
        }
        return all;
    }

    private static boolean alike(Card card, Load load) {
        return card instanceof Card.OfQuotation of
                ? load.first() instanceof Load.OfQuotation what && what.contrary() == of.contrary()
                : load.first() instanceof Load.OfCode;
    }

    /** Cards among cards of their kind, sub-themes among sub-themes. */
    private List<JComponent> alike(Load load) {
        List<JComponent> alike = new ArrayList<>();
        for (Component child : getComponents()) {
            boolean part = child instanceof SectionView && load.first() instanceof Load.OfTheme;
            if (part || child instanceof CardView view && alike(view.card(), load)) {
                alike.add((JComponent) child);
            }
        }
        return alike;
    }

    /** How many cards of a kind lie here: so many places and one more there are for another. */
    int places(Load load) {
        return alike(load).size();
    }

    /** Which place a height of this component means. */
    int indexAt(Load load, int y) {
        int index = 0;
        for (JComponent view : alike(load)) {
            if (view.getY() + view.getHeight() / 2 < y) {
                index++;
            }
        }
        return index;
    }

    /** Lights up and opens a gap for what may be put here. */
    void open(Load load, int index) {
        List<JComponent> cards = alike(load);
        int at = cards.isEmpty() ? behind(load) : before(cards, index);
        if (gap.getParent() != this || getComponentZOrder(gap) != at) {
            remove(gap);
            add(gap, "gapx 4 4, h " + Space.CARD + "!", cards.isEmpty() ? behind(load) : before(cards, index));
            revalidate();
        }
        light(true);
    }

    private int before(List<JComponent> cards, int index) {
        return index < cards.size()
                ? getComponentZOrder(cards.get(index))
                : getComponentZOrder(cards.get(cards.size() - 1)) + 1;
    }

    /** After the last card that stands before the first of its kind: codes, then quotations, then contrary ones. */
    private int behind(Load load) {
        if (load.first() instanceof Load.OfTheme) {
            return getComponentCount() - (gap.getParent() == this ? 2 : 1); // before the row that adds a sub-theme
        }
        int at = 1;
        for (Component child : getComponents()) {
            boolean earlier = child instanceof CardView view
                    && load.first() instanceof Load.OfQuotation what
                    && (view.card() instanceof Card.OfCode || what.contrary());
            if (earlier) {
                at = getComponentZOrder(child) + 1;
            }
        }
        return at;
    }

    /** Closes the gap. */
    void close() {
        light(false);
        if (gap.getParent() == this) {
            remove(gap);
            revalidate();
            repaint();
        }
    }

    /** Scrolls to the gap once it has its place. */
    void showOpened() {
        SwingUtilities.invokeLater(() -> {
            if (gap.getParent() == this) {
                scrollRectToVisible(gap.getBounds());
            }
        });
    }

    /** Shows the figures that were counted; cards and parts follow. */
    void count() {
        head.count();
        for (Component child : getComponents()) {
            if (child instanceof SectionView part) {
                part.count();
            } else if (child instanceof CardView card) {
                card.count();
            }
        }
    }

    Theme theme() {
        return section.theme();
    }

    /** What the arrow keys stop at, from top to bottom. */
    List<JComponent> stops() {
        return stops;
    }

    private void light(boolean on) {
        target = on;
        SectionView above = (SectionView) SwingUtilities.getAncestorOfClass(SectionView.class, this);
        while (above != null) {
            above.framed = on;
            above.repaint();
            above = (SectionView) SwingUtilities.getAncestorOfClass(SectionView.class, above);
        }
        repaint();
    }

    /** Shows which theme is chosen, here and in the parts; whether it is this one or a part. */
    boolean showChosen(@Nullable Theme theme) {
        boolean itself = theme != null && theme.id().equals(section.theme().id());
        boolean part = false;
        for (Component child : getComponents()) {
            part |= child instanceof SectionView below && below.showChosen(theme);
        }
        chosen = itself || part;
        head.showChosen(itself && !column);
        repaint();
        return chosen;
    }

    /** A column lies on a panel of its own; the one that is chosen, or takes what is dragged, is framed. */
    @Override
    protected void paintComponent(Graphics graphics) {
        Graphics2D g = (Graphics2D) graphics.create();
        Type.smooth(g);
        Palette palette = Palette.now();
        float arc = Space.px(column ? 2f * Space.PANEL_RADIUS : 2f * Space.RADIUS);
        RoundRectangle2D shape = new RoundRectangle2D.Float(1, 1, getWidth() - 2f, getHeight() - 2f, arc, arc);
        if (column) {
            boolean strong = target || framed || chosen;
            g.setColor(palette.panel());
            g.fill(shape);
            g.setColor(strong ? palette.accent() : palette.hairline());
            g.setStroke(new BasicStroke(strong ? Space.px(2f) : 1f));
            g.draw(shape);
        } else if (target) {
            g.setColor(palette.soft());
            g.fill(shape);
        }
        g.dispose();
    }

    /** A menu, and a double click that opens what the card stands for. */
    private static final class CardMouse extends MouseAdapter {
        private final CardView view;
        private final Host host;

        CardMouse(CardView view, Host host) {
            this.view = view;
            this.host = host;
        }

        @Override
        public void mousePressed(MouseEvent event) {
            popup(event);
        }

        @Override
        public void mouseReleased(MouseEvent event) {
            popup(event);
        }

        @Override
        public void mouseClicked(MouseEvent event) {
            if (event.getClickCount() == 2) {
                host.open(view.card());
            }
        }

        private void popup(MouseEvent event) {
            if (event.isPopupTrigger()) {
                host.menu(view.card(), view, event.getPoint());
            }
        }
    }

    /** The place that a card would get. */
    private static final class Gap extends JComponent {
        private static final long serialVersionUID = 1L;

        @Override
        protected void paintComponent(Graphics graphics) {
            Graphics2D g = (Graphics2D) graphics.create();
            Type.smooth(g);
            Palette palette = Palette.now();
            float arc = Space.px(2f * Space.RADIUS);
            g.setColor(palette.chosen());
            g.fill(new RoundRectangle2D.Float(0, Space.px(4f), getWidth(), getHeight() - Space.px(4f), arc, arc));
            g.setColor(palette.accent());
            float dot = Space.px(7f);
            g.fill(new RoundRectangle2D.Float(0, 0, dot, dot, dot, dot));
            g.fill(new RoundRectangle2D.Float(0, dot / 2 - Space.px(1f), getWidth(), Space.px(2f), 0, 0));
            g.dispose();
        }
    }
}
