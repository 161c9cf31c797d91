package org.sheaf.study;

import java.time.Instant;
import java.util.AbstractList;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.ToLongFunction;
import org.jspecify.annotations.Nullable;
import org.sheaf.text.Span;

/**
 * All quotations and codings of one transcript, in primitive columns sorted by start, then the longer first. Immutable;
 * a change gives a new page.
 */
public final class Page {

    /** A page without quotations. */
    public static final Page EMPTY = of(List.of());

    private static final Comparator<Quotation> ORDER = Comparator.<Quotation>comparingInt(
                    q -> q.span().start())
            .thenComparing(q -> -q.span().end())
            .thenComparing(Quotation::made)
            .thenComparing(Quotation::id);

    /** Stands among the weights where a coding has none. */
    public static final int NO_WEIGHT = Integer.MIN_VALUE;

    private final Columns columns;

    private Page(Columns columns) {
        this.columns = columns;
    }

    /**
     * The columns as they are stored. The arrays are not copied: whoever holds them must not write to them.
     *
     * @param coders the coders met, referred to by index
     * @param codes the codes met, referred to by index
     * @param ids of quotations, two longs each
     * @param starts UTF-16 positions, ascending
     * @param ends UTF-16 positions
     * @param coder index a quotation
     * @param made milliseconds since 1970
     * @param exemplary a flag a quotation
     * @param seals a keyed hash of the words, 0 when not sealed
     * @param firstCoding index of the first coding of a quotation; one longer than the quotations
     * @param codingIds two longs a coding
     * @param code index a coding
     * @param weights a weight a coding, {@link Integer#MIN_VALUE} for none
     * @param codingMade milliseconds since 1970
     * @param comments a comment a coding
     */
    @SuppressWarnings("ArrayRecordComponent") // columns are the point; equality is not asked of them
    public record Columns(
            List<Id<Coder>> coders,
            List<Id<Code>> codes,
            long[] ids,
            int[] starts,
            int[] ends,
            int[] coder,
            long[] made,
            boolean[] exemplary,
            long[] seals,
            int[] firstCoding,
            long[] codingIds,
            int[] code,
            int[] weights,
            long[] codingMade,
            String[] comments) {

        private Columns sealed(long[] newSeals) {
            return new Columns(
                    coders,
                    codes,
                    ids,
                    starts,
                    ends,
                    coder,
                    made,
                    exemplary,
                    newSeals,
                    firstCoding,
                    codingIds,
                    code,
                    weights,
                    codingMade,
                    comments);
        }

        private static Columns sized(List<Id<Coder>> coders, List<Id<Code>> codes, int n, int m) {
            return new Columns(
                    coders,
                    codes,
                    new long[2 * n],
                    new int[n],
                    new int[n],
                    new int[n],
                    new long[n],
                    new boolean[n],
                    new long[n],
                    new int[n + 1],
                    new long[2 * m],
                    new int[m],
                    new int[m],
                    new long[m],
                    new String[m]);
        }
    }

    /** A page over stored columns, which must be sorted. */
    public static Page of(Columns columns) {
        return new Page(columns);
    }

    /** A page of the quotations, in any order. */
    public static Page of(Collection<Quotation> quotations) {
        List<Quotation> sorted = new ArrayList<>(quotations);
        sorted.sort(ORDER);
        Map<Id<Coder>, Integer> coders = new HashMap<>();
        Map<Id<Code>, Integer> codes = new HashMap<>();
        List<Id<Coder>> coderList = new ArrayList<>();
        List<Id<Code>> codeList = new ArrayList<>();
        int m = 0;
        for (Quotation q : sorted) {
            index(q.coder(), coders, coderList);
            for (Coding coding : q.codings()) {
                index(coding.code(), codes, codeList);
                m++;
            }
        }
        Columns c = Columns.sized(List.copyOf(coderList), List.copyOf(codeList), sorted.size(), m);
        int at = 0;
        for (int i = 0; i < sorted.size(); i++) {
            Quotation q = sorted.get(i);
            fill(c, i, q, index(q.coder(), coders, coderList));
            c.firstCoding[i] = at;
            for (Coding coding : q.codings()) {
                fill(c, at++, coding, index(coding.code(), codes, codeList));
            }
        }
        c.firstCoding[sorted.size()] = at;
        return new Page(c);
    }

    private static <T> int index(Id<T> id, Map<Id<T>, Integer> known, List<Id<T>> list) {
        Integer index = known.get(id);
        if (index == null) {
            index = list.size();
            known.put(id, index);
            list.add(id);
        }
        return index;
    }

    private static void fill(Columns c, int i, Quotation q, int coder) {
        c.ids[2 * i] = q.id().value().getMostSignificantBits();
        c.ids[2 * i + 1] = q.id().value().getLeastSignificantBits();
        c.starts[i] = q.span().start();
        c.ends[i] = q.span().end();
        c.coder[i] = coder;
        c.made[i] = q.made().toEpochMilli();
        c.exemplary[i] = q.exemplary();
        c.seals[i] = q.seal();
    }

