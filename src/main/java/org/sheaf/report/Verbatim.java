package org.sheaf.report;

import java.util.ArrayList;
import java.util.List;
import org.sheaf.analysis.Quote;
import org.sheaf.analysis.Voices;
import org.sheaf.study.TranscriptText;
import org.sheaf.study.Turn;
import org.sheaf.text.Span;

/** The words of a quotation as a report sets them: every character kept, lines begun only where they mean something. */
final class Verbatim {

    private final TranscriptText text;
    private final Span span;

    private Verbatim(TranscriptText text, Span span) {
        this.text = text;
        this.span = span;
    }

    /**
     * The words without the blanks around them. A line begins at a blank line, at another turn and, outside turns, at
     * every line end; within a turn a single line end comes from the width of somebody's file and begins none.
     */
    static List<String> lines(Quote quote, Voices voices) {
        TranscriptText text = voices.text(quote);
        return new Verbatim(text, trimmed(text.text(), quote.span())).lines();
    }

    private static Span trimmed(String text, Span span) {
        int start = span.start();
        int end = span.end();
        while (end > start && Character.isWhitespace(text.charAt(end - 1))) {
            end--;
        }
        while (start < end && Character.isWhitespace(text.charAt(start))) {
            start++;
        }
        return new Span(start, end);
    }

    private List<String> lines() {
        List<String> lines = new ArrayList<>();
        int from = span.start();
        for (int at = text.text().indexOf('\n', from); at >= 0 && at < span.end(); at = next(at)) {
            if (begins(at)) {
                lines.add(text.text().substring(from, at));
                from = at + 1;
            }
        }
        lines.add(text.text().substring(from, span.end()));
        return lines;
    }

    private int next(int at) {
        return text.text().indexOf('\n', at + 1);
    }

    /** Whether a line on paper begins after the line end at {@code at}. */
    private boolean begins(int at) {
        if (isLineEnd(at - 1) || isLineEnd(at + 1)) {
            return true;
        }
        int turn = text.turnAt(at);
        if (turn < 0) {
            return true;
        }
        Turn here = text.turns().get(turn);
        return !here.speech().contains(at) || !here.speech().contains(at + 1);
    }

    private boolean isLineEnd(int at) {
        return at >= 0 && at < text.text().length() && text.text().charAt(at) == '\n';
    }
}
