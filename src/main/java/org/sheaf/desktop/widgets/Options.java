package org.sheaf.desktop.widgets;

import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Function;
import javax.swing.JComboBox;
import org.jspecify.annotations.Nullable;

/**
 * A box to choose one of some things, or none of them, which stands first under words of its own. EDT only.
 *
 * @param <T> what is chosen
 */
public final class Options<T> extends JComboBox<Options.Option<T>> {

    private static final long serialVersionUID = 1L;

    private boolean showing;

    /**
     * One line.
     *
     * @param value what it stands for, or null for none
     * @param words what it says
     */
    public record Option<T>(@Nullable T value, String words) {
        @Override
        public String toString() {
            return words;
        }
    }

    /** A box without lines. */
    public Options(Consumer<Option<T>> chosen) {
        setMaximumRowCount(12);
        addActionListener(event -> {
            Option<T> now = getItemAt(getSelectedIndex());
            if (!showing && now != null) {
                chosen.accept(now);
            }
        });
    }

    /**
     * Shows lines, without telling.
     *
     * @param none what the first line says that stands for nothing; null where there is no such line
     * @param values the others
     * @param words what they say
     * @param chosen which is chosen
     */
    public void show(@Nullable String none, List<T> values, Function<T, String> words, @Nullable T chosen) {
        showing = true;
        removeAllItems();
        if (none != null) {
            addItem(new Option<>(null, none));
        }
        values.forEach(value -> addItem(new Option<>(value, words.apply(value))));
        for (int i = 0; i < getItemCount(); i++) {
            if (Objects.equals(getItemAt(i).value(), chosen)) {
                setSelectedIndex(i);
            }
        }
        showing = false;
    }

    /** What is chosen; null for none. */
    public @Nullable T value() {
        Option<T> now = getItemAt(getSelectedIndex());
        return now == null ? null : now.value();
    }
}
