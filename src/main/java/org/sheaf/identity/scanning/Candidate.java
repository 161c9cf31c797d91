package org.sheaf.identity.scanning;

import java.util.List;
import java.util.Optional;
import org.sheaf.identity.finding.Source;
import org.sheaf.study.Identity;

/**
 * What may be one real person, place, organisation, number or date, to be decided once for all its places.
 *
 * @param identity as far as it is known: what the study or the vault has, else a proposal about which nothing is decided
 * @param known whether the study or the vault has it already
 * @param tier how likely it tells who somebody is; the queue is in this order
 * @param mentions all places, in the order of transcripts and text
 * @param like another candidate of which this may be a further writing, a nickname or a slip
 */
public record Candidate(
        Identity identity, boolean known, Source.Tier tier, List<Mention> mentions, Optional<Like> like) {

    /** Copies the mentions. */
    public Candidate {
        mentions = List.copyOf(mentions);
    }

    /**
     * Another candidate that may be the same.
     *
     * @param identity which
     * @param why a person may be asked, for instance “Nickname of Solveig?”
     */
    public record Like(Identity identity, String why) {}

    /** Whether somebody decided. */
    public boolean isDecided() {
        return identity.isDecided();
    }
}
