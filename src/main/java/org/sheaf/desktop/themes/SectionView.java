package org.sheaf.desktop.themes;

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
import javax.swing.JLabel;
import javax.swing.JPanel;
import net.miginfocom.swing.MigLayout;
import org.jspecify.annotations.Nullable;
import org.sheaf.desktop.action.Words;
import org.sheaf.desktop.theme.Icons;
import org.sheaf.desktop.theme.Palette;
import org.sheaf.desktop.theme.Space;
import org.sheaf.desktop.theme.Type;
import org.sheaf.desktop.widgets.Prose;
import org.sheaf.desktop.widgets.Styled;
import org.sheaf.study.Theme;

/** A theme as a column, or a sub-theme as a part of one: head, cards, and parts. EDT only. */
final class SectionView extends JPanel {

    private static final long serialVersionUID = 1L;

    /** While something is dragged over a component, Swing asks it several times a second. */
    private static final int LIGHT = 400;

    private final transient Section section;
    private final boolean column;
    private final Head head;
    private final List<JComponent> stops = new ArrayList<>();
    private boolean target;
    private boolean chosen;
    private final javax.swing.Timer leave = new javax.swing.Timer(LIGHT, event -> target(false));

    /** What the board does for its parts. */
    interface Host {
        void choose(Theme theme);

        void menu(Theme theme, JComponent at, Point where);

        void menu(Card card, JComponent at, Point where);

        void newPart(Theme theme, JComponent at);

        void open(Card card);

        void prepare(CardView view);

        void prepare(SectionView view);
    }

    SectionView(Section section, Figures figures, boolean column, Host host) {
        super(new MigLayout(
                column ? "insets 10 8 6 8, fillx, wrap 1" : "insets 4 0 4 0, fillx, wrap 1", "[grow, fill]", "[]4[]"));
        this.section = section;
        this.column = column;
        setOpaque(false);
        setName("theme");
        head = new Head(figures, host);
        add(head, "wmin 0");
        stops.add(head);
        for (Card card : section.cards()) {
            Figures.@Nullable Cited cited =
                    card instanceof Card.OfQuotation of ? figures.words().get(of.ref()) : null;
            CardView view = new CardView(card, cited);
            view.addMouseListener(new CardMouse(view, host));
            host.prepare(view);
            add(view, "wmin 0");
            stops.add(view);
        }
        for (Section part : section.parts()) {
            SectionView view = new SectionView(part, figures, false, host);
            add(view, "wmin 0, gaptop 4");
            stops.addAll(view.stops);
        }
        if (column) {
            JButton more = Styled.link(Words.of("themes.addPart"), () -> host.newPart(section.theme(), this));
            Styled.style(more, "foreground: $Sheaf.second; margin: 4,4,4,4; background: null");
            more.setIcon(Icons.PLUS.icon());
            more.setHorizontalAlignment(javax.swing.SwingConstants.LEADING);
            add(more, "growx 0, gaptop 2");
        }
        leave.setRepeats(false);
        host.prepare(this);
    }

    Theme theme() {
        return section.theme();
    }

    /** What the arrow keys stop at, from top to bottom. */
    List<JComponent> stops() {
        return stops;
    }

    /** The light goes out when nothing has come over it for a moment: Swing tells no one that a drag has left. */
    void later() {
        leave.restart();
    }

    /** Lights up while something may be dropped here. */
    void target(boolean on) {
        if (on != target) {
            target = on;
            repaint();
        }
    }

    /** Shows which theme is chosen, here and in the parts. */
    void showChosen(@Nullable Theme theme) {
        chosen = theme != null && theme.id().equals(section.theme().id());
        for (java.awt.Component child : getComponents()) {
            if (child instanceof SectionView part) {
                part.showChosen(theme);
            }
        }
        repaint();
    }

