package org.sheaf.merge;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.sheaf.study.Code;
import org.sheaf.study.Entity;
import org.sheaf.study.Id;
import org.sheaf.study.Merging;

/** What is known to have become something else: codes that were merged, things that earlier merges found to be one. */
final class Aliases {

    private final Merge.Side ours;
    private final Merge.Side theirs;
    private final Map<UUID, UUID> into = new LinkedHashMap<>();
    private final Map<UUID, UUID> torn = new LinkedHashMap<>();
    private final List<String> notes = new ArrayList<>();

    Aliases(Merge.Side ours, Merge.Side theirs) {
        this.ours = ours;
        this.theirs = theirs;
        mergings();
        codes();
    }

    /** From what to what. */
    Map<UUID, UUID> into() {
        return into;
    }

    /** Codes that were merged into one code here and into another there; the lower of the two takes what is left. */
    Map<UUID, UUID> torn() {
        return torn;
    }

    List<String> notes() {
        return notes;
    }

    private void mergings() {
        for (Merging merging : ours.study().team().mergings()) {
            boolean takenBack = theirs.since().objects().containsKey(Key.of(merging))
                    && !theirs.study().team().mergings().has(merging.id());
            if (!takenBack) {
                merging.became().forEach(became -> into.put(became.from(), became.into()));
            }
        }
        for (Merging merging : theirs.study().team().mergings()) {
            if (theirs.since().objects().containsKey(Key.of(merging))) {
                merging.became().forEach(became -> into.put(became.from(), became.into()));
            }
        }
    }

    private void codes() {
        Map<UUID, Set<UUID>> claims = new LinkedHashMap<>();
        for (Code code : ours.study().codes()) {
            Code other = theirs.study().codes().find(code.id()).orElse(null);
            boolean changed = other != null && theirs.since().objects().containsKey(Key.of(code));
            Entity base = theirs.since().objects().get(Key.of(code));
            for (Id<Code> gone : code.former()) {
                boolean forgotten = other != null
                        && changed
                        && !other.former().contains(gone)
                        && base instanceof Code was
                        && was.former().contains(gone);
                if (!forgotten && !ours.study().codes().has(gone)) {
                    claim(claims, gone, code);
                }
            }
            if (other != null && changed) {
                claimThere(claims, other);
            }
        }
        for (Code code : theirs.study().codes()) {
            if (!ours.study().codes().has(code.id()) && theirs.since().objects().containsKey(Key.of(code))) {
                claimThere(claims, code);
            }
        }
        claims.forEach(this::settle);
    }

    private void claimThere(Map<UUID, Set<UUID>> claims, Code code) {
        for (Id<Code> gone : code.former()) {
            if (!theirs.study().codes().has(gone)) {
                claim(claims, gone, code);
            }
        }
    }

    private static void claim(Map<UUID, Set<UUID>> claims, Id<Code> gone, Code heir) {
        claims.computeIfAbsent(gone.value(), id -> new LinkedHashSet<>())
                .add(heir.id().value());
    }

    private void settle(UUID gone, Set<UUID> heirs) {
        UUID lowest = heirs.stream().min(UUID::compareTo).orElseThrow();
        into.put(gone, lowest);
        if (heirs.size() == 1) {
            return;
        }
        torn.put(gone, lowest);
        notes.add("A code was merged into " + named(heirs)
                + " in different copies. What it was on carries each of them where a copy gave it one.");
    }

    private String named(Set<UUID> codes) {
        List<String> names = codes.stream()
                .map(Id<Code>::new)
                .map(id -> ours.study()
                        .codes()
                        .find(id)
                        .or(() -> theirs.study().codes().find(id))
                        .map(code -> "‘" + code.name() + "’")
                        .orElse("a code"))
                .sorted()
                .toList();
        return String.join(" and ", names);
    }
}
