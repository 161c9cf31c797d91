package org.sheaf.desktop.shell;

import java.awt.Component;
import java.awt.Container;
import java.awt.Dimension;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import javax.accessibility.AccessibleContext;
import javax.accessibility.AccessibleRole;
import javax.swing.AbstractButton;
import javax.swing.JComboBox;
import javax.swing.JComponent;
import javax.swing.JFrame;
import javax.swing.JLabel;
import javax.swing.JList;
import javax.swing.JScrollBar;
import javax.swing.JTabbedPane;
import javax.swing.JTable;
import javax.swing.JTree;
import javax.swing.JViewport;
import javax.swing.LayoutFocusTraversalPolicy;
import javax.swing.SwingUtilities;
import javax.swing.text.JTextComponent;
import org.jspecify.annotations.Nullable;

/** What a window owes to those who cannot see it, cannot point, or need it large. EDT only. */
final class Access {

    private static final Set<AccessibleRole> VAGUE =
            Set.of(AccessibleRole.UNKNOWN, AccessibleRole.SWING_COMPONENT, AccessibleRole.PANEL);

    private Access() {}

    /** What the tab key stops at. */
    private static final class Stops extends LayoutFocusTraversalPolicy {
        private static final long serialVersionUID = 1L;

        boolean has(Component component) {
            return accept(component);
        }
    }

    /** The controls that show without a name, a role, or as a mere sign without a tooltip; each with where it stands. */
    static List<String> unnamed(JFrame frame) {
        List<String> wrong = new ArrayList<>();
        Stops stops = new Stops();
        walk(frame.getLayeredPane(), component -> {
            boolean control = component instanceof AbstractButton
                    || component instanceof JTextComponent
                    || component instanceof JList
                    || component instanceof JTree
                    || component instanceof JTable
                    || component instanceof JTabbedPane
                    || component instanceof JComboBox;
            if (!control && !stops.has(component)) {
                return;
            }
            AccessibleContext context = component.getAccessibleContext();
            if (context == null) {
                wrong.add(where(component) + " is nothing to a screen reader");
                return;
            }
            if (isBlank(context.getAccessibleName())) {
                wrong.add(where(component) + " has no name");
            }
            if (context.getAccessibleRole() == null || VAGUE.contains(context.getAccessibleRole())) {
                wrong.add(where(component) + " has no role");
            }
            if (component instanceof AbstractButton button
                    && (isBlank(button.getText()) || button.getHideActionText())
                    && button.getIcon() != null
                    && isBlank(button.getToolTipText())) {
                wrong.add(where(component) + " is a sign without a tooltip");
            }
        });
        return wrong;
    }

    /** The controls that show, are enabled, and that neither Tab nor a list of panes leads to. */
    static List<String> unreachable(JFrame frame, List<JComponent> panes) {
        Set<Component> reached = new HashSet<>();
        Component at = frame.getFocusTraversalPolicy().getDefaultComponent(frame);
        while (at != null && reached.add(at)) {
            Container root = at.getFocusCycleRootAncestor();
            at = root.getFocusTraversalPolicy().getComponentAfter(root, at);
        }
        reached.addAll(panes);
        List<String> wrong = new ArrayList<>();
        Stops stops = new Stops();
        walk(frame.getContentPane(), component -> {
            if (stops.has(component) && !reached.contains(component)) {
                wrong.add(where(component) + " cannot be reached by Tab");
            }
        });
        return wrong;
    }

    /** The labels and buttons whose words have not the room they need, where no tooltip says them in full. */
    static List<String> clipped(JFrame frame) {
        List<String> wrong = new ArrayList<>();
        walk(frame.getLayeredPane(), component -> {
            String text = component instanceof JLabel label
                    ? label.getText()
                    : component instanceof AbstractButton button && !button.getHideActionText() ? button.getText() : "";
            if (isBlank(text)) {
                return;
            }
            Dimension wanted = component.getPreferredSize();
            boolean narrow = wanted.width > component.getWidth() + 1 && isBlank(component.getToolTipText());
            boolean low = wanted.height > component.getHeight() + 4 && component instanceof JLabel;
            if (narrow || low) {
                wrong.add(where(component) + " ‘" + text + "’ needs " + wanted.width + " × " + wanted.height + ", has "
                        + component.getWidth() + " × " + component.getHeight());
            }
            Container parent = component.getParent();
            if (!(parent instanceof JViewport)
                    && component.getX() + component.getWidth() > parent.getWidth() + 1
                    && SwingUtilities.getAncestorOfClass(JViewport.class, component) == null) {
                wrong.add(where(component) + " ‘" + text + "’ reaches out of what holds it");
            }
        });
        return wrong;
    }

    private static void walk(Component component, Consumer<JComponent> use) {
        String kind = component.getClass().getName();
        if (!component.isShowing() || component instanceof JScrollBar || kind.contains("FlatTitlePane")) {
            return;
        }
        if (component instanceof JComponent one && !kind.startsWith("com.formdev")) {
            use.accept(one);
        }
        if (component instanceof Container container && !(component instanceof JComboBox)) {
            for (Component child : container.getComponents()) {
                walk(child, use);
            }
        }
    }

    private static boolean isBlank(@Nullable String text) {
        return text == null || text.isBlank();
    }

    /** For instance “JButton header.coder in Header”. */
    private static String where(Component component) {
        StringBuilder path = new StringBuilder(kind(component));
        if (component.getName() != null) {
            path.append(' ').append(component.getName());
        }
        int named = 0;
        for (Component at = component.getParent(); at != null && named < 3; at = at.getParent()) {
            if (at.getName() != null || at.getClass().getName().startsWith("org.sheaf")) {
                path.append(" in ").append(at.getName() == null ? kind(at) : at.getName());
                named++;
            }
        }
        return path.toString();
    }

    private static String kind(Component component) {
        String name = component.getClass().getName();
        return name.substring(name.lastIndexOf('.') + 1);
    }
}
