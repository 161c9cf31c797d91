package org.sheaf.desktop.shell;

import java.awt.BorderLayout;
import java.awt.event.ComponentAdapter;
import java.awt.event.ComponentEvent;
import javax.swing.JComponent;
import javax.swing.JPanel;
import javax.swing.JTabbedPane;
import javax.swing.JToolBar;
import org.jspecify.annotations.Nullable;
import org.sheaf.desktop.action.Actions;
import org.sheaf.desktop.action.Settings;
import org.sheaf.desktop.action.Words;
import org.sheaf.desktop.theme.Space;
import org.sheaf.desktop.widgets.Divided;
import org.sheaf.desktop.widgets.Styled;

/** Transcripts and framework at the left, the reader, quotation and memos at the right. Layout only. EDT only. */
final class ReadView extends JPanel {

    private static final long serialVersionUID = 1L;

    private static final int RIGHT_NEEDS = 1280;
    private static final int LEFT_NEEDS = 1100;

    private final JTabbedPane leftTabs = new JTabbedPane();
    private final JTabbedPane rightTabs = new JTabbedPane();
    private final Divided left;
    private final Divided right;
    private final Divided lists;
    private final Divided details;
    private final transient Settings settings;
    private @Nullable Boolean leftWanted;
    private @Nullable Boolean rightWanted;

    /**
     * The panes.
     *
     * @param transcripts list
     * @param participants list
     * @param framework tree
     * @param reader in the middle
     * @param quotation details of the chosen one
     * @param code definition of the chosen one
     * @param memos list and editor
     * @param retrieved quotations of the chosen code or theme
     */
    record Panes(
            JComponent transcripts,
            JComponent participants,
            JComponent framework,
            JComponent reader,
            JComponent quotation,
            JComponent code,
            JComponent memos,
            JComponent retrieved) {}

    ReadView(Panes panes, Actions actions, Settings settings) {
        super(new BorderLayout());
        this.settings = settings;
        tab(leftTabs, "read.tab.transcripts", panes.transcripts);
        tab(leftTabs, "read.tab.participants", panes.participants);
        JToolBar tools = new JToolBar();
        tools.setOpaque(false);
        tools.setBorder(Styled.inset(0, 0, 0, 8));
        tools.add(Styled.iconButton(actions.swing("transcript.filter")));
        tools.add(Styled.iconButton(actions.swing("study.import")));
        leftTabs.putClientProperty("JTabbedPane.trailingComponent", trailing(tools));
        tab(rightTabs, "read.tab.quotation", panes.quotation);
        tab(rightTabs, "read.tab.code", panes.code);
        tab(rightTabs, "read.tab.memos", panes.memos);
        lists = new Divided(Divided.Keeps.TOP, new Divided.Sizes(290, 120, 700), leftTabs, panes.framework);
        details = new Divided(Divided.Keeps.TOP, new Divided.Sizes(300, 150, 700), rightTabs, panes.retrieved);
        right = new Divided(Divided.Keeps.RIGHT, new Divided.Sizes(332, 280, 480), details, panes.reader);
        left = new Divided(Divided.Keeps.LEFT, new Divided.Sizes(288, 220, 420), lists, right);
        add(left, BorderLayout.CENTER);
        remembered(left, "layout.left");
        remembered(right, "layout.right");
        remembered(lists, "layout.lists");
        remembered(details, "layout.details");
        addComponentListener(new ComponentAdapter() {
            @Override
            public void componentResized(ComponentEvent event) {
                fit();
            }
        });
    }

    private static JPanel trailing(JToolBar tools) {
        JPanel end = Styled.clear(new BorderLayout());
        end.add(tools, BorderLayout.EAST);
        return end;
    }

    private static void tab(JTabbedPane tabs, String key, JComponent content) {
        tabs.addTab(Words.of(key), content);
        Styled.style(
                tabs,
                "tabInsets: 4,16,4,8; background: $Sheaf.panel; tabAreaInsets: 0,0,0,0; showContentSeparator: true");
    }

    private void remembered(Divided part, String key) {
        part.size100(settings.number(key, part.size100()));
        part.onMoved(() -> settings.put(key, String.valueOf(part.size100())));
    }

    /** Where room is short the side panes go, unless they were asked for. */
    private void fit() {
        float scale = Space.px(100f) / 100f;
        boolean roomForRight = getWidth() >= RIGHT_NEEDS * scale - 2;
        boolean roomForLeft = getWidth() >= LEFT_NEEDS * scale - 2;
        right.reveal(rightWanted == null ? roomForRight : rightWanted);
        left.reveal(leftWanted == null ? roomForLeft : leftWanted);
    }

    void toggleLeft() {
        leftWanted = !left.isShown();
        fit();
    }

    void toggleRight() {
        rightWanted = !right.isShown();
        fit();
    }

    boolean isLeftShown() {
        return left.isShown();
    }

    boolean isRightShown() {
        return right.isShown();
    }

    /** Brings the memos, the quotation or the code's definition to the front, and the pane if it was hidden. */
    void showDetail(int tab) {
        if (!right.isShown()) {
            toggleRight();
        }
        rightTabs.setSelectedIndex(tab);
    }
}
