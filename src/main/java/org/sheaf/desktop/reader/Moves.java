package org.sheaf.desktop.reader;

import java.text.BreakIterator;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.sheaf.study.Block;
import org.sheaf.text.Span;

/** Where the caret goes and what grows around it. Every answer is a position where the caret can stand. */
final class Moves {

    private final ReaderLayout layout;
    private final String text;
    private final @Nullable SentenceSpans sentences;

    /** Over a layout, with the sentences as the platform finds them. */
    Moves(ReaderLayout layout) {
        this(layout, null);
    }

    /**
     * Over a layout.
     *
     * @param sentences of any transcript, or null; those of another text, or of an earlier revision, are not used
     */
    Moves(ReaderLayout layout, @Nullable SentenceSpans sentences) {
        this.layout = layout;
        this.text = layout.model().text().text();
        this.sentences = sentences != null && sentences.fits(layout.model().transcript()) ? sentences : null;
    }

    /** One character on in the text. */
    int next(int position) {
        Block block = block(position);
        if (position < block.span().end()) {
            int next = Graphemes.next(text, position);
            int row = layout.rowAt(position);
            if (next > layout.rows().end(row)) {
                // Over line ends that are not drawn, to where the next line begins.
                return row + 1 < layout.rows().count() ? layout.rows().start(row + 1) : position;
            }
            return Math.min(next, block.span().end());
        }
        int following = layout.blockAt(position) + 1;
        return following < layout.blocks() ? layout.block(following).span().start() : position;
    }

    /** One character back in the text. */
    int previous(int position) {
        Block block = block(position);
        if (position > block.span().start()) {
            return layout.snap(Graphemes.previous(text, position));
        }
        int before = layout.blockAt(position) - 1;
        return before >= 0 ? layout.block(before).span().end() : position;
    }

    /** One character to the right, or to the left, as it is seen. */
    int beside(int position, boolean right) {
        int row = layout.rowAt(position);
        boolean on = row < 0 || layout.shape(row).leftToRight() == right;
        return on ? next(position) : previous(position);
    }

    /** The start of the next word. */
    int nextWord(int position) {
        Block block = block(position);
        if (position >= block.span().end()) {
            return next(position);
        }
        BreakIterator words = iterator(BreakIterator.getWordInstance(Locale.ROOT), block);
        int at = position - block.span().start();
        int next = words.following(at);
        while (next != BreakIterator.DONE && next < block.span().length() && !isWord(block, next)) {
            next = words.next();
        }
        return next == BreakIterator.DONE ? block.span().end() : block.span().start() + next;
    }

    /** The start of this word, or of the one before. */
    int previousWord(int position) {
        Block block = block(position);
        if (position <= block.span().start()) {
            return previous(position);
        }
        BreakIterator words = iterator(BreakIterator.getWordInstance(Locale.ROOT), block);
        int previous = words.preceding(position - block.span().start());
        while (previous > 0 && !isWord(block, previous)) {
            previous = words.previous();
        }
        return block.span().start() + Math.max(0, previous);
    }

    /** The end of this word, or of the next. */
    int nextWordEnd(int position) {
        Block block = block(position);
        int at = position;
        while (at < block.span().end() && !isWordAt(at)) {
            at = next(at);
        }
        return at >= block.span().end() ? Math.max(at, nextWord(position)) : word(at).end();
    }

    /** The end of the word before this one. */
    int previousWordEnd(int position) {
        int at = previousWord(position);
        int start = block(position).span().start();
        while (at > start && !isWordAt(Graphemes.previous(text, at))) {
            at = previous(at);
        }
        return at;
    }

    private boolean isWordAt(int position) {
        return position < text.length() && Character.isLetterOrDigit(text.codePointAt(position));
    }

    private boolean isWord(Block block, int at) {
        return Character.isLetterOrDigit(text.codePointAt(block.span().start() + at));
    }

    /** The place a number of rows further down (or up, when negative) that is nearest to {@code x} of the component. */
    int rows(int position, int by, int x) {
        int row = layout.rowAt(position);
        if (row < 0) {
            return position;
        }
        int wanted = row + by;
        if (wanted < 0) {
            return start();
        }
        return wanted >= layout.rows().count() ? end() : layout.positionInRow(wanted, x);
    }

    /** The place {@code by} pixels further down (or up, when negative). */
    int pixels(int position, int by, int x) {
        int row = layout.rowAt(position);
        if (row < 0) {
            return position;
        }
        int wanted =
                layout.rowAtY(layout.rowTop(row) + layout.setting(row).metrics().line() / 2 + by);
        return rows(position, wanted - row, x);
    }

    /** The start of the visual line. */
    int rowStart(int position) {
        int row = layout.rowAt(position);
        return row < 0 ? position : layout.rows().start(row);
    }

