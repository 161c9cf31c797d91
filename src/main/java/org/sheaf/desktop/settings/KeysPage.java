package org.sheaf.desktop.settings;

import java.awt.BorderLayout;
import java.awt.CardLayout;
import java.util.ArrayList;
import java.util.List;
import javax.swing.JButton;
import javax.swing.JCheckBox;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.KeyStroke;
import net.miginfocom.swing.MigLayout;
import org.sheaf.desktop.action.Actions;
import org.sheaf.desktop.action.Words;
import org.sheaf.desktop.theme.Palette;
import org.sheaf.desktop.theme.Space;
import org.sheaf.desktop.theme.Type;
import org.sheaf.desktop.widgets.OnKey;
import org.sheaf.desktop.widgets.Prose;
import org.sheaf.desktop.widgets.SearchField;
import org.sheaf.desktop.widgets.SideList;
import org.sheaf.desktop.widgets.Styled;
import org.sheaf.study.Refusal;

/** All actions with their keys, searched and changed; a clash is refused and names the other action. EDT only. */
final class KeysPage {

    private final Actions actions;
    private final SearchField search = new SearchField(Words.of("settings.keys.search"), "");
    private final SideList<KeyRow> list = new SideList<>(Space.TABLE_ROW, KeyRow::id, new KeyRow.Painter());
    private final JCheckBox letters = new JCheckBox(Words.of("settings.keys.letters"));
    private final JButton resetAll = Styled.button(Words.of("settings.keys.reset.all"), this::resetAll);
    private final JLabel name = Styled.label("", "title");
    private final Prose said = new Prose("", Type.SECOND, palette -> tint(palette), 2);
    private final CardLayout cards = new CardLayout();
    private final JPanel deeds = Styled.clear(cards);
    private final KeyField press = new KeyField(this::pressed, this::noKey);
    private final JButton change = Styled.button(Words.of("settings.keys.change"), () -> ask(false));
    private final JButton add = Styled.button(Words.of("settings.keys.add"), () -> ask(true));
    private final JButton none = Styled.button(Words.of("settings.keys.take"), this::takeOff);
    private final JButton reset = Styled.button(Words.of("settings.keys.reset"), this::reset);
    private final JPanel page = Styled.ground("paper", new BorderLayout());
    private boolean asking;
    private boolean adding;
    private boolean wrong;

    KeysPage(Actions actions) {
        this.actions = actions;
        page.add(head(), BorderLayout.NORTH);
        page.add(Styled.scrolled(list), BorderLayout.CENTER);
        page.add(foot(), BorderLayout.SOUTH);
        search.setName("settings.keys.search");
        said.setName("settings.keys.said");
        list.setName("settings.keys.list");
        list.getAccessibleContext().setAccessibleName(Words.of("settings.keys"));
        Styled.style(list, "background: $Sheaf.paper");
        search.onText(text -> refresh());
        list.addListSelectionListener(event -> chosen());
        list.onOpened(row -> ask(false));
        OnKey.of(search, "DOWN", list::requestFocusInWindow);
        OnKey.of(list, "ENTER", () -> ask(false));
        OnKey.of(list, "DELETE", this::takeOff);
        letters.setName("settings.keys.letters");
        letters.setOpaque(false);
        letters.setSelected(actions.hasLetters());
        letters.addActionListener(event -> {
            actions.letters(letters.isSelected());
            refresh();
        });
        refresh();
        list.setSelectedIndex(0);
    }

    JComponent component() {
        return page;
    }

    void focus() {
        search.requestFocusInWindow();
    }

    private JPanel head() {
        JPanel head = Styled.clear(new MigLayout("insets 28 32 10 32, fillx, wrap 1, gapy 10", "[grow, fill]"));
        head.add(Styled.label(Words.of("settings.keys"), "pageTitle"), "wmin 0");
        head.add(new Prose(Words.of("settings.keys.about"), Type.BODY, Palette::second).foresee(Form.WIDTH), "wmin 0");
        head.add(search, "h 30:, w 160::520, split 2, growx");
        head.add(resetAll, "growx 0, gapleft push");
        resetAll.setName("settings.keys.reset.all");
        head.add(letters, "growx 0, wmin 0");
        return head;
    }

