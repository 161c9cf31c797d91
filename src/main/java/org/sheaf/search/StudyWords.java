package org.sheaf.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Term;
import org.apache.lucene.util.Bits;
import org.apache.lucene.util.BytesRef;
import org.sheaf.study.Id;
import org.sheaf.study.Progress;
import org.sheaf.study.Study;
import org.sheaf.study.Transcript;

/**
 * The words of a study as the index holds them at one moment; units whose object the snapshot knows in another state are
 * passed over. Lives only while {@link StudyIndex#ask} runs, on its thread.
 */
public final class StudyWords {

    private final IndexReader reader;
    private final Study study;
    private final Progress progress;

    StudyWords(IndexReader reader, Study study, Progress progress) {
        this.reader = reader;
        this.study = study;
        this.progress = progress;
    }

    /**
     * Shows the visitor every match of a query of words only, in which a NOT stands only beside something asked for.
     *
     * @throws UncheckedIOException when the index is damaged
     */
    public void find(Query words, HitVisitor visitor) {
        try {
            for (LeafReaderContext segment : reader.leaves()) {
                find(words, segment.reader(), visitor);
            }
        } catch (IOException damaged) {
            throw new UncheckedIOException(damaged);
        }
    }

    private void find(Query words, LeafReader segment, HitVisitor visitor) throws IOException {
        WordTree tree = WordTree.of(words, SegmentWords.of(segment));
        UnitColumns columns = new UnitColumns(segment);
        Bits live = segment.getLiveDocs();
        Places places = new Places();
        int ownerEnd = -1;
        int unit = tree.advance(0);
        while (unit != WordIterator.NO_MORE_DOCS) {
            if (unit >= ownerEnd) {
                progress.check();
                ownerEnd = columns.behindOwner(unit);
                boolean entered = (live == null || live.get(unit)) && enters(columns.stamp(unit), visitor);
                if (!entered) {
                    unit = tree.advance(ownerEnd);
                    continue;
                }
            }
            show(tree, columns.unit(unit), visitor, places);
            unit = tree.advance(unit + 1);
        }
    }

    private boolean enters(Stamp stamp, HitVisitor visitor) {
        return isCurrent(stamp) && visitor.enters(stamp.owner());
    }

    private static void show(WordTree tree, Unit unit, HitVisitor visitor, Places places) throws IOException {
        if (!visitor.takes(unit) || !tree.holds()) {
            return;
        }
        int shift = unit.span().start();
        places.clear();
        if (tree.collect((start, end) -> visitor.accepts(shift + start, shift + end), places)) {
            places.sort();
            for (int i = 0; i < places.size(); i++) {
                visitor.hit(shift + places.start(i), shift + places.end(i));
            }
        }
    }

    private boolean isCurrent(Stamp stamp) {
        UUID id = stamp.owner().id();
        Optional<Stamp> now = switch (stamp.owner().kind()) {
            case TRANSCRIPT -> study.transcripts().find(new Id<>(id)).map(Stamp::of);
            case MEMO -> study.memos().find(new Id<>(id)).map(Stamp::of);
            case DEFINITION -> study.codes().find(new Id<>(id)).map(Stamp::of);
        };
        return now.isPresent() && now.get().equals(stamp);
    }

    /**
     * The units of a transcript in text order, without reading its text.
     *
     * @throws UncheckedIOException when the index is damaged
     */
    public List<Unit> units(Transcript transcript) {
        try {
            Term owner = UnitWriter.term(Stamp.owner(transcript));
            for (LeafReaderContext segment : reader.leaves()) {
                PostingsEnum own = segment.reader().postings(owner, PostingsEnum.NONE);
                int first = own == null ? PostingsEnum.NO_MORE_DOCS : firstLive(own, segment.reader());
                if (first != PostingsEnum.NO_MORE_DOCS) {
                    return units(transcript, segment.reader(), first);
                }
            }
            return List.of();
        } catch (IOException damaged) {
            throw new UncheckedIOException(damaged);
        }
    }

    private static int firstLive(PostingsEnum own, LeafReader segment) throws IOException {
        Bits live = segment.getLiveDocs();
        int unit = own.nextDoc();
        while (unit != PostingsEnum.NO_MORE_DOCS && live != null && !live.get(unit)) {
            unit = own.nextDoc();
        }
        return unit;
    }

    private static List<Unit> units(Transcript transcript, LeafReader segment, int first) throws IOException {
        UnitColumns columns = new UnitColumns(segment);
        List<Unit> units = new ArrayList<>();
        if (columns.stamp(first).equals(Stamp.of(transcript))) {
            int end = columns.behindOwner(first);
            for (int unit = first; unit < end; unit++) {
                Unit next = columns.unit(unit);
                if (!next.span().isEmpty()) {
                    units.add(next);
                }
            }
        }
        return units;
    }

    /** The state in which the index holds an object, or empty. */
    static Optional<Stamp> stamp(LeafReader segment, BytesRef owner) throws IOException {
        PostingsEnum own = segment.postings(new Term(IndexFields.OWNER, owner), PostingsEnum.NONE);
        int first = own == null ? PostingsEnum.NO_MORE_DOCS : firstLive(own, segment);
        return first == PostingsEnum.NO_MORE_DOCS
                ? Optional.empty()
                : Optional.of(new UnitColumns(segment).stamp(first));
    }
}
