package org.sheaf.desktop.shell;

import java.awt.BorderLayout;
import java.awt.Component;
import java.awt.KeyboardFocusManager;
import java.awt.event.ComponentAdapter;
import java.awt.event.ComponentEvent;
import java.beans.PropertyChangeListener;
import java.util.List;
import javax.swing.JButton;
import javax.swing.JComponent;
import javax.swing.JPanel;
import javax.swing.JTabbedPane;
import javax.swing.JToolBar;
import javax.swing.SwingUtilities;
import org.sheaf.desktop.action.Actions;
import org.sheaf.desktop.action.Settings;
import org.sheaf.desktop.action.Words;
import org.sheaf.desktop.widgets.Divided;
import org.sheaf.desktop.widgets.OnKey;
import org.sheaf.desktop.widgets.Styled;

/**
 * Transcripts and framework at the left, the reader, quotation and memos at the right. In a narrow window the sides are
 * drawers that shut when the keys go back to the reader. Layout only. EDT only.
 */
final class ReadView extends JPanel {

    private static final long serialVersionUID = 1L;

    private static final int RIGHT_NEEDS = 1280;
    private static final int RIGHT_NEEDS_BESIDE_TWO = 1680;
    private static final int LEFT_NEEDS = 1100;

    /** In a narrower pane its tabs and the buttons beside them had no room. */
    private static final int LEFT_LEAST = 256;

