package org.sheaf.desktop.shell;

import com.formdev.flatlaf.FlatClientProperties;
import java.awt.event.ComponentAdapter;
import java.awt.event.ComponentEvent;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import javax.swing.JButton;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JPanel;
import net.miginfocom.swing.MigLayout;
import org.jspecify.annotations.Nullable;
import org.sheaf.desktop.action.Actions;
import org.sheaf.desktop.action.Keys;
import org.sheaf.desktop.action.Words;
import org.sheaf.desktop.theme.Icons;
import org.sheaf.desktop.theme.Space;
import org.sheaf.desktop.widgets.CoderBadge;
import org.sheaf.desktop.widgets.SearchField;
import org.sheaf.desktop.widgets.Styled;
import org.sheaf.desktop.widgets.ViewButton;

/** Views, search field, undo and redo, whether all is saved, and who acts. EDT only. */
final class Header extends JPanel {

    private static final long serialVersionUID = 1L;

    /** Below this width, at 100 %, the words beside signs are left out. */
    private static final int NARROW = 960;

    private final Map<View, ViewButton> views = new EnumMap<>(View.class);
    private final SearchField search = new SearchField(Words.of("header.search"), Keys.text(Keys.of("menu shift F")));
    private final JLabel saved = Styled.label("", "second");
    private final JButton coder = new JButton();
    private final List<Rule> rules = new ArrayList<>();
    private String coderName = "";
    private boolean everythingSaved = true;
    private boolean narrow;

    Header(Actions actions, Consumer<JComponent> coderMenu) {
        super(new MigLayout(
                "insets 0 14 0 16, fillx, gap 0, hidemode 2",
                "[]12:22:22[44:560:640, grow 200, fill]push[]2[]10[]10[]12[]12[]",
                "[51!, center]"));
        Styled.style(this, "background: $Sheaf.chrome");
        setBorder(Styled.hairline(false, false, true, false));
        add(switcher(actions));
        search.setName("header.search");
        add(search, "h 30!, wmin 44");
        add(Styled.iconButton(actions.swing("study.undo")), "w 30!, h 30!");
        add(Styled.iconButton(actions.swing("study.redo")), "w 30!, h 30!");
        add(rule(), "w 1!, h 22!");
        saved.setName("header.saved");
        add(saved);
        add(rule(), "w 1!, h 22!");
        coder.setName("header.coder");
        coder.putClientProperty(FlatClientProperties.BUTTON_TYPE, FlatClientProperties.BUTTON_TYPE_TOOLBAR_BUTTON);
        coder.addActionListener(event -> coderMenu.accept(coder));
        add(coder);
        addComponentListener(new ComponentAdapter() {
            @Override
            public void componentResized(ComponentEvent event) {
                fit();
            }
        });
    }

    /** Widths that are set by hand follow the scale. */
    @Override
    public void updateUI() {
        super.updateUI();
        if (coder != null) {
            javax.swing.SwingUtilities.invokeLater(this::write);
        }
    }

    /** Where room is short, signs stand without their words. */
    private void fit() {
        boolean short100 = getWidth() < Space.px(NARROW);
        if (short100 != narrow) {
            narrow = short100;
            search.showHint(!narrow);
            search.placeholder(Words.of(narrow ? "header.search.short" : "header.search"));
            views.values().forEach(view -> view.narrow(narrow));
            rules.forEach(rule -> rule.setVisible(!narrow));
            write();
        }
    }

    private void write() {
        String word = Words.of(everythingSaved ? "header.saved" : "header.saving");
        saved.setIcon((everythingSaved ? Icons.TICK : Icons.CLOCK).icon());
        saved.setText(narrow ? "" : word);
        saved.setToolTipText(word);
        saved.getAccessibleContext().setAccessibleName(word);
        // the wider of both words has its room, so that nothing moves when one gives way to the other
        java.awt.FontMetrics metrics = saved.getFontMetrics(saved.getFont());
        int widest =
                Math.max(metrics.stringWidth(Words.of("header.saved")), metrics.stringWidth(Words.of("header.saving")));
        saved.setPreferredSize(
                narrow ? null : new java.awt.Dimension(widest + Space.px(24), metrics.getHeight() + Space.px(2)));
        coder.setText(narrow ? "" : coderName);
        revalidate();
    }

    private Rule rule() {
        Rule rule = new Rule();
        rules.add(rule);
        return rule;
    }

    private JPanel switcher(Actions actions) {
        JPanel row = Styled.clear(new MigLayout("insets 0, gap 2"));
        for (View view : View.values()) {
            if (!view.isInHeader()) {
                continue;
            }
            ViewButton button = new ViewButton(Words.of("action." + view.action()));
            button.setName("header." + view.action());
            button.setToolTipText(
                    String.valueOf(actions.swing(view.action()).getValue(javax.swing.Action.SHORT_DESCRIPTION)));
            button.addActionListener(event -> actions.run(view.action()));
            views.put(view, button);
            row.add(button, "wmin pref");
        }
        return row;
    }

    /** Shows which view is seen; null for none of them. */
    void show(@Nullable View view) {
        views.forEach((other, button) -> button.setSelected(other == view));
    }

    SearchField search() {
        return search;
    }

    /** Shows whether everything has reached the disk. */
    void saved(boolean everything) {
        everythingSaved = everything;
        write();
    }

    /** Shows who acts. */
    void coder(String name) {
        coderName = name;
        coder.setIcon(new CoderBadge(name, 22, true));
        coder.setIconTextGap(8);
        coder.setToolTipText(Words.of("header.coder", name));
        coder.getAccessibleContext().setAccessibleName(Words.of("header.coder", name));
        write();
    }

    String coderName() {
        return coderName;
    }

    /** A hairline that stands. */
    private static final class Rule extends javax.swing.JComponent {
        private static final long serialVersionUID = 1L;

        @Override
        protected void paintComponent(java.awt.Graphics g) {
            g.setColor(org.sheaf.desktop.theme.Palette.now().hairline());
            g.fillRect(0, 0, 1, getHeight());
        }
    }
}
