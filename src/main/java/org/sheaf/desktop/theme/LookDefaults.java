package org.sheaf.desktop.theme;

import java.awt.Color;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/** The defaults that make FlatLaf look as the interface asks, in FlatLaf's own notation. */
final class LookDefaults {

    private LookDefaults() {}

    /** All defaults for a palette. */
    static Map<String, String> of(Palette p) {
        Map<String, String> d = new LinkedHashMap<>();
        roles(p, d);
        type(d);
        shapes(d);
        controls(p, d);
        rows(p, d);
        panels(p, d);
        return d;
    }

    private static void roles(Palette p, Map<String, String> d) {
        d.put("@accentColor", hex(p.accent()));
        d.put("@background", hex(p.panel()));
        d.put("@foreground", hex(p.text()));
        d.put("Sheaf.paper", hex(p.paper()));
        d.put("Sheaf.panel", hex(p.panel()));
        d.put("Sheaf.chrome", hex(p.chrome()));
        d.put("Sheaf.board", hex(p.board()));
        d.put("Sheaf.hairline", hex(p.hairline()));
        d.put("Sheaf.hover", hex(p.hover()));
        d.put("Sheaf.soft", hex(p.soft()));
        d.put("Sheaf.chosen", hex(p.chosen()));
        d.put("Sheaf.text", hex(p.text()));
        d.put("Sheaf.second", hex(p.second()));
        d.put("Sheaf.hint", hex(p.hint()));
        d.put("Sheaf.accent", hex(p.accent()));
        d.put("Sheaf.onAccent", hex(p.onAccent()));
        d.put("Sheaf.good", hex(p.good()));
        d.put("Sheaf.goodTint", hex(p.goodTint()));
        d.put("Sheaf.warning", hex(p.warning()));
        d.put("Sheaf.warningTint", hex(p.warningTint()));
        d.put("Sheaf.bad", hex(p.bad()));
        d.put("Sheaf.badTint", hex(p.badTint()));
        d.put("Sheaf.border", hex(p.border()));
    }

    private static void type(Map<String, String> d) {
        for (Type type : Type.values()) {
            if (type != Type.BODY) {
                d.put(type.key(), type.definition());
            }
        }
        d.put("[style].title", "font: $Sheaf.title.font");
        d.put("[style].second", "font: $Sheaf.second.font; foreground: $Sheaf.second");
        d.put("[style].secondTitle", "font: $Sheaf.secondTitle.font");
        d.put("[style].small", "font: $Sheaf.small.font; foreground: $Sheaf.hint");
        d.put("[style].viewTitle", "font: $Sheaf.viewTitle.font");
        d.put("[style].pageTitle", "font: $Sheaf.pageTitle.font");
        d.put("[style].hint", "foreground: $Sheaf.hint");
        d.put("[style].link", "foreground: $Sheaf.accent");
    }

    /** FlatLaf's arcs are diameters. */
    private static void shapes(Map<String, String> d) {
        String arc = String.valueOf(2 * Space.RADIUS);
        for (String kind : new String[] {"Component", "Button", "TextComponent", "CheckBox"}) {
            d.put(kind + ".arc", kind.equals("CheckBox") ? "6" : arc);
        }
        for (String kind : new String[] {"List", "Tree", "MenuItem", "ComboBox"}) {
            d.put(kind + ".selectionArc", arc);
        }
        d.put("List.selectionInsets", "0,6,0,6");
        d.put("Tree.selectionInsets", "0,6,0,6");
        d.put("MenuItem.selectionInsets", "0,6,0,6");
        d.put("Component.focusWidth", "1");
        d.put("Component.innerFocusWidth", "1");
        d.put("Popup.borderCornerRadius", String.valueOf(Space.PANEL_RADIUS));
        d.put("PopupMenu.borderCornerRadius", String.valueOf(Space.PANEL_RADIUS));
        d.put("ComboBox.borderCornerRadius", String.valueOf(Space.RADIUS));
        d.put("ToolTip.borderCornerRadius", String.valueOf(Space.RADIUS));
    }

    private static void controls(Palette p, Map<String, String> d) {
        d.put("Component.borderColor", hex(p.border()));
        d.put("Component.focusColor", hex(p.accent()));
        d.put("Component.focusedBorderColor", hex(p.accent()));
        d.put("Component.linkColor", hex(p.accent()));
        d.put("Button.borderColor", hex(p.border()));
        d.put("Button.background", hex(p.paper()));
        d.put("Button.hoverBackground", hex(p.hover()));
        d.put("Button.pressedBackground", hex(p.soft()));
        d.put("Button.margin", "5,14,5,14");
        d.put("Button.default.background", hex(p.accent()));
        d.put("Button.default.borderColor", hex(p.accent()));
        d.put("Button.default.foreground", hex(p.onAccent()));
        d.put("Button.default.boldText", "false");
        d.put("Button.toolbar.hoverBackground", hex(p.hover()));
        d.put("Button.toolbar.pressedBackground", hex(p.soft()));
        d.put("TextField.margin", "5,8,5,8");
        d.put("PasswordField.margin", "5,8,5,8");
        d.put("TextArea.margin", "5,8,5,8");
        d.put("ComboBox.padding", "5,8,5,8");
        for (String kind : new String[] {"TextField", "PasswordField", "FormattedTextField", "TextArea", "ComboBox"}) {
            d.put(kind + ".background", hex(p.paper()));
            d.put(kind + ".placeholderForeground", hex(p.hint()));
            d.put(kind + ".selectionBackground", hex(p.chosen()));
            d.put(kind + ".selectionForeground", hex(p.text()));
        }
        for (String kind : new String[] {"TextPane", "EditorPane"}) {
            d.put(kind + ".background", hex(p.paper()));
            d.put(kind + ".selectionBackground", hex(p.chosen()));
            d.put(kind + ".selectionForeground", hex(p.text()));
        }
        d.put("Label.disabledForeground", hex(p.hint()));
        d.put("ProgressBar.foreground", hex(p.accent()));
        d.put("ProgressBar.background", hex(p.hover()));
    }

