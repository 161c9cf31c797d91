package org.sheaf.desktop.reconcile.rounds;

import java.awt.BorderLayout;
import java.awt.Dimension;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import javax.swing.JCheckBox;
import javax.swing.JPanel;
import javax.swing.JScrollPane;
import net.miginfocom.swing.MigLayout;
import org.sheaf.desktop.theme.Space;
import org.sheaf.desktop.widgets.Column;
import org.sheaf.desktop.widgets.Styled;

/**
 * Some things one below the other, each to be ticked. EDT only.
 *
 * @param <T> what a line stands for
 */
final class Ticks<T> {

    private static final int INSETS = 8;

    private final List<T> values;
    private final List<JCheckBox> boxes = new ArrayList<>();
    private final JPanel lines = Styled.clear(new MigLayout("insets 4 8 4 8, wrap 1, gapy 0", "[fill]"));
    private final JScrollPane frame;

    /**
     * The lines.
     *
     * @param name of the control, from which those of the lines are made
     * @param words what a line says
     * @param ticked which lines are ticked at first
     * @param changed is told of every tick
     */
    Ticks(String name, List<T> values, Function<T, String> words, Predicate<T> ticked, Runnable changed) {
        this.values = List.copyOf(values);
        for (T value : values) {
            JCheckBox box = new JCheckBox(words.apply(value), ticked.test(value));
            box.setName(name + "." + words.apply(value));
            box.setOpaque(false);
            box.addActionListener(event -> changed.run());
            boxes.add(box);
            lines.add(box, "h 24!, wmin 0");
        }
        JPanel rest = Styled.clear(new BorderLayout());
        frame = new JScrollPane(
                clear(lines, rest), JScrollPane.VERTICAL_SCROLLBAR_AS_NEEDED, JScrollPane.HORIZONTAL_SCROLLBAR_NEVER);
        Styled.style(frame, "arc: " + 2 * Space.RADIUS);
        frame.setOpaque(false);
        frame.getViewport().setOpaque(false);
        frame.getVerticalScrollBar().setUnitIncrement(Space.px(Space.LIST_ROW));
        frame.setName(name);
    }

    private static Column clear(JPanel lines, JPanel rest) {
        Column column = new Column(lines, rest);
        column.setOpaque(false);
        return column;
    }

    /** The lines in a frame that shows up to {@code most} of them. */
    JScrollPane framed(int most) {
        int shown = Math.max(1, Math.min(most, values.size()));
        frame.setPreferredSize(new Dimension(0, shown * Space.px(Space.SMALL_CONTROL) + Space.px(2 * INSETS)));
        int least = Math.min(2, shown) * Space.px(Space.SMALL_CONTROL) + Space.px(2 * INSETS);
        frame.setMinimumSize(new Dimension(0, least));
        return frame;
    }

    /** What is ticked, in order. */
    List<T> ticked() {
        List<T> found = new ArrayList<>();
        for (int i = 0; i < values.size(); i++) {
            if (boxes.get(i).isSelected()) {
                found.add(values.get(i));
            }
        }
        return found;
    }
}
