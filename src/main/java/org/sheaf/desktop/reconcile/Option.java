package org.sheaf.desktop.reconcile;

/** What can be chosen about a disagreement, in the order of its keys. */
enum Option {
    FIRST,
    SECOND,
    BOTH,
    NEITHER,
    EXTENT,
    ASIDE,
    OTHER,
    REDEFINE,
    SEND;

    /** How many have a key. */
    static final int KEYS = 6;
}
