package org.sheaf.desktop.quotations;

import java.awt.BorderLayout;
import java.awt.CardLayout;
import java.awt.Color;
import java.awt.Component;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.Rectangle;
import java.awt.event.MouseAdapter;
import java.awt.event.MouseEvent;
import java.awt.geom.RoundRectangle2D;
import java.util.List;
import java.util.Optional;
import javax.swing.Icon;
import javax.swing.JButton;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.SwingUtilities;
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
import org.sheaf.study.Theme;

/** The quotations of the chosen code or theme; a click leads to the place. Layout only. EDT only. */
public final class RetrievedPane extends JPanel implements QuoteList {

    private static final long serialVersionUID = 1L;

    private final transient RetrievedModel model;
    private final transient QuoteReader reader;
    private final SideList<Quote> list;
    private final JLabel title = Styled.label("", "title");
    private final transient Icon swatch = new Swatch();
    private final JLabel summary = Styled.label("", "second");
    private final transient QuoteWork work;
    private final JButton layer = choice("quotations.layer", this::askLayer);
    private final JButton order = choice("quotations.order", this::askOrder);
    private final JButton whose = choice("quotations.whose", this::askWhose);
    private final JButton table;
    private final CardLayout cards = new CardLayout();
    private final JPanel body = Styled.ground("panel", cards);
    private final EmptyState empty = new EmptyState("", null);

    /** The list of a model; its actions must be declared before. */
    public RetrievedPane(RetrievedModel model, QuoteWork work, Actions actions) {
        super(new BorderLayout());
        this.model = model;
        this.work = work;
        Styled.style(this, "background: $Sheaf.panel");
        this.reader = new QuoteReader(model.desk(), this::repaintRows);
        this.list = new SideList<>(QuotePainter.HEIGHT, RetrievedPane::key, new QuotePainter(reader::of));
        list.setName("quotations.list");
        list.getAccessibleContext().setAccessibleName(Words.of("quotations.title"));
        list.allowSeveral();
        table = Styled.iconButton(actions.swing("quotation.table"));
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

    private static JButton choice(String name, Runnable ask) {
        JButton button = Styled.button("", ask);
        button.setName(name);
        button.setIcon(Icons.CHEVRON_DOWN.icon(12));
        button.setHorizontalTextPosition(javax.swing.SwingConstants.LEADING);
        Styled.style(button, "margin: 2,8,2,8; font: $Sheaf.second.font");
        return button;
    }

    private JPanel head() {
        JPanel head = Styled.clear(
                new MigLayout("insets 10 16 8 12, fillx, hidemode 3, wrap 2", "[grow, fill]4[]", "[]2[]6[]"));
        title.setIconTextGap(Space.px(Space.SMALL));
        head.add(title, "wmin 0");
        head.add(table, "w 24!, h 24!");
        head.add(summary, "span 2, wmin 0");
        JPanel choices = Styled.clear(new MigLayout("insets 0, hidemode 3, gap 6 4, novisualpadding, wrap 2"));
        choices.add(order, "wmax 160");
        choices.add(whose, "wmax 160");
        choices.add(layer, "wmax 300, span 2");
        head.add(choices, "span 2, wmin 0");
        return head;
    }

    private void listen(Actions actions) {
        model.onChange(this::refresh);
        model.desk().chosen().listen(this::refresh);
        list.onChosen(quote -> {
            if (list.getSelectedIndices().length == 1) {
                work.show(quote);
            }
        });
        list.addMouseListener(new Clicks());
        list.addMouseListener(new ContextMenu(list, () -> new Menus(actions).popup(QuotationActions.CONTEXT)));
        list.addListSelectionListener(event -> actions.refreshSoon());
        actions.install(list, Scope.QUOTATIONS, JComponent.WHEN_FOCUSED);
    }

    private void refresh() {
        boolean any = model.title().isPresent();
        title.setIcon(model.code().isPresent() ? swatch : null);
        title.setText(model.title().orElse(Words.of("quotations.title")));
        title.setToolTipText(model.title().orElse(null));
        summary.setText(any ? model.summary() : "");
        for (JComponent part : List.of(layer, order, whose, table)) {
            part.setVisible(any);
        }
        layer.setText(QuoteChoices.label(model.layer()));
        order.setText(model.order().label());
        whose.setText(whose(model.isParticipantsOnly()));
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

    private static String whose(boolean participantsOnly) {
        return Words.of(participantsOnly ? "table.filter.participants" : "quotations.everybody");
    }

    private void askLayer() {
        ask(layer, "quotations.layer", Pick.choices(model.layers(), QuoteChoices::label, model::layer));
    }

    private void askOrder() {
        List<RetrievedModel.Order> orders = List.of(RetrievedModel.Order.values());
        ask(order, "quotations.order", Pick.choices(orders, RetrievedModel.Order::label, model::order));
    }

    private void askWhose() {
        ask(
                whose,
                "quotations.whose",
                Pick.choices(List.of(false, true), RetrievedPane::whose, model::participantsOnly));
    }

    private static void ask(JButton at, String title, List<Pick.Choice> choices) {
        Pick.open(at, new Rectangle(at.getSize()), Words.of(title), choices);
    }

    @Override
    public List<Quote> chosenQuotes() {
        return list.chosenAll();
    }

    @Override
    public JComponent rows() {
        return list;
    }

    @Override
    public Rectangle chosenPart() {
        int index = list.getSelectedIndex();
        return index < 0 ? list.getVisibleRect() : list.getCellBounds(index, index);
    }

    @Override
    public Optional<Theme> theme() {
        return model.theme();
    }

    @Override
    public boolean areLeftOut() {
        return false; // what is left out is no card
    }

    @Override
    public void step(boolean forward) {
        int to = list.getSelectedIndex() + (forward ? 1 : -1);
        if (to >= 0 && to < list.shown().size()) {
            list.setSelectedIndex(to);
            list.showChosen();
        }
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

    /** A click on a sign of the card under the pointer does what it says, elsewhere it shows the place. */
    private final class Clicks extends MouseAdapter {
        @Override
        public void mouseClicked(MouseEvent event) {
            if (!SwingUtilities.isLeftMouseButton(event) || event.isShiftDown() || event.isControlDown()) {
                return;
            }
            list.at(event.getPoint()).ifPresent(index -> {
                Quote quote = list.shown().get(index);
                Rectangle card = list.getCellBounds(index, index);
                switch (QuotePainter.sign(event.getX(), event.getY() - card.y, list.getWidth())) {
                    case STAR -> work.star(List.of(quote));
                    case MEMO -> work.annotate(quote, list, card);
                    case OFF -> takeOff(quote);
                    case NONE -> work.show(quote);
                }
            });
        }
    }

    /** A quotation leaves the list: out of the theme, or without the code. */
    private void takeOff(Quote quote) {
        model.theme().ifPresent(theme -> work.leaveOut(List.of(quote), theme));
        model.code().ifPresent(code -> work.uncode(List.of(quote), code));
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
