package org.sheaf.desktop.action;

import java.awt.event.ActionEvent;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import javax.swing.AbstractAction;
import javax.swing.Action;
import javax.swing.Icon;
import javax.swing.InputMap;
import javax.swing.JComponent;
import javax.swing.KeyStroke;
import javax.swing.SwingUtilities;
import org.jspecify.annotations.Nullable;
import org.sheaf.study.Refusal;

/**
 * The registry of all declared actions of a window. Menus, buttons, key maps and the palette take Swing actions from it,
 * one each, so that label, key and state are everywhere the same. EDT only.
 */
public final class Actions {

    private final Map<String, Bound> byId = new LinkedHashMap<>();
    private final Function<String, Icon> icons;
    private final Consumer<RuntimeException> refused;
    private boolean refreshing;
    private final KeyMap map;
    private final List<Place> places = new ArrayList<>();
    private final List<Reserved> reserved = new ArrayList<>();

    /** Where keys of a scope act. */
    private record Place(JComponent component, Scope scope, int condition) {}

    /** A key that something else than an action needs. */
    private record Reserved(KeyStroke key, Scope scope, String whose) {}

    /**
     * An empty registry whose actions have their usual keys.
     *
     * @param icons gives the icon with an id
     * @param refused shows what an action could not do: a {@link Refusal}, or a failure nobody foresaw
     */
    public Actions(Function<String, Icon> icons, Consumer<RuntimeException> refused) {
        this(icons, refused, new KeyMap(Settings.none()));
    }

    /**
     * An empty registry.
     *
     * @param map the keys that the user has changed
     */
    public Actions(Function<String, Icon> icons, Consumer<RuntimeException> refused, KeyMap map) {
        this.icons = icons;
        this.refused = refused;
        this.map = map;
    }

