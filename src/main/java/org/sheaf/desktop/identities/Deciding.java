package org.sheaf.desktop.identities;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.sheaf.desktop.action.Words;
import org.sheaf.identity.finding.Form;
import org.sheaf.identity.replacing.Pseudonyms;
import org.sheaf.study.Coder;
import org.sheaf.study.Id;
import org.sheaf.study.Identity;
import org.sheaf.study.IdentityChange;
import org.sheaf.study.IdentityKind;

/**
 * Makes the changes by which names are decided, joined and parted.
 *
 * @param coder who decides
 * @param now when
 */
record Deciding(Id<Coder> coder, Instant now) {

    /** A name as the draft says. */
    IdentityChange.Reviewed decide(Found found, Draft draft) {
        return new IdentityChange.Reviewed(List.of(decided(found.identity(), draft)), List.of());
    }

    private Identity decided(Identity identity, Draft draft) {
        return identity.as(draft.kind())
                .withSlips(draft.slips())
                .sparing(draft.spared())
                .decided(draft.verdict(), draft.substitute(), draft.reason(), coder, now);
    }

    /**
     * A name that is somebody known: its writings become theirs, and what the draft says stands for both.
     *
     * @param stored whether the study has the name already, as an identity of its own
     */
    IdentityChange.Reviewed join(Found found, Found into, Draft draft, boolean stored) {
        Set<String> writings = new LinkedHashSet<>(into.identity().writings());
        writings.addAll(found.identity().writings());
        List<Identity.Spared> spared = new ArrayList<>(into.identity().spared());
        draft.spared().stream().filter(place -> !spared.contains(place)).forEach(spared::add);
        Identity joined = into.identity()
                .written(into.name(), List.copyOf(writings))
                .withSlips(draft.slips())
                .sparing(spared)
                .decided(draft.verdict(), draft.substitute(), draft.reason(), coder, now);
        return new IdentityChange.Reviewed(List.of(joined), stored ? List.of(found.id()) : List.of());
    }

    /** Parts a writing off: it is somebody else, about whom nothing is decided. */
    IdentityChange.Reviewed split(Found found, String writing) {
        List<String> rest = found.identity().writings().stream()
                .filter(other -> !other.equals(writing))
                .toList();
        String name = found.name().equals(writing) ? rest.get(0) : found.name();
        Identity other = Identity.undecided(writing, found.identity().kind(), List.of(writing))
                .withSlips(false);
        return new IdentityChange.Reviewed(List.of(found.identity().written(name, rest), other), List.of());
    }

    /** Words that somebody has read as a name. */
    static IdentityChange.Reviewed named(String words, IdentityKind kind) {
        return new IdentityChange.Reviewed(List.of(Identity.undecided(words, kind, List.of(words))), List.of());
    }

    /** Other places that are left as they are. */
    static IdentityChange.Reviewed sparing(Identity identity, List<Identity.Spared> places) {
        return new IdentityChange.Reviewed(List.of(identity.sparing(places)), List.of());
    }

    /**
     * Why what the draft says cannot stand there; empty when it can.
     *
     * @param real every real name that is known, and its parts
     * @param others identities beside the one in question
     */
    static Optional<String> against(Draft draft, Collection<String> real, Collection<Identity> others) {
        String text = draft.text();
        if (draft.option() == Draft.Option.KEEP) {
            return Optional.empty();
        }
        if (text.isBlank()) {
            return Optional.of(Words.of("identities.against.empty"));
        }
        Optional<Identity> same = others.stream()
                .filter(other -> other.substitute().text().equalsIgnoreCase(text))
                .findFirst();
        if (same.isPresent()) {
            return Optional.of(
                    Words.of("identities.against.taken", text, same.get().name()));
        }
        String key = Form.key(text);
        boolean isReal = draft.option() == Draft.Option.PSEUDONYM
                && real.stream().anyMatch(name -> Form.key(name).equals(key));
        return isReal ? Optional.of(Words.of("identities.against.real", text)) : Optional.empty();
    }

    /** What may be said of a pseudonym that can stand there and is yet like another name; empty otherwise. */
    static Optional<String> doubt(Draft draft, Collection<String> real, Collection<Identity> others) {
        List<String> taken = others.stream()
                .map(other -> other.substitute().text())
                .filter(text -> !text.isEmpty() && !text.startsWith("["))
                .toList();
        boolean free = draft.option() != Draft.Option.PSEUDONYM
                || draft.text().isBlank()
                || Pseudonyms.isFree(draft.text(), real, taken);
        return free ? Optional.empty() : Optional.of(Words.of("identities.doubt", draft.text()));
    }
}
