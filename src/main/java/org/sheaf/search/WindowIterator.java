package org.sheaf.search;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;

/**
 * Words in any order, each standing for a word of its own, with at most so many others between the first and the last; the
 * shortest stretches count.
 */
final class WindowIterator extends JointIterator {

    /** As many words as bits of a number. */
    static final int MOST_WORDS = Long.SIZE;

    private final List<WordIterator> words;
    private final int widest;
    private final Places[] places;

    /** All places of all words; which words stand there is a bit each in {@link #fits}. */
    private final Places all = new Places();

    private long[] fits = new long[8];
    private long tried;

    WindowIterator(List<WordIterator> words, int gap) {
        super(words);
        this.words = words;
        this.widest = words.size() + gap;
        this.places = new Places[words.size()];
        for (int i = 0; i < places.length; i++) {
            places[i] = new Places();
        }
    }

    @Override
    void read(Places into) throws IOException {
        into.clear();
        all.clear();
        for (int i = 0; i < places.length; i++) {
            words.get(i).read(places[i]);
            for (int j = 0; j < places[i].size(); j++) {
                all.add(places[i], j, places[i], j);
            }
        }
        all.sort();
        mark();
        for (int left = 0; left < all.size(); left++) {
            int right = shortest(left);
            if (right >= 0) {
                into.add(all, left, all, right);
            }
        }
        into.keepShortest();
    }

    private void mark() {
        if (fits.length < all.size()) {
            fits = new long[all.size() * 2];
        }
        Arrays.fill(fits, 0, all.size(), 0);
        for (int word = 0; word < places.length; word++) {
            int at = 0;
            for (int i = 0; i < places[word].size(); i++) {
                while (all.first(at) < places[word].first(i)) {
                    at++;
                }
                fits[at] |= 1L << word;
            }
        }
    }

    /** The least right end so that every word finds a place of its own from {@code left} on; -1 when there is none. */
    private int shortest(int left) {
        int[] holder = new int[places.length];
        Arrays.fill(holder, -1);
        int placed = 0;
        for (int right = left; right < all.size() && all.first(right) - all.first(left) < widest; right++) {
            tried = 0;
            if (settle(right, holder)) {
                placed++;
            }
            if (placed == places.length) {
                return right;
            }
        }
        return -1;
    }

    /** Gives the place to a word, moving words to other places where needed (augmenting paths of a matching). */
    private boolean settle(int place, int[] holder) {
        for (int word = 0; word < holder.length; word++) {
            long bit = 1L << word;
            if ((fits[place] & bit) != 0 && (tried & bit) == 0) {
                tried |= bit;
                if (holder[word] < 0 || settle(holder[word], holder)) {
                    holder[word] = place;
                    return true;
                }
            }
        }
        return false;
    }
}