    /**
     * Takes an action in. A key that the user has given to another action stays there.
     *
     * @throws IllegalArgumentException when its id or one of its usual keys is taken
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
        Bound bound = new Bound(action);
        if (byId.putIfAbsent(action.id(), bound) != null) {
            throw new IllegalArgumentException("two actions called ‘" + action.id() + "’");
        }
        if (map.of(action.id()).isPresent()) {
            rebind();
        } else {
            bound.rebind();
        }
    }

    /**
     * Keeps keys from being given to an action, because something else in a scope needs them.
     *
     * @param whose what needs them, as shown
     */
    public void reserve(Scope scope, List<KeyStroke> keys, String whose) {
        keys.forEach(key -> reserved.add(new Reserved(key, scope, whose)));
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
     * The same once, after what the EDT is doing now: one step of the user's tells several times that something else can be
     * done, and what it changed is painted first.
     */
    public void refreshSoon() {
        if (!refreshing) {
            refreshing = true;
            SwingUtilities.invokeLater(() -> {
                refreshing = false;
                refresh();
            });
        }
    }

    /** The keys of an action as they act now, the first of them shown. */
    public List<KeyStroke> keys(String id) {
        return bound(id).keys;
    }

    /** The first key of an action as people write it; empty when it has none. */
    public String keyText(String id) {
        return keys(id).stream().findFirst().map(Keys::text).orElse("");
    }

    /** What the action of a key needs while it cannot be done, as a sentence; empty when it can, or has nothing to say. */
    public Optional<String> needs(Scope scope, KeyStroke key) {
        return byId.values().stream()
                .filter(bound -> bound.declared.scope() == scope && bound.keys.contains(key))
                .filter(bound -> !bound.isEnabled())
                .map(bound -> bound.declared.needs().get())
                .filter(sentence -> !sentence.isEmpty())
                .findFirst();
    }

    /** Whether the user has given the action other keys than the usual ones. */
    public boolean isChanged(String id) {
        return map.of(id)
                .filter(keys -> !keys.equals(bound(id).declared.keys()))
                .isPresent();
    }

    /** Whether keys that are a single letter, digit or sign act. */
    public boolean hasLetters() {
        return map.hasLetters();
    }

    /** Switches keys that are a single letter, digit or sign on or off. */
    public void letters(boolean on) {
        map.letters(on);
        rebind();
    }

    /**
     * Gives an action other keys.
     *
     * @param keys none, or several of which the first is shown
     * @throws Refusal when a key is another action's or cannot be had, naming whose it is
     */
    public void change(String id, List<KeyStroke> keys) {
        for (KeyStroke key : keys) {
            obstacle(id, key).ifPresent(why -> {
                throw new Refusal(why);
            });
        }
        map.change(id, keys);
        rebind();
    }

    /**
     * Gives an action its usual keys back.
     *
     * @throws Refusal when one of them is another action's by now
     */
    public void reset(String id) {
        for (KeyStroke key : bound(id).declared.keys()) {
            taken(id, key).ifPresent(why -> {
                throw new Refusal(why);
            });
        }
        map.reset(id);
        rebind();
    }

    /** Gives all actions their usual keys back. */
    public void resetAll() {
        map.resetAll();
        rebind();
    }

    /** Why an action cannot have a key, as a sentence; empty when it can. */
    public Optional<String> obstacle(String id, KeyStroke key) {
        Scope scope = bound(id).declared.scope();
        return taken(id, key)
                .or(() -> reserved.stream()
                        .filter(one -> one.key.equals(key) && one.scope.meets(scope))
                        .findFirst()
                        .map(one -> Words.of("keys.reserved", Keys.text(key), one.whose)))
                .or(() -> bound(id).declared.keys().contains(key) ? Optional.empty() : KeyRules.against(key, scope));
    }

    private Optional<String> taken(String id, KeyStroke key) {
        Scope scope = bound(id).declared.scope();
        return byId.values().stream()
                .filter(other -> !other.declared.id().equals(id))
                .filter(other -> other.wanted().contains(key))
                .filter(other -> other.declared.scope().meets(scope))
                .findFirst()
                .map(other -> Words.of("keys.taken", Keys.text(key), other.plainLabel()));
    }

    /**
     * Lets the keys of a scope act on a component, now and after they have been changed.
     *
     * @param component which has, or holds what has, the focus then
     * @param scope whose keys
     * @param condition as in {@link JComponent#getInputMap(int)}
     */
    public void install(JComponent component, Scope scope, int condition) {
        Place place = new Place(component, scope, condition);
        places.add(place);
        for (Bound bound : byId.values()) {
            if (bound.declared.scope() == scope) {
                component.getActionMap().put(bound.declared.id(), bound);
                bound.bind(place);
            }
        }
    }

    /** Binds the keys as the user has them now. */
    public void rebind() {
        for (Bound bound : byId.values()) {
            bound.rebind();
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
        private transient List<KeyStroke> keys;
        private transient @Nullable List<KeyStroke> described;

        Bound(DeclaredAction declared) {
            this.declared = declared;
            this.keys = List.of();
            putValue(ACTION_COMMAND_KEY, declared.id());
            if (declared.icon() != null) {
                putValue(SMALL_ICON, icons.apply(declared.icon()));
            }
            putValue(LONG_DESCRIPTION, declared.about());
            refresh();
        }

        /** The user's keys, else the usual ones that the user has not given to another. */
        List<KeyStroke> wanted() {
            return map.of(declared.id())
                    .orElseGet(() -> declared.keys().stream()
                            .filter(key -> map.with(key).map(byId::get).noneMatch(this::meets))
                            .toList());
        }

        private boolean meets(@Nullable Bound other) {
            return other != null && other.declared.scope().meets(declared.scope());
        }

        /** Does so without touching an input map when nothing is different. */
        void rebind() {
            Stream<KeyStroke> acting = wanted().stream();
            List<KeyStroke> now = (map.hasLetters() ? acting : acting.filter(key -> !Keys.isCharacter(key))).toList();
            if (now.equals(keys)) {
                return;
            }
            List<KeyStroke> before = keys;
            keys = now;
            putValue(ACCELERATOR_KEY, now.isEmpty() ? null : now.get(0));
            for (Place place : places) {
                if (place.scope == declared.scope()
                        && place.component.getActionMap().get(declared.id()) == this) {
                    InputMap inputs = place.component.getInputMap(place.condition);
                    before.stream()
                            .filter(key -> declared.id().equals(inputs.get(key)))
                            .forEach(inputs::remove);
                    bind(place);
                }
            }
            refresh();
        }

        void bind(Place place) {
            InputMap inputs = place.component.getInputMap(place.condition);
            for (KeyStroke key : declared.keys()) {
                // What the component itself had bound to this very action follows the user too.
                if (!keys.contains(key) && declared.id().equals(inputs.get(key))) {
                    inputs.remove(key);
                }
            }
            keys.forEach(key -> inputs.put(key, declared.id()));
        }

        void refresh() {
            String label = declared.label().get();
            if (!label.equals(getValue(NAME)) || !keys.equals(described)) {
                described = keys;
                putValue(NAME, label);
                putValue(SHORT_DESCRIPTION, tip());
            }
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

        String plainLabel() {
            String label = declared.label().get();
            return label.endsWith("…") ? label.substring(0, label.length() - 1) : label;
        }

        private String tip() {
            return keys.isEmpty() ? plainLabel() : plainLabel() + "  (" + Keys.text(keys.get(0)) + ")";
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
