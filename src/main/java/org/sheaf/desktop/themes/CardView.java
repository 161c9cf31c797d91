package org.sheaf.desktop.themes;

import java.awt.AlphaComposite;
import java.awt.Color;
import java.awt.Component;
import java.awt.Dimension;
import java.awt.FontMetrics;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.event.FocusEvent;
import java.awt.event.FocusListener;
import java.awt.event.MouseAdapter;
import java.awt.event.MouseEvent;
import java.awt.geom.RoundRectangle2D;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.Supplier;
import javax.accessibility.AccessibleContext;
import javax.accessibility.AccessibleRole;
import javax.swing.JComponent;
import org.jspecify.annotations.Nullable;
import org.sheaf.desktop.action.Words;
import org.sheaf.desktop.theme.CodeColours;
import org.sheaf.desktop.theme.Icons;
import org.sheaf.desktop.theme.Palette;
import org.sheaf.desktop.theme.Space;
import org.sheaf.desktop.theme.Type;
import org.sheaf.desktop.widgets.Cells;
import org.sheaf.desktop.widgets.RowPainter;
import org.sheaf.desktop.widgets.TextLines;

/** A code or a quotation as a card. EDT only. */
final class CardView extends JComponent {

    private static final long serialVersionUID = 1L;
    private static final int QUOTE_LINES = 2;
    private static final float AWAY = 0.42f;

    private final transient Card card;
    private final transient Supplier<Figures> figures;
    private final transient Predicate<CardView> marked;
    private boolean hovered;
    private boolean away;

    CardView(Card card, Supplier<Figures> figures, Predicate<CardView> marked) {
        this.card = card;
        this.figures = figures;
        this.marked = marked;
        setFocusable(true);
        setName("card");
        setToolTipText(words());
        Attention attention = new Attention();
        addMouseListener(attention);
        addFocusListener(attention);
    }

    Card card() {
        return card;
    }

    private Figures.@Nullable Cited cited() {
        return card instanceof Card.OfQuotation of ? figures.get().words().get(of.ref()) : null;
    }

    /** Shows the figures that were counted. */
    void count() {
        setToolTipText(words());
        repaint();
    }

    /** Steps back while it is carried elsewhere. */
    void away(boolean now) {
        away = now;
        repaint();
    }

    /** What is carried when this card is. */
    Load load() {
        if (card instanceof Card.OfCode of) {
            return new Load.OfCode(of.under(), of.code());
        }
        Card.OfQuotation of = (Card.OfQuotation) card;
        return new Load.OfQuotation(of.under(), of.ref(), of.contrary(), words());
    }

    private String words() {
        if (card instanceof Card.OfCode of) {
            return figures.get().told(of.code());
        }
        boolean contrary = card instanceof Card.OfQuotation of && of.contrary();
        Figures.Cited cited = cited();
        String said = cited == null ? "" : cited.words();
        return Words.of(contrary ? "themes.card.contrary" : "themes.card.quotation", said);
    }

    @Override
    public Dimension getPreferredSize() {
        if (card instanceof Card.OfCode) {
            return new Dimension(Space.px(100), Space.px(Space.CARD));
        }
        FontMetrics metrics = getFontMetrics(Type.SECOND.font());
        int lines = quoteLines(metrics).size() + 1;
        return new Dimension(Space.px(100), lines * metrics.getHeight() + Space.px(14));
    }

    private List<String> quoteLines(FontMetrics metrics) {
        Figures.Cited now = cited();
        if (now == null) {
            return List.of("…");
        }
        int width = (getWidth() > 0 ? getWidth() : Space.px(Board.COLUMN - 16)) - Space.px(38);
        return TextLines.wrap(Words.of("quotations.words", now.words()), metrics, width, QUOTE_LINES);
    }

    @Override
    @SuppressWarnings("deprecation") // every way of placing a component ends here
    public void reshape(int x, int y, int width, int height) {
        boolean other = width != getWidth();
        super.reshape(x, y, width, height);
        if (other && card instanceof Card.OfQuotation) {
            revalidate();
        }
    }

