package org.sheaf.desktop.identities;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.sheaf.study.Id;
import org.sheaf.study.Identity;

/** The way through the names: which are shown, which is looked at, which comes next. EDT only. */
final class Way {

    private final Set<Found.Group> folded = EnumSet.noneOf(Found.Group.class);
    private FoundList list = FoundList.NONE;
    private Sieve sieve = Sieve.ALL;
    private @Nullable Id<Identity> chosen;
    private String lastName = "";

    /** All names, filtered or not. */
    FoundList list() {
        return list;
    }

    /** Other names; another search may know what is looked at under another identity. */
    void relist(FoundList now) {
        list = now;
        if (about().isEmpty()) {
            chosen = list.all().stream()
                    .filter(found -> found.identity().writings().contains(lastName))
                    .map(Found::id)
                    .findFirst()
                    .orElse(null);
        }
        if (chosen == null) {
            first();
        }
    }

    private void first() {
        next(0).or(() -> shown().stream().findFirst()).ifPresent(this::look);
    }

    void look(Found found) {
        chosen = found.id();
        lastName = found.name();
        folded.remove(found.group());
    }

    /** Looks at what comes into the list only now. */
    void expect(Identity identity) {
        chosen = identity.id();
        lastName = identity.name();
    }

    /** What is looked at. */
    Optional<Found> about() {
        return Optional.ofNullable(chosen).flatMap(list::find);
    }

    /** All names that the filter lets through, in the order of the list. */
    List<Found> shown() {
        List<Found> all = new ArrayList<>();
        for (Found.Group group : Found.Group.values()) {
            list.in(group).stream().filter(sieve::lets).forEach(all::add);
        }
        return all;
    }

    /** The lines of the list; {@code below} says what stands below a name. */
    List<Row> rows(Function<Found, String> below) {
        List<Row> rows = new ArrayList<>();
        for (Found.Group group : Found.Group.values()) {
            List<Found> names = list.in(group).stream().filter(sieve::lets).toList();
            if (!names.isEmpty()) {
                rows.add(new Row.Head(group, names.size(), folded.contains(group)));
                if (!folded.contains(group)) {
                    names.forEach(found -> rows.add(new Row.Name(found, below.apply(found))));
                }
            }
        }
        return rows;
    }

    /** Hides the names of a group, or shows them again. */
    void fold(Found.Group group) {
        if (!folded.remove(group)) {
            folded.add(group);
        }
    }

    Sieve sieve() {
        return sieve;
    }

    /** Shows some names only. */
    void sift(Sieve other) {
        sieve = other;
        if (about().filter(sieve::lets).isEmpty()) {
            chosen = null;
            first();
        }
    }

    /** The number of what is looked at among the names shown, from 1; 0 when nothing is. */
    int number() {
        return numberIn(shown());
    }

    /** Its number among those to check; 0 when it is decided. */
    int numberToCheck() {
        return numberIn(shown().stream()
                .filter(found -> found.group() == Found.Group.CHECK)
                .toList());
    }

    private int numberIn(List<Found> names) {
        return about().map(found -> names.stream().map(Found::id).toList().indexOf(found.id()))
                        .orElse(-1)
                + 1;
    }

    /** The next to check after a number, from the top again after the last; not the one that is looked at. */
    Optional<Found> next(int after) {
        List<Found> all = shown();
        for (int i = 0; i < all.size(); i++) {
            Found found = all.get((after + i) % all.size());
            if (found.group() == Found.Group.CHECK && !found.id().equals(chosen)) {
                return Optional.of(found);
            }
        }
        return Optional.empty();
    }
}
