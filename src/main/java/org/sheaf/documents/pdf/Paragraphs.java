package org.sheaf.documents.pdf;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sheaf.documents.StyledDocument.Block;
import org.sheaf.documents.StyledDocument.Paragraph;
import org.sheaf.text.Span;

/** Joins lines that were broken for the page's width to paragraphs. */
final class Paragraphs {

    /** Between paragraphs there is so much more room than between lines. */
    private static final float MORE_ROOM = 1.3f;

    private static final Pattern LABEL = Pattern.compile("^([^:\\t]{1,40}?)[ ]?(?::|\\t)");
    private static final Pattern SENTENCE_END = Pattern.compile("[.?!…:][\"”’)\\]]*$");

    /** A label that begins so many paragraphs begins one wherever a line begins with it. */
    private static final int KNOWN_LABEL = 3;

    private final List<Line> lines;
    private final Hyphens hyphens;
    private final Measures measures;
    private final Map<String, Integer> labels = new HashMap<>();

    private Paragraphs(List<Line> lines) {
        this.lines = lines;
        this.hyphens = new Hyphens(lines);
        this.measures = new Measures(lines);
    }

    /** The paragraphs that lines in reading order make. */
    static List<Block> of(List<Line> lines) {
        return new Paragraphs(lines).build();
    }

    private List<Block> build() {
        boolean[] begins = new boolean[lines.size()];
        for (int i = 0; i < lines.size(); i++) {
            begins[i] = i == 0 || beginsParagraph(lines.get(i - 1), lines.get(i));
            if (begins[i]) {
                label(lines.get(i)).ifPresent(label -> labels.merge(label, 1, Integer::sum));
            }
        }
        List<Block> paragraphs = new ArrayList<>();
        int first = 0;
        for (int i = 1; i <= lines.size(); i++) {
            if (i == lines.size() || begins[i] || beginsWithKnownLabel(lines.get(i))) {
                paragraphs.add(joined(lines.subList(first, i)));
                first = i;
            }
        }
        return paragraphs;
    }

    private static Optional<String> label(Line line) {
        Matcher label = LABEL.matcher(line.words());
        return label.find() ? Optional.of(label.group(1)) : Optional.empty();
    }

    private boolean beginsWithKnownLabel(Line line) {
        return label(line)
                .map(label -> labels.getOrDefault(label, 0) >= KNOWN_LABEL)
                .orElse(false);
    }

    private boolean beginsParagraph(Line before, Line line) {
        if (Math.abs(line.size() - before.size()) > 0.12f * before.size() || line.beginsWithBoldName()) {
            return true;
        }
        boolean same = before.flow() == line.flow();
        float pitch = line.box().baseline() - before.box().baseline();
        if (same && pitch > MORE_ROOM * measures.pitch(line)) {
            return true;
        }
        if (wouldHaveFitted(before, line)) {
            return true;
        }
        if (same) {
            return measures.isIndentedFirst(before, line);
        }
        return SENTENCE_END.matcher(before.words().strip()).find()
                && !Character.isLowerCase(line.words().strip().codePointAt(0));
    }

    /** Whether the first word had room on the line before: then the line was ended on purpose. */
    private boolean wouldHaveFitted(Line before, Line line) {
        float room = measures.right(before) - before.box().right();
        return room > line.box().firstWord() + 0.6f * line.size();
    }

    private Paragraph joined(List<Line> of) {
        StringBuilder text = new StringBuilder();
        List<Span> bold = new ArrayList<>();
        for (int i = 0; i < of.size(); i++) {
            Line line = of.get(i);
            if (i > 0) {
                switch (hyphens.between(text.toString().substring(Math.max(0, text.length() - 80)), line.words())) {
                    case JOINED -> text.setLength(text.length() - 1);
                    case BLANK -> text.append(' ');
                    case KEPT -> {
                        // As it stands.
                    }
                }
            }
            int shift = text.length();
            text.append(line.words());
            for (Span span : line.bold()) {
                add(bold, new Span(span.start() + shift, span.end() + shift), text);
            }
        }
        String words = text.toString();
        bold.removeIf(span -> span.end() > words.length());
        return new Paragraph(words.replace('\u00AD', '-'), bold, "", measures.heading(of.get(0)));
    }

    /** Adds a bold stretch; the blank between two lines does not end one. */
    private static void add(List<Span> bold, Span more, StringBuilder text) {
        int last = bold.size() - 1;
        if (last >= 0
                && text.substring(Math.min(bold.get(last).end(), more.start()), more.start())
                        .isBlank()) {
            bold.set(last, new Span(bold.get(last).start(), more.end()));
        } else {
            bold.add(more);
        }
    }
}
