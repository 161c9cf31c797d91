package org.sheaf.desktop.quotations;

import java.awt.Rectangle;
import java.util.List;
import javax.swing.JButton;
import javax.swing.JCheckBoxMenuItem;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JPopupMenu;
import javax.swing.JToggleButton;
import javax.swing.SwingConstants;
import net.miginfocom.swing.MigLayout;
import org.sheaf.desktop.action.Words;
import org.sheaf.desktop.theme.CodeColours;
import org.sheaf.desktop.theme.Icons;
import org.sheaf.desktop.theme.Palette;
import org.sheaf.desktop.theme.Space;
import org.sheaf.desktop.widgets.Pick;
import org.sheaf.desktop.widgets.Styled;
import org.sheaf.desktop.widgets.Swatch;

/** What stands over the table of quotations: what it shows, how much, whose, and what narrows and orders it. EDT only. */
final class QuotationsHead extends JPanel {

    private static final long serialVersionUID = 1L;

    private final transient QuoteTableModel model;
    private final transient QuoteChoices choices;
    private final JButton source = choice("table.source", this::askSource);
    private final JButton more = Styled.link(Words.of("table.addCode"), this::askMore);
    private final JLabel summary = Styled.label("", "second");
    private final JButton layer = choice("table.layer", this::askLayer);
    private final JButton filter = choice("table.filter", this::askFilter);
    private final JPanel chips = Styled.clear(new MigLayout("insets 0, gap 6 4, novisualpadding"));
    private final JToggleButton leftOut = Styled.style(
            new JToggleButton(),
            "margin: 2,8,2,8; font: $Sheaf.second.font; selectedBackground: $Sheaf.soft; selectedForeground: $Sheaf.text");
    private final JButton grouping = choice("table.group", this::askGrouping);
    private final JPanel tools;
    private final JButton columns = choice("table.columns", () -> {});

    QuotationsHead(QuoteTableModel model, QuoteChoices choices) {
        super(new MigLayout("insets 12 12 10 16, fillx, hidemode 3, wrap 1, novisualpadding", "[grow, fill]", "[]8[]"));
        this.model = model;
        this.choices = choices;
        Styled.style(this, "background: $Sheaf.paper");
        setBorder(javax.swing.BorderFactory.createCompoundBorder(
                Styled.hairline(false, false, true, false), getBorder()));
        JPanel top = Styled.clear(
                new MigLayout("insets 0, fillx, hidemode 3, novisualpadding", "[]12[grow, fill]8[]", "[30!, center]"));
        source.putClientProperty("JButton.buttonType", "borderless");
        Styled.style(source, "font: $Sheaf.viewTitle.font; margin: 2,4,2,8");
        summary.setName("table.summary");
        more.setName("table.addCode");
        top.add(source, "wmin 80, wmax 55%");
        top.add(summary, "wmin 0");
        top.add(more);
        add(top, "wmin 0");
        tools = Styled.clear(
                new MigLayout("insets 0, fillx, hidemode 3, gap 8, novisualpadding", "[][][grow, fill][][][]", "[]"));
        leftOut.setName("table.leftOut");
        leftOut.addActionListener(event -> model.withLeftOut(leftOut.isSelected()));
        columns.addActionListener(event -> choices.view().askColumns());
        filter.setIcon(Icons.FILTER.icon(14));
        filter.setHorizontalTextPosition(SwingConstants.TRAILING);
        tools.add(layer, "wmax 240, aligny top");
        tools.add(filter, "aligny top");
        tools.add(chips, "wmin 0");
        tools.add(leftOut, "aligny top");
        tools.add(grouping, "wmax 220, aligny top");
        tools.add(columns, "aligny top");
        add(tools, "wmin 0");
    }

    private static JButton choice(String key, Runnable ask) {
        JButton button = Styled.button(Words.of(key), ask);
        button.setName(key);
        button.setIcon(Icons.CHEVRON_DOWN.icon(12));
        button.setHorizontalTextPosition(SwingConstants.LEADING);
        button.setToolTipText(Words.of(key + ".about"));
        button.getAccessibleContext().setAccessibleDescription(Words.of(key + ".about"));
        Styled.style(button, "margin: 2,8,2,8; font: $Sheaf.second.font");
        return button;
    }