    private final JTabbedPane leftTabs = new JTabbedPane();
    private final JTabbedPane rightTabs = new JTabbedPane();
    private final transient SidePane left;
    private final transient SidePane right;
    private final transient PropertyChangeListener focusWatch = event -> shutWhenLeft();
    private transient Runnable fitted = () -> {};
    private transient Runnable toReader = () -> {};

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
        tab(leftTabs, "read.tab.transcripts", panes.transcripts);
        tab(leftTabs, "read.tab.participants", panes.participants);
        leftTabs.putClientProperty("JTabbedPane.trailingComponent", trailing(actions, leftTabs));
        tab(rightTabs, "read.tab.quotation", panes.quotation);
        tab(rightTabs, "read.tab.code", panes.code);
        tab(rightTabs, "read.tab.memos", panes.memos);
        remembered(leftTabs, settings, "tab.left");
        remembered(rightTabs, settings, "tab.right");
        Divided lists = new Divided(Divided.Keeps.TOP, new Divided.Sizes(290, 120, 700), leftTabs, panes.framework);
        Divided details = new Divided(Divided.Keeps.TOP, new Divided.Sizes(300, 150, 700), rightTabs, panes.retrieved);
        remembered(lists, settings, "layout.lists");
        remembered(details, settings, "layout.details");
        Divided inner = new Divided(Divided.Keeps.RIGHT, new Divided.Sizes(332, 280, 480), details, panes.reader);
        Divided outer = new Divided(Divided.Keeps.LEFT, new Divided.Sizes(288, LEFT_LEAST, 420), lists, inner);
        right = new SidePane(inner, details, RIGHT_NEEDS, settings, "layout.right");
        left = new SidePane(outer, lists, LEFT_NEEDS, settings, "layout.left");
        add(outer, BorderLayout.CENTER);
        OnKey.within(lists, "ESCAPE", () -> shut(left));
        OnKey.within(details, "ESCAPE", () -> shut(right));
        addComponentListener(new ComponentAdapter() {
            @Override
            public void componentResized(ComponentEvent event) {
                fit();
            }
        });
    }

    /** What acts on the list that is seen. */
    private static JPanel trailing(Actions actions, JTabbedPane tabs) {
        JToolBar tools = new JToolBar();
        tools.setOpaque(false);
        tools.setBorder(Styled.inset(0, 0, 0, 8));
        JButton transcripts = Styled.iconButton(actions.swing("transcript.filter"));
        JButton people = Styled.iconButton(actions.swing("participant.filter"));
        Runnable fit = () -> {
            transcripts.setVisible(tabs.getSelectedIndex() <= 0);
            people.setVisible(tabs.getSelectedIndex() == 1);
        };
        tabs.addChangeListener(event -> fit.run());
        fit.run();
        tools.add(transcripts);
        tools.add(people);
        tools.add(Styled.iconButton(actions.swing("study.import")));
        JPanel end = Styled.clear(new BorderLayout());
        end.add(tools, BorderLayout.EAST);
        return end;
    }

    private static void tab(JTabbedPane tabs, String key, JComponent content) {
        tabs.addTab(Words.of(key), content);
        tabs.setTabLayoutPolicy(JTabbedPane.SCROLL_TAB_LAYOUT); // never one row of tabs above another
        OnKey.leave(tabs, "ctrl PAGE_UP", "ctrl PAGE_DOWN");
        Styled.style(
                tabs,
                "tabInsets: 4,16,4,8; background: $Sheaf.panel; tabAreaInsets: 0,0,0,0; showContentSeparator: true");
    }

    private static void remembered(Divided part, Settings settings, String key) {
        part.size100(settings.number(key, part.size100()));
        part.onMoved(() -> settings.put(key, String.valueOf(part.size100())));
    }

    private static void remembered(JTabbedPane tabs, Settings settings, String key) {
        int last = settings.number(key, 0);
        tabs.setSelectedIndex(last >= 0 && last < tabs.getTabCount() ? last : 0);
        tabs.addChangeListener(event -> settings.put(key, String.valueOf(tabs.getSelectedIndex())));
    }

    @Override
    public void addNotify() {
        super.addNotify();
        KeyboardFocusManager.getCurrentKeyboardFocusManager()
                .addPropertyChangeListener("permanentFocusOwner", focusWatch);
    }

    @Override
    public void removeNotify() {
        KeyboardFocusManager.getCurrentKeyboardFocusManager()
                .removePropertyChangeListener("permanentFocusOwner", focusWatch);
        super.removeNotify();
    }

    private void fit() {
        left.fit(getWidth());
        right.fit(getWidth());
        fitted.run();
    }

    /** A drawer shuts when the keys have gone to another part of the view; what floats over the window keeps it open. */
    private void shutWhenLeft() {
        Component owner = KeyboardFocusManager.getCurrentKeyboardFocusManager().getPermanentFocusOwner();
        if (owner != null && SwingUtilities.isDescendingFrom(owner, this)) {
            for (SidePane pane : List.of(left, right)) {
                if (pane.isOpenDrawer() && !SwingUtilities.isDescendingFrom(owner, pane.content())) {
                    pane.show(false);
                    fitted.run();
                }
            }
        }
    }

    private void shut(SidePane pane) {
        if (pane.isOpenDrawer()) {
            toggle(pane);
        }
    }

    private void toggle(SidePane pane) {
        boolean open = !pane.isShown();
        boolean hadFocus = isFocusIn(pane.content());
        pane.show(open);
        if (pane.isOpenDrawer()) {
            validate();
            (pane == left ? leftTabs : rightTabs).requestFocusInWindow();
        } else if (hadFocus) {
            toReader.run();
        }
        fitted.run();
    }

    private static boolean isFocusIn(JComponent part) {
        Component owner = KeyboardFocusManager.getCurrentKeyboardFocusManager().getPermanentFocusOwner();
        return owner != null && SwingUtilities.isDescendingFrom(owner, part);
    }

    void toggleLeft() {
        toggle(left);
    }

    void toggleRight() {
        toggle(right);
    }

    boolean isLeftShown() {
        return left.isShown();
    }

    boolean isRightShown() {
        return right.isShown();
    }

    /** Sets what is told when a side came or went, and what leads the keys to the reader. */
    void onFitted(Runnable listener, Runnable focusReader) {
        fitted = listener;
        toReader = focusReader;
    }

    /** Two transcripts side by side need the room in which the right side else stands. */
    void two(boolean yes) {
        right.needs(yes ? RIGHT_NEEDS_BESIDE_TWO : RIGHT_NEEDS);
        if (getWidth() > 0) {
            fit();
        }
    }

    /** Takes both sides away for a while, so that nothing stands beside the words, or gives them back. */
    void calm(boolean yes) {
        left.away(yes);
        right.away(yes);
        fitted.run();
    }

    /** Shows the right side, if it was hidden. */
    void showRight() {
        right.show(true);
        fitted.run();
    }

    /** Brings the memos, the quotation or the code's definition to the front, and the pane if it was hidden. */
    void showDetail(int tab) {
        showRight();
        rightTabs.setSelectedIndex(tab);
    }
}
