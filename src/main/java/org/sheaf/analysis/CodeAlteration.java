package org.sheaf.analysis;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sheaf.study.Code;
import org.sheaf.study.Definition;
import org.sheaf.study.Framework;
import org.sheaf.study.Id;

/**
 * One thing that is other in a newer state of a coding framework, with the old words and the new. A code of which several
 * things are other has one for each kind.
 *
 * @param kind what happened
 * @param code as it is in the newer state; one that is gone, as it was in the older
 * @param before how it was: for a code that was renamed or moved, its path; for one that is gone, its path; else empty
 * @param after how it is: the path; for a code that was joined, the path of the one that it was joined into
 * @param wordings what of the definition, or of the rest, reads otherwise
 */
public record CodeAlteration(Kind kind, Code code, String before, String after, List<Wording> wordings) {

    /** What can happen to a code, in the order in which it is told. */
    public enum Kind {
        ADDED,
        JOINED,
        REMOVED,
        RENAMED,
        MOVED,
        /** Its definition reads otherwise. */
        DEFINED,
        /** Its origin, colour or other names are not the same. */
        DRESSED
    }

    /**
     * A field that reads otherwise.
     *
     * @param field in the words of the codebook table
     * @param before the old words, may be empty
     * @param after the new ones, may be empty
     */
    public record Wording(String field, String before, String after) {}

    /** Copies the wordings. */
    public CodeAlteration {
        wordings = List.copyOf(wordings);
    }

    /** What happened from the older list of codes to the newer, by kind, then in order of the framework. */
    public static List<CodeAlteration> between(List<Code> older, List<Code> newer) {
        return new Comparison(older, newer).all();
    }

    private static final class Comparison {

        private final Framework before;
        private final Framework after;
        private final Map<Id<Code>, Code> old;
        private final Map<Id<Code>, Code> now;

        Comparison(List<Code> older, List<Code> newer) {
            before = Framework.of(older);
            after = Framework.of(newer);
            old = byId(older);
            now = byId(newer);
        }

        private static Map<Id<Code>, Code> byId(List<Code> codes) {
            Map<Id<Code>, Code> map = new HashMap<>();
            codes.forEach(code -> map.put(code.id(), code));
            return map;
        }

        List<CodeAlteration> all() {
            List<CodeAlteration> all = new ArrayList<>();
            for (Code code : after.inOrder()) {
                Code was = old.get(code.id());
                if (was == null) {
                    all.add(new CodeAlteration(Kind.ADDED, code, "", after.path(code), List.of()));
                } else {
                    compare(was, code, all);
                }
            }
            for (Code code : before.inOrder()) {
                if (!now.containsKey(code.id())) {
                    all.add(heir(code)
                            .map(heir -> new CodeAlteration(
                                    Kind.JOINED, code, before.path(code), after.path(heir), List.of()))
                            .orElseGet(() -> new CodeAlteration(Kind.REMOVED, code, before.path(code), "", List.of())));
                }
            }
            all.sort(Comparator.comparing(CodeAlteration::kind)); // a stable sort keeps the framework's order
            return List.copyOf(all);
        }

        /** Joining gives the name of the code that goes to the one that stays. */
        private Optional<Code> heir(Code gone) {
            return now.values().stream()
                    .filter(code -> isCalled(code, gone.name()))
                    .filter(code -> {
                        Code was = old.get(code.id());
                        return was == null || !isCalled(was, gone.name());
                    })
                    .min(Comparator.comparing(after::path));
        }

        private static boolean isCalled(Code code, String name) {
            return code.aliases().stream().anyMatch(name::equalsIgnoreCase);
        }

        private void compare(Code was, Code is, List<CodeAlteration> into) {
            if (!was.name().equals(is.name())) {
                into.add(new CodeAlteration(Kind.RENAMED, is, was.name(), is.name(), List.of()));
            }
            if (was.pooled() != is.pooled() || !same(was.parent(), is.parent())) {
                into.add(new CodeAlteration(Kind.MOVED, is, before.path(was), after.path(is), List.of()));
            }
            List<Wording> definition = definition(was.definition(), is.definition());
            if (!definition.isEmpty()) {
                into.add(new CodeAlteration(Kind.DEFINED, is, "", after.path(is), definition));
            }
            List<Wording> dress = dress(was, is);
            if (!dress.isEmpty()) {
                into.add(new CodeAlteration(Kind.DRESSED, is, "", after.path(is), dress));
            }
        }

        private static boolean same(@Nullable Id<Code> one, @Nullable Id<Code> other) {
            return one == null ? other == null : one.equals(other);
        }

        private static List<Wording> definition(Definition was, Definition is) {
            List<Wording> wordings = new ArrayList<>();
            note(wordings, "definition", was.brief(), is.brief());
            note(wordings, "full_definition", was.full(), is.full());
            note(wordings, "use_when", was.useWhen(), is.useWhen());
            note(wordings, "not_when", was.notWhen(), is.notWhen());
            note(wordings, "example", was.example(), is.example());
            return wordings;
        }

        private static List<Wording> dress(Code was, Code is) {
            List<Wording> wordings = new ArrayList<>();
            note(wordings, "origin", was.origin().word(), is.origin().word());
            note(wordings, "colour", hex(was.colour()), hex(is.colour()));
            note(wordings, "aliases", String.join(", ", was.aliases()), String.join(", ", is.aliases()));
            return wordings;
        }

        private static String hex(int rgb) {
            return rgb < 0 ? "" : String.format(java.util.Locale.ROOT, "#%06X", rgb);
        }

        private static void note(List<Wording> wordings, String field, String was, String is) {
            if (!was.equals(is)) {
                wordings.add(new Wording(field, was, is));
            }
        }
    }
}
