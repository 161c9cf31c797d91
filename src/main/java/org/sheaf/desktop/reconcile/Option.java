package org.sheaf.desktop.reconcile;

import java.util.Arrays;
import java.util.List;

/** What can be chosen about a disagreement, those with a key in the order of their keys. */
enum Option {
    FIRST(1),
    SECOND(2),
    BOTH(3),
    NEITHER(4),
    EXTENT(5),
    ASIDE(6),
    OTHER(0),
    REDEFINE(0),
    SEND(0);

    /** How many have a key. */
    static final int KEYS = 6;

    private final int key;

    Option(int key) {
        this.key = key;
    }

    /** The digit that chooses it; 0 for one behind “More…”. */
    int key() {
        return key;
    }

    /** Whether a digit chooses it. */
    boolean isKeyed() {
        return key > 0;
    }

    /** Those that digits choose, in their order. */
    static List<Option> keyed() {
        return Arrays.stream(values()).filter(Option::isKeyed).toList();
    }
}
