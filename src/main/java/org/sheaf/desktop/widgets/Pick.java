package org.sheaf.desktop.widgets;

import java.awt.Color;
import java.awt.Dimension;
import java.awt.Rectangle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import javax.swing.JComponent;
import javax.swing.JPanel;
import javax.swing.JScrollPane;
import net.miginfocom.swing.MigLayout;
import org.jspecify.annotations.Nullable;
import org.sheaf.desktop.theme.Palette;
import org.sheaf.desktop.theme.Space;

/** Lets the user choose one of many by typing its beginning, beside what it is about. EDT only. */
public final class Pick {

    private static final int ROWS = 9;
    private static final int INDENT = 16;
    private static final int DEEPEST = 5;

    /**
     * One thing to choose.
     *
     * @param name what it is called
     * @param beside quieter, for instance where it stands; may be empty
     * @param colour of its swatch, or null
     * @param run chooses it
     * @param level how far it stands below others, from 0; among those found by typing all stand alike
     */
    public record Choice(
            String name, String beside, @Nullable Color colour, Runnable run, int level) {

        /** One that stands below none. */
        public Choice(String name, String beside, @Nullable Color colour, Runnable run) {
            this(name, beside, colour, run, 0);
        }

        /** The same below others. */
        public Choice under(int newLevel) {
            return new Choice(name, beside, colour, run, newLevel);
        }
    }

    private final List<Choice> choices;
    private final Function<String, Optional<Choice>> made;
    private final SearchField field;
    private final SideList<Choice> list = new SideList<>(Space.LIST_ROW, c -> c, new ChoicePainter());
    private Runnable closer = () -> {};

    private Pick(String title, List<Choice> choices, Function<String, Optional<Choice>> made) {
        this.choices = List.copyOf(choices);
        this.made = made;
        this.field = new SearchField(title, "");
        field.setName("pick.field");
        list.setName("pick.list");
        list.setFocusable(false);
        field.onText(text -> filter());
        list.onOpened(this::take);
        list.addMouseListener(new java.awt.event.MouseAdapter() {
            @Override
            public void mouseReleased(java.awt.event.MouseEvent event) {
                list.at(event.getPoint()).ifPresent(i -> take(list.shown().get(i)));
            }
        });
        OnKey.of(field, "DOWN", () -> move(1));
        OnKey.of(field, "UP", () -> move(-1));
        OnKey.of(field, "ENTER", () -> list.chosen().ifPresent(this::take));
        filter();
    }

    /** Asks below, or above, a part of a component. */
    public static Floater open(JComponent anchor, Rectangle part, String title, List<Choice> choices) {
        return open(anchor, part, title, choices, typed -> Optional.empty());
    }

    /** The same, one of them chosen at first, in the middle of those in sight. */
    public static Floater open(JComponent anchor, Rectangle part, String title, List<Choice> choices, int first) {
        Pick pick = new Pick(title, choices, typed -> Optional.empty());
        Floater floater = pick.show(anchor, part);
        pick.choose(first);
        return floater;
    }

    /** The same, where what was typed may also be something new, offered after what is there. */
    public static Floater open(
            JComponent anchor,
            Rectangle part,
            String title,
            List<Choice> choices,
            Function<String, Optional<Choice>> made) {
        return new Pick(title, choices, made).show(anchor, part);
    }

    private Floater show(JComponent anchor, Rectangle part) {
        JScrollPane scroll = Styled.scrolled(list);
        Styled.style(list, "background: $Sheaf.paper");
        JPanel panel = Styled.clear(new MigLayout("insets 8 4 8 4, wrap 1", "[340!, fill]", "[]6[]"));
        panel.add(field, "gapx 6 6");
        int rows = Math.max(2, Math.min(ROWS, choices.size()));
        scroll.setPreferredSize(new Dimension(0, rows * Space.px(Space.LIST_ROW)));
        panel.add(scroll);
        Floater floater = Floater.open(anchor, part, panel, field);
        closer = floater::close;
        return floater;
    }

    private void choose(int first) {
        if (first > 0 && first < list.shown().size()) {
            list.setSelectedIndex(first);
            list.ensureIndexIsVisible(Math.min(list.shown().size() - 1, first + ROWS / 2));
            list.showChosen();
        }
    }

    private void filter() {
        List<Choice> offered = new ArrayList<>(matching(choices, field.getText()));
        if (!field.getText().isBlank()) {
            offered.replaceAll(choice -> choice.under(0));
        }
        made.apply(field.getText()).ifPresent(offered::add);
        list.show(offered);
        if (!list.shown().isEmpty()) {
            list.setSelectedIndex(0);
            list.showChosen();
        }
    }

    /** Those whose name begins with the words, then those with a word that does, then those that hold them. */
    static List<Choice> matching(List<Choice> all, String typed) {
        String wanted = typed.strip().toLowerCase(Locale.ROOT);
        if (wanted.isEmpty()) {
            return all;
        }
        List<Choice> first = new ArrayList<>();
        List<Choice> second = new ArrayList<>();
        List<Choice> third = new ArrayList<>();
        for (Choice choice : all) {
            String name = choice.name.toLowerCase(Locale.ROOT);
            if (name.startsWith(wanted)) {
                first.add(choice);
            } else if (name.contains(" " + wanted)) {
                second.add(choice);
            } else if (name.contains(wanted)
                    || choice.beside.toLowerCase(Locale.ROOT).contains(wanted)) {
                third.add(choice);
            }
        }
        first.addAll(second);
        first.addAll(third);
        return first;
    }

    private void move(int by) {
        int at = list.getSelectedIndex() + by;
        if (at >= 0 && at < list.shown().size()) {
            list.setSelectedIndex(at);
            list.showChosen();
        }
    }

    private void take(Choice choice) {
        closer.run();
        choice.run.run();
    }

    /** Of use to those who open it with a list of things. */
    public static <T> List<Choice> choices(List<T> things, Function<T, String> name, Consumer<T> chosen) {
        return things.stream()
                .map(thing -> new Choice(name.apply(thing), "", null, () -> chosen.accept(thing)))
                .toList();
    }

    private static final class ChoicePainter implements RowPainter<Choice> {
        @Override
        public void paint(java.awt.Graphics2D g, Choice choice, RowState state) {
            Cells cells = new Cells(g, state, 20, 16);
            cells.skip(Math.min(choice.level, DEEPEST) * INDENT);
            if (choice.colour != null) {
                cells.swatch(choice.colour);
            }
            cells.name(choice.name, state.chosen());
            cells.beside(choice.beside, Palette.now().second());
        }

        @Override
        public String words(Choice choice) {
            return choice.beside.isEmpty() ? choice.name : choice.name + ", " + choice.beside;
        }
    }
}
