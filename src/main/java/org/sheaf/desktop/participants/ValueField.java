package org.sheaf.desktop.participants;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.swing.JComponent;
import javax.swing.JTextField;
import javax.swing.event.DocumentEvent;
import javax.swing.event.DocumentListener;
import org.sheaf.desktop.action.Words;
import org.sheaf.desktop.widgets.Options;
import org.sheaf.study.Attribute;
import org.sheaf.study.AttributeKind;
import org.sheaf.study.Refusal;
import org.sheaf.study.Study;
import org.sheaf.study.Value;

/** Where a value of an attribute is said: by the attribute's type a box to choose from, or a field that is checked. EDT only. */
final class ValueField {

    private static final String OUTLINE = "JComponent.outline";

    private final String attribute;
    private final Study study;
    private final JComponent component;
    private Runnable changed = () -> {};

    /**
     * The field.
     *
     * @param study whose attribute it is
     * @param text the value there is; may be empty
     */
    ValueField(String attribute, Study study, String text) {
        this.attribute = attribute;
        this.study = study;
        Attribute type = study.attribute(attribute).orElseGet(() -> Attribute.of(attribute, AttributeKind.TEXT));
        component = switch (type.kind()) {
            case CHOICE -> box(type.choices(), text);
            case YES_NO -> box(List.of("yes", "no"), text);
            case NUMBER -> field(text, type.unit().isEmpty() ? Words.of("participants.detail.number") : type.unit());
            case DATE -> field(text, Words.of("participants.detail.date"));
            case TEXT -> field(text, Words.of("participants.detail.unknown"));
        };
        component.setName("participants.value." + attribute);
    }

    private JComponent box(List<String> values, String text) {
        Options<String> box = new Options<>(chosen -> changed.run());
        List<String> all = new ArrayList<>(values);
        if (!text.isEmpty() && !all.contains(text)) {
            all.add(text);
        }
        box.show(Words.of("participants.detail.unknown"), all, each -> each, text.isEmpty() ? null : text);
        return box;
    }

    private JComponent field(String text, String hint) {
        JTextField field = new JTextField(text);
        field.putClientProperty("JTextField.placeholderText", hint);
        field.getDocument().addDocumentListener(new DocumentListener() {
            @Override
            public void insertUpdate(DocumentEvent event) {
                check();
            }

            @Override
            public void removeUpdate(DocumentEvent event) {
                check();
            }

            @Override
            public void changedUpdate(DocumentEvent event) {
                check();
            }
        });
        return field;
    }

    private void check() {
        component.putClientProperty(OUTLINE, wrong().isPresent() ? "error" : null);
        changed.run();
    }

    /** Is told when something else stands there. */
    void onChange(Runnable listener) {
        changed = listener;
    }

    JComponent component() {
        return component;
    }

    /** What stands there; empty when nothing is known. */
    String text() {
        if (component instanceof JTextField field) {
            return field.getText().strip();
        }
        Object chosen = ((Options<?>) component).value();
        return chosen == null ? "" : chosen.toString();
    }

    /** Says that nothing is known. */
    void clear() {
        if (component instanceof JTextField field) {
            field.setText("");
        } else {
            ((Options<?>) component).setSelectedIndex(0);
        }
    }

    /** The value; empty when nothing is known. A {@link Refusal} when what stands there is none. */
    Optional<Value> value() {
        return study.read(attribute, text());
    }

    /** What is wrong with what stands there; empty when nothing is. */
    Optional<String> wrong() {
        try {
            value();
            return Optional.empty();
        } catch (Refusal refusal) {
            return Optional.of(refusal.why());
        }
    }
}
