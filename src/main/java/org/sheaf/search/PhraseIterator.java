package org.sheaf.search;

import java.io.IOException;
import java.util.List;

/** Words next to one another in their order. */
final class PhraseIterator extends JointIterator {

    private final List<WordIterator> words;
    private final Places[] places;

    PhraseIterator(List<WordIterator> words) {
        super(words);
        this.words = words;
        this.places = new Places[words.size()];
        for (int i = 0; i < places.length; i++) {
            places[i] = new Places();
        }
    }

    @Override
    void read(Places into) throws IOException {
        into.clear();
        for (int i = 0; i < places.length; i++) {
            words.get(i).read(places[i]);
        }
        int[] at = new int[places.length];
        for (int i = 0; i < places[0].size(); i++) {
            int first = places[0].first(i);
            if (follows(first, at)) {
                int tail = places.length - 1;
                into.add(places[0], i, places[tail], tail == 0 ? i : at[tail]);
            }
        }
    }

    private boolean follows(int first, int[] at) {
        for (int part = 1; part < places.length; part++) {
            Places next = places[part];
            while (at[part] < next.size() && next.first(at[part]) < first + part) {
                at[part]++;
            }
            if (at[part] == next.size() || next.first(at[part]) != first + part) {
                return false;
            }
        }
        return true;
    }
}
