package org.sheaf.intake.convention;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.sheaf.intake.format.Line;
import org.sheaf.intake.format.StyledText;
import org.sheaf.text.Span;

/** From marks to turns: each reaches to the last words before the next. */
final class TurnBuilder {

    private static final Pattern FOOTER = Pattern.compile(
            "(?i)\\W*(transcribed (by|with)|transkribiert (von|mit)|(automated )?transcription by|https?://\\S+$|www\\.\\S+$|\\[?end of (transcript|recording|interview|audio)|.{1,60} stopped transcription$|sonix is ).{0,80}");

    private final StyledText styled;
    private final String text;

    private TurnBuilder(StyledText styled) {
        this.styled = styled;
        this.text = styled.text();
    }

    /** Gives every paragraph without a mark to the turn before. */
    static List<RawTurn> build(StyledText styled, List<Mark> marks) {
        return new TurnBuilder(styled).build(marks, false);
    }

    /** Where only the interviewer is named, takes paragraphs without a mark for the answers of someone unnamed. */
    static List<RawTurn> buildAnswered(StyledText styled, List<Mark> marks) {
        return new TurnBuilder(styled).build(marks, true);
    }

    private List<RawTurn> build(List<Mark> marks, boolean answered) {
        List<RawTurn> turns = new ArrayList<>(marks.size());
        for (int i = 0; i < marks.size(); i++) {
            Mark mark = marks.get(i);
            int next = i + 1 < marks.size() ? marks.get(i + 1).line() : lineCount();
            int end = next < lineCount() ? beforeStamp(mark, next) : next;
            int answer = answered ? nextParagraph(mark, end) : end;
            turns.add(turn(mark, answer < end ? beforeStamp(mark, answer) : answer));
            if (answer < end && !isNotSaid(lastLine(answer, end), false)) {
                int start = line(answer).start();
                turns.add(turn(new Mark(answer, mark.way(), "", start, start, -1, false), end));
            }
        }
        return endStamped(turns);
    }

    /** Where a turn ends before the one that begins at a line: a stamp on a line of its own above belongs to that one. */
    private int beforeStamp(Mark mark, int next) {
        return next - 1 > mark.line() && stampAbove(next) != null ? next - 1 : next;
    }

    private int lineCount() {
        return styled.lines().size();
    }

    /** The first line of the paragraph behind the one in which a mark's speech begins. */
    private int nextParagraph(Mark mark, int nextMark) {
        int first = mark.line();
        while (first < nextMark && trimmedEnd(line(first).end(), mark.speech()) <= mark.speech()) {
            first++;
        }
        int at = first;
        while (at < nextMark && line(at).paragraph() == line(first).paragraph()) {
            at++;
        }
        return at;
    }

    private Line line(int index) {
        return styled.lines().get(index);
    }

    /** The turn of a mark, before the line {@code until}. */
    private RawTurn turn(Mark mark, int until) {
        int last = lastLine(mark.line(), until);
        Stamp above = stampAbove(mark.line());
        int start = above == null ? mark.start() : line(mark.line() - 1).start();
        long millis = mark.millis() < 0 && above != null ? above.millis() : mark.millis();
        int end = trimmedEnd(line(last).end(), mark.speech());
        int speech = Math.min(mark.speech(), end);
        while (speech < end && StyledText.isBlank(text.charAt(speech))) {
            speech++;
        }
        return new RawTurn(mark.label(), new Span(start, Math.max(end, start)), new Span(speech, end), millis);
    }

    private int trimmedEnd(int end, int least) {
        int at = end;
        while (at > least && StyledText.isBlank(text.charAt(at - 1))) {
            at--;
        }
        return at;
    }

    /** The last line of a turn's speech: headings, rules and footers at its end are not said. */
    private int lastLine(int first, int until) {
        int last = until - 1;
        while (last > first && isNotSaid(last, until == lineCount())) {
            last--;
        }
        return last;
    }

    private boolean isNotSaid(int index, boolean atEnd) {
        Line line = line(index);
        if (line.heading() > 0) {
            return true;
        }
        if (atEnd && line.end() - line.start() < 160 && opensParagraph(index)) {
            if (FOOTER.matcher(text.substring(line.start(), line.end())).lookingAt()) {
                return true;
            }
        }
        for (int at = line.start(); at < line.end(); at++) {
            char c = text.charAt(at);
            if (c != '-' && c != '*' && c != '_' && c != '=' && !StyledText.isBlank(c)) {
                return false;
            }
        }
        return true;
    }

    private boolean opensParagraph(int index) {
        return index == 0 || line(index).paragraph() != line(index - 1).paragraph();
    }

    /** The stamp that fills the line above, if one does. */
    private @Nullable Stamp stampAbove(int index) {
        return index == 0 ? null : Stamp.filling(styled, index - 1);
    }

    /** Where turns end with a stamp and none begins with one, it is the time at which the turn ends. */
    private List<RawTurn> endStamped(List<RawTurn> turns) {
        if (turns.size() < 2 || turns.stream().anyMatch(turn -> turn.millis() >= 0)) {
            return turns;
        }
        List<RawTurn> changed = new ArrayList<>(turns.size());
        long start = 0;
        int stamped = 0;
        for (RawTurn turn : turns) {
            Stamp last = stampAtEnd(turn.speech());
            if (last == null) {
                changed.add(new RawTurn(turn.label(), turn.whole(), turn.speech(), start));
                continue;
            }
            stamped++;
            Span speech = new Span(
                    turn.speech().start(),
                    trimmedEnd(last.start(), turn.speech().start()));
            changed.add(new RawTurn(turn.label(), turn.whole(), speech, start));
            start = last.millis();
        }
        return stamped * 2 > turns.size() ? changed : turns;
    }

    private @Nullable Stamp stampAtEnd(Span speech) {
        int from = Math.max(speech.start(), speech.end() - 24);
        for (int at = from; at < speech.end(); at++) {
            char c = text.charAt(at);
            if (c == '#' || c == '[' || c == '(' || c == '\\') {
                Stamp stamp = Stamp.at(text, at, speech.end());
                if (stamp != null && stamp.enclosed() && stamp.end() == speech.end()) {
                    return stamp;
                }
            }
        }
        return null;
    }
}
