package org.sheaf.desktop.participants;

import java.awt.event.FocusAdapter;
import java.awt.event.FocusEvent;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.swing.JButton;
import javax.swing.JComponent;
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
import org.sheaf.study.Attribute;
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
    private final Map<String, ValueField> values = new LinkedHashMap<>();
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
        ValueField field = there.map(values::get).orElseGet(() -> addRow(wanted, ""));
        newAttribute.setText("");
        fault.setText("");
        size(scroll);
        rows.revalidate();
        refit(scroll);
        if (field != null) {
            field.component().requestFocusInWindow();
        }
    }

    private static void refit(JScrollPane within) {
        java.awt.Container floater =
                javax.swing.SwingUtilities.getAncestorOfClass(org.sheaf.desktop.widgets.Floater.class, within);
        if (floater instanceof org.sheaf.desktop.widgets.Floater open) {
            open.refit();
        }
    }

    private ValueField addRow(String attribute, String text) {
        ValueField field = new ValueField(attribute, model.desk().study(), text);
        JComponent box = field.component();
        String shown = shown(attribute);
        box.getAccessibleContext().setAccessibleName(shown);
        field.onChange(() -> fault.setText(field.wrong().orElse("")));
        JLabel label = Styled.label(shown, "second");
        label.setToolTipText(tip(attribute, shown));
        label.setLabelFor(box);
        JButton remove = Styled.closeButton(Words.of("participants.detail.remove", shown), field::clear);
        rows.add(label, "wmin 0, alignx right");
        rows.add(box, "h 30!, wmin 0");
        rows.add(remove, "w 24!, h 24!");
        values.put(attribute, field);
        box.addFocusListener(new FocusAdapter() {
            @Override
            public void focusGained(FocusEvent event) {
                rows.scrollRectToVisible(box.getBounds());
            }
        });
        return field;
    }

    /** The attribute's name with what its numbers count. */
    private String shown(String attribute) {
        String name = attribute.replace('_', ' ');
        String unit =
                model.desk().study().attribute(attribute).map(Attribute::unit).orElse("");
        return unit.isEmpty() ? name : Words.of("participants.detail.counts", name, unit);
    }

    private String tip(String attribute, String shown) {
        return model.desk()
                .study()
                .attribute(attribute)
                .map(Attribute::note)
                .filter(note -> !note.isEmpty())
                .orElse(shown);
    }

    private void finish(Runnable close) {
        String wanted = name.getText().strip();
        Optional<String> wrong = model.clash(person, wanted);
        if (wrong.isPresent()) {
            fault.setText(wrong.get());
            name.requestFocusInWindow();
            return;
        }
        for (ValueField field : values.values()) {
            Optional<String> unfit = field.wrong();
            if (unfit.isPresent()) {
                fault.setText(unfit.get());
                field.component().requestFocusInWindow();
                return;
            }
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
        values.forEach((attribute, field) -> {
            Value before = person.attributes().get(attribute);
            if (before != null && before.text().strip().equals(field.text())) {
                known.put(attribute, before);
            } else {
                field.value().ifPresent(value -> known.put(attribute, value));
            }
        });
        return known;
    }
}
