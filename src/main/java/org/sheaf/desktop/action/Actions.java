package org.sheaf.desktop.action;

import java.awt.event.ActionEvent;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import javax.swing.AbstractAction;
import javax.swing.Action;
import javax.swing.Icon;
import javax.swing.JComponent;
import javax.swing.KeyStroke;
import org.sheaf.study.Refusal;

/**
 * The registry of all declared actions of a window. Menus, buttons, key maps and a palette take Swing actions from it,
 * one each, so that label and state are everywhere the same. EDT only.
 */
public final class Actions {

    private final Map<String, Bound> byId = new LinkedHashMap<>();
    private final Function<String, Icon> icons;
    private final Consumer<RuntimeException> refused;

    /**
     * An empty registry.
     *
     * @param icons gives the icon with an id
     * @param refused shows what an action could not do: a {@link Refusal}, or a failure nobody foresaw
     */
    public Actions(Function<String, Icon> icons, Consumer<RuntimeException> refused) {
        this.icons = icons;
        this.refused = refused;
    }

    /**
     * Takes an action in.
     *
     * @throws IllegalArgumentException when its id or one of its keys is taken
     */
    public void declare(DeclaredAction action) {
        for (Bound other : byId.values()) {
            for (KeyStroke key : action.keys()) {
                if (other.declared.keys().contains(key)
                        && other.declared.scope().meets(action.scope())) {
                    throw new IllegalArgumentException(
                            "‘" + action.id() + "’ and ‘" + other.declared.id() + "’ both claim " + Keys.text(key));
                }
            }
        }
        if (byId.putIfAbsent(action.id(), new Bound(action)) != null) {
            throw new IllegalArgumentException("two actions called ‘" + action.id() + "’");
        }
    }

    /** Every action in order of declaration: what a palette lists. */
    public Collection<DeclaredAction> all() {
        return Collections.unmodifiableList(
                byId.values().stream().map(bound -> bound.declared).toList());
    }

    /** The Swing action, always the same one. */
    public Action swing(String id) {
        return bound(id);
    }

    /** The declaration behind an id. */
    public DeclaredAction declared(String id) {
        return bound(id).declared;
    }

    /** Does it, if it can be done now. */
    public void run(String id) {
        bound(id).run();
    }

    /** Asks every action anew what it is called and whether it can be done. */
    public void refresh() {
        byId.values().forEach(Bound::refresh);
    }

    /**
     * Lets the keys of a scope act on a component.
     *
     * @param component which has, or holds what has, the focus then
     * @param scope whose keys
     * @param condition as in {@link JComponent#getInputMap(int)}
     */
    public void install(JComponent component, Scope scope, int condition) {
        for (Bound bound : byId.values()) {
            if (bound.declared.scope() == scope) {
                for (KeyStroke key : bound.declared.keys()) {
                    component.getInputMap(condition).put(key, bound.declared.id());
                }
                component.getActionMap().put(bound.declared.id(), bound);
            }
        }
    }

    private Bound bound(String id) {
        Bound found = byId.get(id);
        if (found == null) {
            throw new IllegalArgumentException("no action called ‘" + id + "’");
        }
        return found;
    }

    /** One declared action as Swing wants it. */
    private final class Bound extends AbstractAction {

        private static final long serialVersionUID = 1L;
        private final transient DeclaredAction declared;

        Bound(DeclaredAction declared) {
            this.declared = declared;
            putValue(ACTION_COMMAND_KEY, declared.id());
            if (!declared.keys().isEmpty()) {
                putValue(ACCELERATOR_KEY, declared.keys().get(0));
            }
            if (declared.icon() != null) {
                putValue(SMALL_ICON, icons.apply(declared.icon()));
            }
            putValue(LONG_DESCRIPTION, declared.about());
            refresh();
        }

        void refresh() {
            String label = declared.label().get();
            putValue(NAME, label);
            putValue(SHORT_DESCRIPTION, tip(label));
            setEnabled(declared.enabledWhen().getAsBoolean());
            if (declared.chosenWhen() != null) {
                putValue(SELECTED_KEY, declared.chosenWhen().getAsBoolean());
            }
        }

        /** Asked anew every time: what has the focus may have become another since. */
        @Override
        public boolean isEnabled() {
            return declared.enabledWhen().getAsBoolean();
        }

        private String tip(String label) {
            String plain = label.endsWith("…") ? label.substring(0, label.length() - 1) : label;
            return declared.keys().isEmpty()
                    ? plain
                    : plain + "  (" + Keys.text(declared.keys().get(0)) + ")";
        }

        void run() {
            if (!declared.enabledWhen().getAsBoolean()) {
                return;
            }
            try {
                declared.run().run();
            } catch (RuntimeException failure) {
                refused.accept(failure);
            }
            refresh();
        }

        @Override
        public void actionPerformed(ActionEvent event) {
            run();
        }
    }
}
