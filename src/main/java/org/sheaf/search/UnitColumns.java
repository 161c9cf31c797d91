package org.sheaf.search;

import java.io.IOException;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.SortedDocValues;

/** What one segment knows about its units besides their words; asked in ascending order. */
final class UnitColumns {

    private final SortedDocValues stamps;
    private final NumericDocValues places;
    private final NumericDocValues units;

    UnitColumns(LeafReader segment) throws IOException {
        stamps = segment.getSortedDocValues(IndexFields.STAMP);
        places = segment.getNumericDocValues(IndexFields.PLACE);
        units = segment.getNumericDocValues(IndexFields.UNIT);
    }

    Stamp stamp(int doc) throws IOException {
        return Stamp.read(stamps.lookupOrd(ordinal(doc)));
    }

    int ordinal(int doc) throws IOException {
        stamps.advanceExact(doc);
        return stamps.ordValue();
    }

    Unit unit(int doc) throws IOException {
        places.advanceExact(doc);
        return Unit.of(packed(doc), places.longValue());
    }

    /** The first unit behind the owner of this one. */
    int behindOwner(int doc) throws IOException {
        return doc + Unit.following(packed(doc)) + 1;
    }

    private long packed(int doc) throws IOException {
        units.advanceExact(doc);
        return units.longValue();
    }
}
