package org.sheaf.desktop.participants;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.sheaf.analysis.Attributes;
import org.sheaf.desktop.action.Desk;
import org.sheaf.study.Attribute;
import org.sheaf.study.AttributeChange;
import org.sheaf.study.AttributeProposal;
import org.sheaf.study.Change;
import org.sheaf.study.Together;
import org.sheaf.study.Value;

/** What is known about people by name and type, and what can be said about that. EDT only. */
final class AttributeDeeds {

    private final Desk desk;

    AttributeDeeds(Desk desk) {
        this.desk = desk;
    }

    /** The names of all attributes, in column order. */
    List<String> names() {
        return List.copyOf(Attributes.names(desk.study()));
    }

    /** Whether somebody gave it a type. */
    boolean isTyped(String name) {
        return desk.study().attribute(name).isPresent();
    }

    /** The attribute of that name as it is, or as the values there are let propose. */
    Attribute of(String name) {
        return desk.study().attribute(name).orElseGet(() -> AttributeProposal.of(name, cells(name)));
    }

    /** What is known of everybody under a name. */
    List<String> cells(String name) {
        return desk.study().participants().stream()
                .map(person -> Attributes.of(person, name))
                .flatMap(Optional::stream)
                .map(Value::text)
                .filter(text -> !text.isBlank())
                .toList();
    }

    /** What it would be called like; empty when no other attribute is. */
    Optional<String> clash(String now, String wanted) {
        return names().stream()
                .filter(other -> !other.equalsIgnoreCase(now))
                .filter(wanted.strip()::equalsIgnoreCase)
                .findFirst();
    }

    /**
     * Sets what an attribute is, in one step.
     *
     * @param known its name so far; empty for a new one
     * @param wanted as it becomes
     * @param done runs when it is so
     * @param failed takes why it is not
     */
    void set(String known, Attribute wanted, Runnable done, Consumer<Throwable> failed) {
        List<Change> steps = new ArrayList<>();
        if (!known.isEmpty() && !known.equals(wanted.name())) {
            steps.add(new AttributeChange.Renamed(known, wanted.name()));
        }
        boolean same = desk.study()
                .attribute(known)
                .map(old -> old.named(wanted.name()).equals(wanted))
                .orElse(false);
        if (!same) {
            steps.add(new AttributeChange.Defined(List.of(wanted)));
        }
        if (steps.isEmpty()) {
            done.run();
            return;
        }
        Change change = steps.size() == 1
                ? steps.get(0)
                : new Together("attributes-defined", steps.get(1).name(desk.study()), steps);
        desk.submit(change, receipt -> done.run(), failed);
    }

    /** Takes an attribute away with all that is known under it. */
    void remove(String name) {
        desk.submit(new AttributeChange.Removed(name));
    }
}
