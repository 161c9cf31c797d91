package org.sheaf.desktop.quotations;

import java.awt.CardLayout;
import java.awt.Graphics;
import java.awt.GridLayout;
import javax.swing.JButton;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.SwingConstants;
import net.miginfocom.swing.MigLayout;
import org.sheaf.desktop.action.Actions;
import org.sheaf.desktop.action.Words;
import org.sheaf.desktop.theme.CodeColours;
import org.sheaf.desktop.theme.Icons;
import org.sheaf.desktop.theme.Palette;
import org.sheaf.desktop.theme.Space;
import org.sheaf.desktop.theme.Type;
import org.sheaf.desktop.widgets.CoderBadge;
import org.sheaf.desktop.widgets.EmptyState;
import org.sheaf.desktop.widgets.Prose;
import org.sheaf.desktop.widgets.Styled;
import org.sheaf.desktop.widgets.Swatch;
import org.sheaf.study.Code;
import org.sheaf.study.Coding;

/** The chosen quotation: words, place, codes, coder, and room for a memo. Layout only. EDT only. */
public final class QuotationCard extends JPanel {

    private static final long serialVersionUID = 1L;
    private static final int MOST_LINES = 6;

    private final transient QuotationModel model;
    private final Prose words = new Prose("", Type.BODY, Palette::text, MOST_LINES);
    private final Prose place = new Prose("", Type.SECOND, Palette::second, 2);
    private final JPanel codes = Styled.clear(new MigLayout("insets 0, fillx, wrap 1", "[grow, fill]", "[]0[]"));
    private final Prose coder = new Prose("", Type.SECOND, Palette::text, 2);
    private final JLabel exemplary = Styled.label(Words.of("quotations.isExemplary"), "second");
    private final JPanel offer = Styled.clear(new MigLayout("insets 0, fillx", "[grow, fill]4[]", "[24!, center]"));
    private final Prose overlaps = new Prose("", Type.SECOND, Palette::text, 2);
    private final CardLayout cards = new CardLayout();
    private boolean full;

    /**
     * A card.
     *
     * @param model what it shows
     * @param actions with {@code reader.code} and {@code reader.exemplary}
     * @param memo where a memo on the quotation is written
     */
    public QuotationCard(QuotationModel model, Actions actions, JComponent memo) {
        this.model = model;
        setLayout(cards);
        Styled.style(this, "background: $Sheaf.panel");
        JPanel all = Styled.ground(
                "panel",
                new MigLayout(
                        "insets 14 16 12 16, fillx, wrap 2, hidemode 3",
                        "[64!, left]8[grow, fill]",
                        "[]4[]4[]10[]10[]4[]8[]8[]"));
        all.add(new Quoted(words), "span 2, growx, wmin 0");
        all.add(place, "span 2, growx, wmin 0, gapleft 14");
        all.add(exemplary, "span 2, gapleft 14");
        all.add(offer(actions), "span 2, growx, wmin 0");
        all.add(label(Words.of("quotations.codes")), "aligny top, gaptop 4");
        all.add(codes, "wmin 0");
        all.add(label(Words.of("quotations.coder")), "aligny top");
        all.add(coder, "wmin 0");
        all.add(label(Words.of("quotations.memo")), "aligny top, gaptop 4");
        all.add(memo, "wmin 0, growx");
        all.add(buttons(actions), "span 2, gaptop 2");
        add(Styled.scrolled(all), "full");
        add(new EmptyState(Words.of("quotations.choose"), null), "empty");
        cards.show(this, "empty");
        exemplary.setIcon(Icons.STAR_FILLED.icon(14));
        model.onChange(this::refresh);
        refresh();
    }

    /** Says that a quotation beside this one could be joined with it, and lets it be. */
    private JPanel offer(Actions actions) {
        offer.setName("quotation.offer");
        offer.add(overlaps, "wmin 0");
        JButton join = Styled.link(Words.of("quotations.join"), () -> actions.run("reader.join"));
        join.setName("quotation.join");
        offer.add(join);
        return offer;
    }

    private static JLabel label(String text) {
        return Styled.label(text, "second");
    }

