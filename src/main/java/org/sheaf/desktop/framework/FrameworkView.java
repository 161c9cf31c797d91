package org.sheaf.desktop.framework;

import java.awt.BorderLayout;
import javax.swing.JComponent;
import javax.swing.JPanel;
import javax.swing.JTabbedPane;
import org.sheaf.desktop.action.Words;
import org.sheaf.desktop.widgets.Beside;
import org.sheaf.desktop.widgets.Divided;
import org.sheaf.desktop.widgets.OnKey;
import org.sheaf.desktop.widgets.Seen;
import org.sheaf.desktop.widgets.Styled;

/**
 * The framework in a view of its own: the tree over the open codes at the left; at the right the chosen code with its
 * quotations, codes that are alike, versions. Layout only. EDT only.
 */
public final class FrameworkView extends JPanel {

    private static final long serialVersionUID = 1L;

    private static final int CODE = 0;
    private static final int ALIKE = 1;
    private static final int VERSIONS = 2;

    private final JTabbedPane tabs = new JTabbedPane();
    private final Divided sides;
    private final Divided lists;
    private final FrameworkPane tree;
    private final QuotationsOfCode quotations;

    /**
     * The parts.
     *
     * @param tree with its figures
     * @param pool of open codes
     * @param form of the chosen code
     * @param quotations of the chosen code
     * @param alike pairs of codes
     * @param versions of the framework
     */
    public record Parts(
            FrameworkPane tree,
            PoolPane pool,
            DefinitionForm form,
            QuotationsOfCode quotations,
            JComponent alike,
            JComponent versions) {}

    /** Puts the parts together. */
    public FrameworkView(FrameworkModel model, SplitModel splitting, Parts parts) {
        super(new BorderLayout());
        tree = parts.tree;
        quotations = parts.quotations;
        tabs.setName("framework.tabs");
        tabs.addTab(Words.of("framework.tab.code"), new Beside(parts.form, parts.quotations, 0.5, 640));
        tabs.addTab(Words.of("framework.tab.alike"), parts.alike);
        tabs.addTab(Words.of("framework.tab.versions"), parts.versions);
        tabs.getAccessibleContext().setAccessibleName(Words.of("framework.tabs"));
        OnKey.leave(tabs, "ctrl PAGE_UP", "ctrl PAGE_DOWN");
        Styled.style(
                tabs,
                "tabInsets: 4,16,4,16; background: $Sheaf.panel; tabAreaInsets: 0,0,0,0; showContentSeparator: true");
        lists = new Divided(Divided.Keeps.TOP, new Divided.Sizes(540, 160, 1200), parts.tree, parts.pool);
        sides = new Divided(Divided.Keeps.LEFT, new Divided.Sizes(440, 280, 760), lists, tabs);
        add(sides, BorderLayout.CENTER);
        Seen.follow(this, yes -> {
            model.countVoices(yes);
            if (yes) {
                model.chooseAgain();
            }
        });
        Seen.follow(parts.quotations, splitting::seen);
    }

    /** The line between the lists and the tabs, and the one between tree and pool, to be remembered. */
    public Divided sides() {
        return sides;
    }

    /** See {@link #sides}. */
    public Divided lists() {
        return lists;
    }

    /** Leads the keys to the tree. */
    public void focusTree() {
        tree.focusTree();
    }

    /** Shows the chosen code and leads the keys to its quotations. */
    public void showQuotations() {
        tabs.setSelectedIndex(CODE);
        quotations.focusList();
    }

    /** Shows pairs of codes that may be one. */
    public void showAlike() {
        tabs.setSelectedIndex(ALIKE);
    }

    /** Shows the versions. */
    public void showVersions() {
        tabs.setSelectedIndex(VERSIONS);
    }
}
