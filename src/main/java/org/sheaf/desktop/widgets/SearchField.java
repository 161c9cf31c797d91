package org.sheaf.desktop.widgets;

import com.formdev.flatlaf.FlatClientProperties;
import java.util.function.Consumer;
import javax.swing.JLabel;
import javax.swing.JTextField;
import org.jspecify.annotations.Nullable;
import org.sheaf.desktop.theme.Icons;

/** A field to search or filter with: a glass, a hint, the key that leads to it. Esc empties it. EDT only. */
public final class SearchField extends JTextField {

    private static final long serialVersionUID = 1L;

    private @Nullable JLabel keyLabel;
    private boolean hinted = true;

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
            // FlatLaf gives what stands in a field a style class of its own
            JLabel hint = Styled.style(new JLabel(keyHint), "font: $Sheaf.small.font; foreground: $Sheaf.hint");
            hint.setBorder(Styled.inset(0, 4, 0, 8));
            putClientProperty(FlatClientProperties.TEXT_FIELD_TRAILING_COMPONENT, hint);
            onText(text -> hint.setVisible(hinted && text.isEmpty()));
            keyLabel = hint;
        }
        getAccessibleContext().setAccessibleName(name);
        // with nothing to empty, whoever holds the field hears Esc
        OnKey.of(this, "ESCAPE", () -> !getText().isEmpty(), () -> setText(""));
    }

    /** Shows or hides the key that leads to it. */
    public void showHint(boolean yes) {
        hinted = yes;
        JLabel hint = keyLabel;
        if (hint != null) {
            hint.setVisible(yes && getText().isEmpty());
        }
    }

    /** Hints at what it does in other words, for instance where there is room for few. */
    public void placeholder(String words) {
        putClientProperty(FlatClientProperties.PLACEHOLDER_TEXT, words);
    }

    /** Is told of every change of the words. */
    public void onText(Consumer<String> listener) {
        Typed.follow(this, () -> listener.accept(getText()));
    }
}
