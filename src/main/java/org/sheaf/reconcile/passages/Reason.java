package org.sheaf.reconcile.passages;

import java.util.List;

/** Why a decision was made: the usual words, which a team may leave for words of its own. */
public final class Reason {

    /** In the order in which they are offered. */
    public static final List<String> USUAL = List.of(
            "two meanings",
            "one meaning only",
            "nearer the definition",
            "outside the definition",
            "too much context",
            "too little context",
            "overlooked",
            "definition unclear");

    private Reason() {}
}
