package org.sheaf.desktop.themes;

import java.awt.BasicStroke;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.Point;
import java.awt.event.FocusAdapter;
import java.awt.event.FocusEvent;
import java.awt.event.MouseAdapter;
import java.awt.event.MouseEvent;
import java.awt.geom.RoundRectangle2D;
import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.List;
import javax.swing.JButton;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JPanel;
import net.miginfocom.swing.MigLayout;
import org.sheaf.desktop.action.Words;
import org.sheaf.desktop.theme.Icons;
import org.sheaf.desktop.theme.Palette;
import org.sheaf.desktop.theme.Space;
import org.sheaf.desktop.theme.Type;
import org.sheaf.desktop.widgets.Prose;
import org.sheaf.desktop.widgets.Styled;
import org.sheaf.study.Theme;

/** The head of a theme: name, claim, status and who speaks. EDT only. */
final class SectionHead extends JPanel {
    private static final long serialVersionUID = 1L;

    /** What a column leaves to names and claims, in pixels at 100 %. */
    private static final int ROOM = Board.COLUMN - 2 * 8 - 10;

    private static final int MENU = 28;

    private final JLabel who = Styled.label("", "second");
    private final List<JComponent> handles = new ArrayList<>();
    private final transient Theme theme;
    private final transient SectionView.Host host;
    private boolean byKeys;
    private boolean chosen;

    SectionHead(Theme theme, boolean column, SectionView.Host host) {
        super(new MigLayout("insets 2 6 4 4, fillx, wrap 1, gap 0", "[grow, fill]", "[]3[]"));
        this.theme = theme;
        this.host = host;
        setOpaque(false);
        setFocusable(true);
        getAccessibleContext().setAccessibleName(theme.name());
        Prose name = new Prose(theme.name(), column ? Type.VIEW_TITLE : Type.TITLE, Palette::text, 3);
        name.setToolTipText(theme.name());
        add(name.foresee(ROOM - MENU), "split 2, growx, wmin 0, gapright 4, aligny top");
        add(menuButton(), "w 24!, h 24!, aligny top");
        String concept = theme.concept().isBlank() && column ? Words.of("themes.concept.ask") : theme.concept();
        if (!concept.isBlank()) {
            Prose claim =
                    new Prose(concept, Type.SECOND, theme.concept().isBlank() ? Palette::hint : Palette::second, 2);
            claim.setToolTipText(theme.concept().isBlank() ? null : theme.concept());
            claim.addMouseListener(new HeadMouse());
            handles.add(claim);
            add(claim.foresee(ROOM), "wmin 0");
        }
        if (column) {
            add(foot(), "gaptop 4");
        }
        attend(name);
        handles.addAll(List.of(this, name, who));
        who.addMouseListener(new HeadMouse());
    }

    /** What the theme is grasped by. */
    List<JComponent> handles() {
        return handles;
    }

    Theme theme() {
        return theme;
    }

    /** The head as a picture, to be dragged. */
    BufferedImage picture() {
        BufferedImage image = new BufferedImage(getWidth(), getHeight(), BufferedImage.TYPE_INT_ARGB);
        Graphics2D g = image.createGraphics();
        Type.smooth(g);
        Palette palette = Palette.now();
        float arc = Space.px(2f * Space.RADIUS);
        RoundRectangle2D shape = new RoundRectangle2D.Float(0.5f, 0.5f, getWidth() - 1f, getHeight() - 1f, arc, arc);
        g.setColor(palette.panel());
        g.fill(shape);
        printComponent(g);
        printChildren(g);
        g.setColor(palette.accent());
        g.draw(shape);
        g.dispose();
        return image;
    }

    /** The head is chosen by the pointer and by the keys that lead to it. */
    private void attend(Prose name) {
        HeadMouse mouse = new HeadMouse();
        addMouseListener(mouse);
        name.addMouseListener(mouse);
        addFocusListener(new FocusAdapter() {
            @Override
            public void focusGained(FocusEvent event) {
                byKeys = event.getCause() != FocusEvent.Cause.MOUSE_EVENT;
                host.choose(theme);
                InSight.bring(SectionHead.this);
                repaint();
            }

            @Override
            public void focusLost(FocusEvent event) {
                repaint();
            }
        });
    }

    /** A theme is chosen here, as in a list. */
    @Override
    public javax.accessibility.AccessibleContext getAccessibleContext() {
        if (accessibleContext == null) {
            accessibleContext = new AccessibleHead();
        }
        return accessibleContext;
    }

    private final class AccessibleHead extends AccessibleJPanel {
        private static final long serialVersionUID = 1L;

        @Override
        public javax.accessibility.AccessibleRole getAccessibleRole() {
            return javax.accessibility.AccessibleRole.LIST_ITEM;
        }
    }

    private JButton menuButton() {
        JButton menu = Styled.button("", () -> host.menu(theme, this, new Point(getWidth() - 24, 24)));
        menu.setIcon(Icons.MORE.icon());
        menu.putClientProperty("JButton.buttonType", "toolBarButton");
        menu.setToolTipText(Words.of("themes.more"));
        menu.getAccessibleContext().setAccessibleName(Words.of("themes.more.of", theme.name()));
        return menu;
    }

    private JPanel foot() {
        JPanel foot = Styled.clear(new MigLayout("insets 0, gap 8"));
        foot.add(new StatusChip(theme.status()));
        who.setName("theme.who");
        who.setIcon(Icons.PERSON.icon());
        foot.add(who);
        count();
        return foot;
    }

    /** Shows who speaks as far as it was counted. */
    void count() {
        Figures figures = host.figures();
        Figures.Voiced voiced = figures.byTheme().get(theme.id());
        who.setVisible(voiced != null);
        if (voiced != null) {
            who.setText(Words.of("themes.who", voiced.people().size(), figures.participants()));
            who.setToolTipText(Words.of("themes.quotations", voiced.quotations()));
        }
    }

    /** Marks the head of a sub-theme as the one that is chosen. */
    void showChosen(boolean now) {
        chosen = now;
        repaint();
    }

    /** The ring of the focus stands only where the keys have led here: who points sees the frame of the column. */
    @Override
    protected void paintComponent(Graphics graphics) {
        Graphics2D g = (Graphics2D) graphics.create();
        Type.smooth(g);
        g.setColor(Palette.now().accent());
        if (chosen) {
            float bar = Space.px((float) Space.CHOSEN_BAR);
            g.fill(new RoundRectangle2D.Float(0, Space.px(3f), bar, getHeight() - Space.px(6f), bar, bar));
        }
        if (isFocusOwner() && byKeys) {
            float arc = Space.px(2f * Space.RADIUS);
            g.setStroke(new BasicStroke(Space.px(2f)));
            g.draw(new RoundRectangle2D.Float(1, 1, getWidth() - 2f, getHeight() - 2f, arc, arc));
        }
        g.dispose();
    }

    private final class HeadMouse extends MouseAdapter {
        @Override
        public void mousePressed(MouseEvent event) {
            requestFocusInWindow(FocusEvent.Cause.MOUSE_EVENT);
            popup(event);
        }

        @Override
        public void mouseReleased(MouseEvent event) {
            popup(event);
        }

        private void popup(MouseEvent event) {
            if (event.isPopupTrigger()) {
                host.menu(theme, (JComponent) event.getComponent(), event.getPoint());
            }
        }
    }
}
