package org.sheaf.identity.scanning;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.sheaf.identity.finding.Lexicon;
import org.sheaf.identity.finding.Source;
import org.sheaf.study.Id;
import org.sheaf.study.Identity;
import org.sheaf.text.Span;

/** Where each identity, known or proposed, stands. Not for several threads at once. */
final class Places {

    private final Sightings sightings;
    private final Map<Id<Identity>, Source> known = new HashMap<>();
    private final Map<Passage, Map<Span, Source>> sources = new HashMap<>();
    private final Map<Id<Identity>, List<Mention>> mentions = new LinkedHashMap<>();

    Places(List<Identity> identities, List<Proposals.Proposal> proposals, List<Seen> seen, Lexicon lexicon) {
        List<Identity> all = Stream.concat(
                        identities.stream(), proposals.stream().map(Proposals.Proposal::identity))
                .toList();
        sightings = new Sightings(all, lexicon);
        identities.forEach(identity -> known.put(identity.id(), Source.REGISTER));
        proposals.forEach(proposal -> known.put(proposal.identity().id(), proposal.source()));
        seen.forEach(one -> sources.computeIfAbsent(one.passage(), passage -> new HashMap<>())
                .put(one.span(), one.source()));
    }

    /** Whether somebody said that a place stays as it is. */
    static boolean isSpared(Identity identity, Passage passage, Span span) {
        return passage.where().isText()
                && identity.spared().stream()
                        .anyMatch(spared -> spared.span().overlaps(span)
                                && spared.revision() == passage.where().revision()
                                && spared.transcript()
                                        .value()
                                        .equals(passage.where().object()));
    }

    /** Notes all places of a passage. */
    void read(Passage passage, InUse inUse) {
        Map<Span, Source> here = sources.getOrDefault(passage, Map.of());
        for (Span stretch : passage.stretches()) {
            for (Sighting sighting : sightings.in(stretch.of(passage.words()))) {
                Span span = sighting.span().shift(stretch.start());
                if (!span.isEmpty() && (here.containsKey(span) || !inUse.has(passage.words(), span))) {
                    Stream.concat(Stream.of(sighting.identity()), sighting.rivals().stream())
                            .filter(identity -> !isSpared(identity, passage, span))
                            .findFirst()
                            .ifPresent(
                                    identity -> add(passage, span, source(here, span, sighting, identity), identity));
                }
            }
        }
    }

    private void add(Passage passage, Span span, Source source, Identity identity) {
        mentions.computeIfAbsent(identity.id(), id -> new ArrayList<>())
                .add(new Mention(passage.where(), span, span.of(passage.words()), source));
    }

    private Source source(Map<Span, Source> here, Span span, Sighting sighting, Identity identity) {
        Source source = known.getOrDefault(identity.id(), Source.VARIANT);
        if (source == Source.REGISTER) {
            return sighting.slip() ? Source.VARIANT : source;
        }
        return here.getOrDefault(span, source == Source.LABEL ? source : Source.VARIANT);
    }

    /** All places of an identity, in the order in which they were read. */
    List<Mention> of(Identity identity) {
        return mentions.getOrDefault(identity.id(), List.of());
    }
}
