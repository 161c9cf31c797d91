package org.sheaf.desktop.reconcile;

import org.sheaf.reconcile.passages.Disagreement;
import org.sheaf.reconcile.passages.Kind;

/** A line of the list of disagreements. */
sealed interface Row {

    /** Tells lines apart when they are shown anew. */
    Object key();

    /**
     * Over the disagreements of a kind.
     *
     * @param kind which
     * @param count how many there are
     * @param open how many of them are not settled
     * @param folded whether they are hidden
     * @param coders how many coders are compared
     */
    record KindRow(Kind kind, int count, int open, boolean folded, int coders) implements Row {
        @Override
        public Object key() {
            return kind;
        }
    }

    /**
     * A disagreement.
     *
     * @param about which
     * @param where for instance “07 Marit, 420”
     * @param what the codes in question, or who marked what
     * @param state how it stands
     */
    record Line(Disagreement about, String where, String what, State state) implements Row {
        @Override
        public Object key() {
            return about.item();
        }
    }

    /** How a disagreement stands for the coder who acts. */
    enum State {
        /** Nobody has said anything about it. */
        OPEN,
        /** It is settled. */
        DECIDED,
        /** It waits until the others are decided. */
        ASIDE,
        /** Another coder is to decide. */
        SENT,
        /** Another coder has sent it to this one. */
        ASKED
    }
}