    /** The end of the visual line. */
    int rowEnd(int position) {
        int row = layout.rowAt(position);
        if (row < 0) {
            return position;
        }
        int end = layout.rows().end(row);
        boolean goesOn = row + 1 < layout.rows().count() && layout.rows().start(row + 1) == end;
        return goesOn && layout.blockOfRow(row + 1) == layout.blockOfRow(row)
                ? Math.max(layout.rows().start(row), Graphemes.previous(text, end))
                : end;
    }

    /** The start of the next turn. */
    int nextTurn(int position) {
        int following = layout.blockAt(position) + 1;
        return following < layout.blocks() ? layout.block(following).span().start() : end();
    }

    /** The start of this turn, or of the one before. */
    int previousTurn(int position) {
        int block = layout.blockAt(position);
        if (block < 0) {
            return position;
        }
        int start = layout.block(block).span().start();
        return position > start || block == 0
                ? start
                : layout.block(block - 1).span().start();
    }

    /** The end of this turn, or of the next one. */
    int nextTurnEnd(int position) {
        int block = layout.blockAt(position);
        if (block < 0) {
            return position;
        }
        int end = layout.block(block).span().end();
        return position < end || block + 1 == layout.blocks()
                ? end
                : layout.block(block + 1).span().end();
    }

    /** The end of the turn before this one; the first place where there is none. */
    int previousTurnEnd(int position) {
        int block = layout.blockAt(position);
        return block <= 0 ? start() : layout.block(block - 1).span().end();
    }

    /** The first place. */
    int start() {
        return layout.blocks() == 0 ? 0 : layout.block(0).span().start();
    }

    /** The last place. */
    int end() {
        return layout.blocks() == 0
                ? 0
                : layout.block(layout.blocks() - 1).span().end();
    }

    /** The word at a position; between two words the one before; empty where there is none. */
    Span word(int position) {
        Block block = block(position);
        Span word = unit(BreakIterator.getWordInstance(Locale.ROOT), block, position);
        if (!isWordLike(word) && position > block.span().start()) {
            Span before = unit(BreakIterator.getWordInstance(Locale.ROOT), block, position - 1);
            return isWordLike(before) ? before : word;
        }
        return word;
    }

    private boolean isWordLike(Span span) {
        return !span.isEmpty() && Character.isLetterOrDigit(text.codePointAt(span.start()));
    }

    /** The sentence at a position, without the blanks after it. */
    Span sentence(int position) {
        Block block = block(position);
        SentenceSpans known = sentences;
        return known != null
                ? known.at(block.span(), position).orElse(block.span())
                : unit(BreakIterator.getSentenceInstance(Locale.ROOT), block, position);
    }

    /** The speech of the turn, or the paragraph, at a position. */
    Span turn(int position) {
        return block(position).span();
    }

    private Span unit(BreakIterator units, Block block, int position) {
        Span span = block.span();
        if (span.isEmpty()) {
            return span;
        }
        iterator(units, block);
        int at = Math.max(0, Math.min(span.length() - 1, position - span.start()));
        // From the start on: asked backwards, the platform's iterators find other sentences.
        int start = units.first();
        int end = units.next();
        while (end != BreakIterator.DONE && end <= at) {
            start = end;
            end = units.next();
        }
        int to = span.start() + (end == BreakIterator.DONE ? span.length() : end);
        int from = span.start() + start;
        while (to > from && Character.isWhitespace(text.charAt(to - 1))) {
            to--;
        }
        return new Span(from, Math.max(from, to));
    }

    private BreakIterator iterator(BreakIterator units, Block block) {
        units.setText(block.span().of(text));
        return units;
    }

    private Block block(int position) {
        int block = layout.blockAt(position);
        return block < 0 ? new Block(-1, new Span(0, 0)) : layout.block(block);
    }

    /** The next larger of word, sentence and turn around the words; the words themselves when there is none. */
    Span grown(Span words) {
        for (Span unit : new Span[] {words(words), hull(words, true), hull(words, false)}) {
            if (unit.contains(words) && unit.length() > words.length()) {
                return unit;
            }
        }
        return words;
    }

    /** The whole words of which these hold parts. */
    private Span words(Span words) {
        Span first = word(words.start());
        if (words.isEmpty()) {
            return first;
        }
        int last = Graphemes.previous(text, words.end());
        return isWordAt(words.start()) && isWordAt(last) ? first.hull(word(last)) : first;
    }

    private Span hull(Span words, boolean sentences) {
        int last = Math.max(words.start(), words.end() - 1);
        return sentences
                ? sentence(words.start()).hull(sentence(last))
                : turn(words.start()).hull(turn(last));
    }

    /** The next smaller of turn, sentence and word that holds {@code around} and lies in the words; else nothing there. */
    Span shrunk(Span words, int around) {
        for (Span unit : new Span[] {turn(around), sentence(around), word(around)}) {
            if (words.contains(unit) && unit.length() < words.length() && !unit.isEmpty()) {
                return unit;
            }
        }
        return new Span(around, around);
    }
}
