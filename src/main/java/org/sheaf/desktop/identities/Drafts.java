package org.sheaf.desktop.identities;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.sheaf.identity.register.Register;
import org.sheaf.identity.reviewing.Descriptions;
import org.sheaf.study.Id;
import org.sheaf.study.Identity;
import org.sheaf.study.IdentityKind;

/** What is about to be decided about each name that was looked at: nothing is lost by looking at another. EDT only. */
final class Drafts {

    private final Proposals proposals;
    private final Supplier<FoundList> names;
    private final Supplier<Register> register;
    private final Map<Id<Identity>, Draft> begun = new HashMap<>();

    /** Takes what is proposed, the names as they stand now, and what the open vault knows. */
    Drafts(Proposals proposals, Supplier<FoundList> names, Supplier<Register> register) {
        this.proposals = proposals;
        this.names = names;
        this.register = register;
    }

    /** What is about to be decided about a name. */
    Draft of(Found found) {
        Draft draft = begun.get(found.id());
        if (draft == null) {
            draft = new Draft(found.identity(), proposals.pseudonym(found.id()), taken(found.id()));
            begun.put(found.id(), draft);
        }
        return draft;
    }

    /** Other names are taken now: what nobody has altered is proposed anew. */
    void refresh() {
        begun.values().removeIf(draft -> !draft.isTouched());
    }

    /** A name was decided, or its decision taken back: what was begun is past. */
    void drop(Id<Identity> id) {
        begun.remove(id);
    }

    /** What stands for others. */
    private List<String> taken(Id<Identity> but) {
        return others(but).stream()
                .map(other -> other.substitute().text())
                .filter(text -> !text.isEmpty())
                .toList();
    }

    /** All identities but one and whoever is the same, the vault's among them. */
    List<Identity> others(Id<Identity> but) {
        List<Identity> others = new ArrayList<>();
        FoundList now = names.get();
        now.all().stream().map(Found::identity).forEach(others::add);
        register.get().identities().stream()
                .filter(known -> now.find(known.id()).isEmpty())
                .forEach(others::add);
        Optional<Id<Identity>> same = Optional.ofNullable(begun.get(but)).flatMap(Draft::same);
        others.removeIf(other ->
                other.id().equals(but) || same.filter(other.id()::equals).isPresent());
        return others;
    }

    /** A name is something else. */
    void kind(Found found, IdentityKind kind) {
        of(found).kind(kind, found.name(), taken(found.id()));
    }

    /** A description is chosen for a name, with a number where it stands for somebody else already. */
    void describe(Found found, String words) {
        Draft draft = of(found);
        draft.choose(Draft.Option.DESCRIPTION);
        draft.type(Descriptions.apart(words, taken(found.id())));
    }

    /** A name is somebody known, and what stands for them stands for it. */
    void same(Found found, Optional<Found> other) {
        Draft draft = of(found);
        draft.same(other.map(Found::id).orElse(null));
        other.ifPresent(known -> {
            Draft theirs = of(known);
            draft.take(theirs.substitute());
            draft.choose(theirs.option());
        });
    }

    /** Why what is drafted cannot be decided; empty when it can. */
    Optional<String> against(Found found) {
        return Deciding.against(of(found), proposals.real(), others(found.id()));
    }

    /** What may be said of it that hinders nothing. */
    Optional<String> doubt(Found found) {
        return Deciding.doubt(of(found), proposals.real(), others(found.id()));
    }
}
