package org.sheaf.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** What a word query asks of one unit, over the words of one segment. Units are asked for in ascending order. */
abstract sealed class WordTree {

    /** Says which matches count. */
    interface Filter {

        /** Takes offsets in the unit. */
        boolean accepts(int start, int end);
    }

    /** The unit it stands at. */
    abstract int unit();

    /** Goes to the next unit from {@code target} on that may hold what is asked. */
    abstract int advance(int target) throws IOException;

    /** Whether the unit it stands at does. */
    abstract boolean holds() throws IOException;

    /** Adds the matches that count, if enough of them do; otherwise nothing. Only where it holds. */
    abstract boolean collect(Filter filter, Places into) throws IOException;

    abstract long cost();

    /** Builds the tree over one segment. A NOT stands only beside something that is asked for. */
    static WordTree of(Query query, SegmentWords words) throws IOException {
        if (query instanceof Query.And and) {
            List<WordTree> wanted = new ArrayList<>();
            List<WordTree> unwanted = new ArrayList<>();
            for (Query part : and.parts()) {
                if (part instanceof Query.Not not) {
                    unwanted.add(of(not.part(), words));
                } else {
                    wanted.add(of(part, words));
                }
            }
            return new All(wanted, unwanted);
        } else if (query instanceof Query.Or or) {
            List<WordTree> parts = new ArrayList<>();
            for (Query part : or.parts()) {
                parts.add(of(part, words));
            }
            return new Any(parts);
        }
        return new Leaf(words.iterator(query));
    }

    private static final class Leaf extends WordTree {

        private final WordIterator words;
        private final Places places = new Places();
        private int read = -1;

        Leaf(WordIterator words) {
            this.words = words;
        }

        @Override
        int unit() {
            return words.docID();
        }

        @Override
        int advance(int target) throws IOException {
            return words.docID() < target ? words.advance(target) : words.docID();
        }

        @Override
        boolean holds() throws IOException {
            if (read != words.docID()) {
                words.read(places);
                read = words.docID();
            }
            return places.size() > 0;
        }

        @Override
        boolean collect(Filter filter, Places into) {
            int before = into.size();
            for (int i = 0; i < places.size(); i++) {
                if (filter.accepts(places.start(i), places.end(i))) {
                    into.add(places, i, places, i);
                }
            }
            return into.size() > before;
        }

        @Override
        long cost() {
            return words.cost();
        }
    }

    private static final class All extends WordTree {

        private final List<WordTree> wanted;
        private final List<WordTree> unwanted;

        All(List<WordTree> wanted, List<WordTree> unwanted) {
            this.wanted = wanted.stream()
                    .sorted(Comparator.comparingLong(WordTree::cost))
                    .toList();
            this.unwanted = unwanted;
        }

        @Override
        int unit() {
            return wanted.get(0).unit();
        }

        @Override
        int advance(int target) throws IOException {
            int agreed = wanted.get(0).advance(target);
            for (int i = 1; i < wanted.size() && agreed != WordIterator.NO_MORE_DOCS; i++) {
                int found = wanted.get(i).advance(agreed);
                if (found > agreed) {
                    agreed = wanted.get(0).advance(found);
                    i = 0;
                }
            }
            return agreed;
        }

        @Override
        boolean holds() throws IOException {
            for (WordTree part : wanted) {
                if (!part.holds()) {
                    return false;
                }
            }
            for (WordTree part : unwanted) {
                if (part.advance(unit()) == unit() && part.holds()) {
                    return false;
                }
            }
            return true;
        }

        @Override
        boolean collect(Filter filter, Places into) throws IOException {
            int before = into.size();
            for (WordTree part : wanted) {
                if (!part.collect(filter, into)) {
                    into.cut(before);
                    return false;
                }
            }
            return true;
        }

        @Override
        long cost() {
            return wanted.get(0).cost();
        }
    }

    private static final class Any extends WordTree {

        private final List<WordTree> parts;
        private int unit = -1;

        Any(List<WordTree> parts) {
            this.parts = parts;
        }

        @Override
        int unit() {
            return unit;
        }

        @Override
        int advance(int target) throws IOException {
            unit = WordIterator.NO_MORE_DOCS;
            for (WordTree part : parts) {
                unit = Math.min(unit, part.advance(target));
            }
            return unit;
        }

        @Override
        boolean holds() throws IOException {
            boolean held = false;
            for (WordTree part : parts) {
                held |= part.unit() == unit && part.holds();
            }
            return held;
        }

        @Override
        boolean collect(Filter filter, Places into) throws IOException {
            boolean any = false;
            for (WordTree part : parts) {
                any |= part.unit() == unit && part.holds() && part.collect(filter, into);
            }
            return any;
        }

        @Override
        long cost() {
            return parts.stream().mapToLong(WordTree::cost).sum();
        }
    }
}
