package org.sheaf.reconcile.frameworks;

/** From where on a figure counts. Chosen so that a proposal is worth a look; what is decided is for people. */
final class Thresholds {

    /** Names are alike from here on. */
    static final double NAME = 0.85;
    /** Definitions are alike from here on. */
    static final double DEFINITION = 0.6;
    /** Codes are used alike when they share this part of the characters that either covers. */
    static final double SHARED = 0.5;
    /** Below this they are used on other words. */
    static final double APART = 0.1;
    /** A code lies in another when the other covers this part of it. */
    static final double INSIDE = 0.8;
    /** Parts make up a whole when together they cover this part of it. */
    static final double WHOLE = 0.7;
    /** Fewer passages than these say nothing. */
    static final int SPANS = 3;

    private Thresholds() {}
}
