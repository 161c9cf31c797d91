package org.sheaf.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexableField;
import org.apache.lucene.index.Term;
import org.apache.lucene.util.BytesRef;
import org.sheaf.study.Block;
import org.sheaf.study.TranscriptText;
import org.sheaf.text.Span;

/** Puts objects into the index, unit by unit, each object as a whole. */
final class UnitWriter {

    private static final FieldType WORDS = wordsType();

    private final IndexWriter writer;
    private final Document document = new Document();
    private final Field words = new Field(IndexFields.WORDS, "", WORDS);
    private final StringField owner = new StringField(IndexFields.OWNER, "", Field.Store.NO);
    private final SortedDocValuesField stamp = new SortedDocValuesField(IndexFields.STAMP, new BytesRef());
    private final NumericDocValuesField place = new NumericDocValuesField(IndexFields.PLACE, 0);
    private final NumericDocValuesField unit = new NumericDocValuesField(IndexFields.UNIT, 0);

    UnitWriter(IndexWriter writer) {
        this.writer = writer;
        document.add(words);
        document.add(owner);
        document.add(stamp);
        document.add(place);
        document.add(unit);
    }

    private static FieldType wordsType() {
        FieldType type = new FieldType();
        type.setTokenized(true);
        type.setOmitNorms(true);
        type.setIndexOptions(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS_AND_OFFSETS);
        type.freeze();
        return type;
    }

    /** Names everything that belongs to an object. */
    static Term term(Owner owner) {
        return new Term(IndexFields.OWNER, owner.id().toString());
    }

    /** Puts a transcript in; it must not be there. */
    void add(Stamp of, TranscriptText text) throws IOException {
        List<Unit> units = new ArrayList<>();
        for (Block block : Block.of(text)) {
            if (!block.span().isEmpty()) {
                int speaker =
                        block.turn() < 0 ? -1 : text.turns().get(block.turn()).speaker();
                units.add(new Unit(block.turn(), speaker, block.span()));
            }
        }
        add(of, units, text.text());
    }

    /** Puts a memo or a definition in; it must not be there. */
    void add(Stamp of, String text) throws IOException {
        add(of, List.of(new Unit(-1, -1, new Span(0, text.length()))), text);
    }

    private void add(Stamp of, List<Unit> units, String text) throws IOException {
        owner.setStringValue(of.owner().id().toString());
        stamp.setBytesValue(of.bytes());
        // An object without words is kept as well, so that it is known to be up to date.
        List<Unit> kept = units.isEmpty() ? List.of(new Unit(-1, -1, new Span(0, 0))) : units;
        writer.addDocuments(() -> documents(kept, text));
    }

    private Iterator<Iterable<? extends IndexableField>> documents(List<Unit> units, String text) {
        Iterator<Unit> rest = units.iterator();
        return new Iterator<>() {
            private int following = units.size();

            @Override
            public boolean hasNext() {
                return rest.hasNext();
            }

            @Override
            public Iterable<? extends IndexableField> next() {
                Unit next = rest.next();
                words.setStringValue(next.span().of(text));
                place.setLongValue(next.packedPlace());
                unit.setLongValue(next.packed(--following));
                return document;
            }
        };
    }

    /** Takes an object out. */
    void remove(Owner gone) throws IOException {
        writer.deleteDocuments(term(gone));
    }
}
