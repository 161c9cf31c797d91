package org.sheaf.correction;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.sheaf.study.Turn;
import org.sheaf.text.EditScript;
import org.sheaf.text.Span;

/**
 * Replacements in a text, each of which says to which part of which turn it belongs, so that the turns move without being
 * recognised anew. Used once, by one thread; linear.
 */
final class Splicing {

    /** What a replacement belongs to. */
    enum Part {
        /** The text before a turn; with the number of turns that after the last. */
        BEFORE,
        /** What stands before the speech: label and time stamp. */
        LABEL,
        /** What is said. */
        SPEECH
    }

    private final String text;
    private final List<Turn> turns;
    private final List<EditScript.Edit> edits = new ArrayList<>();
    private final Map<Part, int[]> shifts = new EnumMap<>(Part.class);

    Splicing(String text, List<Turn> turns) {
        this.text = text;
        this.turns = turns;
        for (Part part : Part.values()) {
            shifts.put(part, new int[turns.size() + 1]);
        }
    }

    /** Replaces a span; the spans come in text order and do not overlap. */
    Splicing replace(Span at, String by, int turn, Part part) {
        if (!at.isEmpty() || !by.isEmpty()) {
            edits.add(new EditScript.Edit(at, by));
            of(part)[turn] += by.length() - at.length();
        }
        return this;
    }

    /** How the text becomes another. */
    EditScript script() {
        return new EditScript(edits);
    }

    String text() {
        return script().apply(text);
    }

    /** The turns where they lie then; as many as before. */
    List<Turn> turns() {
        List<Turn> moved = new ArrayList<>(turns.size());
        int shift = 0;
        for (int i = 0; i < turns.size(); i++) {
            Turn turn = turns.get(i);
            int start = shift + shift(Part.BEFORE, i);
            int speech = start + shift(Part.LABEL, i);
            int end = speech + shift(Part.SPEECH, i);
            moved.add(new Turn(
                    turn.speaker(),
                    new Span(turn.whole().start() + start, turn.whole().end() + end),
                    new Span(turn.speech().start() + speech, turn.speech().end() + end),
                    turn.startMillis()));
            shift = end;
        }
        return moved;
    }

    private int shift(Part part, int turn) {
        return of(part)[turn];
    }

    private int[] of(Part part) {
        return Objects.requireNonNull(shifts.get(part));
    }
}
