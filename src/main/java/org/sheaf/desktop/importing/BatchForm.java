package org.sheaf.desktop.importing;

import java.util.List;
import javax.swing.JComboBox;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JTextField;
import net.miginfocom.swing.MigLayout;
import org.sheaf.desktop.action.Words;
import org.sheaf.desktop.theme.Palette;
import org.sheaf.desktop.theme.Type;
import org.sheaf.desktop.widgets.Prose;
import org.sheaf.desktop.widgets.Styled;
import org.sheaf.desktop.widgets.Typed;

/** What holds for all files of an import: their group, and what their names say. EDT only. */
final class BatchForm extends JPanel {

    private static final long serialVersionUID = 1L;

    private final transient ImportModel model;
    private final JComboBox<String> group = new JComboBox<>();
    private final JTextField names = new JTextField();
    private final Prose about = new Prose("", Type.SECOND, Palette::second);
    private boolean showing;

    BatchForm(ImportModel model) {
        super(new MigLayout(
                "insets 12 20 16 20, fillx, novisualpadding, hidemode 3, wrap 2", "[]12[grow, fill]", "[]6[]4[]"));
        this.model = model;
        setOpaque(false);
        group.setEditable(true);
        group.setName("import.group");
        group.setToolTipText(Words.of("import.group.about"));
        group.getAccessibleContext().setAccessibleName(Words.of("import.group"));
        group.addActionListener(event -> {
            if (!showing) {
                model.group(String.valueOf(group.getEditor().getItem()));
            }
        });
        names.setName("import.names");
        names.setToolTipText(Words.of("import.names.about"));
        names.getAccessibleContext().setAccessibleName(Words.of("import.names"));
        names.putClientProperty("JTextField.placeholderText", Words.of("import.names.hint"));
        Typed.follow(names, () -> {
            if (!showing) {
                model.naming(names.getText());
            }
        });
        row("import.group", group);
        row("import.names", names);
        add(about, "skip 1, wmin 0");
    }

    private void row(String key, javax.swing.JComponent field) {
        JLabel label = Styled.label(Words.of(key), "second");
        label.setLabelFor(field);
        add(label);
        add(field, "h 28!, wmin 80, wmax 300");
    }

    /** Shows what was said, and what is wrong with it. */
    void refresh() {
        showing = true;
        if (model.rows().isEmpty() && !model.isReading()) {
            group.setSelectedItem("");
        }
        List<String> groups = groups();
        if (group.getItemCount() != groups.size() + 1) {
            Object typed = group.getEditor().getItem();
            group.removeAllItems();
            group.addItem("");
            groups.forEach(group::addItem);
            group.setSelectedItem(typed);
        }
        if (!names.getText().strip().equals(model.naming().pattern())) {
            names.setText(model.naming().pattern());
        }
        Naming naming = model.naming();
        int unfitting = naming.unfitting(model.rows());
        about.setText(
                !naming.fault().isEmpty()
                        ? naming.fault()
                        : unfitting > 0 ? Words.of("import.names.unfitting", unfitting) : "");
        about.setVisible(!about.text().isEmpty());
        showing = false;
    }

    /** The groups there are, to choose from. */
    private List<String> groups() {
        return model.desk().study().transcripts().stream()
                .map(transcript -> transcript.facts().group())
                .filter(name -> !name.isBlank())
                .distinct()
                .sorted()
                .toList();
    }
}
