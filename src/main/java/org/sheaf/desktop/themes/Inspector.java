package org.sheaf.desktop.themes;

import java.awt.CardLayout;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.geom.RoundRectangle2D;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javax.swing.JButton;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.SwingConstants;
import net.miginfocom.swing.MigLayout;
import org.jspecify.annotations.Nullable;
import org.sheaf.desktop.action.Words;
import org.sheaf.desktop.theme.Icons;
import org.sheaf.desktop.theme.Palette;
import org.sheaf.desktop.theme.Space;
import org.sheaf.desktop.theme.Type;
import org.sheaf.desktop.widgets.EmptyState;
import org.sheaf.desktop.widgets.Prose;
import org.sheaf.desktop.widgets.Segments;
import org.sheaf.desktop.widgets.Styled;
import org.sheaf.desktop.widgets.TextBox;
import org.sheaf.study.Id;
import org.sheaf.study.Place;
import org.sheaf.study.QuotationRef;
import org.sheaf.study.Status;
import org.sheaf.study.Theme;

/** The chosen theme: claim, definition, status, who speaks in it, what speaks against it. Layout only. EDT only. */
final class Inspector extends JPanel {

    private static final long serialVersionUID = 1L;
    private static final int FEW = 6;

    private final transient ThemesModel model;
    private final Prose name = new Prose("", Type.VIEW_TITLE, Palette::text, 4);
    private final TextBox concept = new TextBox(Words.of("themes.concept"), Words.of("themes.concept.ask"), 3);
    private final TextBox definition =
            new TextBox(Words.of("themes.definition"), Words.of("themes.definition.hint"), 4);
    private final Segments status = new Segments(Words.of("themes.status"), statusWords());
    private final JLabel whoCount = Styled.label("", "second");
    private final JPanel who =
            Styled.clear(new MigLayout("insets 0, fillx, wrap 3, gapy 4", "[88!]8[grow, fill]8[right]"));
    private final JLabel contraryCount = Styled.label("", "second");
    private final JPanel contrary = Styled.clear(new MigLayout("insets 0, fillx, wrap 1", "[grow, fill]"));
    private final CardLayout cards = new CardLayout();
    private transient Figures figures = Figures.NONE;
    private transient @Nullable Id<Theme> shown;
    private boolean everybody;

    Inspector(ThemesModel model) {
        this.model = model;
        setLayout(cards);
        Styled.style(this, "background: $Sheaf.panel");
        concept.setName("themes.concept");
        definition.setName("themes.definition");
        add(Styled.scrolled(fields()), "full");
        add(new EmptyState(Words.of("themes.choose"), null), "empty");
        concept.onWritten(text -> store());
        definition.onWritten(text -> store());
        List<Status> all = List.of(Status.values());
        status.onChosen(i -> edited().filter(theme -> theme.status() != all.get(i))
                .ifPresent(theme -> model.submit(model.deeds().become(theme, all.get(i)))));
        refresh();
    }

    private static List<String> statusWords() {
        return java.util.Arrays.stream(Status.values())
                .map(each -> Words.of("themes.status." + each.word()))
                .toList();
    }

    private JPanel fields() {
        JPanel form = Styled.ground(
                "panel",
                new MigLayout(
                        "insets 12 16 16 16, fillx, wrap 1", "[grow, fill]", "[]12[]4[]12[]4[]12[]4[]16[]6[]16[]4[]"));
        form.add(name.foresee(288), "wmin 0");
        form.add(head("themes.concept", concept, null));
        form.add(concept.framed(62, 150), "wmin 0");
        form.add(head("themes.definition", definition, null));
        form.add(definition.framed(80, 200), "wmin 0");
        form.add(head("themes.status", status, null));
        form.add(status, "h 30!");
        form.add(head("themes.speakers", who, whoCount));
        form.add(who, "wmin 0");
        form.add(head("themes.against", contrary, contraryCount));
        form.add(contrary, "wmin 0");
        return form;
    }

    private static JPanel head(String key, JComponent of, @Nullable JLabel count) {
        JPanel head = Styled.clear(new MigLayout("insets 0, fillx", "[]push[]"));
        JLabel label = Styled.label(Words.of(key), "secondTitle");
        label.setLabelFor(of);
        head.add(label);
        if (count != null) {
            head.add(count);
        }
        return head;
    }

    void figures(Figures read) {
        figures = read;
        refresh();
    }

    private Optional<Theme> edited() {
        return Optional.ofNullable(shown).flatMap(model::now);
    }

    private void store() {
        edited().ifPresent(theme -> {
            String claim = concept.getText().strip();
            String meaning = definition.getText().strip();
            if (!claim.equals(theme.concept()) || !meaning.equals(theme.definition())) {
                model.submit(model.deeds().told(theme, claim, meaning));
            }
        });
    }

