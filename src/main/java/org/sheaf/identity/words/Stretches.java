package org.sheaf.identity.words;

import java.util.ArrayList;
import java.util.List;
import org.sheaf.study.TranscriptText;
import org.sheaf.study.Turn;
import org.sheaf.text.Span;

/** The stretches of a text over whose borders no name reaches: labels, speech, paragraphs. Any thread. */
public final class Stretches {

    private Stretches() {}

    /** All of a text, in order, without gaps; UTF-16. */
    public static List<Span> of(TranscriptText text) {
        List<Span> all = new ArrayList<>();
        int from = 0;
        for (Turn turn : text.turns()) {
            paragraphs(text.text(), from, turn.whole().start(), all);
            add(turn.whole().start(), turn.speech().start(), all);
            paragraphs(text.text(), turn.speech().start(), turn.whole().end(), all);
            from = turn.whole().end();
        }
        paragraphs(text.text(), from, text.text().length(), all);
        return all;
    }

    private static void paragraphs(String text, int from, int to, List<Span> all) {
        int start = from;
        int end = text.indexOf("\n\n", start);
        while (end >= 0 && end + 2 < to) {
            add(start, end + 2, all);
            start = end + 2;
            end = text.indexOf("\n\n", start);
        }
        add(start, to, all);
    }

    private static void add(int from, int to, List<Span> all) {
        if (to > from) {
            all.add(new Span(from, to));
        }
    }
}