    @Override
    protected void paintComponent(Graphics graphics) {
        Graphics2D g = (Graphics2D) graphics.create();
        Type.smooth(g);
        if (away) {
            g.setComposite(AlphaComposite.getInstance(AlphaComposite.SRC_OVER, AWAY));
        }
        paint(g, getWidth(), getHeight());
        g.dispose();
    }

    private void paint(Graphics2D g, int width, int height) {
        Palette palette = Palette.now();
        float arc = Space.px(2f * Space.RADIUS);
        Shape shape = new RoundRectangle2D.Float(0.5f, 0.5f, width - 1f, height - 1f, arc, arc);
        boolean together = marked.test(this);
        g.setColor(together ? palette.soft() : hovered ? palette.hover() : palette.paper());
        g.fill(shape);
        if (card instanceof Card.OfCode of) {
            boolean strong = together || isFocusOwner();
            code(g, of, shape, new RowPainter.RowState(width, height, strong, hovered, isFocusOwner()));
        } else if (card instanceof Card.OfQuotation of) {
            quotation(g, of, width);
        }
        g.setColor(isFocusOwner() || together ? palette.accent() : palette.hairline());
        g.setStroke(new java.awt.BasicStroke(isFocusOwner() ? 2f : 1f));
        g.draw(shape);
    }

    private void code(Graphics2D g, Card.OfCode of, Shape shape, RowPainter.RowState state) {
        Palette palette = Palette.now();
        Color colour = CodeColours.shown(of.code().colour(), palette);
        Shape clip = g.getClip();
        g.clip(shape);
        g.setColor(colour);
        g.fillRect(0, 0, Space.px(4), state.height());
        g.setClip(clip);
        Cells cells = new Cells(g, state, 14, 10);
        cells.figure(figures.get().of(of.code()), 58);
        if (of.themes() > 1) {
            cells.trailing(new CountBadge(of.themes()));
        }
        cells.name(of.code().name(), state.chosen());
    }

    private void quotation(Graphics2D g, Card.OfQuotation of, int width) {
        Palette palette = Palette.now();
        @Nullable Component none = null;
        Icons icon = of.contrary() ? Icons.SPLIT : Icons.QUOTE;
        icon.icon(of.contrary() ? palette.warning() : palette.second()).paintIcon(none, g, Space.px(8), Space.px(8));
        g.setFont(Type.SECOND.font());
        g.setColor(palette.text());
        FontMetrics metrics = g.getFontMetrics();
        int x = Space.px(30);
        int base = TextLines.draw(g, quoteLines(metrics), x, Space.px(7) + metrics.getAscent());
        g.setFont(Type.SMALL.font());
        g.setColor(palette.second());
        Figures.Cited now = cited();
        String where = now == null ? "" : of.contrary() ? Words.of("themes.contrary", now.where()) : now.where();
        g.drawString(TextLines.cut(where, g.getFontMetrics(), width - x - Space.px(8)), x, base);
    }

    /** The card as a picture, to be dragged. */
    java.awt.image.BufferedImage picture() {
        java.awt.image.BufferedImage image =
                new java.awt.image.BufferedImage(getWidth(), getHeight(), java.awt.image.BufferedImage.TYPE_INT_ARGB);
        Graphics2D g = image.createGraphics();
        Type.smooth(g);
        paint(g, getWidth(), getHeight());
        g.dispose();
        return image;
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
        public String getAccessibleName() {
            return words();
        }

        @Override
        public AccessibleRole getAccessibleRole() {
            return AccessibleRole.LIST_ITEM;
        }
    }

    private final class Attention extends MouseAdapter implements FocusListener {
        @Override
        public void mouseEntered(MouseEvent event) {
            hovered = true;
            repaint();
        }

        @Override
        public void mouseExited(MouseEvent event) {
            hovered = false;
            repaint();
        }

        @Override
        public void mousePressed(MouseEvent event) {
            requestFocusInWindow();
        }

        @Override
        public void focusGained(FocusEvent event) {
            repaint();
            InSight.bring(CardView.this);
        }

        @Override
        public void focusLost(FocusEvent event) {
            repaint();
        }
    }
}
