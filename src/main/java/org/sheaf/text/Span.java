package org.sheaf.text;

/**
 * A stretch of text, half-open, in UTF-16 positions.
 *
 * @param start first position, from 0
 * @param end position after the last, at least {@code start}
 */
public record Span(int start, int end) implements Comparable<Span> {

    /** Refuses a negative start and an end before the start. */
    public Span {
        if (start < 0 || end < start) {
            throw new IllegalArgumentException("not a span: " + start + "-" + end);
        }
    }

    /** The number of UTF-16 positions covered. */
    public int length() {
        return end - start;
    }

    /** Whether nothing is covered. */
    public boolean isEmpty() {
        return start == end;
    }

    /** Whether the two share at least one position. */
    public boolean overlaps(Span other) {
        return Math.max(start, other.start) < Math.min(end, other.end);
    }

    /** Whether the two overlap or one begins where the other ends. */
    public boolean touches(Span other) {
        return start <= other.end && other.start <= end;
    }

    /** Whether every position of {@code other} is covered. */
    public boolean contains(Span other) {
        return start <= other.start && other.end <= end;
    }

    /** Whether the position is covered. */
    public boolean contains(int position) {
        return start <= position && position < end;
    }

    /** The positions shared with {@code other}; empty, at the later start, when there are none. */
    public Span intersect(Span other) {
        int from = Math.max(start, other.start);
        return new Span(from, Math.max(from, Math.min(end, other.end)));
    }

    /** The shortest span that covers both. */
    public Span hull(Span other) {
        return new Span(Math.min(start, other.start), Math.max(end, other.end));
    }

    /** The same span, {@code by} positions further on (or back, when negative). */
    public Span shift(int by) {
        return new Span(start + by, end + by);
    }

    /** The words covered in {@code text}. */
    public String of(String text) {
        return text.substring(start, end);
    }

    /** By start, then the shorter first. */
    @Override
    public int compareTo(Span other) {
        int byStart = Integer.compare(start, other.start);
        return byStart != 0 ? byStart : Integer.compare(end, other.end);
    }

    @Override
    public String toString() {
        return start + "-" + end;
    }
}
