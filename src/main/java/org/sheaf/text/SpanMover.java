package org.sheaf.text;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Moves spans from a text to its corrected form as whoever marked them would. A span keeps its words; it takes in what
 * replaced them, and what completes the word it begins or ends with (a letter added to its last word); it leaves out whole
 * words that came in beside it, and blanks at its ends that a deletion left over. It is gone when none of its words is left.
 * Immutable; logarithmic in the number of edits.
 */
public final class SpanMover {

    private final String before;
    private final String after;
    private final List<EditScript.Edit> edits;
    private final int[] starts;
    /** What the edits before one have added to positions; one longer than the edits. */
    private final int[] shifts;

    /**
     * Takes both texts.
     *
     * @param script leads from {@code before} to {@code after}
     */
    public SpanMover(String before, EditScript script, String after) {
        this.before = before;
        this.after = after;
        this.edits = script.edits();
        this.starts = new int[edits.size()];
        this.shifts = new int[edits.size() + 1];
        for (int i = 0; i < starts.length; i++) {
            EditScript.Edit edit = edits.get(i);
            starts[i] = edit.at().start();
            shifts[i + 1] = shifts[i] + edit.inserted().length() - edit.at().length();
        }
    }

    /** Whether an edit lies in a span or directly beside it. */
    public boolean touches(Span span) {
        int at = firstFrom(span.start());
        return at < starts.length && starts[at] <= span.end()
                || at > 0 && edits.get(at - 1).at().end() >= span.start();
    }

    /** Where a position lies; before what was inserted at it. */
    public int move(int position) {
        int at = firstFrom(position);
        if (at > 0 && edits.get(at - 1).at().end() > position) {
            return starts[at - 1] + shifts[at - 1];
        }
        return position + shifts[at];
    }

    /** Where a span that is not empty lies in the corrected text, or empty when its words are gone. */
    public Optional<Span> move(Span span) {
        if (!touches(span)) {
            return Optional.of(span.shift(shifts[firstFrom(span.start())]));
        }
        int start = start(span.start());
        int end = end(span.end());
        while (start < end && isBlank(after, start) && !isBlank(before, span.start())) {
            start++;
        }
        while (start < end && isBlank(after, end - 1) && !isBlank(before, span.end() - 1)) {
            end--;
        }
        if (end <= start || hasWord(before, span.start(), span.end()) && !hasWord(after, start, end)) {
            return Optional.empty();
        }
        return Optional.of(new Span(
                CodePoints.splitsPair(after, start) ? start - 1 : start,
                CodePoints.splitsPair(after, end) ? end + 1 : end));
    }

    private int start(int position) {
        int at = firstFrom(position);
        if (at > 0 && edits.get(at - 1).at().end() > position) {
            return starts[at - 1] + shifts[at - 1];
        }
        while (at < starts.length
                && starts[at] == position
                && edits.get(at).at().isEmpty()) {
            at++;
        }
        int moved = position + shifts[at];
        if (at == 0 || edits.get(at - 1).at().end() != position || !beginsWord(position)) {
            return moved;
        }
        int most = edits.get(at - 1).inserted().length();
        int more = 0;
        while (more < most && isOfWord(after, moved - more - 1)) {
            more++;
        }
        return moved - more;
    }

    private int end(int position) {
        int at = firstFrom(position);
        if (at > 0 && edits.get(at - 1).at().end() >= position) {
            return starts[at - 1]
                    + shifts[at - 1]
                    + edits.get(at - 1).inserted().length();
        }
        int moved = position + shifts[at];
        if (at == starts.length || starts[at] != position || !endsWord(position)) {
            return moved;
        }
        int most = edits.get(at).inserted().length();
        int more = 0;
        while (more < most && isOfWord(after, moved + more)) {
            more++;
        }
        return moved + more;
    }

    private boolean beginsWord(int position) {
        return isOfWord(before, position) && !isOfWord(before, position - 1);
    }

    private boolean endsWord(int position) {
        return isOfWord(before, position - 1) && !isOfWord(before, position);
    }

    /** The index of the first edit that starts at a position or after it. */
    private int firstFrom(int position) {
        int at = Arrays.binarySearch(starts, position);
        if (at < 0) {
            return -at - 1;
        }
        while (at > 0 && starts[at - 1] == position) {
            at--;
        }
        return at;
    }

    private static boolean hasWord(String text, int from, int to) {
        for (int i = from; i < to; i++) {
            if (isOfWord(text, i)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isOfWord(String text, int at) {
        if (at < 0 || at >= text.length()) {
            return false;
        }
        char c = text.charAt(at);
        if (!Character.isSurrogate(c)) {
            return Character.isLetterOrDigit(c);
        }
        int from = Character.isLowSurrogate(c) && at > 0 ? at - 1 : at;
        return Character.isLetterOrDigit(text.codePointAt(from));
    }

    private static boolean isBlank(String text, int at) {
        char c = text.charAt(at);
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }
}
