package org.sheaf.intake.convention;

import java.util.ArrayList;
import java.util.List;
import org.sheaf.intake.format.Line;
import org.sheaf.intake.format.StyledText;
import org.sheaf.text.Span;

/** The turns of a text in which nobody is named: its paragraphs, given to as many speakers as the user says, in turn. */
final class UnnamedTurns {

    private UnnamedTurns() {}

    /**
     * The turns; headings and what stands in the preamble are none. Where no blank line divides paragraphs each line is one.
     *
     * @param speakers the label of one, or of more who speak in turn
     */
    static List<RawTurn> of(StyledText styled, Preamble preamble, List<String> speakers) {
        List<Line> lines = styled.lines();
        boolean divided = !lines.isEmpty() && lines.get(lines.size() - 1).paragraph() > 0;
        List<RawTurn> turns = new ArrayList<>();
        int paragraph = -1;
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            if (line.heading() > 0 || preamble.holds(i)) {
                paragraph = -1;
                continue;
            }
            Span said = trimmed(styled.text(), line);
            if (divided && line.paragraph() == paragraph) {
                RawTurn before = turns.remove(turns.size() - 1);
                said = new Span(before.speech().start(), said.end());
            }
            paragraph = line.paragraph();
            turns.add(new RawTurn(speakers.get(turns.size() % speakers.size()), said, said, -1));
        }
        return turns;
    }

    private static Span trimmed(String text, Line line) {
        int start = line.start();
        int end = line.end();
        while (start < end && StyledText.isBlank(text.charAt(start))) {
            start++;
        }
        while (end > start && StyledText.isBlank(text.charAt(end - 1))) {
            end--;
        }
        return new Span(start, end);
    }
}
