package org.sheaf.intake.convention;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.sheaf.intake.format.Line;
import org.sheaf.intake.format.StyledText;

/**
 * Lines that begin with a label known from the same text, but not quite as the others do: {@code D" OK} or {@code P; Yes} for
 * a colon, a bold name without its colon, a name without its two blanks. They begin a turn, and the researcher is told.
 */
final class Slips {

    private final StyledText styled;
    private final String text;
    private final Evidence evidence;
    private final Map<Character, List<String>> byFirst = new HashMap<>();

    private Slips(StyledText styled, Evidence evidence) {
        this.styled = styled;
        this.text = styled.text();
        this.evidence = evidence;
        evidence.labels()
                .keySet()
                .forEach(label -> byFirst.computeIfAbsent(label.charAt(0), c -> new ArrayList<>())
                        .add(label));
    }

    /**
     * The slips among the lines that the evidence leaves.
     *
     * @param all every line that may mark a speaker in any way, by line
     */
    static List<Mark> find(StyledText styled, Evidence evidence, Map<Integer, Mark> all, Preamble preamble) {
        if (evidence.marks().isEmpty()) {
            return List.of();
        }
        Slips slips = new Slips(styled, evidence);
        List<Mark> found = new ArrayList<>();
        int next = 0;
        for (int i = evidence.marks().get(0).line(); i < styled.lines().size(); i++) {
            if (next < evidence.marks().size() && evidence.marks().get(next).line() == i) {
                next++;
            } else if (!preamble.holds(i)) {
                Mark slip = slips.at(i, all.get(i));
                if (slip != null) {
                    found.add(slip);
                }
            }
        }
        return found;
    }

    private @Nullable Mark at(int index, @Nullable Mark otherwise) {
        Line line = styled.lines().get(index);
        boolean opens =
                index == 0 || line.paragraph() != styled.lines().get(index - 1).paragraph();
        if (otherwise != null && evidence.labels().containsKey(otherwise.label()) && (opens || otherwise.firm())) {
            return otherwise;
        }
        return opens ? mistyped(index, line) : null;
    }

    private @Nullable Mark mistyped(int index, Line line) {
        int first = line.start();
        while (text.charAt(first) == '*' || StyledText.isBlank(text.charAt(first))) {
            first++;
            if (first >= line.end()) {
                return null;
            }
        }
        for (String label : byFirst.getOrDefault(text.charAt(first), List.of())) {
            int end = first + label.length();
            if (end + 1 < line.end() && text.startsWith(label, first) && isMistyped(first, end, line)) {
                return new Mark(index, evidence.convention(), label, line.start(), end + 1, -1, false);
            }
        }
        return null;
    }

    /** A semicolon or quotation mark for the colon; in Markdown, a colon before bold letters have ended. */
    private boolean isMistyped(int first, int end, Line line) {
        char sign = text.charAt(end);
        boolean blank = StyledText.isBlank(text.charAt(end + 1));
        boolean inBold = first > line.start() && text.charAt(first - 1) == '*';
        return (sign == ';' || sign == '"' || sign == '”') && blank || inBold && sign == ':';
    }
}
