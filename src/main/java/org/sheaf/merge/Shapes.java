package org.sheaf.merge;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.sheaf.study.Attribute;
import org.sheaf.study.AttributeKind;
import org.sheaf.study.Code;
import org.sheaf.study.Coder;
import org.sheaf.study.Entity;
import org.sheaf.study.Id;
import org.sheaf.study.Merging;
import org.sheaf.study.Participant;
import org.sheaf.study.Theme;
import org.sheaf.study.Transcript;

/** Trees without circles and names that are there once. One thread. */
final class Shapes {

    private final Draft draft;
    private final Told told;
    private final List<Merging.Lifted> lifted;

    /**
     * For a draft.
     *
     * @param lifted is told what is put to the top because what it stood under is not there
     */
    Shapes(Draft draft, Told told, List<Merging.Lifted> lifted) {
        this.draft = draft;
        this.told = told;
        this.lifted = lifted;
    }

    void run() {
        parents();
        circles();
        siblings();
        themeTree();
        names(Coder.class, Coder::name, (coder, name) -> new Coder(coder.id(), name));
        names(Participant.class, Participant::name, Participant::named);
        names(Transcript.class, Transcript::name, Transcript::named);
        names(Attribute.class, Attribute::name, Attribute::named);
        attributes();
    }

    private static <T extends Entity> List<T> byId(List<T> all) {
        List<T> sorted = new ArrayList<>(all);
        sorted.sort(Comparator.comparing((T each) -> each.id().value()));
        return sorted;
    }

    private void parents() {
        for (Code code : draft.all(Code.class)) {
            Id<Code> parent = code.parent();
            if (parent == null) {
                continue;
            }
            boolean stands = draft.find(Code.class, parent)
                    .filter(above -> !above.pooled())
                    .isPresent();
            if (code.pooled()) {
                draft.put(code.pooledAt(code.position()));
            } else if (!stands) {
                draft.put(code.placed(null, code.position()));
                lifted.add(new Merging.Lifted(code.id().value(), parent.value()));
                told.note("The code above ‘" + code.name() + "’ was removed or put aside in one copy. ‘" + code.name()
                        + "’ stands at the top now.");
            }
        }
    }

    /** Codes that each copy put under another: the one of the lowest identity goes to the top. */
    private void circles() {
        for (Code code : byId(draft.all(Code.class))) {
            Set<Id<Code>> above = new HashSet<>();
            Id<Code> at = code.parent();
            while (at != null && above.add(at) && !at.equals(code.id())) {
                at = draft.find(Code.class, at).map(Code::parent).orElse(null);
            }
            if (code.id().equals(at)) {
                draft.put(code.placed(null, code.position()));
                told.note("‘" + code.name()
                        + "’ was put below a code that the other copy put below it. It stands at the top now.");
            }
        }
    }

    private void siblings() {
        Map<String, Set<String>> taken = new HashMap<>();
        for (Code code : byId(draft.all(Code.class))) {
            String place = code.pooled() ? "pool" : String.valueOf(code.parent());
            String name = Repairs.free(code.name(), taken.computeIfAbsent(place, p -> new HashSet<>()));
            if (name != null) {
                draft.put(new Code(
                        code.id(),
                        name,
                        code.parent(),
                        code.pooled(),
                        code.position(),
                        code.definition(),
                        code.colour(),
                        code.origin(),
                        code.aliases(),
                        code.former()));
                told.note("Both copies have a code ‘" + code.name() + "’ at one place. One of them is called ‘" + name
                        + "’ now, because they mean different things.");
            }
        }
    }

    private void themeTree() {
        for (Theme theme : byId(draft.all(Theme.class))) {
            if (!draft.has(org.sheaf.study.Analysis.class, theme.analysis())) {
                draft.drop(theme);
                told.note("The theme ‘" + theme.name() + "’ went with its analysis, which was removed in one copy.");
                continue;
            }
            Set<Id<Theme>> above = new HashSet<>();
            Id<Theme> at = theme.parent();
            boolean missing = at != null && !draft.has(Theme.class, at);
            if (at != null && missing) {
                lifted.add(new Merging.Lifted(theme.id().value(), at.value()));
            }
            while (at != null && above.add(at) && !at.equals(theme.id())) {
                at = draft.find(Theme.class, at).map(Theme::parent).orElse(null);
            }
            if (missing || theme.id().equals(at)) {
                draft.put(theme.placed(null, theme.position()));
                told.note("The theme ‘" + theme.name() + "’ stands at the top now: what it stood under "
                        + (missing ? "was removed" : "was put under it") + " in one copy.");
            }
        }
    }

    private <T extends Entity> void names(Class<T> kind, Function<T, String> nameOf, BiFunction<T, String, T> renamed) {
        Set<String> taken = new HashSet<>();
        for (T each : byId(draft.all(kind))) {
            String name = Repairs.free(nameOf.apply(each), taken);
            if (name != null) {
                draft.put(renamed.apply(each, name));
                told.note("Both copies have " + told.what(each) + ", and they are not the same. One of them is called ‘"
                        + name + "’ now.");
            }
        }
    }

    /** An attribute whose values no longer fit its type takes words. */
    private void attributes() {
        for (Attribute attribute : draft.all(Attribute.class)) {
            boolean fits = attribute.kind() != AttributeKind.CHOICE
                    || !attribute.choices().isEmpty();
            for (Participant person : draft.all(Participant.class)) {
                fits &= person.attributes().entrySet().stream()
                        .filter(entry -> attribute.isCalled(entry.getKey()))
                        .allMatch(entry -> attribute.holds(entry.getValue()));
            }
            if (!fits) {
                draft.put(attribute.as(AttributeKind.TEXT, List.of()));
                told.note("The attribute ‘" + attribute.name()
                        + "’ takes words now: one copy has values that do not fit the type of the other.");
            }
        }
    }
}
