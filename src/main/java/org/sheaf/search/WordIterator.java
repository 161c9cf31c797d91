package org.sheaf.search;

import java.io.IOException;
import org.apache.lucene.search.DocIdSetIterator;

/** Goes through the units of one segment that can hold something, and tells where in the present one it stands. */
abstract class WordIterator extends DocIdSetIterator {

    /** Nothing anywhere. */
    static final WordIterator NOWHERE = new WordIterator() {
        @Override
        public int docID() {
            return NO_MORE_DOCS;
        }

        @Override
        public int advance(int target) {
            return NO_MORE_DOCS;
        }

        @Override
        public long cost() {
            return 0;
        }

        @Override
        void read(Places into) {
            into.clear();
        }
    };

    /**
     * Fills in where it stands in the present unit, sorted; none when the unit holds the words but not so. Called at most
     * once a unit.
     */
    abstract void read(Places into) throws IOException;

    @Override
    public int nextDoc() throws IOException {
        return advance(docID() + 1);
    }
}