    @Override
    protected void paintComponent(Graphics graphics) {
        Graphics2D g = (Graphics2D) graphics.create();
        Type.smooth(g);
        Palette palette = Palette.now();
        float arc = Space.px(column ? 2f * Space.PANEL_RADIUS : 2f * Space.RADIUS);
        RoundRectangle2D shape = new RoundRectangle2D.Float(1, 1, getWidth() - 2f, getHeight() - 2f, arc, arc);
        if (target) {
            g.setColor(palette.soft());
            g.fill(shape);
        } else if (column) {
            g.setColor(palette.panel());
            g.fill(shape);
        }
        if (target || chosen) {
            g.setColor(palette.accent());
            g.setStroke(new java.awt.BasicStroke(2f));
            g.draw(shape);
        } else if (column) {
            g.setColor(palette.hairline());
            g.draw(shape);
        }
        g.dispose();
    }

    /** Name, claim, status and who speaks. */
    private final class Head extends JPanel {
        private static final long serialVersionUID = 1L;

        Head(Figures figures, Host host) {
            super(new MigLayout("insets 2 6 4 4, fillx, wrap 1, gap 0", "[grow, fill]", "[]3[]"));
            Theme theme = section.theme();
            setOpaque(false);
            setFocusable(true);
            getAccessibleContext().setAccessibleName(theme.name());
            Prose name = new Prose(theme.name(), column ? Type.VIEW_TITLE : Type.TITLE, Palette::text, 4);
            add(name, "split 2, growx, wmin 0, aligny top");
            add(menuButton(host), "w 24!, h 22!, aligny top");
            String concept = theme.concept().isBlank() && column ? Words.of("themes.concept.ask") : theme.concept();
            if (!concept.isBlank()) {
                add(
                        new Prose(concept, Type.SECOND, theme.concept().isBlank() ? Palette::hint : Palette::second, 3),
                        "wmin 0");
            }
            if (column) {
                add(foot(figures), "gaptop 4");
            }
            HeadMouse mouse = new HeadMouse(host);
            addMouseListener(mouse);
            name.addMouseListener(mouse);
            addFocusListener(new FocusAdapter() {
                @Override
                public void focusGained(FocusEvent event) {
                    host.choose(theme);
                    repaint();
                }

                @Override
                public void focusLost(FocusEvent event) {
                    repaint();
                }
            });
        }

        private JButton menuButton(Host host) {
            JButton menu = Styled.button("", () -> host.menu(section.theme(), head, new Point(getWidth() - 24, 24)));
            menu.setIcon(Icons.MORE.icon());
            menu.putClientProperty("JButton.buttonType", "toolBarButton");
            menu.setToolTipText(Words.of("themes.more"));
            menu.getAccessibleContext()
                    .setAccessibleName(
                            Words.of("themes.more.of", section.theme().name()));
            return menu;
        }

        private JPanel foot(Figures figures) {
            JPanel foot = Styled.clear(new MigLayout("insets 0, gap 8"));
            foot.add(new StatusChip(section.theme().status()));
            Figures.Voiced voiced = figures.byTheme().get(section.theme().id());
            if (voiced != null) {
                JLabel who =
                        Styled.label(Words.of("themes.who", voiced.people().size(), figures.participants()), "second");
                who.setIcon(Icons.PERSON.icon());
                who.setToolTipText(Words.of("themes.quotations", voiced.quotations()));
                foot.add(who);
            }
            return foot;
        }

        @Override
        protected void paintComponent(Graphics graphics) {
            if (isFocusOwner()) {
                Graphics2D g = (Graphics2D) graphics.create();
                Type.smooth(g);
                float arc = Space.px(2f * Space.RADIUS);
                g.setColor(Palette.now().soft());
                g.fill(new RoundRectangle2D.Float(0, 0, getWidth(), getHeight(), arc, arc));
                g.dispose();
            }
        }

        private final class HeadMouse extends MouseAdapter {
            private final Host host;

            HeadMouse(Host host) {
                this.host = host;
            }

            @Override
            public void mousePressed(MouseEvent event) {
                requestFocusInWindow();
                popup(event);
            }

            @Override
            public void mouseReleased(MouseEvent event) {
                popup(event);
            }

            private void popup(MouseEvent event) {
                if (event.isPopupTrigger()) {
                    host.menu(section.theme(), (JComponent) event.getComponent(), event.getPoint());
                }
            }
        }
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
}