    private static void rows(Palette p, Map<String, String> d) {
        for (String kind : new String[] {"List", "Tree", "Table"}) {
            d.put(kind + ".background", hex(p.panel()));
            d.put(kind + ".selectionBackground", hex(chosenRow(p)));
            d.put(kind + ".selectionForeground", hex(p.text()));
            d.put(kind + ".selectionInactiveBackground", hex(p.hover()));
            d.put(kind + ".selectionInactiveForeground", hex(p.text()));
        }
        d.put("Table.background", hex(p.paper()));
        d.put("Table.rowHeight", String.valueOf(Space.TABLE_ROW));
        d.put("Table.showHorizontalLines", "true");
        d.put("Table.showVerticalLines", "false");
        d.put("Table.gridColor", hex(p.hairline()));
        d.put("Table.intercellSpacing", "{dimension}0,1");
        d.put("Table.cellMargins", "0,12,0,12");
        d.put("TableHeader.cellMargins", "0,12,0,12");
        d.put("TableHeader.height", "34");
        d.put("TableHeader.background", hex(p.paper()));
        d.put("TableHeader.foreground", hex(p.second()));
        d.put("TableHeader.font", "$Sheaf.small.font");
        d.put("TableHeader.separatorColor", hex(p.paper()));
        d.put("TableHeader.bottomSeparatorColor", hex(p.hairline()));
        d.put("Tree.rowHeight", String.valueOf(Space.TREE_ROW));
        d.put("Tree.paintLines", "false");
        d.put("MenuItem.selectionBackground", hex(chosenRow(p)));
        d.put("MenuItem.selectionForeground", hex(p.text()));
        d.put("MenuItem.acceleratorForeground", hex(p.hint()));
        d.put("MenuItem.acceleratorSelectionForeground", hex(p.second()));
        d.put("Menu.selectionBackground", hex(chosenRow(p)));
        d.put("Menu.selectionForeground", hex(p.text()));
        d.put("MenuBar.selectionBackground", hex(p.tone().isContrast() ? p.chosen() : p.hover()));
        d.put("MenuBar.selectionForeground", hex(p.text()));
        d.put("MenuBar.hoverBackground", hex(p.tone().isContrast() ? p.chosen() : p.hover()));
        d.put("ComboBox.selectionBackground", hex(chosenRow(p)));
        d.put("ComboBox.popupBackground", hex(p.paper()));
    }

    /** What FlatLaf itself paints has no outline of ours, so in high contrast its fill is the stronger one. */
    private static Color chosenRow(Palette p) {
        return p.tone().isContrast() ? p.chosen() : p.soft();
    }

    private static void panels(Palette p, Map<String, String> d) {
        d.put("SplitPane.dividerSize", "7");
        d.put("SplitPane.background", hex(p.hairline()));
        d.put("SplitPaneDivider.style", "plain");
        d.put("SplitPaneDivider.hoverColor", hex(p.hairline()));
        d.put("Separator.foreground", hex(p.hairline()));
        d.put("TabbedPane.tabHeight", "35");
        d.put("TabbedPane.tabSelectionHeight", "2");
        d.put("TabbedPane.underlineColor", hex(p.accent()));
        d.put("TabbedPane.inactiveUnderlineColor", hex(p.accent()));
        d.put("TabbedPane.contentAreaColor", hex(p.hairline()));
        d.put("TabbedPane.hoverColor", hex(p.hover()));
        d.put("TabbedPane.focusColor", hex(p.soft()));
        d.put("RootPane.activeBorderColor", hex(p.border()));
        d.put("RootPane.inactiveBorderColor", hex(p.hairline()));
        d.put("TitlePane.background", hex(p.chrome()));
        d.put("TitlePane.centerTitle", "true");
        d.put("TitlePane.titleMinimumWidth", "0"); // the menus have the room, where it is short
        d.put("TitlePane.unifiedBackground", "false");
        d.put("MenuBar.background", hex(p.chrome()));
        d.put("MenuBar.itemMargins", "3,6,3,6");
        d.put("MenuBar.borderColor", hex(p.chrome()));
        d.put("PopupMenu.background", hex(p.paper()));
        d.put("PopupMenu.borderColor", hex(p.border()));
        d.put("ToolTip.background", hex(p.paper()));
        d.put("ToolTip.foreground", hex(p.text()));
        d.put("ScrollBar.track", hex(p.panel()));
        d.put("ScrollBar.width", "11");
        d.put("ScrollBar.thumb", hex(Palette.mixed(p.border(), p.panel(), 0.45)));
        d.put("ScrollBar.hoverThumbColor", hex(Palette.mixed(p.border(), p.panel(), 0.75)));
        d.put("ScrollBar.pressedThumbColor", hex(p.border()));
        d.put("ScrollBar.hoverTrackColor", hex(p.panel()));
        d.put("ScrollPane.background", hex(p.panel()));
        d.put("Viewport.background", hex(p.panel()));
    }

    private static String hex(Color colour) {
        return String.format(Locale.ROOT, "#%06X", colour.getRGB() & 0xFFFFFF);
    }
}