    private static JPanel buttons(Actions actions) {
        JPanel row = Styled.clear(new GridLayout(1, 0, Space.px(Space.SMALL), 0));
        for (String id : new String[] {"reader.code", "reader.exemplary", "reader.join", "reader.remove"}) {
            row.add(Styled.iconButton(actions.swing(id)));
        }
        return row;
    }

    private void refresh() {
        model.shown().ifPresent(shown -> {
            words.setText(Words.of("quotations.words", shown.words()));
            place.setText(shown.place());
            coder.setText(shown.coder());
            list(shown);
            exemplary.setVisible(shown.quotation().exemplary());
            offer.setVisible(shown.own() && !shown.beside().isEmpty());
            overlaps.setText(Words.of("quotations.beside", shown.beside()));
        });
        boolean any = model.shown().isPresent();
        if (any != full) { // showing what is shown lays everything out
            full = any;
            cards.show(this, any ? "full" : "empty");
        }
    }

    private void list(QuotationModel.Shown shown) {
        codes.removeAll();
        for (QuotationModel.Given given : shown.codes()) {
            codes.add(line(shown, given.code()), "wmin 0");
            weighed(given.coding());
        }
        for (QuotationModel.Others other : shown.others()) {
            codes.add(others(other), "wmin 0, hmin 24");
        }
        if (shown.codes().isEmpty()) {
            codes.add(new Prose(Words.of("quotations.uncodedYet"), Type.BODY, Palette::text), "wmin 0");
        }
        codes.revalidate();
        codes.repaint();
    }

    /** Weight and comment stand below the code, where there are any. */
    private void weighed(Coding coding) {
        Integer weight = coding.weight();
        String words = weight == null ? "" : Words.of("quotations.weight", weight);
        if (!coding.comment().isBlank()) {
            words = words.isEmpty() ? coding.comment() : words + ". " + coding.comment();
        }
        if (!words.isEmpty()) {
            codes.add(new Prose(words, Type.SECOND, Palette::second, 4), "wmin 0, gapleft 18, gapbottom 4");
        }
    }

    private JButton others(QuotationModel.Others other) {
        JButton name = named(other.code());
        name.setText(Words.of("quotations.other", other.code().name(), other.coder()));
        name.setIcon(new CoderBadge(other.coder(), 14, false));
        return name;
    }

    private JButton named(Code code) {
        JButton name = Styled.button(code.name(), () -> model.list(code));
        name.setHorizontalAlignment(SwingConstants.LEADING);
        name.setToolTipText(Words.of("quotations.list", code.name()));
        name.putClientProperty("JButton.buttonType", "borderless");
        return Styled.style(name, "margin: 2,0,2,0; background: null");
    }

    private static JButton sign(Icons icon, String about, Runnable run) {
        JButton button = Styled.button("", run);
        button.setIcon(icon.icon(12));
        button.putClientProperty("JButton.buttonType", "toolBarButton");
        button.setToolTipText(about);
        button.getAccessibleContext().setAccessibleName(about);
        return button;
    }

    private JPanel line(QuotationModel.Shown shown, Code code) {
        JPanel line = Styled.clear(new MigLayout("insets 0, fillx", "[grow, fill]0[]0[]", "[24!, center]"));
        JButton name = named(code);
        name.setIcon(new Swatch(() -> CodeColours.shown(code.colour(), Palette.now())));
        line.add(name, "wmin 0");
        if (shown.own()) {
            String weigh = Words.of("quotations.weigh", code.name());
            line.add(sign(Icons.PENCIL, weigh, () -> model.weigh(shown, code)), "w 24!, h 24!");
            String off = Words.of("quotations.takeOff", code.name());
            line.add(sign(Icons.CLOSE, off, () -> model.uncode(shown, code)), "w 24!, h 24!");
        }
        return line;
    }

    /** Words with the accent's bar at their side. */
    private static final class Quoted extends JPanel {
        private static final long serialVersionUID = 1L;

        Quoted(Prose words) {
            super(new MigLayout("insets 0 14 0 0, fillx", "[grow, fill]"));
            setOpaque(false);
            add(words, "wmin 0");
        }

        @Override
        protected void paintComponent(Graphics g) {
            g.setColor(Palette.now().accent());
            g.fillRect(0, 0, Space.px(3), getHeight());
        }
    }
}
