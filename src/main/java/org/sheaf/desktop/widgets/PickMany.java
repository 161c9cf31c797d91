package org.sheaf.desktop.widgets;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Component;
import java.awt.Dimension;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.Rectangle;
import java.awt.event.MouseAdapter;
import java.awt.event.MouseEvent;
import java.awt.geom.RoundRectangle2D;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;
import javax.swing.Icon;
import javax.swing.JButton;
import javax.swing.JComponent;
import javax.swing.JPanel;
import javax.swing.JScrollPane;
import net.miginfocom.swing.MigLayout;
import org.jspecify.annotations.Nullable;
import org.sheaf.desktop.action.Words;
import org.sheaf.desktop.theme.Icons;
import org.sheaf.desktop.theme.Palette;
import org.sheaf.desktop.theme.Space;

/**
 * Lets the user tick several of many, beside what it is about: typing finds, Enter or a click ticks and the list stays.
 * Every tick is told at once. EDT only.
 *
 * @param <K> what a row stands for
 */
public final class PickMany<K> {

    private static final int ROWS = 10;

    private final Question<K> question;
    private final Set<K> ticked;
    private final SearchField field;
    private final SideList<Row<K>> list = new SideList<>(Space.LIST_ROW, row -> row.key(), new Painter());

    /**
     * One row.
     *
     * @param key what it stands for
     * @param name what it is called
     * @param beside quieter, for instance where it stands; may be empty
     * @param colour of its swatch, or null
     */
    public record Row<K>(
            K key, String name, String beside, @Nullable Color colour) {}

    /**
     * What is asked.
     *
     * @param title of the field
     * @param rows to tick
     * @param ticked those that are ticked at first
     * @param all the label of what unticks everything
     * @param told is told which are ticked, after every tick
     */
    public record Question<K>(String title, List<Row<K>> rows, Set<K> ticked, String all, Consumer<Set<K>> told) {

        /** Copies. */
        public Question {
            rows = List.copyOf(rows);
            ticked = Set.copyOf(ticked);
        }
    }

    private PickMany(Question<K> question) {
        this.question = question;
        this.ticked = new LinkedHashSet<>(question.ticked);
        this.field = new SearchField(question.title, "");
        field.setName("many.field");
        list.setName("many.list");
        list.setFocusable(false);
        Styled.style(list, "background: $Sheaf.paper");
        field.onText(text -> filter());
        list.addMouseListener(new MouseAdapter() {
            @Override
            public void mouseReleased(MouseEvent event) {
                list.at(event.getPoint()).ifPresent(i -> toggle(list.shown().get(i)));
            }
        });
        OnKey.of(field, "DOWN", () -> move(1));
        OnKey.of(field, "UP", () -> move(-1));
        OnKey.of(field, "ENTER", () -> list.chosen().ifPresent(this::toggle));
        filter();
    }

    /** Asks below, or above, a part of a component. */
    public static <K> Floater open(JComponent anchor, Rectangle part, Question<K> question) {
        PickMany<K> pick = new PickMany<>(question);
        JScrollPane scroll = Styled.scrolled(pick.list);
        int rows = Math.max(2, Math.min(ROWS, question.rows.size()));
        scroll.setPreferredSize(new Dimension(0, rows * Space.px(Space.LIST_ROW)));
        JPanel panel = Styled.clear(new MigLayout("insets 8 4 8 4, wrap 1", "[360!, fill]", "[]6[]6[]"));
        panel.add(pick.field, "gapx 6 6");
        panel.add(scroll);
        JButton all = Styled.link(question.all, pick::untick);
        all.setName("many.all");
        panel.add(all, "growx 0, alignx left, gapx 8, h 24!");
        return Floater.open(anchor, part, panel, pick.field);
    }

    private void filter() {
        String wanted = field.getText().strip().toLowerCase(Locale.ROOT);
        list.show(question.rows.stream().filter(row -> holds(row, wanted)).toList());
        if (list.getSelectedIndex() < 0 && !list.shown().isEmpty()) {
            list.setSelectedIndex(0);
        }
        list.showChosen();
    }

    private static boolean holds(Row<?> row, String wanted) {
        return row.name.toLowerCase(Locale.ROOT).contains(wanted)
                || row.beside.toLowerCase(Locale.ROOT).contains(wanted);
    }

    private void move(int by) {
        int at = list.getSelectedIndex() + by;
        if (at >= 0 && at < list.shown().size()) {
            list.setSelectedIndex(at);
            list.showChosen();
        }
    }

    private void toggle(Row<K> row) {
        if (!ticked.remove(row.key)) {
            ticked.add(row.key);
        }
        tell();
    }

    private void untick() {
        ticked.clear();
        tell();
        field.requestFocusInWindow();
    }

    private void tell() {
        list.repaint();
        question.told.accept(Set.copyOf(ticked));
    }

    private final class Painter implements RowPainter<Row<K>> {
        @Override
        public void paint(Graphics2D g, Row<K> row, RowState state) {
            Cells cells = new Cells(g, state, 14, 16);
            cells.icon(new Box(ticked.contains(row.key)), null);
            if (row.colour != null) {
                cells.swatch(row.colour);
            }
            cells.name(row.name, state.chosen());
            cells.beside(row.beside, Palette.now().second());
        }

        @Override
        public String words(Row<K> row) {
            String name = row.beside.isEmpty() ? row.name : row.name + ", " + row.beside;
            return Words.of(ticked.contains(row.key) ? "widgets.ticked" : "widgets.unticked", name);
        }
    }

    /** A box with or without a tick. */
    private record Box(boolean ticked) implements Icon {
        @Override
        public void paintIcon(@Nullable Component c, Graphics graphics, int x, int y) {
            Graphics2D g = (Graphics2D) graphics;
            Palette palette = Palette.now();
            int side = getIconWidth();
            float arc = Space.px(5f);
            g.setColor(ticked ? palette.accent() : palette.border());
            g.setStroke(new BasicStroke(Space.px(1f)));
            RoundRectangle2D box = new RoundRectangle2D.Float(x + 0.5f, y + 0.5f, side - 1, side - 1, arc, arc);
            g.draw(box);
            if (ticked) {
                g.fill(box);
                Icon tick = Icons.TICK.icon(12, palette.onAccent());
                tick.paintIcon(c, g, x + (side - tick.getIconWidth()) / 2, y + (side - tick.getIconHeight()) / 2);
            }
        }

        @Override
        public int getIconWidth() {
            return Space.px(15);
        }

        @Override
        public int getIconHeight() {
            return Space.px(15);
        }
    }
}
