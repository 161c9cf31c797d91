package org.sheaf.desktop.themes;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The cards of a board that are marked to go together, with Ctrl and Shift as in every list. EDT only. */
final class Marks {

    private final Set<Object> marked = new LinkedHashSet<>();
    private @Nullable Object anchor;

    /** Whether a card is marked. */
    boolean has(CardView view) {
        return marked.contains(view.card().key());
    }

    boolean isEmpty() {
        return marked.isEmpty();
    }

    /** Marks a card, or no longer. */
    void toggle(CardView view) {
        Object key = view.card().key();
        if (!marked.remove(key)) {
            marked.add(key);
        }
        anchor = key;
    }

    /** Begins anew at a card without marking it. */
    void begin(@Nullable CardView view) {
        marked.clear();
        anchor = view == null ? null : view.card().key();
    }

    /** Marks what lies between where it began and a card, of a column's cards from top to bottom. */
    void reach(CardView to, @Nullable CardView from, List<CardView> column) {
        if (anchor == null && from != null) {
            anchor = from.card().key();
        }
        List<Object> keys = column.stream().map(view -> view.card().key()).toList();
        int first = keys.indexOf(anchor);
        int last = keys.indexOf(to.card().key());
        marked.clear();
        if (first < 0) {
            anchor = to.card().key();
            marked.add(anchor);
        } else {
            marked.addAll(keys.subList(Math.min(first, last), Math.max(first, last) + 1));
        }
    }

    /** Forgets cards that are no more. */
    void keep(List<CardView> cards) {
        marked.retainAll(cards.stream().map(view -> view.card().key()).collect(Collectors.toSet()));
    }

    /** What goes where a card goes: the card itself first, and with it all others if it is marked. */
    List<CardView> with(CardView grasped, List<CardView> cards) {
        List<CardView> all = new ArrayList<>(List.of(grasped));
        if (has(grasped)) {
            cards.stream().filter(view -> view != grasped && has(view)).forEach(all::add);
        }
        return all;
    }
}
