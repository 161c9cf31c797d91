package org.sheaf.desktop.identities;

import org.jspecify.annotations.Nullable;
import org.sheaf.identity.finding.Source;
import org.sheaf.study.Id;
import org.sheaf.study.IdentityKind;
import org.sheaf.study.Transcript;

/**
 * Which names of the list are shown.
 *
 * @param kind only those, or null
 * @param tier only those, or null
 * @param transcript only those that stand in its text, or null
 */
record Sieve(
        @Nullable IdentityKind kind,
        Source.@Nullable Tier tier,
        @Nullable Id<Transcript> transcript) {

    static final Sieve ALL = new Sieve(null, null, null);

    boolean lets(Found found) {
        return (kind == null || found.identity().kind() == kind)
                && (tier == null || found.tier() == tier)
                && (transcript == null || found.isIn(transcript));
    }

    boolean isOpen() {
        return equals(ALL);
    }
}
