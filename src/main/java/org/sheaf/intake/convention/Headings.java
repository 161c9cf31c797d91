package org.sheaf.intake.convention;

import java.util.ArrayList;
import java.util.List;
import org.sheaf.intake.format.Line;
import org.sheaf.intake.format.StyledText;
import org.sheaf.study.Heading;
import org.sheaf.text.Span;

/** The headings of a text in which nobody speaks. */
final class Headings {

    private Headings() {}

    /**
     * Finds them.
     *
     * @param styled what the file says of its lines
     * @param text the same words as they are kept, in the same order
     * @return in text order, the signs that mark them as headings left out
     */
    static List<Heading> of(StyledText styled, String text) {
        List<Heading> headings = new ArrayList<>();
        int from = 0;
        for (Line line : styled.lines()) {
            String words = styled.text().substring(line.start(), line.end()).strip();
            int at = text.indexOf(words, from);
            if (at < 0) {
                continue;
            }
            from = at + words.length();
            if (line.heading() > 0) {
                Span bare = bare(text, at, from);
                if (!bare.isEmpty()) {
                    headings.add(new Heading(Math.min(line.heading(), Heading.LOWEST), bare));
                }
            }
        }
        return headings;
    }

    /** Without the number signs of Markdown before and after it. */
    private static Span bare(String text, int start, int end) {
        int first = start;
        while (first < end && text.charAt(first) == '#') {
            first++;
        }
        if (first == start || first < end && text.charAt(first) != ' ') {
            return new Span(start, end);
        }
        int last = end;
        while (last > first && (text.charAt(last - 1) == '#' || text.charAt(last - 1) == ' ')) {
            last--;
        }
        while (first < last && text.charAt(first) == ' ') {
            first++;
        }
        return new Span(first, Math.max(first, last));
    }
}