    /** Shows the chosen theme as it is now. */
    void refresh() {
        Optional<Theme> theme = model.chosen();
        Id<Theme> id = theme.map(Theme::id).orElse(null);
        boolean same = Objects.equals(id, shown);
        if (!same) {
            concept.handOn();
            definition.handOn();
            everybody = false;
        }
        shown = id;
        theme.ifPresent(now -> {
            name.setText(now.name());
            if (same) {
                concept.show(now.concept());
                definition.show(now.definition());
            } else {
                concept.showAnew(now.concept());
                definition.showAnew(now.definition());
            }
            status.show(List.of(Status.values()).indexOf(now.status()));
            people(now);
            against(now);
        });
        cards.show(this, theme.isPresent() ? "full" : "empty");
        revalidate();
        repaint();
    }

    private void people(Theme theme) {
        who.removeAll();
        Figures.Voiced voiced = figures.byTheme().get(theme.id());
        if (voiced == null) {
            whoCount.setText("");
            return;
        }
        whoCount.setText(Words.of("themes.who", voiced.people().size(), figures.participants()));
        int most = voiced.people().isEmpty() ? 1 : voiced.people().get(0).quotations();
        int rows = everybody
                ? voiced.people().size()
                : Math.min(FEW, voiced.people().size());
        for (Figures.Voice voice : voiced.people().subList(0, rows)) {
            JLabel label = new JLabel(voice.name());
            label.setToolTipText(voice.name());
            who.add(label, "wmax 88");
            who.add(new Bar((double) voice.quotations() / most), "h 8!");
            who.add(Styled.label(String.valueOf(voice.quotations()), "second"));
        }
        if (rows < voiced.people().size()) {
            JButton all = Styled.link(Words.of("themes.who.all", voiced.people().size()), () -> {
                everybody = true;
                refresh();
            });
            all.setHorizontalAlignment(SwingConstants.LEADING);
            Styled.style(all, "foreground: $Sheaf.accent; margin: 2,0,2,4; background: null");
            who.add(all, "span 3, growx 0");
        }
    }

    private void against(Theme theme) {
        contrary.removeAll();
        contraryCount.setText(
                theme.contrary().isEmpty()
                        ? ""
                        : String.valueOf(theme.contrary().size()));
        for (QuotationRef ref : theme.contrary()) {
            Figures.Cited cited = figures.words().get(ref);
            if (cited != null) {
                contrary.add(quoted(ref, cited), "wmin 0");
            }
        }
        if (theme.contrary().isEmpty()) {
            contrary.add(new Prose(Words.of("themes.against.none"), Type.SECOND, Palette::second), "wmin 0");
        }
    }

    private JPanel quoted(QuotationRef ref, Figures.Cited cited) {
        JPanel row = Styled.clear(new MigLayout("insets 0, fillx, wrap 2", "[20!]6[grow, fill]", "[]2[]"));
        JButton show = Styled.button(
                "",
                () -> model.desk()
                        .study()
                        .page(ref.transcript())
                        .find(ref.quotation())
                        .ifPresent(q -> model.desk().go(Place.at(ref.transcript(), q.span()))));
        show.setIcon(Icons.SPLIT.icon());
        show.putClientProperty("JButton.buttonType", "toolBarButton");
        show.setToolTipText(Words.of("themes.show"));
        show.getAccessibleContext().setAccessibleName(Words.of("themes.show.of", cited.words()));
        Styled.style(show, "toolbar.margin: 0,0,0,0; foreground: $Sheaf.warning");
        row.add(show, "spany 2, w 20!, h 20!, aligny top");
        row.add(
                new Prose(Words.of("quotations.words", cited.words()), Type.SECOND, Palette::text, 4).foresee(264),
                "wmin 0");
        row.add(new Prose(cited.where(), Type.SMALL, Palette::second, 1), "wmin 0");
        return row;
    }

    /** A share of the room. */
    private static final class Bar extends JComponent {
        private static final long serialVersionUID = 1L;
        private final double share;

        Bar(double share) {
            this.share = share;
        }

        @Override
        protected void paintComponent(Graphics graphics) {
            Graphics2D g = (Graphics2D) graphics.create();
            Type.smooth(g);
            Palette palette = Palette.now();
            float arc = Space.px(4f);
            g.setColor(palette.hover());
            g.fill(new RoundRectangle2D.Float(0, 0, getWidth(), getHeight(), arc, arc));
            g.setColor(Palette.mixed(palette.accent(), palette.paper(), 0.75));
            g.fill(new RoundRectangle2D.Double(0, 0, Math.max(2, getWidth() * share), getHeight(), arc, arc));
            g.dispose();
        }
    }
}
