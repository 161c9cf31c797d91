package org.sheaf.desktop.widgets;

import com.formdev.flatlaf.FlatClientProperties;
import java.awt.BorderLayout;
import java.awt.Component;
import java.awt.Graphics;
import javax.swing.Action;
import javax.swing.BorderFactory;
import javax.swing.JButton;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JScrollPane;
import javax.swing.JToggleButton;
import javax.swing.border.Border;
import org.sheaf.desktop.theme.Icons;
import org.sheaf.desktop.theme.Palette;
import org.sheaf.desktop.theme.Space;

/** Plain Swing components in the house's style; all follow a change of tone. EDT only. */
public final class Styled {

    private Styled() {}

    /** Text in one of the theme's style classes: title, second, secondTitle, small, viewTitle, pageTitle, hint. */
    public static JLabel label(String text, String styleClass) {
        JLabel label = new JLabel(text);
        label.putClientProperty(FlatClientProperties.STYLE_CLASS, styleClass);
        return label;
    }

    /** Gives a component colours by role, for instance {@code "background: $Sheaf.chrome"}. */
    public static <C extends JComponent> C style(C component, String style) {
        component.putClientProperty(FlatClientProperties.STYLE, style);
        return component;
    }

    /** An opaque panel on one of the grounds: paper, panel, chrome, board, hover. */
    public static JPanel ground(String role, java.awt.LayoutManager layout) {
        JPanel panel = new JPanel(layout);
        return style(panel, "background: $Sheaf." + role);
    }

    /** A panel that lets its ground show through. */
    public static JPanel clear(java.awt.LayoutManager layout) {
        JPanel panel = new JPanel(layout);
        panel.setOpaque(false);
        return panel;
    }

    /** Scrolls a component up and down without a frame of its own. */
    public static JScrollPane scrolled(Component component) {
        JScrollPane pane = new UprightPane(component);
        pane.setBorder(BorderFactory.createEmptyBorder());
        pane.setViewportBorder(BorderFactory.createEmptyBorder());
        pane.getVerticalScrollBar().setUnitIncrement(Space.px(Space.LIST_ROW));
        OnKey.leave(pane, "ctrl PAGE_UP", "ctrl PAGE_DOWN");
        return pane;
    }

    /** A button that shows an action's icon; its name is the tooltip. */
    public static JButton iconButton(Action action) {
        JButton button = new JButton(action);
        button.setHideActionText(true);
        button.setName("button." + action.getValue(Action.ACTION_COMMAND_KEY));
        button.putClientProperty(FlatClientProperties.BUTTON_TYPE, FlatClientProperties.BUTTON_TYPE_TOOLBAR_BUTTON);
        button.setFocusable(true);
        named(button, action);
        action.addPropertyChangeListener(event -> named(button, action));
        return button;
    }

    private static void named(JButton button, Action action) {
        button.getAccessibleContext().setAccessibleName(String.valueOf(action.getValue(Action.NAME)));
        button.getAccessibleContext()
                .setAccessibleDescription(String.valueOf(action.getValue(Action.LONG_DESCRIPTION)));
    }

    /** A small button with a cross; {@code name} says what it closes. */
    public static JButton closeButton(String name, Runnable run) {
        JButton button = new JButton(Icons.CLOSE.icon());
        button.addActionListener(event -> run.run());
        button.putClientProperty(FlatClientProperties.BUTTON_TYPE, FlatClientProperties.BUTTON_TYPE_TOOLBAR_BUTTON);
        button.setToolTipText(name);
        button.getAccessibleContext().setAccessibleName(name);
        return button;
    }

    /** A button with words. */
    public static JButton button(String text, Runnable run) {
        JButton button = new JButton(text);
        button.addActionListener(event -> run.run());
        return button;
    }

    /** The button that carries on: in the accent. */
    public static JButton mainButton(String text, Runnable run) {
        JButton button = button(text, run);
        return style(
                button,
                "background: $Sheaf.accent; foreground: $Sheaf.onAccent; borderColor: $Sheaf.accent;"
                        + " hoverBackground: $Sheaf.accent; focusedBackground: $Sheaf.accent;"
                        + " disabledBackground: $Sheaf.hover");
    }

    /** Words that act, in the accent, with a hand pointer. */
    public static JButton link(String text, Runnable run) {
        JButton button = button(text, run);
        button.putClientProperty(FlatClientProperties.BUTTON_TYPE, FlatClientProperties.BUTTON_TYPE_BORDERLESS);
        button.setCursor(java.awt.Cursor.getPredefinedCursor(java.awt.Cursor.HAND_CURSOR));
        button.setContentAreaFilled(false);
        return style(button, "foreground: $Sheaf.accent; margin: 2,4,2,4; background: null");
    }

    /** A toggle without frame. */
    public static JToggleButton toggle(String text) {
        JToggleButton button = new JToggleButton(text);
        button.putClientProperty(FlatClientProperties.BUTTON_TYPE, FlatClientProperties.BUTTON_TYPE_TOOLBAR_BUTTON);
        return button;
    }

    /** Space inside an edge, in pixels at 100 %. */
    public static Border inset(int top, int left, int bottom, int right) {
        return new Inset(top, left, bottom, right);
    }

    /** A one pixel line at chosen edges, in the hairline's colour of the tone in use. */
    public static Border hairline(boolean top, boolean left, boolean bottom, boolean right) {
        return new Hairline(top, left, bottom, right);
    }

    /** A component with a panel's title above it and what acts on it at the right of the title. */
    public static JPanel headed(JComponent head, JComponent body) {
        JPanel panel = ground("panel", new BorderLayout());
        panel.add(head, BorderLayout.NORTH);
        panel.add(body, BorderLayout.CENTER);
        return panel;
    }

    /** Space that follows the scale in use. */
    private static final class Inset extends javax.swing.border.AbstractBorder {
        private static final long serialVersionUID = 1L;
        private final int top;
        private final int left;
        private final int bottom;
        private final int right;

        Inset(int top, int left, int bottom, int right) {
            this.top = top;
            this.left = left;
            this.bottom = bottom;
            this.right = right;
        }

        @Override
        public java.awt.Insets getBorderInsets(Component c, java.awt.Insets insets) {
            insets.set(Space.px(top), Space.px(left), Space.px(bottom), Space.px(right));
            return insets;
        }
    }

    private static final class Hairline extends javax.swing.border.AbstractBorder {
        private static final long serialVersionUID = 1L;
        private final boolean top;
        private final boolean left;
        private final boolean bottom;
        private final boolean right;

        Hairline(boolean top, boolean left, boolean bottom, boolean right) {
            this.top = top;
            this.left = left;
            this.bottom = bottom;
            this.right = right;
        }

        @Override
        public java.awt.Insets getBorderInsets(Component c, java.awt.Insets insets) {
            insets.set(top ? 1 : 0, left ? 1 : 0, bottom ? 1 : 0, right ? 1 : 0);
            return insets;
        }

        @Override
        public void paintBorder(Component c, Graphics g, int x, int y, int width, int height) {
            g.setColor(Palette.now().hairline());
            if (top) {
                g.fillRect(x, y, width, 1);
            }
            if (left) {
                g.fillRect(x, y, 1, height);
            }
            if (bottom) {
                g.fillRect(x, y + height - 1, width, 1);
            }
            if (right) {
                g.fillRect(x + width - 1, y, 1, height);
            }
        }
    }
}
