package org.sheaf.intake.guide;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sheaf.study.Heading;
import org.sheaf.study.Question;

/**
 * A topic guide as running text: numbered questions, their prompts below them, marked or set in. Where nothing is numbered, a
 * line that asks is a question. Headings make sections.
 */
public final class GuideText {

    private static final Pattern NUMBERED = Pattern.compile(
            "^(?:question|frage|q)?\\s*(\\d{1,3})\\s*(?:[.):\\]]|\\s-)\\s+(\\S.*)$", Pattern.CASE_INSENSITIVE);
    private static final Pattern BELOW = Pattern.compile(
            "^(?:[-–—•·▪◦○‣*+►➢o]|\\(?[a-z]\\s*[.)]|\\(?[ivx]{1,4}\\s*[.)]|\\d{1,3}\\.\\d{1,3}\\.?|\\d{1,3}[a-z][.)]?)\\s+(\\S.*)$");
    private static final Pattern PROMPT =
            Pattern.compile("^(?:prompts?|probes?|follow[- ]?ups?)\\s*:?\\s*(.*)$", Pattern.CASE_INSENSITIVE);
    private static final Pattern ASKS = Pattern.compile(
            "^(?:tell|can|could|would|will|please|describe|explain|walk|talk|think|what|how|why|when|where|who|which|do|did|is|are|was|were|have|has)\\b.*",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern MARKS = Pattern.compile("^#{1,6}\\s+|\\s+#+$|^\\*\\*|\\*\\*$");
    /** A heading says what follows; longer lines are sentences. */
    private static final int LONGEST_HEADING = 60;

    private final String text;
    private final List<Heading> headings;
    private final boolean numbered;
    private final List<GuideDraft.Entry> questions = new ArrayList<>();
    private final List<String> leftOut = new ArrayList<>();
    private final List<String> prompts = new ArrayList<>();
    private String section = "";
    private String question = "";
    /** The last number of a list that is set in below the question. */
    private int listed;

    private boolean closed = true;

    private GuideText(String text, List<Heading> headings) {
        this.text = text;
        this.headings = headings;
        this.numbered = text.lines()
                .map(String::strip)
                .anyMatch(line -> NUMBERED.matcher(line).matches());
    }

    /** Reads what somebody typed or pasted. */
    public static GuideDraft read(String text) {
        return read(text, List.of());
    }

    /** Reads a text whose headings are known. */
    static GuideDraft read(String text, List<Heading> headings) {
        return new GuideText(text, headings).read();
    }

    /** Writes a guide so that reading it gives the same. */
    public static String write(List<Question> guide) {
        StringBuilder written = new StringBuilder();
        String section = "";
        for (Question each : guide) {
            written.append(written.isEmpty() ? "" : "\n");
            if (!each.section().equals(section) && !each.section().isEmpty()) {
                written.append("# ").append(each.section()).append("\n\n");
            }
            section = each.section();
            written.append(each.number()).append(". ").append(line(each.text())).append('\n');
            each.prompts()
                    .forEach(prompt ->
                            written.append("   - ").append(line(prompt)).append('\n'));
        }
        return written.toString();
    }

    private static String line(String words) {
        return words.strip().replaceAll("\\s+", " ");
    }

    private GuideDraft read() {
        int start = 0;
        while (start < text.length()) {
            int end = text.indexOf('\n', start);
            end = end < 0 ? text.length() : end;
            String raw = text.substring(start, end);
            if (raw.isBlank()) {
                closed = true;
            } else {
                take(raw, isHeading(start, end));
            }
            start = end + 1;
        }
        finish();
        return new GuideDraft(questions, leftOut);
    }

    private boolean isHeading(int start, int end) {
        String line = text.substring(start, end).strip();
        return line.startsWith("#") || headings.stream().anyMatch(h -> h.at().start() >= start && h.at().end() <= end);
    }

    private void take(String raw, boolean heading) {
        String line = MARKS.matcher(raw.strip()).replaceAll("").strip();
        boolean setIn = raw.startsWith("  ") || raw.startsWith("\t");
        Matcher number = NUMBERED.matcher(line);
        int tab = line.indexOf('\t');
        if (tab > 0 && !setIn) {
            row(line.substring(0, tab).strip(), line.substring(tab + 1).strip());
        } else if (number.matches() && setIn && isOpen() && Integer.parseInt(number.group(1)) == listed + 1) {
            listed++;
            prompt(number.group(2));
        } else if (number.matches() && !(setIn && isOpen() && !startsAfresh(number.group(1)))) {
            begin(number.group(2));
        } else if (heading) {
            finish();
            section = line;
        } else {
            unnumbered(line, setIn);
        }
    }

    /** Whether a number that is set in goes on with the questions and not with a list below one. */
    private boolean startsAfresh(String number) {
        return number.equals(String.valueOf(questions.size() + 2));
    }

    private void row(String left, String right) {
        Matcher number = NUMBERED.matcher(left);
        if (left.equalsIgnoreCase("question") || left.equalsIgnoreCase("questions")) {
            return;
        }
        begin(number.matches() ? number.group(2) : left);
        for (String prompt : right.split("\t")) {
            prompt(prompt);
        }
    }

    private void unnumbered(String line, boolean setIn) {
        Matcher below = BELOW.matcher(line);
        Matcher named = PROMPT.matcher(line);
        if (isOpen() && named.matches()) {
            prompt(named.group(1));
        } else if (below.matches() && isOpen()) {
            prompt(below.group(1));
        } else if (setIn && isOpen()) {
            prompt(line);
        } else if (!closed && isOpen() && !line.endsWith("?") && !asksAnew(line)) {
            goOn(line);
        } else if (!numbered && asks(below.matches() ? below.group(1) : line)) {
            begin(below.matches() ? below.group(1) : line);
        } else if (isOpen() && asks(line)) {
            prompt(line);
        } else if (line.length() <= LONGEST_HEADING && !line.endsWith(".")) {
            finish();
            section = line.endsWith(":") ? line.substring(0, line.length() - 1) : line;
        } else {
            leftOut.add(line);
        }
    }

    private static boolean asks(String line) {
        return line.endsWith("?") || line.endsWith(".") && ASKS.matcher(line).matches();
    }

    /** A request that stands on a line of its own, where nothing is numbered. */
    private boolean asksAnew(String line) {
        return !numbered && Character.isUpperCase(line.codePointAt(0)) && asks(line);
    }

    private boolean isOpen() {
        return !question.isEmpty();
    }

    private void begin(String words) {
        finish();
        question = words.strip();
        closed = false;
    }

    private void prompt(String words) {
        Matcher below = BELOW.matcher(words.strip());
        String bare = below.matches() ? below.group(1) : words.strip();
        if (!bare.isEmpty()) {
            prompts.add(bare);
            closed = false;
        }
    }

    /** A line that was broken goes on with what stands above it. */
    private void goOn(String line) {
        if (prompts.isEmpty()) {
            question = question + " " + line;
        } else {
            prompts.add(prompts.remove(prompts.size() - 1) + " " + line);
        }
    }

    private void finish() {
        if (isOpen()) {
            questions.add(new GuideDraft.Entry(section, question, prompts));
        }
        question = "";
        listed = 0;
        prompts.clear();
        closed = true;
    }
}
