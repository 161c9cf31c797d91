package org.sheaf.intake.convention;

import java.util.ArrayList;
import java.util.List;
import org.sheaf.intake.convention.Piece.Spoken;
import org.sheaf.intake.convention.Piece.Unspoken;
import org.sheaf.intake.format.Line;
import org.sheaf.intake.format.StyledText;
import org.sheaf.text.Span;

/**
 * A text written anew: {@code Label: speech}, a blank line between turns and around what nobody says, the paragraphs of a
 * turn each on a line.
 *
 * @param text written
 * @param turns as positions of it
 */
record Composition(String text, List<RawTurn> turns) {

    static Composition of(List<Piece> pieces) {
        StringBuilder text = new StringBuilder();
        List<RawTurn> turns = new ArrayList<>();
        for (Piece piece : pieces) {
            if (!text.isEmpty()) {
                text.append("\n\n");
            }
            if (piece instanceof Unspoken unspoken) {
                text.append(unspoken.words());
            } else if (piece instanceof Spoken spoken) {
                int start = text.length();
                text.append(spoken.label()).append(spoken.label().isEmpty() ? "" : ": ");
                int speech = text.length();
                text.append(String.join("\n", spoken.paragraphs()));
                int end = text.length();
                turns.add(new RawTurn(spoken.label(), new Span(start, end), new Span(speech, end), spoken.millis()));
            }
        }
        return new Composition(text.toString(), turns);
    }

    /** The pieces of a text whose turns are known as positions of it. */
    static List<Piece> pieces(StyledText styled, List<RawTurn> turns) {
        List<Piece> pieces = new ArrayList<>();
        int line = 0;
        for (RawTurn turn : turns) {
            line = unspoken(styled, line, turn.whole().start(), pieces);
            pieces.add(new Spoken(
                    turn.label(), turn.millis(), paragraphs(turn.speech().of(styled.text()))));
            while (line < styled.lines().size()
                    && styled.lines().get(line).start() < turn.whole().end()) {
                line++;
            }
        }
        unspoken(styled, line, Integer.MAX_VALUE, pieces);
        return pieces;
    }

    private static List<String> paragraphs(String speech) {
        List<String> paragraphs =
                speech.lines().map(String::strip).filter(p -> !p.isEmpty()).toList();
        return paragraphs.isEmpty() ? List.of("") : paragraphs;
    }

    /** Adds the paragraphs from a line on that end before a position; gives the first line that does not. */
    private static int unspoken(StyledText styled, int first, int before, List<Piece> pieces) {
        int line = first;
        StringBuilder words = new StringBuilder();
        int paragraph = -1;
        while (line < styled.lines().size() && styled.lines().get(line).end() <= before) {
            Line next = styled.lines().get(line);
            if (next.paragraph() != paragraph && !words.isEmpty()) {
                pieces.add(new Unspoken(words.toString()));
                words.setLength(0);
            }
            paragraph = next.paragraph();
            words.append(words.isEmpty() ? "" : "\n")
                    .append(styled.text().substring(next.start(), next.end()).strip());
            line++;
        }
        if (!words.isEmpty()) {
            pieces.add(new Unspoken(words.toString()));
        }
        return line;
    }
}