    private JPanel foot() {
        JPanel foot =
                Styled.ground("panel", new MigLayout("insets 14 32 16 32, fillx, wrap 1, gapy 6", "[grow, fill]"));
        foot.setBorder(Styled.hairline(true, false, false, false));
        foot.add(name, "wmin 0");
        foot.add(said.foresee(Form.WIDTH), "wmin 0, h 34:");
        JPanel buttons = Styled.clear(new MigLayout("insets 0, gap 8"));
        named(change, "settings.keys.change");
        named(add, "settings.keys.add");
        named(none, "settings.keys.take");
        named(reset, "settings.keys.reset");
        for (JButton button : List.of(change, add, none, reset)) {
            buttons.add(button, "wmin 0");
        }
        deeds.add(buttons, "deeds");
        JPanel asked = Styled.clear(new MigLayout("insets 0, fill", "[0:360:, fill]push"));
        asked.add(press, "h 30:");
        deeds.add(asked, "press");
        foot.add(deeds, "wmin 0");
        return foot;
    }

    private static void named(JButton button, String id) {
        button.setName(id);
    }

    private java.awt.Color tint(Palette palette) {
        return wrong ? palette.bad() : palette.second();
    }

    private void refresh() {
        List<KeyRow> rows = new ArrayList<>();
        actions.all().stream()
                .map(action -> KeyRow.of(action, actions))
                .filter(row -> row.has(search.getText()))
                .forEach(rows::add);
        list.show(rows);
        if (list.isSelectionEmpty() && !rows.isEmpty()) {
            list.setSelectedIndex(0);
        }
        chosen();
    }

    private void chosen() {
        boolean any = list.chosen().isPresent();
        KeyRow row = list.chosen().orElse(null);
        name.setText(row == null ? Words.of("settings.keys.nothing") : row.name());
        say(row == null ? "" : row.about(), false);
        change.setEnabled(any);
        add.setEnabled(row != null && !row.keys().isEmpty());
        none.setEnabled(row != null && !row.keys().isEmpty());
        reset.setEnabled(row != null && row.changed());
        resetAll.setEnabled(actions.all().stream().anyMatch(action -> actions.isChanged(action.id())));
    }

    private void say(String words, boolean isWrong) {
        wrong = isWrong;
        said.setText(words);
        said.repaint();
    }

    private void ask(boolean another) {
        if (list.chosen().isPresent()) {
            asking = true;
            adding = another;
            cards.show(deeds, "press");
            press.requestFocusInWindow();
        }
    }

    private void pressed(KeyStroke key) {
        list.chosen().ifPresent(row -> {
            List<KeyStroke> keys = new ArrayList<>(adding ? actions.keys(row.id()) : List.of());
            keys.remove(key);
            keys.add(key);
            attempt(() -> actions.change(row.id(), keys));
        });
    }

    /** Goes on asking while what was pressed cannot be had. */
    private void attempt(Runnable deed) {
        try {
            deed.run();
            noKey();
            refresh();
        } catch (Refusal refused) {
            say(refused.why(), true);
        }
    }

    private void noKey() {
        if (asking) {
            asking = false;
            cards.show(deeds, "deeds");
            if (press.isFocusOwner()) {
                list.requestFocusInWindow();
            }
            chosen();
        }
    }

    private void takeOff() {
        list.chosen().ifPresent(row -> attempt(() -> actions.change(row.id(), List.of())));
    }

    private void reset() {
        list.chosen().ifPresent(row -> attempt(() -> actions.reset(row.id())));
    }

    private void resetAll() {
        attempt(actions::resetAll);
    }
}
