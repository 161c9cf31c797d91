package org.sheaf.study;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.sheaf.text.Span;

/** What stands on a text besides quotations and bookmarks: which turns ask what, and the headings. */
final class Anchors {

    private Anchors() {}

    /**
     * What becomes of it when the text is corrected. A decision goes with the words of its turn, and is gone when they are; a
     * heading likewise, unless the corrected text brings headings of its own.
     *
     * @param mover where a span that is not empty lies in the corrected text; empty when its words are gone
     */
    static List<Edit> moved(Study before, Transcript old, TranscriptText oldText, TranscriptText newText, Mover mover) {
        List<Edit> edits = new ArrayList<>();
        Set<Decided> decided = new HashSet<>();
        for (Asking asking : before.askings()) {
            if (asking.transcript().equals(old.id())) {
                Span speech = speech(oldText, asking.at());
                Optional<Span> now = speech.isEmpty() ? Optional.empty() : mover.move(speech);
                // Turns that have become one ask a question once.
                edits.add(new Edit.OfEntity(
                        asking,
                        now.flatMap(span -> spoken(newText, span))
                                .map(asking::moved)
                                .filter(after -> decided.add(new Decided(after.at(), after.question())))
                                .orElse(null)));
            }
        }
        Outline outline = before.outlines().find(Outline.idOf(old.id())).orElse(null);
        List<Heading> headings = newText.headings().isEmpty() && outline != null
                ? moved(outline, mover, newText.text())
                : newText.headings();
        @Nullable Outline after = headings.isEmpty() ? null : Outline.of(old.id(), headings);
        if (outline != null || after != null) {
            edits.add(new Edit.OfEntity(outline, after));
        }
        return edits;
    }

    /** Where the first turn that still says something of some words does so; labels that came in between are not said. */
    private static Optional<Integer> spoken(TranscriptText text, Span words) {
        List<Turn> turns = text.turns();
        for (int i = Math.max(0, text.turnAt(words.start())); i < turns.size(); i++) {
            Span speech = turns.get(i).speech();
            int from = Math.max(speech.start(), words.start());
            int to = Math.min(speech.end(), words.end());
            if (from < to && text.text().substring(from, to).codePoints().anyMatch(Character::isLetterOrDigit)) {
                return Optional.of(from);
            }
        }
        return Optional.empty();
    }

    private record Decided(int at, Id<Question> question) {}

    /** Tells where the words of a span lie. */
    interface Mover extends Function<Span, Optional<Span>> {

        /** Where they lie now. */
        default Optional<Span> move(Span span) {
            return apply(span);
        }
    }

    /** The words of the turn from a position on; its other words have had their place. */
    private static Span speech(TranscriptText text, int at) {
        int turn = text.turnAt(at);
        int end = turn < 0 ? at : text.turns().get(turn).speech().end();
        while (end > at && Character.isWhitespace(text.text().charAt(end - 1))) {
            end--;
        }
        return new Span(at, Math.max(at, end));
    }

    /** Headings keep apart: what replaced the end of one and the beginning of the next belongs to the first. */
    private static List<Heading> moved(Outline outline, Mover mover, String text) {
        List<Heading> headings = new ArrayList<>();
        int free = 0;
        for (Heading heading : outline.headings()) {
            Optional<Span> now = mover.move(heading.at());
            if (now.isEmpty()) {
                continue;
            }
            int start = Math.max(free, now.get().start());
            int end = now.get().end();
            while (start < end && Character.isWhitespace(text.charAt(start))) {
                start++;
            }
            if (start < end) {
                headings.add(new Heading(heading.level(), new Span(start, end)));
                free = end;
            }
        }
        return headings;
    }

    /** What goes with a transcript. */
    static List<Edit> dropped(Study before, Id<Transcript> transcript) {
        List<Edit> edits = new ArrayList<>();
        before.askings().stream()
                .filter(asking -> asking.transcript().equals(transcript))
                .forEach(asking -> edits.add(Edit.drop(asking)));
        before.outlines().find(Outline.idOf(transcript)).ifPresent(outline -> edits.add(Edit.drop(outline)));
        return edits;
    }
}
