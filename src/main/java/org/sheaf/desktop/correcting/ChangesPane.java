package org.sheaf.desktop.correcting;

import java.awt.BorderLayout;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javax.swing.JCheckBox;
import javax.swing.JLabel;
import javax.swing.JPanel;
import net.miginfocom.swing.MigLayout;
import org.sheaf.desktop.action.Words;
import org.sheaf.desktop.theme.Palette;
import org.sheaf.desktop.theme.Space;
import org.sheaf.desktop.theme.Type;
import org.sheaf.desktop.widgets.Prose;
import org.sheaf.desktop.widgets.SideList;
import org.sheaf.desktop.widgets.Styled;

/** What a correction means for quotations: how many stay, which change their words, which lose them. EDT only. */
final class ChangesPane extends JPanel {

    private static final long serialVersionUID = 1L;
    private static final int LEAST = 230;
    private static final int MOST = 340;

    private final JLabel title = Styled.label(Words.of("correct.changes"), "title");
    private final Prose sum = new Prose("", Type.SECOND, Palette::second).foresee(300);
    private final JCheckBox letGo = new JCheckBox();
    private final SideList<TouchedRow> list;

    /**
     * An empty pane.
     *
     * @param several whether quotations of several transcripts stand here
     * @param letting is told whether lost quotations may go
     */
    ChangesPane(boolean several, Consumer<Boolean> letting) {
        super(new BorderLayout());
        setName("correct.changes");
        Styled.style(this, "background: $Sheaf.panel");
        setBorder(Styled.hairline(false, true, false, false));
        list = new SideList<>(
                TouchedPainter.HEIGHT, row -> row.touched().quotation().id(), new TouchedPainter(several));
        list.setName("correct.list");
        list.getAccessibleContext().setAccessibleName(Words.of("correct.changes"));
        title.setLabelFor(list);
        letGo.setName("correct.letGo");
        letGo.setOpaque(false);
        letGo.addActionListener(event -> letting.accept(letGo.isSelected()));
        JPanel head = Styled.clear(
                new MigLayout("insets 12 20 10 16, fillx, wrap 1, hidemode 3", "[grow, fill]", "[]4[]8[]"));
        head.add(title);
        head.add(sum, "wmin 0");
        head.add(letGo, "wmin 0");
        add(head, BorderLayout.NORTH);
        add(Styled.scrolled(list), BorderLayout.CENTER);
    }

    /** Is handed a row that is clicked, or opened by key. */
    void onChosen(Consumer<TouchedRow> listener) {
        list.onOpened(listener);
        list.addListSelectionListener(event -> {
            if (!event.getValueIsAdjusting() && list.isFocusOwner()) {
                list.chosen().ifPresent(listener);
            }
        });
    }

    /**
     * Shows what quotations become.
     *
     * @param rows those that lose their words first
     * @param untouched how many keep theirs
     * @param letsGo whether those may go that lose theirs
     */
    void show(List<TouchedRow> rows, int untouched, boolean letsGo) {
        int lost = (int) rows.stream().filter(TouchedRow::lost).count();
        sum.setText(Words.of("correct.sum", rows.size() - lost, lost, untouched));
        letGo.setVisible(lost > 0);
        letGo.setSelected(letsGo);
        letGo.setText(Words.of("correct.letGo", lost));
        letGo.getAccessibleContext().setAccessibleName(letGo.getText());
        if (!list.shown().equals(rows)) {
            list.show(new ArrayList<>(rows));
        }
        getAccessibleContext().setAccessibleDescription(sum.text());
    }

    @Override
    public java.awt.Dimension getPreferredSize() {
        // where there is little room, the words of the transcript need it more
        int third = getParent() == null ? Integer.MAX_VALUE : getParent().getWidth() / 3;
        int width = Math.max(Space.px(LEAST), Math.min(Space.px(MOST), third));
        return new java.awt.Dimension(width, super.getPreferredSize().height);
    }

    SideList<TouchedRow> rows() {
        return list;
    }
}
