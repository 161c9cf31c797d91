package org.sheaf.text;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;

/** A set of text positions as sorted, disjoint, never touching spans. Immutable. */
public final class IntervalSet {

    private static final IntervalSet EMPTY = new IntervalSet(List.of());

    private final List<Span> spans;

    private IntervalSet(List<Span> spans) {
        this.spans = spans;
    }

    /** The set without positions. */
    public static IntervalSet empty() {
        return EMPTY;
    }

    /** The union of the spans, in any order; empty spans count for nothing. */
    public static IntervalSet of(Collection<Span> spans) {
        List<Span> sorted = new ArrayList<>(spans.size());
        for (Span span : spans) {
            if (!span.isEmpty()) {
                sorted.add(span);
            }
        }
        Collections.sort(sorted);
        List<Span> joined = new ArrayList<>(sorted.size());
        for (Span span : sorted) {
            int last = joined.size() - 1;
            if (last >= 0 && joined.get(last).touches(span)) {
                joined.set(last, joined.get(last).hull(span));
            } else {
                joined.add(span);
            }
        }
        return joined.isEmpty() ? EMPTY : new IntervalSet(List.copyOf(joined));
    }

    /** The spans in text order. */
    public List<Span> spans() {
        return spans;
    }

    /** Whether no position is in the set. */
    public boolean isEmpty() {
        return spans.isEmpty();
    }

    /** The number of positions in the set. */
    public int length() {
        int sum = 0;
        for (Span span : spans) {
            sum += span.length();
        }
        return sum;
    }

    /** Whether any position of {@code span} is in the set; logarithmic time. */
    public boolean overlaps(Span span) {
        int at = firstEndingAfter(span.start());
        return at < spans.size() && spans.get(at).overlaps(span);
    }

    /** Whether every position of {@code span} is in the set. */
    public boolean contains(Span span) {
        int at = firstEndingAfter(span.start());
        return span.isEmpty() || at < spans.size() && spans.get(at).contains(span);
    }

    /** The positions in either set. */
    public IntervalSet union(IntervalSet other) {
        List<Span> all = new ArrayList<>(spans);
        all.addAll(other.spans);
        return of(all);
    }

    /** The positions in both sets. */
    public IntervalSet intersect(IntervalSet other) {
        List<Span> shared = new ArrayList<>();
        int mine = 0;
        int theirs = 0;
        while (mine < spans.size() && theirs < other.spans.size()) {
            Span a = spans.get(mine);
            Span b = other.spans.get(theirs);
            if (a.overlaps(b)) {
                shared.add(a.intersect(b));
            }
            if (a.end() < b.end()) {
                mine++;
            } else {
                theirs++;
            }
        }
        return of(shared);
    }

    /** The positions in this set and not in {@code other}. */
    public IntervalSet minus(IntervalSet other) {
        List<Span> left = new ArrayList<>();
        for (Span span : spans) {
            int from = span.start();
            for (int at = other.firstEndingAfter(from); at < other.spans.size(); at++) {
                Span cut = other.spans.get(at);
                if (cut.start() >= span.end()) {
                    break;
                }
                if (cut.start() > from) {
                    left.add(new Span(from, cut.start()));
                }
                from = Math.max(from, cut.end());
            }
            if (from < span.end()) {
                left.add(new Span(from, span.end()));
            }
        }
        return of(left);
    }

    private int firstEndingAfter(int position) {
        int low = 0;
        int high = spans.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (spans.get(middle).end() > position) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof IntervalSet set && set.spans.equals(spans);
    }

    @Override
    public int hashCode() {
        return spans.hashCode();
    }

    @Override
    public String toString() {
        return spans.toString();
    }
}
