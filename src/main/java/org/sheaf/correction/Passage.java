package org.sheaf.correction;

import java.util.ArrayList;
import java.util.List;
import org.sheaf.study.Turn;
import org.sheaf.text.Span;

/**
 * A stretch that words can be typed in: what is said in a turn, or what stands outside the turns. Together they are the text
 * without labels, time stamps and the blank lines between.
 *
 * @param turn index of the turn, or -1 outside the turns
 * @param next index of the first turn that begins here or later, the number of turns after the last
 * @param span its words
 */
public record Passage(int turn, int next, Span span) {

    /** The passages of a text in order, at least one; in a document the whole text is one. */
    static List<Passage> of(String text, List<Turn> turns) {
        if (turns.isEmpty()) {
            return List.of(new Passage(-1, 0, new Span(0, text.length())));
        }
        List<Passage> passages = new ArrayList<>(turns.size() + 2);
        int from = 0;
        for (int i = 0; i < turns.size(); i++) {
            Turn turn = turns.get(i);
            outside(text, new Span(from, turn.whole().start()), i, passages);
            passages.add(new Passage(i, i, turn.speech()));
            from = turn.whole().end();
        }
        outside(text, new Span(from, text.length()), turns.size(), passages);
        return passages;
    }

    private static void outside(String text, Span gap, int next, List<Passage> passages) {
        int start = gap.start();
        int end = trimmedEnd(text, gap);
        while (start < end && Character.isWhitespace(text.charAt(start))) {
            start++;
        }
        if (start < end) {
            passages.add(new Passage(-1, next, new Span(start, end)));
        }
    }

    /** Where the words of a span end, blanks and line ends after them aside. */
    static int trimmedEnd(String text, Span span) {
        int end = span.end();
        while (end > span.start() && Character.isWhitespace(text.charAt(end - 1))) {
            end--;
        }
        return end;
    }
}
