package org.sheaf.desktop.framework.alike;

import java.awt.BorderLayout;
import java.util.List;
import javax.swing.JButton;
import javax.swing.JLabel;
import javax.swing.JPanel;
import net.miginfocom.swing.MigLayout;
import org.jspecify.annotations.Nullable;
import org.sheaf.desktop.action.Words;
import org.sheaf.desktop.framework.CodedRow;
import org.sheaf.desktop.framework.CodedRowPainter;
import org.sheaf.desktop.theme.CodeColours;
import org.sheaf.desktop.theme.Palette;
import org.sheaf.desktop.theme.Space;
import org.sheaf.desktop.theme.Type;
import org.sheaf.desktop.widgets.OnKey;
import org.sheaf.desktop.widgets.Prose;
import org.sheaf.desktop.widgets.SideList;
import org.sheaf.desktop.widgets.Styled;
import org.sheaf.desktop.widgets.Swatch;
import org.sheaf.study.Code;
import org.sheaf.study.Study;

/** One code of a pair: what it is called, where it stands, what it means, its quotations. EDT only. */
final class CodeColumn extends JPanel {

    private static final long serialVersionUID = 1L;

    private final JLabel name = Styled.label("", "title");
    private final Prose path = new Prose("", Type.SECOND, Palette::second, 2);
    private final JLabel figures = Styled.label("", "second");
    private final Prose meaning = new Prose("", Type.SECOND, Palette::text, 6);
    private final JButton join;
    private final SideList<CodedRow> list =
            new SideList<>(CodedRowPainter.HEIGHT, CodedRow::key, CodedRowPainter.plain());
    private transient @Nullable Code shown;

    /**
     * An empty column.
     *
     * @param side for names of components, “one” or “other”
     */
    CodeColumn(AlikeModel model, String side) {
        super(new BorderLayout());
        Styled.style(this, "background: $Sheaf.panel");
        list.setName("alike.list." + side);
        join = Styled.button("", () -> {
            Code code = shown;
            if (code != null) {
                model.joinInto(code);
            }
        });
        join.setName("alike.join." + side);
        name.setIcon(new Swatch(() -> CodeColours.shown(shown == null ? -1 : shown.colour(), Palette.now())));
        name.setIconTextGap(Space.SMALL);
        JPanel head = Styled.clear(
                new MigLayout("insets 12 16 10 16, fillx, wrap 1, gapy 0", "[grow, fill]", "[]2[]4[]8[]10[]"));
        head.add(name, "wmin 0");
        head.add(path, "wmin 0");
        head.add(figures, "wmin 0");
        head.add(meaning, "wmin 0");
        head.add(join, "growx 0, alignx left, wmin 0, h 30!");
        add(head, BorderLayout.NORTH);
        add(Styled.scrolled(list), BorderLayout.CENTER);
        list.onOpened(model::show);
        OnKey.of(list, "ENTER", () -> list.chosen().ifPresent(model::show));
    }

    /** Shows a code beside the one that it may be the same as. */
    void show(Study study, Code code, Code other, List<CodedRow> rows) {
        shown = code;
        name.setText(code.name());
        name.setToolTipText(code.name());
        path.setText(
                code.parent() == null
                        ? Words.of("alike.top")
                        : study.framework().path(code));
        figures.setText(Words.of(
                "alike.figures",
                study.total(code.id()).passages(),
                Words.texts(study.total(code.id()).texts())));
        String brief = code.definition().brief();
        meaning.setText(brief.isEmpty() ? Words.of("alike.undefined") : brief);
        join.setText(Words.of("alike.join", other.name()));
        join.setToolTipText(Words.of("alike.join.about", other.name(), code.name()));
        list.getAccessibleContext().setAccessibleName(Words.of("alike.quotations", code.name()));
        list.show(rows);
        name.repaint();
    }
}
