package org.sheaf.analysis;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.sheaf.study.Code;
import org.sheaf.study.Definition;
import org.sheaf.study.Framework;
import org.sheaf.study.Id;

/**
 * How two states of a coding framework differ.
 *
 * @param added paths of codes that only the newer has
 * @param removed paths of codes that only the older has
 * @param changed codes of both that are no longer the same
 */
public record FrameworkDifference(List<String> added, List<String> removed, List<Changed> changed) {

    /**
     * A code that is no longer the same.
     *
     * @param code its path in the newer state
     * @param fields what of it changed, in the words of the codebook table
     */
    public record Changed(String code, List<String> fields) {
        /** Copies the fields. */
        public Changed {
            fields = List.copyOf(fields);
        }
    }

    /** Copies the lists. */
    public FrameworkDifference {
        added = List.copyOf(added);
        removed = List.copyOf(removed);
        changed = List.copyOf(changed);
    }

    /** How the newer list of codes differs from the older; another order is no difference. */
    public static FrameworkDifference between(List<Code> older, List<Code> newer) {
        Framework before = Framework.of(older);
        Framework after = Framework.of(newer);
        Map<Id<Code>, Code> old = byId(older);
        Map<Id<Code>, Code> now = byId(newer);
        List<String> added = new ArrayList<>();
        List<Changed> changed = new ArrayList<>();
        for (Code code : after.inOrder()) {
            Code was = old.get(code.id());
            if (was == null) {
                added.add(after.path(code));
            } else {
                List<String> fields = fields(was, code);
                if (!fields.isEmpty()) {
                    changed.add(new Changed(after.path(code), fields));
                }
            }
        }
        List<String> removed = before.inOrder().stream()
                .filter(code -> !now.containsKey(code.id()))
                .map(before::path)
                .toList();
        return new FrameworkDifference(added, removed, changed);
    }

    /** Whether nothing differs. */
    public boolean isEmpty() {
        return added.isEmpty() && removed.isEmpty() && changed.isEmpty();
    }

    private static Map<Id<Code>, Code> byId(List<Code> codes) {
        Map<Id<Code>, Code> map = new LinkedHashMap<>();
        codes.forEach(code -> map.put(code.id(), code));
        return map;
    }

    /** What of a code is no longer the same, in the words of the codebook table. */
    static List<String> fields(Code was, Code is) {
        List<String> fields = new ArrayList<>();
        Definition before = was.definition();
        Definition after = is.definition();
        note(fields, "code", was.name(), is.name());
        note(fields, "parent", was.parent(), is.parent());
        note(fields, "pool", was.pooled(), is.pooled());
        note(fields, "definition", before.brief(), after.brief());
        note(fields, "full_definition", before.full(), after.full());
        note(fields, "use_when", before.useWhen(), after.useWhen());
        note(fields, "not_when", before.notWhen(), after.notWhen());
        note(fields, "example", before.example(), after.example());
        note(fields, "colour", was.colour(), is.colour());
        note(fields, "origin", was.origin(), is.origin());
        return List.copyOf(fields);
    }

    private static void note(List<String> fields, String field, @Nullable Object was, @Nullable Object is) {
        if (!Objects.equals(was, is)) {
            fields.add(field);
        }
    }
}
