package org.sheaf.intake.format;

import java.util.ArrayList;
import java.util.List;

/**
 * Running text with what is known of its look.
 *
 * @param text the words
 * @param lines those that are not blank, in order
 */
public record StyledText(String text, List<Line> lines) {

    private static final String UNDERLINES = "=-^~\"'`#*+";

    /** What underlines a heading belongs to it. */
    private static final int RULE = 9;

    /** Copies the lines. */
    public StyledText {
        lines = List.copyOf(lines);
    }

    /** A decoded text; with {@code markdown}, headings are told by their number signs. */
    public static StyledText plain(String text, boolean markdown) {
        List<Line> lines = new ArrayList<>();
        int paragraph = 0;
        boolean afterBlank = false;
        int start = 0;
        while (start <= text.length()) {
            int end = text.indexOf('\n', start);
            end = end < 0 ? text.length() : end;
            if (isBlank(text, start, end)) {
                afterBlank = true;
            } else {
                paragraph += afterBlank ? 1 : 0;
                afterBlank = false;
                lines.add(new Line(start, end, paragraph, start, markdown ? heading(text, start, end) : 0));
            }
            start = end + 1;
        }
        return new StyledText(text, lines);
    }

    /** A decoded reStructuredText: a line is a heading when the next one underlines all of it. */
    public static StyledText underlined(String text) {
        List<Line> lines = plain(text, false).lines();
        List<Line> styled = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            int level = i + 1 < lines.size() ? underline(text, line, lines.get(i + 1)) : 0;
            level = level == 0 && i > 0 && underline(text, lines.get(i - 1), line) > 0 ? RULE : level;
            styled.add(new Line(line.start(), line.end(), line.paragraph(), line.boldEnd(), level));
        }
        return new StyledText(text, styled);
    }

    /** The level that a line gives to the one above it by its sign, or 0. */
    private static int underline(String text, Line above, Line line) {
        String signs = text.substring(line.start(), line.end()).stripTrailing();
        int level = signs.isEmpty() ? 0 : UNDERLINES.indexOf(signs.charAt(0)) + 1;
        boolean one = signs.length() > 2 && signs.chars().allMatch(c -> c == signs.charAt(0));
        String words = text.substring(above.start(), above.end()).strip();
        boolean whole = above.end() + 1 == line.start() && signs.length() >= words.length();
        return one && whole && UNDERLINES.indexOf(words.charAt(0)) < 0 ? level : 0;
    }

    private static int heading(String text, int start, int end) {
        int at = start;
        while (at < end && text.charAt(at) == '#') {
            at++;
        }
        int level = at - start;
        return level > 0 && level <= 6 && at < end && text.charAt(at) == ' ' ? level : 0;
    }

    private static boolean isBlank(String text, int start, int end) {
        for (int i = start; i < end; i++) {
            if (!isBlank(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    /** Blanks of every width, no-break ones and a byte order mark gone astray among them. */
    public static boolean isBlank(char c) {
        return c <= ' ' || c >= 0x7F && (c == '\u00A0' || c == '\uFEFF' || c == '\u200B' || Character.isWhitespace(c));
    }
}
