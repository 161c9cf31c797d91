package org.sheaf.desktop.action;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import javax.swing.KeyStroke;
import org.jspecify.annotations.Nullable;

/**
 * Something the user can do. Its words stand in the bundle: the label under {@code action.ID}, the accessible
 * description under {@code action.ID.about}.
 *
 * @param id unique, for instance {@code reader.invivo}
 * @param scope where its keys act
 * @param keys bindings, the first of them shown
 * @param icon the id of its icon, or null
 * @param label what it is called now, for instance with the name of what would be undone
 * @param enabledWhen whether it can be done now; asked on the EDT
 * @param needs what is missing while it cannot be done, as a short sentence; empty when nothing is to be said
 * @param chosenWhen for something that is on or off whether it is on; null for everything else
 * @param run does it, on the EDT; a {@link org.sheaf.study.Refusal} is shown to the user
 */
public record DeclaredAction(
        String id,
        Scope scope,
        List<KeyStroke> keys,
        @Nullable String icon,
        Supplier<String> label,
        BooleanSupplier enabledWhen,
        Supplier<String> needs,
        @Nullable BooleanSupplier chosenWhen,
        Runnable run) {

    /** Copies the keys. */
    public DeclaredAction {
        keys = List.copyOf(keys);
    }

    /** Begins a declaration. */
    public static Declaring of(String id) {
        return new Declaring(id);
    }

    /** What it does and when, for tooltips and screen readers. */
    public String about() {
        return Words.of("action." + wordsId(id) + ".about");
    }

    /** Actions that differ by a number, {@code reader.recent#1}, share their words. */
    private static String wordsId(String id) {
        int number = id.indexOf('#');
        return number < 0 ? id : id.substring(0, number);
    }

    /** A declaration under way; ended by {@link #does}. */
    public static final class Declaring {

        private String id;
        private final List<KeyStroke> keys = new ArrayList<>();
        private Scope scope = Scope.WINDOW;
        private @Nullable String icon;
        private Supplier<String> label;
        private BooleanSupplier enabledWhen = () -> true;
        private Supplier<String> needs = () -> "";
        private @Nullable BooleanSupplier chosenWhen;

        private Declaring(String id) {
            this.id = id;
            this.label = () -> Words.of("action." + id);
        }

        /** One of several alike, told apart by a number; say what it is called. */
        public Declaring numbered(int number) {
            id = id + "#" + number;
            return this;
        }

        /** Where its keys act; everywhere unless said. */
        public Declaring in(Scope where) {
            scope = where;
            return this;
        }

        /** Its bindings as {@link Keys#of} reads them. */
        public Declaring keys(String... bindings) {
            for (String binding : bindings) {
                keys.add(Keys.of(binding));
            }
            return this;
        }

        /** The id of its icon. */
        public Declaring icon(String iconId) {
            icon = iconId;
            return this;
        }

        /** What it is called now; only where the label follows the study. */
        public Declaring called(Supplier<String> now) {
            label = now;
            return this;
        }

        /** When it can be done; always unless said. */
        public Declaring when(BooleanSupplier condition) {
            enabledWhen = condition;
            return this;
        }

        /** What is missing while it cannot be done, as a short sentence: said where its key would else do nothing. */
        public Declaring needs(Supplier<String> missing) {
            needs = missing;
            return this;
        }

        /** Makes it something that is on or off. */
        public Declaring chosen(BooleanSupplier on) {
            chosenWhen = on;
            return this;
        }

        /** What it does; ends the declaration. */
        public DeclaredAction does(Runnable run) {
            return new DeclaredAction(id, scope, keys, icon, label, enabledWhen, needs, chosenWhen, run);
        }
    }
}
