package org.sheaf.desktop.widgets;

import javax.swing.JComboBox;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JTextField;
import net.miginfocom.swing.MigLayout;
import org.sheaf.desktop.action.Words;

/** A form in a panel that floats: a title, one column of labels, one of fields on their baselines. EDT only. */
public final class FormGrid extends JPanel {

    private static final long serialVersionUID = 1L;

    /** Between labels and fields, in pixels at 100 %. */
    public static final int GAP = 12;

    /** A form under a title; the fields are {@code width} wide, at 100 %. */
    public FormGrid(String title, int width) {
        this(title, "[right]", width);
    }

    /** The same with labels in a column of a set width, at 100 %, so that a grid inside the form can stand in line. */
    public FormGrid(String title, int labels, int width) {
        this(title, "[" + labels + "!, right]", width);
    }

    private FormGrid(String title, String labels, int width) {
        super(new MigLayout(
                "insets 12 14 12 14, wrap 2, hidemode 3, gapy 6", labels + GAP + "[" + width + "!, fill]", ""));
        setOpaque(false);
        JLabel head = Styled.label(title, "title");
        head.setToolTipText(title);
        add(head, "span 2, growx, wmin 0, alignx left, gapbottom 4");
    }

    /** A field under a label; the words of {@code key} are the label, {@code key} the field's name. */
    public <C extends JComponent> C row(String key, C field) {
        JLabel label = Styled.label(Words.of(key), "second");
        label.setLabelFor(field);
        return row(label, key, field);
    }

    /** A field beside a label that says something else than the bundle, for instance an attribute's name. */
    public <C extends JComponent> C row(JLabel label, String name, C field) {
        field.setName(name);
        field.getAccessibleContext().setAccessibleName(label.getText());
        add(label, "wmax 150");
        add(field, field instanceof JTextField || field instanceof JComboBox ? "h 30!" : "");
        return field;
    }

    /** Something over both columns. */
    public void across(JComponent part) {
        add(part, "span 2, growx, wmin 0");
    }

    /** Buttons at the end of the form. */
    public void buttons(JComponent... buttons) {
        JPanel row = Styled.clear(new MigLayout("insets 6 0 0 0, gap 8, fillx", "push[][]"));
        for (JComponent button : buttons) {
            row.add(button);
        }
        across(row);
    }
}
