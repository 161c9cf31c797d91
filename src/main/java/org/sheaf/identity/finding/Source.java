package org.sheaf.identity.finding;

/** Who found it, and how far that is to be trusted. */
public enum Source {
    REGISTER(Tier.SURE),
    LABEL(Tier.SURE),
    EMAIL(Tier.SURE),
    LINK(Tier.SURE),
    HANDLE(Tier.SURE),
    PHONE(Tier.SURE),
    HEALTH_NUMBER(Tier.SURE),
    INSURANCE_NUMBER(Tier.SURE),
    CARD(Tier.SURE),
    ACCOUNT(Tier.SURE),
    POSTCODE(Tier.SURE),
    PLATE(Tier.SURE),
    REFERENCE(Tier.LIKELY),
    ADDRESS(Tier.LIKELY),
    DATE(Tier.LIKELY),
    AGE(Tier.LIKELY),
    VARIANT(Tier.LIKELY),
    MODEL(Tier.LIKELY),
    CAPITAL(Tier.MAYBE),
    CUE(Tier.MAYBE);

    private final Tier tier;

    Source(Tier tier) {
        this.tier = tier;
    }

    /** How far it is to be trusted. */
    public Tier tier() {
        return tier;
    }

    /** In which order candidates are put before a person. */
    public enum Tier {
        SURE,
        LIKELY,
        MAYBE
    }
}
