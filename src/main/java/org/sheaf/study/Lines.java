package org.sheaf.study;

import java.util.ArrayList;
import java.util.List;
import org.sheaf.text.Span;

/**
 * The numbered lines of a text. They follow from the text and the study's line length alone, so that a number can be
 * cited: window width and font size never change it. Immutable.
 */
public final class Lines {

    private final List<Span> lines;

    private Lines(List<Span> lines) {
        this.lines = List.copyOf(lines);
    }

    /**
     * Numbers a text: each paragraph of each block is broken at blanks into lines of at most {@code length} characters; a
     * longer word is a line of its own.
     */
    public static Lines of(TranscriptText text, int length) {
        List<Span> lines = new ArrayList<>();
        for (Block block : Block.of(text)) {
            int start = block.span().start();
            while (start < block.span().end()) {
                int end = text.text().indexOf('\n', start);
                end = end < 0 || end > block.span().end() ? block.span().end() : end;
                wrap(text.text(), start, end, length, lines);
                start = end + 1;
            }
        }
        return new Lines(lines);
    }

    private static void wrap(String text, int from, int to, int length, List<Span> lines) {
        int start = from;
        while (to - start > length) {
            int cut = text.lastIndexOf(' ', start + length);
            if (cut <= start) {
                cut = text.indexOf(' ', start + length);
            }
            if (cut < 0 || cut >= to) {
                break;
            }
            lines.add(new Span(start, cut + 1));
            start = cut + 1;
        }
        if (start < to) {
            lines.add(new Span(start, to));
        }
    }

    /** How many lines. */
    public int count() {
        return lines.size();
    }

    /** The words of a line, numbered from 1. */
    public Span line(int number) {
        return lines.get(number - 1);
    }

    /** The number of the line that holds a position, or of the last before it; 1 at least. */
    public int at(int position) {
        int low = 0;
        int high = lines.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (lines.get(middle).start() <= position) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return Math.max(1, low);
    }
}
