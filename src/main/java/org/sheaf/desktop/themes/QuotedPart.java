package org.sheaf.desktop.themes;

import java.awt.Color;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javax.swing.JButton;
import javax.swing.JLabel;
import javax.swing.JPanel;
import net.miginfocom.swing.MigLayout;
import org.sheaf.desktop.action.Desk;
import org.sheaf.desktop.action.Words;
import org.sheaf.desktop.theme.Icons;
import org.sheaf.desktop.theme.Palette;
import org.sheaf.desktop.theme.Type;
import org.sheaf.desktop.widgets.Prose;
import org.sheaf.desktop.widgets.Styled;
import org.sheaf.study.Place;
import org.sheaf.study.QuotationRef;

/** Single quotations that stand apart from a theme, each with the way to its place and the way back. EDT only. */
final class QuotedPart extends JPanel {

    private static final long serialVersionUID = 1L;

    private final transient Desk desk;
    private final transient Kind kind;
    private final JLabel count = Styled.label("", "second");
    private transient Consumer<QuotationRef> taken = ref -> {};
    private transient List<Row> shown = List.of();
    private boolean drawn;

    /**
     * What stands here.
     *
     * @param icon before each
     * @param none the words for none
     * @param take the words of what takes one away
     */
    record Kind(Icons icon, String none, String take) {}

    private record Row(QuotationRef ref, Figures.Cited cited) {}

    QuotedPart(Desk desk, Kind kind) {
        super(new MigLayout("insets 0, fillx, wrap 1", "[grow, fill]"));
        this.desk = desk;
        this.kind = kind;
        setOpaque(false);
    }

    /** How many there are. */
    JLabel count() {
        return count;
    }

    /** Is told which one is to be taken away. */
    void onTaken(Consumer<QuotationRef> listener) {
        taken = listener;
    }

    /** Shows them as far as their words were read. */
    void show(List<QuotationRef> refs, Figures figures) {
        List<Row> rows = new ArrayList<>();
        for (QuotationRef ref : refs) {
            Figures.Cited cited = figures.words().get(ref);
            if (cited != null) {
                rows.add(new Row(ref, cited));
            }
        }
        count.setText(refs.isEmpty() ? "" : String.valueOf(refs.size()));
        if (rows.equals(shown) && drawn) {
            return;
        }
        shown = List.copyOf(rows);
        drawn = true;
        removeAll();
        rows.forEach(row -> add(quoted(row), "wmin 0"));
        if (refs.isEmpty()) {
            add(new Prose(Words.of(kind.none), Type.SECOND, Palette::second), "wmin 0");
        }
        revalidate();
        repaint();
    }

    private JPanel quoted(Row row) {
        JPanel panel = Styled.clear(new MigLayout("insets 0, fillx, wrap 3", "[24!]2[grow, fill]4[24!]", "[]2[]"));
        boolean warns = kind.icon == Icons.SPLIT;
        JButton show = icon(kind.icon, Words.of("themes.show"), Words.of("themes.show.of", row.cited.words()));
        show.addActionListener(event -> desk.study()
                .page(row.ref.transcript())
                .find(row.ref.quotation())
                .ifPresent(q -> desk.go(Place.at(row.ref.transcript(), q.span()))));
        Styled.style(show, "toolbar.margin: 0,0,0,0; foreground: " + (warns ? "$Sheaf.warning" : "$Sheaf.second"));
        panel.add(show, "spany 2, w 24!, h 24!, aligny top");
        panel.add(
                new Prose(Words.of("quotations.words", row.cited.words()), Type.SECOND, Palette::text, 4).foresee(230),
                "wmin 0");
        JButton take =
                icon(Icons.CLOSE, Words.of(kind.take), Words.of("themes.row", Words.of(kind.take), row.cited.words()));
        take.setName("quoted.take");
        take.addActionListener(event -> taken.accept(row.ref));
        panel.add(take, "spany 2, w 24!, h 24!, aligny top");
        panel.add(new Prose(row.cited.where(), Type.SMALL, QuotedPart::second, 1), "wmin 0");
        return panel;
    }

    private static Color second(Palette palette) {
        return palette.second();
    }

    private static JButton icon(Icons icon, String tip, String told) {
        JButton button = Styled.button("", () -> {});
        button.setIcon(icon.icon());
        button.putClientProperty("JButton.buttonType", "toolBarButton");
        button.setToolTipText(tip);
        button.getAccessibleContext().setAccessibleName(told);
        return Styled.style(button, "toolbar.margin: 0,0,0,0");
    }
}
