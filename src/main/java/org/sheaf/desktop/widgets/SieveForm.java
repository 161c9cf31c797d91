package org.sheaf.desktop.widgets;

import java.awt.Rectangle;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import javax.swing.JButton;
import javax.swing.JComponent;
import javax.swing.JPanel;
import org.jspecify.annotations.Nullable;
import org.sheaf.analysis.Attributes;
import org.sheaf.desktop.action.Words;
import org.sheaf.study.Study;

/**
 * Narrows and orders a list while one looks at it: what is chosen holds at once. Its rows stand in the order in which they
 * are added. EDT only.
 *
 * @param <S> what a list is narrowed by
 */
public final class SieveForm<S> {

    private final String list;
    private final Supplier<S> now;
    private final Consumer<UnaryOperator<S>> change;
    private final FormGrid form;
    private final SearchField words;
    private final List<Runnable> rows = new ArrayList<>();

    /**
     * One thing by which a list is narrowed.
     *
     * @param of what is asked for now; null for any
     * @param with the same with something else asked for
     */
    public record Part<S, T>(Function<S, @Nullable T> of, BiFunction<S, @Nullable T, S> with) {}

    /**
     * A form with a row for words in the name.
     *
     * @param list with which the keys of its words begin
     * @param now what narrows the list
     * @param change narrows it otherwise
     * @param said the words that are asked for; empty for any
     */
    public SieveForm(String list, Supplier<S> now, Consumer<UnaryOperator<S>> change, Part<S, String> said) {
        this.list = list;
        this.now = now;
        this.change = change;
        form = new FormGrid(Words.of(list + ".sieve"), 220);
        words = form.row(key("name"), new SearchField(Words.of(key("name")), ""));
        words.onText(text -> ask(said, text));
        rows.add(() -> {
            String asked = Objects.requireNonNullElse(said.of().apply(now.get()), "");
            if (!words.getText().strip().equals(asked)) {
                words.setText(asked);
            }
        });
    }

    /** A row in which one of some values, or any, is asked for. */
    public <T> void choice(String row, List<T> values, Function<T, String> says, Part<S, T> part) {
        choice(row, values, says, part, () -> {});
    }

    private <T> void choice(String row, List<T> values, Function<T, String> says, Part<S, T> part, Runnable then) {
        Options<T> box = form.row(key(row), new Options<>(chosen -> {
            ask(part, chosen.value());
            then.run();
        }));
        rows.add(() -> box.show(any(row), values, says, part.of().apply(now.get())));
    }

    /** Two rows in which an attribute of people and a value of it are asked for. */
    public void attribute(Study study, Part<S, String> attribute, Part<S, String> value) {
        Options<String> box = new Options<>(chosen -> ask(value, chosen.value()));
        Runnable values = () -> {
            String named = attribute.of().apply(now.get());
            box.setEnabled(named != null);
            List<String> known = named == null ? List.of() : Attributes.values(study, named);
            box.show(any("value"), known, each -> each, value.of().apply(now.get()));
        };
        choice("attribute", List.copyOf(Attributes.names(study)), each -> each.replace('_', ' '), attribute, values);
        form.row(key("of"), box);
        rows.add(values);
    }

    /** A row in which the order is chosen. */
    public <O> void order(List<O> orders, Function<O, String> word, O present, Consumer<O> chosen) {
        Options<O> box = new Options<>(option -> {
            O wanted = option.value();
            if (wanted != null) {
                chosen.accept(wanted);
            }
        });
        box.show(null, orders, each -> Words.of(list + ".order." + word.apply(each)), present);
        form.row(list + ".order", box);
    }

    /** Opens at the upper right of a list; {@code all} is what lets everything through. */
    public void openOver(JComponent pane, S all) {
        Rectangle corner = new Rectangle(Math.max(0, pane.getWidth() - 80), 0, 0, 0);
        Floater.open(pane, corner, close -> panel(all, close), words);
    }

    private JPanel panel(S all, Runnable close) {
        JButton every = Styled.button(Words.of(list + ".all"), () -> {
            change.accept(sieve -> all);
            show();
        });
        every.setName(key("all"));
        JButton done = Styled.mainButton(Words.of("widgets.done"), close);
        done.setName(key("done"));
        form.buttons(every, done);
        show();
        return form;
    }

    private void show() {
        rows.forEach(Runnable::run);
    }

    private <T> void ask(Part<S, T> part, @Nullable T wanted) {
        change.accept(sieve -> part.with().apply(sieve, wanted));
    }

    private String key(String row) {
        return list + ".sieve." + row;
    }

    private String any(String row) {
        return key("any." + row);
    }
}
