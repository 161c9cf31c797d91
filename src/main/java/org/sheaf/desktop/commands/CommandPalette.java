package org.sheaf.desktop.commands;

import java.awt.Dimension;
import java.awt.Rectangle;
import java.awt.event.MouseAdapter;
import java.awt.event.MouseEvent;
import java.util.List;
import javax.swing.JComponent;
import javax.swing.JPanel;
import javax.swing.JScrollPane;
import javax.swing.SwingUtilities;
import net.miginfocom.swing.MigLayout;
import org.sheaf.desktop.action.Settings;
import org.sheaf.desktop.action.Words;
import org.sheaf.desktop.theme.Palette;
import org.sheaf.desktop.theme.Space;
import org.sheaf.desktop.theme.Type;
import org.sheaf.desktop.widgets.Floater;
import org.sheaf.desktop.widgets.OnKey;
import org.sheaf.desktop.widgets.Prose;
import org.sheaf.desktop.widgets.SearchField;
import org.sheaf.desktop.widgets.SideList;
import org.sheaf.desktop.widgets.Styled;

/**
 * Everything that can be done, and codes, themes and transcripts to jump to, found by typing some letters of its name. The
 * chosen one's meaning stands at the foot; of what cannot be done now, what it would need. EDT only.
 */
public final class CommandPalette {

    private static final int ROWS = 11;
    private static final int MOST = 500;
    private static final int WIDTH = 620;
    private static final int TOP = 64;

    private final CommandFinder finder;
    private final RecentCommands recent;
    private final List<String> before;
    private final SearchField field = new SearchField(Words.of("commands.field"), "");
    private final SideList<CommandFinder.Found> list =
            new SideList<>(Space.TABLE_ROW, found -> found.command().id(), new CommandPainter());
    private final Prose foot = new Prose("", Type.SECOND, Palette::second, 2);
    private Runnable closer = () -> {};

    private CommandPalette(List<Command> commands, Settings settings) {
        this.finder = CommandFinder.of(commands);
        this.recent = new RecentCommands(settings);
        this.before = recent.ids();
        field.setName("commands.field");
        list.setName("commands.list");
        list.getAccessibleContext().setAccessibleName(Words.of("commands.list"));
        list.setFocusable(false);
        list.ledBy(field);
        Styled.style(list, "background: $Sheaf.paper");
        field.onText(text -> filter());
        list.addListSelectionListener(event -> explain());
        list.addMouseListener(new MouseAdapter() {
            @Override
            public void mouseReleased(MouseEvent event) {
                list.at(event.getPoint()).ifPresent(i -> take(list.shown().get(i)));
            }
        });
        OnKey.of(field, "DOWN", () -> move(1));
        OnKey.of(field, "UP", () -> move(-1));
        OnKey.of(field, "PAGE_DOWN", () -> move(ROWS - 1));
        OnKey.of(field, "PAGE_UP", () -> move(1 - ROWS));
        OnKey.of(field, "ESCAPE", () -> closer.run());
        OnKey.of(field, "ENTER", () -> list.chosen().ifPresent(this::take));
        filter();
    }

    /**
     * Opens the palette at the top of a window's middle.
     *
     * @param over in the window
     * @param commands in the order in which they are listed; enabled as they were before the palette has the focus
     * @param settings where the last used are remembered
     */
    public static Floater open(JComponent over, List<Command> commands, Settings settings) {
        CommandPalette palette = new CommandPalette(commands, settings);
        int width = Math.min(Space.px(WIDTH), over.getWidth() - Space.px(2 * Space.WIDE));
        JPanel panel = palette.panel(width);
        Rectangle top = new Rectangle((over.getWidth() - width) / 2, Space.px(TOP), width, 0);
        Floater floater = Floater.open(over, top, panel, palette.field);
        palette.closer = floater::close;
        return floater;
    }

    private JPanel panel(int width) {
        JScrollPane scroll = Styled.scrolled(list);
        scroll.setPreferredSize(new Dimension(width, ROWS * Space.px(Space.TABLE_ROW)));
        JPanel panel = Styled.clear(new MigLayout("insets 8 0 10 0, wrap 1, fillx", "[grow, fill]", "[]6[]0[]"));
        panel.add(field, "gapx 10 10");
        panel.add(scroll, "hmin 60");
        JPanel below = Styled.clear(new MigLayout("insets 8 18 0 18, fillx", "[grow, fill]"));
        below.setBorder(Styled.hairline(true, false, false, false));
        below.add(foot.foresee(WIDTH - 36), "wmin 0, h 36!");
        panel.add(below, "wmin 0");
        return panel;
    }

    private void filter() {
        list.show(finder.find(field.getText(), before, MOST));
        if (!list.shown().isEmpty()) {
            list.setSelectedIndex(0);
            list.showChosen();
        }
        explain();
    }

    private void explain() {
        String words = list.chosen()
                .map(CommandFinder.Found::command)
                .map(command -> command.enabled()
                        ? command.words().about()
                        : Words.of("commands.not", command.words().about()))
                .orElseGet(() -> Words.of("commands.none", field.getText().strip()));
        foot.setText(words);
        field.getAccessibleContext()
                .setAccessibleDescription(list.chosen()
                        .map(found -> new CommandPainter().words(found))
                        .orElse(words));
    }

    private void move(int by) {
        int last = list.shown().size() - 1;
        if (last >= 0) {
            list.setSelectedIndex(Math.max(0, Math.min(last, list.getSelectedIndex() + by)));
            list.showChosen();
        }
    }

    /** Does it once the focus is back where it was, for that decides what some actions act on. */
    private void take(CommandFinder.Found found) {
        if (found.command().enabled()) {
            recent.used(found.command());
            closer.run();
            SwingUtilities.invokeLater(found.command().run());
        }
    }
}
