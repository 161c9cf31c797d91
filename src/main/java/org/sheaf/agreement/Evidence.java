package org.sheaf.agreement;

import org.jspecify.annotations.Nullable;

/**
 * Everything summed that measures are computed from; what makes no sense for the question is null, and a measure that needs
 * it is undefined.
 *
 * @param ratings units and categories
 * @param presence units coded with anything asked about, or not
 * @param shared coded units
 * @param quotations matched, as units
 * @param pooled over codes
 * @param sets of codes
 * @param domains sets of domains
 * @param domainCodes the codes of one domain
 * @param unitizing pieces and gaps
 * @param pieces what is coded with anything asked about, and gaps
 * @param among pieces of several codes of which one is asked about
 * @param divisions pieces and gaps as of 1995; null in resamples
 */
public record Evidence(
        Ratings ratings,
        @Nullable Ratings presence,
        SharedUnits shared,
        SharedUnits quotations,
        @Nullable Pooled pooled,
        @Nullable Alikeness sets,
        @Nullable Alikeness domains,
        @Nullable Ratings domainCodes,
        Unitizing unitizing,
        Unitizing pieces,
        @Nullable Unitizing among,
        @Nullable Divisions divisions) {

    /** The same with what the older definition of 1995 is computed from. */
    Evidence with(Divisions newDivisions) {
        return new Evidence(
                ratings,
                presence,
                shared,
                quotations,
                pooled,
                sets,
                domains,
                domainCodes,
                unitizing,
                pieces,
                among,
                newDivisions);
    }
}
