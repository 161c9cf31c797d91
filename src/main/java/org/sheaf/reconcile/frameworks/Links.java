package org.sheaf.reconcile.frameworks;

import java.util.List;
import java.util.Set;

/**
 * Which codes belong together, by their numbers.
 *
 * @param groups codes of different sides that seem to be one, at most one of each side
 * @param divisions a code of one side that is several of another
 * @param friends pairs with one name that are used on other words
 */
record Links(List<List<Integer>> groups, List<Division> divisions, Set<Pair> friends) {

    /**
     * One code and several.
     *
     * @param whole the one
     * @param parts the several, of one other side
     */
    record Division(int whole, List<Integer> parts) {}

    /** Two codes, the lower number first. */
    record Pair(int one, int other) {
        static Pair of(int a, int b) {
            return a < b ? new Pair(a, b) : new Pair(b, a);
        }
    }
}
