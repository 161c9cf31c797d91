package org.sheaf.intake.convention;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.sheaf.intake.convention.Head.Divider;
import org.sheaf.intake.format.Line;
import org.sheaf.intake.format.StyledText;

/** Reads single lines as marks of who speaks. */
final class MarkReader {

    /** What the program that recorded says behind a name. */
    private static final Pattern ANNOUNCED =
            Pattern.compile("\\s*(started|stopped|hat die) (transcription|recording|Transkription \\w+)\\s*");

    /** A line of a chat: who wrote, and to whom. */
    private static final Pattern CHAT = Pattern.compile("From +(\\S.{0,60}?) +[Tt]o +\\S.{0,60}");

    /** {@code Q.} and {@code A.} of examinations, behind the number of the line where lines are numbered. */
    private static final Pattern EXAMINED =
            Pattern.compile("(?m)^[ \\t]*(?:\\d{1,2}[ \\t]{2,})?([QA])\\.[ \\t]+(?=\\S)");

    private static final Pattern NUMBERED = Pattern.compile("\\d{1,2}[ \\t]{2,}(?=\\p{Lu})");

    private static final Pattern BRACKETED = Pattern.compile("\\[([\\p{L}\\p{N}][^\\[\\]:]{0,29})\\]:?[ \\t\\u00A0]*");

    private static final int LEAST_EXAMINED = 2;

    private final StyledText styled;
    private final String text;
    private final boolean examined;

    MarkReader(StyledText styled) {
        this.styled = styled;
        this.text = styled.text();
        this.examined = isExamination(text);
    }

    /** Questions and answers alike; a list may have an A., but no Q. */
    private static boolean isExamination(String text) {
        int questions = 0;
        int answers = 0;
        Matcher matcher = EXAMINED.matcher(text);
        while (matcher.find()) {
            questions += matcher.group(1).equals("Q") ? 1 : 0;
            answers += matcher.group(1).equals("A") ? 1 : 0;
        }
        return Math.min(questions, answers) >= LEAST_EXAMINED;
    }

    /** What a line may mark, in the most telling way; null when it names nobody. */
    @Nullable
    Mark read(int index) {
        Line line = styled.lines().get(index);
        if (line.heading() > 0) {
            return heading(index, line);
        }
        int first = firstOf(line);
        if (first >= line.end()) {
            return null;
        }
        char c = text.charAt(first);
        if (examined) {
            return examination(index, line, first);
        }
        if (c == '[') {
            Mark mark = bracketed(index, line, first);
            if (mark != null) {
                return mark;
            }
        }
        if (line.boldEnd() > line.start() || c == '*' || c == '_') {
            return bold(index, line, first);
        }
        Stamp lead = Stamp.at(text, first, line.end());
        int behind = lead == null ? first : skipBlanks(lead.end(), line.end());
        if (lead != null && behind < line.end() && (text.charAt(behind) == '*' || text.charAt(behind) == '_')) {
            Mark mark = bold(index, line, behind);
            return mark == null ? null : mark.after(first, lead.millis());
        }
        return plain(index, line, first);
    }

    /** A question, an answer, or who speaks besides; what ends with its colon is the head of a part. */
    private @Nullable Mark examination(int index, Line line, int first) {
        Matcher qa = EXAMINED.matcher(text).region(line.start(), line.end());
        if (qa.lookingAt()) {
            return new Mark(index, Convention.COLON, qa.group(1), first, qa.end(), -1, true);
        }
        Matcher number = NUMBERED.matcher(text).region(first, line.end());
        Mark mark = plain(index, line, number.lookingAt() ? number.end() : first);
        return mark == null || isBlank(mark.speech(), line.end()) ? null : mark;
    }

    private @Nullable Mark bracketed(int index, Line line, int first) {
        Matcher matcher = BRACKETED.matcher(text).region(first, line.end());
        if (!matcher.lookingAt() || isBlank(matcher.end(), line.end()) || Stamp.at(text, first, line.end()) != null) {
            return null;
        }
        String label = matcher.group(1).strip();
        boolean names = Labels.kind(label) == Labels.Kind.CODE
                || Lexicon.role(Labels.base(Labels.plain(label))).isPresent();
        return names ? new Mark(index, Convention.BRACKET, label, first, matcher.end(), -1, true) : null;
    }

    private int firstOf(Line line) {
        int at = line.start();
        while (at < line.end() && StyledText.isBlank(text.charAt(at))) {
            at++;
        }
        return at;
    }