    void refresh() {
        boolean any = model.source().isPresent();
        source.setText(any ? title() : Words.of("table.source"));
        source.setToolTipText(any ? model.title() : Words.of("table.source.about"));
        summary.setText(!any ? "" : model.isReady() ? model.summary() : Words.of("table.waiting"));
        summary.setToolTipText(summary.getText().isEmpty() ? null : summary.getText());
        more.setVisible(
                model.source().filter(TableSource.OfCodes.class::isInstance).isPresent());
        model.code()
                .ifPresentOrElse(
                        code -> swatch(new Swatch(() -> CodeColours.shown(code.colour(), Palette.now()))),
                        () -> swatch(null));
        tools.setVisible(any);
        layer.setText(QuoteChoices.label(model.layer()));
        grouping.setText(model.grouping().label());
        int out = model.leftOut();
        leftOut.setVisible(model.theme().isPresent() && (out > 0 || model.isWithLeftOut()));
        leftOut.setText(Words.of("table.showLeftOut", out));
        leftOut.setSelected(model.isWithLeftOut());
        chips();
        revalidate();
        repaint();
    }

    private String title() {
        return model.source()
                .filter(TableSource.OfQuery.class::isInstance)
                .map(query -> Words.of("quotations.words", model.title()))
                .orElseGet(model::title);
    }

    /** The code's colour stands before its name. */
    private void swatch(@org.jspecify.annotations.Nullable Swatch swatch) {
        source.setIcon(swatch == null ? Icons.CHEVRON_DOWN.icon(12) : swatch);
        source.setHorizontalTextPosition(swatch == null ? SwingConstants.LEADING : SwingConstants.TRAILING);
        source.setIconTextGap(Space.px(Space.SMALL));
    }

    private void chips() {
        chips.removeAll();
        for (RowFilter one : model.filters()) {
            String label = one.label(model.desk().study());
            JButton chip = Styled.button(label, () -> model.filter(one, false));
            chip.setName("table.chip." + label);
            chip.setIcon(Icons.CLOSE.icon(10));
            chip.setHorizontalTextPosition(SwingConstants.LEADING);
            chip.setToolTipText(Words.of("table.filter.remove", label));
            chip.getAccessibleContext().setAccessibleName(Words.of("table.filter.remove", label));
            Styled.style(
                    chip,
                    "margin: 2,8,2,6; font: $Sheaf.second.font; background: $Sheaf.soft; borderColor: $Sheaf.soft");
            chips.add(chip, "wmax 260");
        }
    }

    void focusSource() {
        source.requestFocusInWindow();
    }

    void askSource() {
        ask(source, "table.source", choices.sources());
    }

    void askMore() {
        ask(more.isShowing() ? more : source, "table.addCode", choices.more());
    }

    private void askLayer() {
        ask(layer, "quotations.layer", choices.layers());
    }

    void askFilter() {
        ask(filter, "table.filter", choices.filters());
    }

    void askGrouping() {
        ask(grouping, "table.group", choices.groupings());
    }

    void askOrder(List<Column> shown) {
        ask(columns, "table.sort", choices.orders(shown));
    }

    private static void ask(JComponent at, String title, List<Pick.Choice> all) {
        if (at.isShowing()) {
            Pick.open(at, new Rectangle(at.getSize()), Words.of(title), all);
        }
    }

    /** All columns with a tick at those that show. */
    void askColumns(QuotationsView view) {
        JPopupMenu menu = new JPopupMenu();
        List<Column> shown = view.shownColumns();
        for (Column column : choices.columns()) {
            JCheckBoxMenuItem item = new JCheckBoxMenuItem(column.title(), shown.contains(column));
            item.setName("table.column." + column.id());
            item.addActionListener(event -> view.show(column, item.isSelected()));
            menu.add(item);
        }
        if (columns.isShowing()) {
            menu.show(columns, 0, columns.getHeight());
        }
    }
}
