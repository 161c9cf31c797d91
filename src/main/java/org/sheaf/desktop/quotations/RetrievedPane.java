package org.sheaf.desktop.quotations;

import java.awt.BorderLayout;
import java.awt.CardLayout;
import java.awt.Color;
import java.awt.Component;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.event.MouseAdapter;
import java.awt.event.MouseEvent;
import java.awt.geom.RoundRectangle2D;
import java.util.List;
import javax.swing.Icon;
import javax.swing.JButton;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JPanel;
import net.miginfocom.swing.MigLayout;
import org.sheaf.analysis.Quote;
import org.sheaf.desktop.action.Actions;
import org.sheaf.desktop.action.Menus;
import org.sheaf.desktop.action.Scope;
import org.sheaf.desktop.action.Words;
import org.sheaf.desktop.theme.CodeColours;
import org.sheaf.desktop.theme.Icons;
import org.sheaf.desktop.theme.Palette;
import org.sheaf.desktop.theme.Space;
import org.sheaf.desktop.widgets.ContextMenu;
import org.sheaf.desktop.widgets.EmptyState;
import org.sheaf.desktop.widgets.Pick;
import org.sheaf.desktop.widgets.SideList;
import org.sheaf.desktop.widgets.Styled;
import org.sheaf.study.Layer;

/** The quotations of the chosen code or theme; a click leads to the place. Layout only. EDT only. */
public final class RetrievedPane extends JPanel {

    private static final long serialVersionUID = 1L;

    private final transient RetrievedModel model;
    private final transient QuoteReader reader;
    private final SideList<Quote> list;
    private final JLabel title = Styled.label("", "title");
    private final transient Icon swatch = new Swatch();
    private final JLabel summary = Styled.label("", "second");
    private final JButton layer;
    private final CardLayout cards = new CardLayout();
    private final JPanel body = Styled.ground("panel", cards);
    private final EmptyState empty = new EmptyState("", null);

    /** The list of a model; its actions must be declared before. */
    public RetrievedPane(RetrievedModel model, Actions actions) {
        super(new BorderLayout());
        this.model = model;
        Styled.style(this, "background: $Sheaf.panel");
        this.reader = new QuoteReader(model.desk(), this::repaintRows);
        this.list = new SideList<>(QuotePainter.HEIGHT, RetrievedPane::key, new QuotePainter(reader::of));
        list.setName("quotations.list");
        list.getAccessibleContext().setAccessibleName(Words.of("quotations.title"));
        layer = Styled.button("", this::askLayer);
        layer.setName("quotations.layer");
        layer.setIcon(Icons.CHEVRON_DOWN.icon(12));
        layer.setHorizontalTextPosition(javax.swing.SwingConstants.LEADING);
        Styled.style(layer, "margin: 2,8,2,8; font: $Sheaf.second.font");
        add(head(), BorderLayout.NORTH);
        body.add(Styled.scrolled(list), "list");
        body.add(empty, "empty");
        add(body, BorderLayout.CENTER);
        listen(actions);
        refresh();
    }

    private static Object key(Quote quote) {
        return List.of(quote.transcript().id(), quote.quotations().get(0).id());
    }

    private JPanel head() {
        JPanel head =
                Styled.clear(new MigLayout("insets 10 16 8 12, fillx, hidemode 3, wrap 1", "[grow, fill]", "[]2[]6[]"));
        title.setIconTextGap(Space.px(Space.SMALL));
        head.add(title, "wmin 0");
        head.add(summary, "wmin 0");
        head.add(layer, "growx 0, alignx left");
        return head;
    }

    private void listen(Actions actions) {
        model.onChange(this::refresh);
        model.desk().chosen().listen(this::refresh);
        list.onChosen(model::show);
        list.addMouseListener(new Stars());
        list.addMouseListener(new ContextMenu(list, () -> new Menus(actions).popup(QuotationActions.CONTEXT)));
        actions.install(list, Scope.QUOTATIONS, JComponent.WHEN_FOCUSED);
    }

    private void refresh() {
        boolean any = model.title().isPresent();
        title.setIcon(model.code().isPresent() ? swatch : null);
        title.setText(model.title().orElse(Words.of("quotations.title")));
        title.setToolTipText(model.title().orElse(null));
        summary.setText(any ? model.summary() : "");
        layer.setVisible(any);
        layer.setText(label(model.layer()));
        list.show(model.quotes());
        empty.say(Words.of(any ? "quotations.none" : "quotations.empty"));
        cards.show(body, model.quotes().isEmpty() ? "empty" : "list");
        title.repaint();
    }

    /** Words may now be ascribed to another person. */
    void forgetSpeakers() {
        reader.forget();
        repaintRows();
    }

    private void repaintRows() {
        if (list != null) {
            list.repaint();
        }
    }

    private static String label(Layer layer) {
        if (layer instanceof Layer.Usual) {
            return Words.of("quotations.layer.usual");
        }
        if (layer instanceof Layer.Union) {
            return Words.of("quotations.layer.union");
        }
        return ((Layer.Of) layer).coder().name();
    }

    private void askLayer() {
        Pick.open(
                layer,
                new java.awt.Rectangle(layer.getSize()),
                Words.of("quotations.layer"),
                Pick.choices(model.layers(), RetrievedPane::label, model::layer));
    }

    /** The chosen row, if there is one. */
    java.util.Optional<Quote> chosen() {
        return list.chosen();
    }

    /** The component with the rows, and where the chosen one stands. */
    JComponent rows() {
        return list;
    }

    java.awt.Rectangle chosenPart() {
        int index = list.getSelectedIndex();
        return index < 0 ? list.getVisibleRect() : list.getCellBounds(index, index);
    }

    /** What has the keys of the list. */
    public JComponent focusTarget() {
        return list;
    }

    /** Leads the keys to the list. */
    public void focusList() {
        list.requestFocusInWindow();
        if (list.getSelectedIndex() < 0 && !list.shown().isEmpty()) {
            list.setSelectedIndex(0);
        }
    }

    /** A click on a row's star marks the quotation as one to print; a second click on a chosen row shows it again. */
    private final class Stars extends MouseAdapter {
        @Override
        public void mouseClicked(MouseEvent event) {
            list.at(event.getPoint()).ifPresent(index -> {
                Quote quote = list.shown().get(index);
                int y = event.getY() - list.getCellBounds(index, index).y;
                boolean onStar = event.getX() > list.getWidth() - Space.px(16 + 24) && y < Space.px(30);
                if (onStar) {
                    model.star(quote);
                } else if (javax.swing.SwingUtilities.isLeftMouseButton(event)) {
                    model.show(quote);
                }
            });
        }
    }

    /** The chosen code's colour; nothing for a theme. */
    private final class Swatch implements Icon {
        @Override
        public void paintIcon(Component c, Graphics graphics, int x, int y) {
            model.code().ifPresent(code -> {
                Graphics2D g = (Graphics2D) graphics.create();
                g.setRenderingHint(
                        java.awt.RenderingHints.KEY_ANTIALIASING, java.awt.RenderingHints.VALUE_ANTIALIAS_ON);
                Color colour = CodeColours.shown(code.colour(), Palette.now());
                g.setColor(colour);
                float side = Space.px(10f);
                g.fill(new RoundRectangle2D.Float(x, y, side, side, Space.px(5f), Space.px(5f)));
                g.dispose();
            });
        }

        @Override
        public int getIconWidth() {
            return model.code().isPresent() ? Space.px(10) : 0;
        }

        @Override
        public int getIconHeight() {
            return Space.px(10);
        }
    }
}