    private @Nullable Mark plain(int index, Line line, int first) {
        Head head = Head.at(text, first, line.end());
        if (head == null || !Labels.mayBe(text, head.labelStart(), head.labelEnd())) {
            return null;
        }
        boolean rest = !isBlank(head.after(), line.end());
        boolean leadStamp = head.labelStart() > first;
        return switch (head.divider()) {
            case COLON -> mark(index, Convention.COLON, first, head, true);
            case STAMP -> mark(index, rest ? Convention.COLON : Convention.NAME_LINE, first, head, true);
            case TAB -> mark(index, rest ? Convention.TAB : Convention.NAME_LINE, first, head, true);
            case GAP -> rest ? null : mark(index, Convention.NAME_LINE, first, head, true);
            case END -> mark(index, Convention.NAME_LINE, first, head, leadStamp);
        };
    }

    private Mark mark(int index, Convention way, int first, Head head, boolean firm) {
        String label = head.label(text);
        Matcher chat = CHAT.matcher(label);
        return new Mark(index, way, chat.matches() ? chat.group(1) : label, first, head.after(), head.millis(), firm);
    }

    private @Nullable Mark heading(int index, Line line) {
        int from = line.start();
        while (from < line.end() && (text.charAt(from) == '#' || StyledText.isBlank(text.charAt(from)))) {
            from++;
        }
        Head head = Head.at(text, from, line.end());
        if (head == null
                || !Labels.mayBe(text, head.labelStart(), head.labelEnd())
                || !isBlank(head.after(), line.end())) {
            return null;
        }
        return new Mark(index, Convention.HEADING, head.label(text), line.start(), line.end(), head.millis(), true);
    }

    private @Nullable Mark bold(int index, Line line, int first) {
        Bold bold = emphasised(line, first);
        if (bold == null) {
            return plain(index, line, first);
        }
        Head head = Head.at(text, bold.from, bold.to);
        if (ANNOUNCED.matcher(text).region(bold.after, line.end()).matches()) {
            return null;
        }
        if (head == null || !Labels.mayBe(text, head.labelStart(), head.labelEnd())) {
            return null;
        }
        if (!isBlank(head.after(), bold.to)) {
            // The whole line is bold, or much of it: the colon decides.
            return head.divider() == Divider.COLON ? mark(index, Convention.COLON, first, head, true) : null;
        }
        return outside(
                index,
                line,
                new Mark(
                        index,
                        head.divider() == Divider.COLON ? Convention.BOLD_COLON : Convention.BOLD_LEAD,
                        head.label(text),
                        first,
                        bold.after,
                        head.millis(),
                        true));
    }

    /** Looks behind the bold letters for a colon and a stamp. */
    private Mark outside(int index, Line line, Mark inside) {
        int at = skipBlanks(inside.speech(), line.end());
        Convention way = inside.way();
        long millis = inside.millis();
        Stamp stamp = Stamp.at(text, at, line.end());
        if (stamp != null) {
            millis = stamp.millis();
            at = skipBlanks(stamp.end(), line.end());
        }
        if (way != Convention.BOLD_COLON && at < line.end() && (text.charAt(at) == ':' || text.charAt(at) == '：')) {
            way = Convention.BOLD_COLON;
            at++;
            Stamp behind = Stamp.at(text, skipBlanks(at, line.end()), line.end());
            if (behind != null) {
                millis = behind.millis();
                at = behind.end();
            }
        }
        if (way == Convention.BOLD_LEAD && isBlank(at, line.end())) {
            way = Convention.BOLD_LINE;
        }
        return new Mark(index, way, inside.label(), inside.start(), at, millis, true);
    }

    /** Bold letters at a line's beginning: where they begin and end, and where the rest begins. */
    private record Bold(int from, int to, int after) {}

    private @Nullable Bold emphasised(Line line, int first) {
        char sign = text.charAt(first);
        if (sign != '*' && sign != '_') {
            return new Bold(first, line.boldEnd(), line.boldEnd());
        }
        int from = first;
        while (from < line.end() && text.charAt(from) == sign) {
            from++;
        }
        int signs = from - first;
        String rest = text.substring(from, line.end());
        int close = signs > 3 ? -1 : rest.indexOf(String.valueOf(sign).repeat(signs));
        // A star with a blank behind it begins a list.
        if (close <= 0 || rest.charAt(0) == ' ') {
            return null;
        }
        return new Bold(from, from + close, from + close + signs);
    }

    private boolean isBlank(int from, int to) {
        return skipBlanks(from, to) >= to;
    }

    private int skipBlanks(int from, int to) {
        int at = from;
        while (at < to && StyledText.isBlank(text.charAt(at))) {
            at++;
        }
        return at;
    }
}