    private static void fill(Columns c, int j, Coding coding, int code) {
        c.codingIds[2 * j] = coding.id().value().getMostSignificantBits();
        c.codingIds[2 * j + 1] = coding.id().value().getLeastSignificantBits();
        c.code[j] = code;
        c.weights[j] = coding.weight() == null ? NO_WEIGHT : coding.weight();
        c.codingMade[j] = coding.made().toEpochMilli();
        c.comments[j] = coding.comment();
    }

    /** The columns, for storing. */
    public Columns columns() {
        return columns;
    }

    /** How many quotations. */
    public int size() {
        return columns.starts.length;
    }

    /** How many codings. */
    public int codings() {
        return columns.code.length;
    }

    /** What quotation {@code i} covers. */
    public Span span(int i) {
        return new Span(columns.starts[i], columns.ends[i]);
    }

    /** Who marked quotation {@code i}. */
    public Id<Coder> coder(int i) {
        return columns.coders.get(columns.coder[i]);
    }

    /** Quotation {@code i}, in page order. */
    public Quotation quotation(int i) {
        Columns c = columns;
        List<Coding> codings = new ArrayList<>(c.firstCoding[i + 1] - c.firstCoding[i]);
        for (int j = c.firstCoding[i]; j < c.firstCoding[i + 1]; j++) {
            codings.add(coding(j));
        }
        return new Quotation(
                new Id<>(new UUID(c.ids[2 * i], c.ids[2 * i + 1])),
                coder(i),
                span(i),
                Instant.ofEpochMilli(c.made[i]),
                c.exemplary[i],
                c.seals[i],
                codings);
    }

    private Coding coding(int j) {
        Columns c = columns;
        @Nullable Integer weight = c.weights[j] == NO_WEIGHT ? null : c.weights[j];
        return new Coding(
                new Id<>(new UUID(c.codingIds[2 * j], c.codingIds[2 * j + 1])),
                c.codes.get(c.code[j]),
                weight,
                c.comments[j],
                Instant.ofEpochMilli(c.codingMade[j]));
    }

    /** The quotations in page order, made when asked for. */
    public List<Quotation> quotations() {
        return new AbstractList<>() {
            @Override
            public Quotation get(int index) {
                return quotation(index);
            }

            @Override
            public int size() {
                return Page.this.size();
            }
        };
    }

    /** The quotation with this identity, if it is here. */
    public Optional<Quotation> find(Id<Quotation> id) {
        int at = indexOf(id);
        return at < 0 ? Optional.empty() : Optional.of(quotation(at));
    }

    private int indexOf(Id<Quotation> id) {
        long high = id.value().getMostSignificantBits();
        long low = id.value().getLeastSignificantBits();
        for (int i = 0; i < size(); i++) {
            if (columns.ids[2 * i] == high && columns.ids[2 * i + 1] == low) {
                return i;
            }
        }
        return -1;
    }

    /** The quotations that share a position with the span, in page order. */
    public List<Quotation> overlapping(Span span) {
        List<Quotation> found = new ArrayList<>();
        for (int i = 0; i < size() && columns.starts[i] < span.end(); i++) {
            if (columns.ends[i] > span.start()) {
                found.add(quotation(i));
            }
        }
        return found;
    }

    /** Whether the consensus layer has a quotation here. */
    public boolean hasConsensus() {
        return columns.coders.contains(Coder.CONSENSUS.id());
    }

    /** Whether any coding here has the code. */
    public boolean uses(Id<Code> code) {
        return columns.codes.contains(code);
    }

    /**
     * The same page with every quotation sealed that is not.
     *
     * @param seal gives the seal of the words under a span, never 0
     */
    public Page sealed(ToLongFunction<Span> seal) {
        long[] seals = columns.seals.clone();
        for (int i = 0; i < seals.length; i++) {
            if (seals[i] == 0) {
                seals[i] = seal.applyAsLong(span(i));
            }
        }
        return new Page(columns.sealed(seals));
    }

    /**
     * The same page with every quotation sealed anew, under the key of another epoch.
     *
     * @param seal gives the seal of the words under a span, never 0
     */
    public Page resealed(ToLongFunction<Span> seal) {
        long[] seals = new long[columns.seals.length];
        for (int i = 0; i < seals.length; i++) {
            seals[i] = seal.applyAsLong(span(i));
        }
        return new Page(columns.sealed(seals));
    }

    /** A page with the quotations changed; a null value takes one out. */
    public Page with(Map<Id<Quotation>, @Nullable Quotation> after) {
        List<Quotation> all = new ArrayList<>(size() + after.size());
        for (Quotation quotation : quotations()) {
            if (!after.containsKey(quotation.id())) {
                all.add(quotation);
            }
        }
        for (Quotation quotation : after.values()) {
            if (quotation != null) {
                all.add(quotation);
            }
        }
        return of(all);
    }

    @Override
    public boolean equals(Object other) {
        return other == this
                || other instanceof Page page
                        && Arrays.equals(page.columns.ids, columns.ids)
                        && page.quotations().equals(quotations());
    }

    @Override
    public int hashCode() {
        return quotations().hashCode();
    }

    @Override
    public String toString() {
        return quotations().toString();
    }
}
