package org.sheaf.reconcile.frameworks;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.sheaf.reconcile.frameworks.Proposal.Member;
import org.sheaf.study.Code;
import org.sheaf.study.CodeChange;
import org.sheaf.study.Definition;
import org.sheaf.study.Id;

/** Makes one code of several: quotations, themes, memos and sub-codes pass to the one that stays, and nothing said is lost. */
final class Joining {

    private final Draft draft;
    private final Adding adding;

    Joining(Draft draft, Adding adding) {
        this.draft = draft;
        this.adding = adding;
    }

    void join(Ruling ruling) {
        Proposal proposal = ruling.proposal();
        List<Code> lives = proposal.members().stream()
                .flatMap(member -> draft.find(member.code().id()).stream())
                .distinct()
                .toList();
        String target = ruling.targets().isEmpty() ? "" : ruling.targets().get(0);
        if (ruling.targets().size() > 1) {
            draft.conflict(proposal.id(), "Codes are merged into one, so name one target, not several.");
            return;
        }
        if (lives.isEmpty()) {
            adding.add(proposal, proposal.members().get(0), target).ifPresent(code -> dress(ruling, code, target));
            return;
        }
        Code kept = kept(lives, target);
        List<Id<Code>> from =
                lives.stream().map(Code::id).filter(id -> !id.equals(kept.id())).toList();
        if (!draft.claim(proposal.id(), kept, "merging", target.isEmpty() ? kept.name() : target)) {
            return;
        }
        if (!from.isEmpty()) {
            lift(proposal.id(), kept, from);
            draft.take(
                    proposal.id(),
                    "Merge " + named(lives, kept) + " into ‘" + (target.isEmpty() ? draft.path(kept) : target) + "’.",
                    new CodeChange.Merged(from, kept.id()));
        }
        draft.now().codes().find(kept.id()).ifPresent(code -> dress(ruling, code, target));
    }

    private String named(List<Code> lives, Code kept) {
        return String.join(
                " and ",
                lives.stream()
                        .filter(code -> !code.id().equals(kept.id()))
                        .map(code -> "‘" + draft.path(code) + "’")
                        .toList());
    }

    /** The code that is named as the target, else one of the framework before one of the pool, the most used first. */
    private Code kept(List<Code> lives, String target) {
        String wanted = Naming.normal(target);
        Function<Code, Integer> rank = code -> {
            if (Naming.normal(draft.path(code)).equals(wanted)) {
                return 0;
            }
            boolean named = Naming.normal(code.name())
                    .equals(wanted.substring(wanted.lastIndexOf('>') + 1).strip());
            return (named ? 1 : 3) + (code.pooled() ? 1 : 0);
        };
        return lives.stream()
                .min(Comparator.comparing(rank)
                        .thenComparing(code -> -draft.now().total(code.id()).passages())
                        .thenComparing(draft::path)
                        .thenComparing(Code::id))
                .orElseThrow();
    }

    /** A code that stays cannot stand under one that goes: it takes its place first. */
    private void lift(UUID proposal, Code kept, List<Id<Code>> from) {
        Code at = kept;
        for (int guard = 0; guard < draft.now().codes().size(); guard++) {
            Code code = at;
            Optional<Code> gone = from.stream()
                    .filter(id -> draft.now().framework().isUnder(code.id(), id))
                    .flatMap(id -> draft.now().codes().find(id).stream())
                    .findFirst();
            if (gone.isEmpty()) {
                return;
            }
            Code lifted = code.placed(gone.get().parent(), gone.get().position());
            draft.write(proposal, "", CodeChange.Deed.MOVED, List.of(lifted));
            at = lifted;
        }
    }

    /** Gives the code that stays its name, place, definition and other names. */
    private void dress(Ruling ruling, Code code, String target) {
        Code after = code;
        if (!target.isEmpty()) {
            Optional<Draft.Place> place = draft.place(ruling.proposal().id(), target);
            if (place.isEmpty()) {
                return;
            }
            after = placed(code, place.get(), ruling);
        } else if (code.pooled()) {
            after = code.placed(null, draft.end(null)); // consolidated: it has a place from now on
        }
        Definition meaning = ruling.definition().isEmpty()
                ? joined(after, ruling.proposal().members())
                : brief(after.definition(), ruling.definition());
        after = remembering(after.defined(meaning), ruling.proposal().members());
        if (!after.equals(code)) {
            draft.write(ruling.proposal().id(), "", CodeChange.Deed.DEFINED, List.of(after));
        }
    }

    private Code placed(Code code, Draft.Place place, Ruling ruling) {
        Code after = place.name().equals(code.name()) ? code : code.renamed(place.name());
        boolean elsewhere = place.named() && !java.util.Objects.equals(place.parent(), code.parent());
        if (place.parent() != null && draft.now().framework().isUnder(place.parent(), code.id())) {
            draft.conflict(
                    ruling.proposal().id(),
                    "‘" + code.name() + "’ cannot stand under itself. Name another place as the target.");
            return code;
        }
        return elsewhere || code.pooled() ? after.placed(place.parent(), draft.end(place.parent())) : after;
    }

    static Definition brief(Definition old, String words) {
        return new Definition(words, old.full(), old.useWhen(), old.notWhen(), old.example());
    }

    /** Fields that the kept code lacks are filled; what another code said otherwise is kept in the full definition. */
    private static Definition joined(Code kept, List<Member> members) {
        Definition all = kept.definition();
        for (Member member : members) {
            Definition other = member.code().definition();
            String full = all.full();
            boolean said = other.brief().isBlank()
                    || all.brief().isBlank()
                    || all.brief().strip().equals(other.brief().strip())
                    || full.contains(other.brief().strip());
            if (!said) {
                full = (full.isBlank() ? "" : full + "\n") + "‘" + member.code().name() + "’ (" + member.framework()
                        + "): " + other.brief().strip();
            }
            all = new Definition(
                    first(all.brief(), other.brief()),
                    first(full, other.full()),
                    first(all.useWhen(), other.useWhen()),
                    first(all.notWhen(), other.notWhen()),
                    first(all.example(), other.example()));
        }
        return all;
    }

    private static String first(String one, String other) {
        return one.isBlank() ? other : one;
    }

    /** Names and identities that codes of files had lead to the code, so that the file is known again. */
    private static Code remembering(Code code, List<Member> members) {
        Set<String> aliases = new LinkedHashSet<>(code.aliases());
        Set<Id<Code>> former = new LinkedHashSet<>(code.former());
        for (Member member : members) {
            aliases.add(member.code().name().strip());
            former.add(member.code().id());
        }
        aliases.removeIf(code.name()::equalsIgnoreCase);
        former.remove(code.id());
        return code.alias(new ArrayList<>(aliases)).absorbing(List.copyOf(former));
    }
}
