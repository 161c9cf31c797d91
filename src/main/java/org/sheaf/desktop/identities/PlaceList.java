package org.sheaf.desktop.identities;

import java.awt.Component;
import java.awt.Dimension;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.Point;
import java.awt.Rectangle;
import java.awt.event.ComponentAdapter;
import java.awt.event.ComponentEvent;
import java.awt.event.MouseAdapter;
import java.awt.event.MouseEvent;
import java.util.List;
import javax.accessibility.Accessible;
import javax.accessibility.AccessibleContext;
import javax.accessibility.AccessibleRole;
import javax.swing.AbstractListModel;
import javax.swing.JComponent;
import javax.swing.JList;
import javax.swing.ListCellRenderer;
import javax.swing.ListSelectionModel;
import javax.swing.SwingUtilities;
import org.jspecify.annotations.Nullable;
import org.sheaf.desktop.action.Words;
import org.sheaf.desktop.theme.Type;
import org.sheaf.desktop.widgets.Styled;

/** The places of a name, one card below the other, each as high as its words need. EDT only. */
final class PlaceList extends JList<CardPainter.Shown> {

    private static final long serialVersionUID = 1L;

    private final transient CardPainter painter = new CardPainter();
    private final transient PlacesModel places;
    private final Cards cards = new Cards();
    private int hovered = -1;
    private boolean showing;

    PlaceList(PlacesModel places) {
        this.places = places;
        setModel(cards);
        setCellRenderer(new Renderer());
        setSelectionMode(ListSelectionModel.SINGLE_SELECTION);
        setName("identities.places");
        getAccessibleContext().setAccessibleName(Words.of("identities.places"));
        Styled.style(this, "background: $Sheaf.paper");
        addComponentListener(new ComponentAdapter() {
            @Override
            public void componentResized(ComponentEvent event) {
                relayout();
            }
        });
        addListSelectionListener(event -> {
            if (!showing && !event.getValueIsAdjusting() && getSelectedIndex() >= 0) {
                places.point(getSelectedIndex());
            }
        });
        Pointer pointer = new Pointer();
        addMouseListener(pointer);
        addMouseMotionListener(pointer);
    }

    /** Heights follow the width; the look keeps them until it is told. */
    private void relayout() {
        setFixedCellHeight(1);
        setFixedCellHeight(-1);
    }

    @Override
    public void updateUI() {
        super.updateUI();
        if (cards != null) {
            relayout();
        }
    }

    /** Shows the places with what the draft says. */
    void show(Draft draft) {
        List<CardPainter.Shown> now = places.cards().stream()
                .map(card -> CardPainter.Shown.of(card, draft))
                .toList();
        showing = true;
        try {
            cards.replace(now);
            setSelectedIndex(Math.min(places.at(), now.size() - 1));
        } finally {
            showing = false;
        }
        if (getSelectedIndex() >= 0 && !isSeen(getSelectedIndex())) {
            ensureIndexIsVisible(getSelectedIndex());
        }
        repaint();
    }

    private boolean isSeen(int index) {
        Rectangle bounds = getCellBounds(index, index);
        return bounds == null || getVisibleRect().intersects(bounds);
    }

    @Override
    public boolean getScrollableTracksViewportWidth() {
        return true;
    }

    private final class Pointer extends MouseAdapter {
        @Override
        public void mouseMoved(MouseEvent event) {
            hover(at(event.getPoint()));
        }

        @Override
        public void mouseExited(MouseEvent event) {
            hover(-1);
        }

        @Override
        public void mouseClicked(MouseEvent event) {
            int index = at(event.getPoint());
            if (index >= 0 && SwingUtilities.isLeftMouseButton(event)) {
                Rectangle bounds = getCellBounds(index, index);
                if (painter.isBox(event.getX() - bounds.x, event.getY() - bounds.y)) {
                    places.point(index);
                    places.spare();
                }
            }
        }

        private int at(Point point) {
            int index = locationToIndex(point);
            return index >= 0 && getCellBounds(index, index).contains(point) ? index : -1;
        }

        private void hover(int index) {
            if (index != hovered) {
                hovered = index;
                repaint();
            }
        }
    }

    private static final class Cards extends AbstractListModel<CardPainter.Shown> {
        private static final long serialVersionUID = 1L;
        private transient List<CardPainter.Shown> shown = List.of();

        void replace(List<CardPainter.Shown> now) {
            if (now.equals(shown)) {
                return;
            }
            int before = shown.size();
            shown = now;
            int both = Math.min(before, now.size());
            if (both > 0) {
                fireContentsChanged(this, 0, both - 1);
            }
            if (now.size() > before) {
                fireIntervalAdded(this, before, now.size() - 1);
            } else if (now.size() < before) {
                fireIntervalRemoved(this, now.size(), before - 1);
            }
        }

        @Override
        public int getSize() {
            return shown.size();
        }

        @Override
        public CardPainter.Shown getElementAt(int index) {
            return shown.get(index);
        }
    }

    private final class Renderer implements ListCellRenderer<CardPainter.Shown> {
        private final Card card = new Card();

        @Override
        public Component getListCellRendererComponent(
                JList<? extends CardPainter.Shown> list,
                CardPainter.Shown value,
                int index,
                boolean chosen,
                boolean focus) {
            card.shown = value;
            card.state = new CardPainter.State(chosen, PlaceList.this.isFocusOwner(), index == hovered);
            String key = !value.card().canSpare()
                    ? "identities.place.always"
                    : value.instead().isEmpty() ? "identities.place.left" : "identities.place.replaced";
            card.getAccessibleContext().setAccessibleName(Words.of(key, value.words()));
            return card;
        }
    }

    private final class Card extends JComponent implements Accessible {
        private static final long serialVersionUID = 1L;
        private transient CardPainter.@Nullable Shown shown;
        private transient CardPainter.State state = new CardPainter.State(false, false, false);

        @Override
        public Dimension getPreferredSize() {
            int width = Math.max(1, PlaceList.this.getWidth());
            return new Dimension(1, shown == null ? 1 : painter.height(shown, PlaceList.this, width));
        }

        @Override
        protected void paintComponent(Graphics graphics) {
            if (shown != null) {
                Graphics2D g = (Graphics2D) graphics.create();
                Type.smooth(g);
                painter.paint(g, shown, state, this);
                g.dispose();
            }
        }

        @Override
        public AccessibleContext getAccessibleContext() {
            if (accessibleContext == null) {
                accessibleContext = new AccessibleCard();
            }
            return accessibleContext;
        }

        private final class AccessibleCard extends AccessibleJComponent {
            private static final long serialVersionUID = 1L;

            @Override
            public AccessibleRole getAccessibleRole() {
                return AccessibleRole.LABEL;
            }
        }
    }
}
