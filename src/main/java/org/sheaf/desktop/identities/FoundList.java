package org.sheaf.desktop.identities;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sheaf.desktop.identities.applying.ApplyCounts;
import org.sheaf.identity.finding.Source;
import org.sheaf.identity.register.Register;
import org.sheaf.identity.scanning.Candidate;
import org.sheaf.identity.scanning.Mention;
import org.sheaf.identity.scanning.Scan;
import org.sheaf.study.Id;
import org.sheaf.study.Identity;
import org.sheaf.study.Study;

/**
 * What the last search found, with what has been decided since: nobody waits for another search to see a decision. Immutable.
 *
 * @param all in the order of the queue
 */
record FoundList(List<Found> all) {

    static final FoundList NONE = new FoundList(List.of());

    /** Copies the list. */
    FoundList {
        all = List.copyOf(all);
    }

    /** Brings a search and a study together. */
    static FoundList of(Scan scan, Study study, Register register) {
        Map<Id<Identity>, Found> found = new LinkedHashMap<>();
        Map<String, Identity> owners = owners(study);
        Map<Id<Identity>, List<Mention>> joined = new HashMap<>();
        for (Candidate candidate : scan.candidates()) {
            Identity now = now(candidate, study, register);
            Identity owner = owners.get(candidate.identity().name());
            if (owner != null
                    && !owner.id().equals(now.id())
                    && study.identities().find(now.id()).isEmpty()) {
                joined.computeIfAbsent(owner.id(), id -> new ArrayList<>()).addAll(candidate.mentions());
            } else {
                found.put(now.id(), new Found(now, candidate.tier(), candidate.mentions(), candidate.like()));
            }
        }
        for (Identity identity : study.identities()) {
            found.putIfAbsent(identity.id(), new Found(identity, Source.Tier.SURE, List.of(), Optional.empty()));
        }
        joined.forEach((id, mentions) -> found.computeIfPresent(id, (key, one) -> with(one, mentions)));
        return new FoundList(List.copyOf(found.values()));
    }

    private static Map<String, Identity> owners(Study study) {
        Map<String, Identity> owners = new HashMap<>();
        for (Identity identity : study.identities()) {
            identity.writings().forEach(writing -> owners.putIfAbsent(writing, identity));
        }
        return owners;
    }

    /** As the study says now; what an undo took back is a proposal again. */
    private static Identity now(Candidate candidate, Study study, Register register) {
        Identity then = candidate.identity();
        Optional<Identity> now = study.identities().find(then.id());
        boolean ofVault =
                register.identities().stream().anyMatch(known -> known.id().equals(then.id()));
        return now.orElseGet(() -> ofVault || !then.isDecided() ? then : undecided(then));
    }

    private static Identity undecided(Identity then) {
        return new Identity(
                then.id(),
                then.name(),
                then.kind(),
                then.writings(),
                Identity.Verdict.UNDECIDED,
                Identity.Substitute.NONE,
                true,
                List.of(),
                "",
                null,
                null);
    }

    private static Found with(Found one, List<Mention> more) {
        List<Mention> all = new ArrayList<>(one.mentions());
        more.stream().filter(mention -> !all.contains(mention)).forEach(all::add);
        all.sort(Comparator.comparing((Mention mention) -> !mention.where().isText())
                .thenComparing(mention -> mention.where().object())
                .thenComparing(mention -> mention.span().start()));
        return new Found(one.identity(), one.tier(), all, one.like());
    }

    Optional<Found> find(Id<Identity> id) {
        return all.stream().filter(found -> found.id().equals(id)).findFirst();
    }

    List<Found> in(Found.Group group) {
        return all.stream().filter(found -> found.group() == group).toList();
    }

    int count(Found.Group group) {
        return (int) all.stream().filter(found -> found.group() == group).count();
    }

    /** What would be applied: what the study has decided. */
    ApplyCounts counts(Study study) {
        List<Found> replaced = all.stream()
                .filter(found -> found.group() == Found.Group.REPLACED)
                .filter(found -> study.identities().has(found.id()))
                .toList();
        int places =
                replaced.stream().mapToInt(found -> found.mentions().size()).sum();
        int transcripts = (int) replaced.stream()
                .flatMap(found -> found.mentions().stream())
                .filter(mention -> mention.where().isText())
                .map(mention -> mention.where().object())
                .distinct()
                .count();
        return new ApplyCounts(replaced.size(), places, transcripts, count(Found.Group.KEPT), count(Found.Group.CHECK));
    }

    int decided() {
        return all.size() - count(Found.Group.CHECK);
    }
}
