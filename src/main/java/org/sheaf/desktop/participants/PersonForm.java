package org.sheaf.desktop.participants;

import java.awt.event.FocusAdapter;
import java.awt.event.FocusEvent;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.swing.JButton;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JScrollPane;
import javax.swing.JTextField;
import net.miginfocom.swing.MigLayout;
import org.sheaf.analysis.Attributes;
import org.sheaf.desktop.action.Words;
import org.sheaf.desktop.theme.Palette;
import org.sheaf.desktop.theme.Space;
import org.sheaf.desktop.theme.Type;
import org.sheaf.desktop.widgets.FormGrid;
import org.sheaf.desktop.widgets.OnKey;
import org.sheaf.desktop.widgets.Options;
import org.sheaf.desktop.widgets.Prose;
import org.sheaf.desktop.widgets.Styled;
import org.sheaf.study.Participant;
import org.sheaf.study.Role;
import org.sheaf.study.Value;

/** What is known about one person: name, role, group, and attributes that can be added and taken away. EDT only. */
final class PersonForm {

    private static final int MOST_HEIGHT = 240;
    private static final int LEAST_HEIGHT = 140;
    private static final int LABELS = 120;

    private final ParticipantsModel model;
    private final Participant person;
    private final JTextField name = new JTextField();
    private final Options<Role> role = new Options<>(chosen -> {});
    private final JTextField group = new JTextField();
    private final JTextField newAttribute = new JTextField();
    private final Map<String, JTextField> values = new LinkedHashMap<>();
    private final JPanel rows = Styled.clear(new MigLayout(
            "insets 0, fillx, wrap 3, gapy 6", "[" + LABELS + "!]" + FormGrid.GAP + "[grow, fill]4[24!]"));
    private final Prose fault = new Prose("", Type.SECOND, Palette::bad);

    PersonForm(ParticipantsModel model, Participant person) {
        this.model = model;
        this.person = person;
        name.setText(person.name());
        group.setText(person.group());
        role.show(null, List.of(Role.values()), ParticipantsModel::role, person.role());
        Set<String> names = new LinkedHashSet<>(Attributes.names(model.desk().study()));
        names.addAll(person.attributes().keySet());
        for (String each : names) {
            Value value = person.attributes().get(each);
            addRow(each, value == null ? "" : value.text());
        }
    }

    JTextField first() {
        return name;
    }

    /** The form; {@code close} closes what it floats in. */
    JPanel panel(Runnable close) {
        FormGrid form = new FormGrid(Words.of("participants.details", person.name()), LABELS, 260);
        form.row("participants.detail.name", name);
        form.row("participants.detail.role", role);
        form.row("participants.detail.group", group);
        JScrollPane scroll = Styled.scrolled(rows);
        scroll.setOpaque(false);
        scroll.getViewport().setOpaque(false);
        size(scroll);
        form.across(Styled.label(Words.of("participants.detail.attributes"), "secondTitle"));
        form.across(scroll);
        newAttribute.putClientProperty("JTextField.placeholderText", Words.of("participants.detail.add.hint"));
        form.row("participants.detail.add", newAttribute);
        Runnable set = () -> finish(close);
        OnKey.of(newAttribute, "ENTER", () -> add(scroll));
        for (JTextField field : List.of(name, group)) {
            OnKey.of(field, "ENTER", set);
        }
        form.across(fault);
        JButton cancel = Styled.button(Words.of("widgets.cancel"), close);
        JButton done = Styled.mainButton(Words.of("participants.details.verb"), set);
        done.setName("participants.details.done");
        form.buttons(cancel, done);
        return form;
    }

    /** As high as the attributes need, within limits; a form with too little room moves rather than hide them. */
    private void size(JScrollPane scroll) {
        int wanted = rows.getPreferredSize().height;
        scroll.setPreferredSize(new java.awt.Dimension(0, Math.min(Space.px(MOST_HEIGHT), wanted)));
        scroll.setMinimumSize(new java.awt.Dimension(0, Math.min(Space.px(LEAST_HEIGHT), wanted)));
    }

    private void add(JScrollPane scroll) {
        String wanted = newAttribute.getText().strip();
        Optional<String> there =
                values.keySet().stream().filter(wanted::equalsIgnoreCase).findFirst();
        if (wanted.isEmpty()) {
            fault.setText(Words.of("participants.attribute.missing"));
            return;
        }
        JTextField field = there.map(values::get).orElseGet(() -> addRow(wanted, ""));
        newAttribute.setText("");
        fault.setText("");
        size(scroll);
        rows.revalidate();
        refit(scroll);
        if (field != null) {
            field.requestFocusInWindow();
        }
    }

    private static void refit(JScrollPane within) {
        java.awt.Container floater =
                javax.swing.SwingUtilities.getAncestorOfClass(org.sheaf.desktop.widgets.Floater.class, within);
        if (floater instanceof org.sheaf.desktop.widgets.Floater open) {
            open.refit();
        }
    }

    private JTextField addRow(String attribute, String text) {
        JTextField field = new JTextField(text);
        String shown = attribute.replace('_', ' ');
        field.setName("participants.value." + attribute);
        field.getAccessibleContext().setAccessibleName(shown);
        field.putClientProperty("JTextField.placeholderText", Words.of("participants.detail.unknown"));
        JLabel label = Styled.label(shown, "second");
        label.setToolTipText(shown);
        label.setLabelFor(field);
        JButton remove = Styled.closeButton(Words.of("participants.detail.remove", shown), () -> field.setText(""));
        rows.add(label, "wmin 0, alignx right");
        rows.add(field, "h 30!");
        rows.add(remove, "w 24!, h 24!");
        values.put(attribute, field);
        field.addFocusListener(new FocusAdapter() {
            @Override
            public void focusGained(FocusEvent event) {
                rows.scrollRectToVisible(field.getBounds());
            }
        });
        return field;
    }

    private void finish(Runnable close) {
        String wanted = name.getText().strip();
        Optional<String> wrong = model.clash(person, wanted);
        if (wrong.isPresent()) {
            fault.setText(wrong.get());
            name.requestFocusInWindow();
            return;
        }
        close.run();
        Role chosen = role.value();
        Participant now = person.named(wanted)
                .as(chosen == null ? person.role() : chosen, group.getText().strip());
        model.describe(person, now.with(attributes()));
    }

    /** What stands in the fields; those without words are not known. */
    private Map<String, Value> attributes() {
        Map<String, Value> known = new LinkedHashMap<>();
        for (String attribute : new ArrayList<>(values.keySet())) {
            JTextField field = values.get(attribute);
            String text = field == null ? "" : field.getText().strip();
            Value before = person.attributes().get(attribute);
            if (before != null && before.text().equals(text)) {
                known.put(attribute, before);
            } else if (!text.isEmpty()) {
                known.put(attribute, Value.read(text));
            }
        }
        return known;
    }
}
