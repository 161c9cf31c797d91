package org.sheaf.desktop.merging;

import javax.swing.JButton;
import javax.swing.JPanel;
import javax.swing.JScrollPane;
import net.miginfocom.swing.MigLayout;
import org.sheaf.desktop.action.Words;
import org.sheaf.desktop.theme.Palette;
import org.sheaf.desktop.theme.Space;
import org.sheaf.desktop.theme.Type;
import org.sheaf.desktop.widgets.Prose;
import org.sheaf.desktop.widgets.Styled;
import org.sheaf.study.Copies;

/** What a copy would bring, and what somebody should know before it is merged. EDT only. */
public final class MergePanel {

    private static final int WIDTH = 440;
    private static final int MOST_HIGH = 220;

    private final Copies.Preview preview;
    private final JButton merge;
    private Runnable close = () -> {};

    /** Shows {@code preview}; {@code accept} merges. */
    public MergePanel(Copies.Preview preview, Runnable accept) {
        this.preview = preview;
        this.merge = Styled.mainButton(Words.of("merging.merge"), () -> {
            close.run();
            accept.run();
        });
        merge.setName("merging.merge");
    }

    /** Gets the focus. */
    public JButton first() {
        return merge;
    }

    /** The panel; {@code closer} takes it away. */
    public JPanel panel(Runnable closer) {
        close = closer;
        JPanel panel = Styled.clear(
                new MigLayout("insets 12 14 12 14, wrap 1, gapy 6, hidemode 3", "[" + WIDTH + "!, fill]", ""));
        panel.add(Styled.label(Words.of("merging.title"), "title"), "wmin 0");
        panel.add(new Prose(Words.of("merging.step", preview.title()), Type.SECOND, Palette::second).foresee(WIDTH));
        panel.add(Styled.label(Words.of("merging.brings"), "secondTitle"), "gaptop 6");
        for (String line : preview.brought()) {
            panel.add(new Prose(line, Type.BODY, Palette::text).foresee(WIDTH));
        }
        if (!preview.notes().isEmpty()) {
            panel.add(Styled.label(Words.of("merging.know", preview.notes().size()), "secondTitle"), "gaptop 6");
            panel.add(notes());
        }
        JButton cancel = Styled.button(Words.of("widgets.cancel"), closer);
        cancel.setName("merging.cancel");
        panel.add(cancel, "split 2, growx 0, alignx right, gapleft push, gaptop 6");
        panel.add(merge, "growx 0");
        return panel;
    }

    private JScrollPane notes() {
        int width = WIDTH - 24;
        JPanel list = Styled.clear(new MigLayout("insets 0, wrap 1, gapy 4", "[" + width + "!, fill]", ""));
        for (String note : preview.notes()) {
            list.add(new Prose(note, Type.SECOND, Palette::text).foresee(width));
        }
        JScrollPane scroll = Styled.scrolled(list);
        scroll.setName("merging.notes");
        scroll.setOpaque(false);
        scroll.getViewport().setOpaque(false);
        scroll.getAccessibleContext()
                .setAccessibleName(Words.of("merging.know", preview.notes().size()));
        scroll.getVerticalScrollBar().setUnitIncrement(Space.px(16));
        int wanted = list.getPreferredSize().height + Space.px(4);
        scroll.setPreferredSize(new java.awt.Dimension(Space.px(WIDTH), Math.min(wanted, Space.px(MOST_HIGH))));
        return scroll;
    }
}
