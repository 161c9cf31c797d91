package org.sheaf.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.WildcardQuery;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.StringHelper;
import org.apache.lucene.util.automaton.CompiledAutomaton;
import org.jspecify.annotations.Nullable;
import org.sheaf.study.Refusal;

/** The words of one segment of the index. */
final class SegmentWords {

    /** As many words are read side by side; of a pattern that fits more, all places are listed first. */
    private static final int SIDE_BY_SIDE = 16;
    /** In memory at once, some 100 MB. */
    private static final long MOST_PLACES = 5_000_000;

    private final Terms terms;
    private final int units;

    private SegmentWords(Terms terms, int units) {
        this.terms = terms;
        this.units = units;
    }

    /** The words of a segment, which may hold units without any. */
    static SegmentWords of(LeafReader segment) throws IOException {
        return new SegmentWords(Terms.getTerms(segment, IndexFields.WORDS), segment.maxDoc());
    }

    /** Where words, a phrase, or words near one another stand. */
    WordIterator iterator(Query query) throws IOException {
        if (query instanceof Query.Words phrase) {
            List<WordIterator> words = words(phrase.words());
            return words.size() == 1 ? words.get(0) : new PhraseIterator(words);
        } else if (query instanceof Query.Window window) {
            List<WordIterator> words = words(window.words());
            return words.size() == 1 ? words.get(0) : new WindowIterator(words, window.gap());
        } else if (query instanceof Query.Near near) {
            return new NearIterator(iterator(near.left()), iterator(near.right()), near.gap());
        } else if (query instanceof Query.Or or) {
            List<WordIterator> parts = new ArrayList<>();
            for (Query part : or.parts()) {
                parts.add(iterator(part));
            }
            return new EitherIterator(parts);
        }
        throw new IllegalArgumentException("no words: " + query.written());
    }

    private List<WordIterator> words(List<QueryWord> words) throws IOException {
        List<WordIterator> iterators = new ArrayList<>();
        for (QueryWord word : words) {
            iterators.add(
                    switch (word.kind()) {
                        case EXACT -> exact(word.text());
                        case FORMS -> forms(word.text());
                        case PATTERN -> pattern(word.text());
                    });
        }
        return iterators;
    }

    private WordIterator exact(String word) throws IOException {
        TermsEnum found = terms.iterator();
        return found.seekExact(new BytesRef(word)) ? new TermIterator(postings(found, null)) : WordIterator.NOWHERE;
    }

    private static PostingsEnum postings(TermsEnum word, @Nullable PostingsEnum reuse) throws IOException {
        return word.postings(reuse, PostingsEnum.OFFSETS);
    }

    /** Forms of a word begin with the same letter, so that only such words are looked at. */
    private WordIterator forms(String word) throws IOException {
        WordStems stems = new WordStems(word);
        BytesRef letter = new BytesRef(word.substring(0, word.offsetByCodePoints(0, 1)));
        TermsEnum all = terms.iterator();
        Gathered gathered = new Gathered();
        if (all.seekCeil(letter) == TermsEnum.SeekStatus.END) {
            return WordIterator.NOWHERE;
        }
        for (BytesRef next = all.term(); next != null && StringHelper.startsWith(next, letter); next = all.next()) {
            if (stems.isForm(next.utf8ToString())) {
                gathered.add(all);
            }
        }
        return gathered.iterator();
    }

    private WordIterator pattern(String pattern) throws IOException {
        CompiledAutomaton automaton =
                new CompiledAutomaton(WildcardQuery.toAutomaton(new Term(IndexFields.WORDS, pattern)));
        TermsEnum fitting = automaton.getTermsEnum(terms);
        Gathered gathered = new Gathered();
        while (fitting.next() != null) {
            gathered.add(fitting);
            if (gathered.places > MOST_PLACES) {
                throw new Refusal("“" + pattern + "” fits words that stand in the texts more than " + MOST_PLACES
                        + " times. Write more of its letters.");
            }
        }
        return gathered.iterator();
    }

    /** Many words on their way to being one. */
    private final class Gathered {

        private final List<TermIterator> sideBySide = new ArrayList<>();
        private final ListedIterator listed = new ListedIterator();
        private @Nullable PostingsEnum reused;
        private long places;

        void add(TermsEnum word) throws IOException {
            places += word.totalTermFreq();
            if (reused == null && sideBySide.size() < SIDE_BY_SIDE) {
                sideBySide.add(new TermIterator(postings(word, null)));
                return;
            }
            for (TermIterator earlier : sideBySide) {
                listed.add(earlier.postings());
            }
            sideBySide.clear();
            reused = postings(word, reused);
            listed.add(reused);
        }

        WordIterator iterator() {
            if (reused != null) {
                return listed.close(units);
            } else if (sideBySide.isEmpty()) {
                return WordIterator.NOWHERE;
            }
            return sideBySide.size() == 1 ? sideBySide.get(0) : new EitherIterator(sideBySide);
        }
    }
}
