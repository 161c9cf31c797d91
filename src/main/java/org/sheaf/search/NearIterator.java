package org.sheaf.search;

import java.io.IOException;
import java.util.List;

/** Two matches that do not overlap, with at most so many words between them, in any order; the shortest stretches count. */
final class NearIterator extends JointIterator {

    private final WordIterator left;
    private final WordIterator right;
    private final int gap;
    private final Places lefts = new Places();
    private final Places rights = new Places();

    NearIterator(WordIterator left, WordIterator right, int gap) {
        super(List.of(left, right));
        this.left = left;
        this.right = right;
        this.gap = gap;
    }

    @Override
    void read(Places into) throws IOException {
        into.clear();
        left.read(lefts);
        right.read(rights);
        pair(lefts, rights, into);
        pair(rights, lefts, into);
        into.sort();
        into.keepShortest();
    }

    /** Every pair in which the second follows the first; both are sorted by their first word. */
    private void pair(Places before, Places after, Places into) {
        int from = 0;
        for (int i = 0; i < before.size(); i++) {
            while (from < after.size() && after.first(from) <= before.first(i)) {
                from++;
            }
            for (int j = from; j < after.size() && after.first(j) - before.last(i) - 1 <= gap; j++) {
                if (after.first(j) > before.last(i)) {
                    into.add(before, i, after, j);
                }
            }
        }
    }
}
