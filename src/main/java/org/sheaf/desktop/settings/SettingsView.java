package org.sheaf.desktop.settings;

import java.awt.BorderLayout;
import java.awt.CardLayout;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javax.swing.JButton;
import javax.swing.JComponent;
import javax.swing.JPanel;
import net.miginfocom.swing.MigLayout;
import org.jspecify.annotations.Nullable;
import org.sheaf.desktop.action.Actions;
import org.sheaf.desktop.action.Words;
import org.sheaf.desktop.theme.Icons;
import org.sheaf.desktop.theme.Palette;
import org.sheaf.desktop.theme.Space;
import org.sheaf.desktop.widgets.Cells;
import org.sheaf.desktop.widgets.Column;
import org.sheaf.desktop.widgets.OnKey;
import org.sheaf.desktop.widgets.RowPainter;
import org.sheaf.desktop.widgets.SideList;
import org.sheaf.desktop.widgets.Styled;

/** The settings in place of the view: pages at the left, the chosen one beside them. Esc leads back. EDT only. */
public final class SettingsView extends JPanel {

    private static final long serialVersionUID = 1L;

    private final CardLayout cards = new CardLayout();
    private final JPanel body = Styled.ground("paper", cards);
    private final SideList<Page> pages = new SideList<>(Space.LIST_ROW + 4, page -> page, new PagePainter());
    private final transient Map<Page, JComponent> made = new EnumMap<>(Page.class);
    private final transient SettingsDeeds deeds;
    private final transient Actions actions;
    private transient @Nullable KeysPage keys;

    /** A page of the settings. */
    public enum Page {
        /** Light, dark, contrast, scale, the transcript's type. */
        APPEARANCE,
        /** All keys. */
        KEYS,
        /** The user's own nouns. */
        WORDS,
        /** The name under which one codes. */
        CODER;

        private String title() {
            return Words.of("settings.page." + name().toLowerCase(Locale.ROOT));
        }
    }

    /** The settings of a window with its actions. */
    public SettingsView(SettingsDeeds deeds, Actions actions) {
        super(new BorderLayout());
        this.deeds = deeds;
        this.actions = actions;
        setName("settings");
        add(side(), BorderLayout.WEST);
        add(body, BorderLayout.CENTER);
        OnKey.within(this, "ESCAPE", deeds::leave);
    }

    private JPanel side() {
        JPanel side = Styled.ground(
                "panel", new MigLayout("insets 20 0 16 0, wrap 1, gapy 12", "[200:, fill]", "[][grow, fill][]"));
        side.setBorder(Styled.hairline(false, false, false, true));
        side.add(Styled.label(Words.of("settings.title"), "viewTitle"), "gapleft 20");
        pages.setName("settings.pages");
        pages.getAccessibleContext().setAccessibleName(Words.of("settings.title"));
        pages.show(List.of(Page.values()));
        pages.addListSelectionListener(event -> pages.chosen().ifPresent(this::turn));
        side.add(pages, "wmin 0");
        JButton back = Styled.button(Words.of("settings.done"), deeds::leave);
        back.setName("settings.done");
        side.add(back, "growx 0, alignx left, gapleft 20");
        return side;
    }

    /** Shows a page as things are now and leads the keys there. */
    public void open(Page page) {
        made.clear();
        body.removeAll();
        pages.setSelectedValue(page, true);
        turn(page);
        KeysPage shown = keys;
        if (page == Page.KEYS && shown != null) {
            shown.focus();
        } else {
            pages.requestFocusInWindow();
        }
    }

    /** A page is as wide as there is room, so that its sentences wrap. */
    private static JComponent scrolled(JComponent page) {
        JPanel rest = Styled.ground("paper", new BorderLayout());
        return Styled.scrolled(new Column(page, rest));
    }

    private void turn(Page page) {
        if (!made.containsKey(page)) {
            JComponent component = make(page);
            made.put(page, component);
            body.add(component, page.name());
        }
        cards.show(body, page.name());
        body.revalidate(); // the settings may be asked for while they are seen
        body.repaint();
    }

    private JComponent make(Page page) {
        return switch (page) {
            case APPEARANCE -> scrolled(new AppearancePage(deeds).component());
            case KEYS -> {
                KeysPage all = new KeysPage(actions);
                keys = all;
                yield all.component();
            }
            case WORDS -> scrolled(new WordsPage(deeds).component());
            case CODER -> scrolled(new CoderPage(deeds).component());
        };
    }

    private static final class PagePainter implements RowPainter<Page> {
        @Override
        public void paint(java.awt.Graphics2D g, Page page, RowState state) {
            Icons icon = switch (page) {
                case APPEARANCE -> Icons.SUN;
                case KEYS -> Icons.SETTINGS;
                case WORDS -> Icons.QUOTE;
                case CODER -> Icons.PERSON;
            };
            new Cells(g, state, 20, 12)
                    .icon(icon.icon(Palette.now().text()), null)
                    .skip(4)
                    .name(page.title(), state.chosen());
        }

        @Override
        public String words(Page page) {
            return page.title();
        }
    }
}
