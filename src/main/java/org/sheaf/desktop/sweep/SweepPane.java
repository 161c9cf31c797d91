package org.sheaf.desktop.sweep;

import java.awt.Graphics2D;
import java.awt.Rectangle;
import java.util.List;
import javax.swing.JButton;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JScrollPane;
import net.miginfocom.swing.MigLayout;
import org.sheaf.desktop.action.Words;
import org.sheaf.desktop.theme.CodeColours;
import org.sheaf.desktop.theme.Palette;
import org.sheaf.desktop.theme.Space;
import org.sheaf.desktop.theme.Type;
import org.sheaf.desktop.widgets.Cells;
import org.sheaf.desktop.widgets.Floater;
import org.sheaf.desktop.widgets.Prose;
import org.sheaf.desktop.widgets.RowPainter;
import org.sheaf.desktop.widgets.Segments;
import org.sheaf.desktop.widgets.SideList;
import org.sheaf.desktop.widgets.Styled;
import org.sheaf.desktop.widgets.Swatch;

/** Shows what would be coded, and asks whether it shall be. Layout only. EDT only. */
public final class SweepPane extends JPanel {

    private static final long serialVersionUID = 1L;
    private static final int ROWS = 8;

    private final transient SweepModel model;
    private final Prose summary = new Prose("", Type.BODY, Palette::text, 2);
    private final SideList<SweepRow> list = new SideList<>(Space.LIST_ROW, row -> row, new PlacePainter());
    private final Segments choices;
    private final JButton done = Styled.mainButton(Words.of("sweep.done", 0), this::accept);
    private transient Runnable closer = () -> {};

    private SweepPane(SweepModel model) {
        super(new MigLayout(
                "insets 14 16 14 16, fillx, wrap 1, novisualpadding", "[grow, fill]", "[]8[]10[]10[]8[]12[]"));
        this.model = model;
        setOpaque(false);
        setName("sweep");
        JLabel title = Styled.label(model.source().title(), "title");
        title.setToolTipText(title.getText());
        add(title, "wmin 0");
        JLabel code = Styled.label(Words.of("sweep.with", model.code().name()), "body");
        code.setIcon(new Swatch(() -> CodeColours.shown(model.code().colour(), Palette.now())));
        code.setIconTextGap(8);
        add(code, "wmin 0");
        choices = new Segments(model.source().choosing(), model.source().choices());
        choices.show(model.choice());
        choices.onChosen(model::choose);
        add(choices, "growx 0");
        summary.setName("sweep.summary");
        add(summary, "wmin 0, hmin 20");
        Styled.style(list, "background: $Sheaf.paper");
        list.setName("sweep.list");
        list.getAccessibleContext().setAccessibleName(Words.of("sweep.places"));
        JScrollPane scroll = Styled.scrolled(list);
        scroll.setBorder(Styled.hairline(true, true, true, true));
        add(scroll, "h " + ROWS * Space.px(Space.LIST_ROW) + "!");
        done.setName("sweep.done");
        add(Styled.button(Words.of("widgets.cancel"), () -> closer.run()), "split 2, growx 0, gapleft push");
        add(done, "growx 0");
        model.onChange(this::refresh);
        refresh();
    }

    /** Asks below a part of a component, in a width in pixels. */
    public static Floater open(JComponent anchor, Rectangle part, SweepModel model, int width) {
        SweepPane pane = new SweepPane(model);
        Floater floater = Floater.open(anchor, part, pane.wide(width), pane.done);
        pane.closer = floater::close;
        return floater.onClosed(model::close);
    }

    private JPanel wide(int width) {
        JPanel wide = Styled.clear(new MigLayout("insets 0", "[" + width + "!, fill]", "[]"));
        wide.add(this, "wmin 0");
        return wide;
    }

    private void refresh() {
        summary.setText(model.summary());
        List<SweepRow> rows = model.preview().map(SweepModel.Preview::rows).orElse(List.of());
        list.show(rows);
        int places = model.preview().map(now -> now.sweep().places()).orElse(0);
        done.setText(model.isStopped() ? Words.of("sweep.again") : Words.of("sweep.done", places));
        // It stays focusable while it is counted anew, or the focus would leave the panel and close it.
        done.setEnabled(model.preview().isEmpty() || places > 0);
    }

    private void accept() {
        if (model.isStopped()) {
            model.count();
        } else if (model.preview().filter(now -> now.sweep().places() > 0).isPresent()) {
            model.submit();
            closer.run();
        }
    }

    private static final class PlacePainter implements RowPainter<SweepRow> {
        @Override
        public void paint(Graphics2D g, SweepRow row, RowState state) {
            Cells cells = new Cells(g, state, 16, 16);
            cells.text(
                    Words.of("sweep.place", row.transcript(), row.line()),
                    Type.SECOND.font(),
                    Palette.now().second());
            cells.name(row.words(), false);
        }

        @Override
        public String words(SweepRow row) {
            return Words.of("sweep.place", row.transcript(), row.line()) + ": " + row.words();
        }

        @Override
        public String tip(SweepRow row) {
            return row.words();
        }
    }
}
