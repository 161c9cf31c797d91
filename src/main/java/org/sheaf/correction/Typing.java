package org.sheaf.correction;

import java.util.ArrayList;
import java.util.List;
import org.sheaf.correction.Splicing.Part;
import org.sheaf.study.Turn;
import org.sheaf.text.CodePoints;
import org.sheaf.text.Span;

/** Puts words into the passages of a draft. Used once, by one thread. */
final class Typing {

    private final Draft draft;
    private final String text;
    private final List<Turn> turns;
    private final List<Passage> passages;

    Typing(Draft draft) {
        this.draft = draft;
        this.text = draft.text();
        this.turns = draft.turns();
        this.passages = Passage.of(text, turns);
    }

    Draft typed(Amendment.Typed typed) {
        Span at = whole(typed.at());
        int first = 0;
        while (first < passages.size() - 1 && passages.get(first).span().end() < at.start()) {
            first++;
        }
        int last = passages.size() - 1;
        while (last > first && passages.get(last).span().start() > at.end()) {
            last--;
        }
        String words = clean(typed.words());
        return last == first ? within(passages.get(first), at, words) : across(first, last, at, words);
    }

    private Draft within(Passage passage, Span at, String words) {
        int start = within(at.start(), passage.span());
        Span here = new Span(start, within(Math.max(start, at.end()), passage.span()));
        Splicing splicing = new Splicing(text, turns);
        splice(splicing, passage, here, words, 0);
        return next(splicing, start + words.length());
    }

    private Draft across(int first, int last, Span at, String words) {
        Passage from = passages.get(first);
        Passage to = passages.get(last);
        List<Turn> kept = new ArrayList<>(turns);
        int gone = 0;
        for (int i = last - 1; i > first; i--) {
            if (passages.get(i).turn() >= 0) {
                kept.remove(passages.get(i).turn());
                gone++;
            }
        }
        Splicing splicing = new Splicing(text, kept);
        int start = within(at.start(), from.span());
        splice(splicing, from, new Span(start, from.span().end()), words, 0);
        if (last - first > 1) {
            int between = from.turn() < 0
                    ? from.span().end()
                    : turns.get(from.turn()).whole().end();
            int begins = to.turn() < 0
                    ? to.span().start()
                    : turns.get(to.turn()).whole().start();
            splicing.replace(new Span(between, begins), gap(from, between), to.next() - gone, Part.BEFORE);
        }
        splice(splicing, to, new Span(to.span().start(), within(at.end(), to.span())), "", gone);
        return next(splicing, start + words.length());
    }

    /** The blank line that keeps two passages apart when what lay between them goes. */
    private String gap(Passage from, int at) {
        int end = at;
        while (end < text.length() && Character.isWhitespace(text.charAt(end))) {
            end++;
        }
        String blank = text.substring(at, end);
        boolean ended =
                from.span().end() < at && text.substring(from.span().end(), at).contains("\n");
        return blank.isEmpty() && !ended ? "\n\n" : blank;
    }

    Draft replaced(Amendment.Replaced replaced) {
        Splicing splicing = new Splicing(text, turns);
        String by = clean(replaced.by());
        int passage = 0;
        int at = 0;
        int shift = 0;
        for (Span place : replaced.places()) {
            while (passage < passages.size() && passages.get(passage).span().end() < place.end()) {
                passage++;
            }
            if (passage == passages.size() || !passages.get(passage).span().contains(place)) {
                throw new IllegalArgumentException("nobody speaks at " + place);
            }
            splice(splicing, passages.get(passage), place, by, 0);
            shift += by.length() - place.length();
            at = place.end() + shift;
        }
        return next(splicing, at);
    }

    private static void splice(Splicing splicing, Passage passage, Span at, String words, int gone) {
        boolean speech = passage.turn() >= 0;
        int turn = (speech ? passage.turn() : passage.next()) - gone;
        splicing.replace(at, words, turn, speech ? Part.SPEECH : Part.BEFORE);
    }

    private static int within(int position, Span span) {
        return Math.max(span.start(), Math.min(span.end(), position));
    }

    /** The span with whole characters at its ends, inside the text. */
    private Span whole(Span span) {
        int start = Math.min(span.start(), text.length());
        int end = Math.min(span.end(), text.length());
        boolean empty = start == end;
        start = CodePoints.splitsPair(text, start) ? start - 1 : start;
        return new Span(start, empty ? start : CodePoints.splitsPair(text, end) ? end + 1 : end);
    }

    /** Line ends as texts have them, and no half characters. */
    private static String clean(String words) {
        StringBuilder clean = new StringBuilder(words.length());
        for (int i = 0; i < words.length(); ) {
            int c = words.codePointAt(i);
            i += Character.charCount(c);
            if (c == '\r') {
                clean.append(i < words.length() && words.charAt(i) == '\n' ? "" : "\n");
            } else if (c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE) {
                clean.append('\uFFFD');
            } else if (c != 0) {
                clean.appendCodePoint(c);
            }
        }
        return clean.toString();
    }

    private Draft next(Splicing splicing, int at) {
        return new Draft(
                splicing.text(),
                splicing.turns(),
                draft.voices(),
                draft.script().then(splicing.script()),
                at);
    }
}
