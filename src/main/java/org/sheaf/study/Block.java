package org.sheaf.study;

import java.util.ArrayList;
import java.util.List;
import org.sheaf.text.Span;

/**
 * A stretch of text that is read as one: the speech of a turn, or a paragraph that belongs to none.
 *
 * @param turn index of the turn, or -1
 * @param span its words, without the line end that closes it
 */
public record Block(int turn, Span span) {

    /** The blocks of a text in order; blank stretches are left out. */
    public static List<Block> of(TranscriptText text) {
        List<Block> blocks = new ArrayList<>();
        int from = 0;
        for (int i = 0; i < text.turns().size(); i++) {
            Turn turn = text.turns().get(i);
            paragraphs(text.text(), from, turn.whole().start(), blocks);
            Span speech = trimmed(text.text(), turn.speech());
            blocks.add(new Block(i, speech));
            from = turn.whole().end();
        }
        paragraphs(text.text(), from, text.text().length(), blocks);
        return blocks;
    }

    private static void paragraphs(String text, int from, int to, List<Block> blocks) {
        int start = from;
        while (start < to) {
            int end = text.indexOf('\n', start);
            end = end < 0 || end > to ? to : end;
            if (!text.substring(start, end).isBlank()) {
                blocks.add(new Block(-1, new Span(start, end)));
            }
            start = end + 1;
        }
    }

    private static Span trimmed(String text, Span span) {
        int end = span.end();
        while (end > span.start() && Character.isWhitespace(text.charAt(end - 1))) {
            end--;
        }
        return new Span(span.start(), end);
    }
}
