package org.sheaf.desktop.widgets;

import com.formdev.flatlaf.FlatClientProperties;
import java.util.function.Consumer;
import javax.swing.JTextField;
import javax.swing.event.DocumentEvent;
import javax.swing.event.DocumentListener;
import org.sheaf.desktop.theme.Icons;

/** A field to search or filter with: a glass, a hint, the key that leads to it. Esc empties it. EDT only. */
public final class SearchField extends JTextField {

    private static final long serialVersionUID = 1L;

    /**
     * An empty field.
     *
     * @param name what it does, for screen readers and as the hint
     * @param keyHint the key that leads to it, shown at its end; may be empty
     */
    public SearchField(String name, String keyHint) {
        putClientProperty(FlatClientProperties.PLACEHOLDER_TEXT, name);
        putClientProperty(FlatClientProperties.TEXT_FIELD_LEADING_ICON, Icons.SEARCH.icon());
        putClientProperty(FlatClientProperties.TEXT_FIELD_SHOW_CLEAR_BUTTON, true);
        if (!keyHint.isEmpty()) {
            javax.swing.JLabel hint = Styled.label(keyHint, "small");
            hint.setBorder(Styled.inset(0, 4, 0, 8));
            putClientProperty(FlatClientProperties.TEXT_FIELD_TRAILING_COMPONENT, hint);
            onText(text -> hint.setVisible(text.isEmpty()));
        }
        getAccessibleContext().setAccessibleName(name);
        // with nothing to empty, whoever holds the field hears Esc
        OnKey.of(this, "ESCAPE", () -> !getText().isEmpty(), () -> setText(""));
    }

    /** Is told of every change of the words. */
    public void onText(Consumer<String> listener) {
        getDocument().addDocumentListener(new DocumentListener() {
            @Override
            public void insertUpdate(DocumentEvent event) {
                listener.accept(getText());
            }

            @Override
            public void removeUpdate(DocumentEvent event) {
                listener.accept(getText());
            }

            @Override
            public void changedUpdate(DocumentEvent event) {
                // attributes, not words
            }
        });
    }
}
