package org.sheaf.desktop.identities;

import java.util.List;
import java.util.Optional;
import org.sheaf.identity.finding.Source;
import org.sheaf.identity.scanning.Candidate;
import org.sheaf.identity.scanning.Mention;
import org.sheaf.study.Id;
import org.sheaf.study.Identity;
import org.sheaf.study.Transcript;

/**
 * A name of the list: what was found, and what the study says of it now.
 *
 * @param identity as the study has it, else as it was proposed
 * @param tier how likely it tells who somebody is
 * @param mentions all places, in the order of transcripts and text
 * @param like what it may be a further writing of
 */
record Found(Identity identity, Source.Tier tier, List<Mention> mentions, Optional<Candidate.Like> like) {

    /** Copies the mentions. */
    Found {
        mentions = List.copyOf(mentions);
    }

    /** Where it stands in the list. */
    enum Group {
        CHECK,
        REPLACED,
        KEPT
    }

    Id<Identity> id() {
        return identity.id();
    }

    String name() {
        return identity.name();
    }

    Group group() {
        return switch (identity.verdict()) {
            case UNDECIDED -> Group.CHECK;
            case REPLACE -> Group.REPLACED;
            case KEEP -> Group.KEPT;
        };
    }

    /** In how many transcripts it stands, their texts alone. */
    int transcripts() {
        return (int) mentions.stream()
                .filter(mention -> mention.where().isText())
                .map(mention -> mention.where().object())
                .distinct()
                .count();
    }

    /** Whether it stands in the text of a transcript. */
    boolean isIn(Id<Transcript> transcript) {
        return mentions.stream()
                .anyMatch(mention ->
                        mention.where().isText() && mention.where().object().equals(transcript.value()));
    }

    /** Whether it is written in more than one way. */
    boolean canSplit() {
        return identity.writings().size() > 1;
    }

    Found now(Identity other) {
        return new Found(other, tier, mentions, like);
    }
}
