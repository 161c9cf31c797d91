package org.sheaf.intake.format;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.sheaf.documents.StyledDocument;
import org.sheaf.text.Span;

/** A document’s blocks as running text. */
public final class DocumentText {

    private final StringBuilder text = new StringBuilder();
    private final List<Line> lines = new ArrayList<>();
    private final Map<Integer, Span> places = new HashMap<>();
    private int paragraph;

    private DocumentText() {}

    /** One line for each line of a paragraph, each paragraph one of its own; a row of a table is one paragraph. */
    public static StyledText of(List<StyledDocument.Block> blocks) {
        DocumentText written = written(blocks);
        return new StyledText(written.text.toString(), written.lines);
    }

    /**
     * Where remarks stand in the running text, by their index: from the first of their anchors to the last; an empty span is a
     * point. Those without anchors are left out.
     */
    public static Map<Integer, Span> places(List<StyledDocument.Block> blocks) {
        return Map.copyOf(written(blocks).places);
    }

    private static DocumentText written(List<StyledDocument.Block> blocks) {
        DocumentText written = new DocumentText();
        for (StyledDocument.Block block : blocks) {
            if (block instanceof StyledDocument.Paragraph p) {
                written.add(p);
            } else if (block instanceof StyledDocument.Table table) {
                table.rows().forEach(written::addRow);
            }
        }
        return written;
    }

    private void addRow(List<List<StyledDocument.Paragraph>> row) {
        if (row.size() == 1) {
            row.get(0).forEach(this::add);
            return;
        }
        StringBuilder joined = new StringBuilder();
        List<StyledDocument.Anchor> anchors = new ArrayList<>();
        for (int c = 0; c < row.size(); c++) {
            joined.append(c == 0 ? "" : "\t");
            for (int p = 0; p < row.get(c).size(); p++) {
                joined.append(p == 0 ? "" : " ");
                StyledDocument.Paragraph paragraph = row.get(c).get(p);
                String words = paragraph.text().strip();
                int start = joined.length();
                int shift = start - paragraph.text().indexOf(words);
                joined.append(words);
                for (StyledDocument.Anchor anchor : paragraph.anchors()) {
                    int at = Math.max(start, Math.min(anchor.at() + shift, joined.length()));
                    anchors.add(new StyledDocument.Anchor(at, anchor.remark()));
                }
            }
        }
        add(new StyledDocument.Paragraph(joined.toString(), List.of(), "", 0, anchors));
    }

    private void add(StyledDocument.Paragraph added) {
        if (added.text().isBlank()) {
            added.anchors().forEach(anchor -> place(anchor, text.length()));
            return;
        }
        Deque<StyledDocument.Anchor> anchors = new ArrayDeque<>(added.anchors());
        String words = added.text();
        int start = 0;
        while (start <= words.length()) {
            int end = words.indexOf('\n', start);
            end = end < 0 ? words.length() : end;
            if (!words.substring(start, end).isBlank()) {
                int at = text.length();
                text.append(words, start, end).append('\n');
                while (!anchors.isEmpty() && anchors.peek().at() <= end) {
                    place(anchors.peek(), at + Math.max(0, anchors.remove().at() - start));
                }
                int bold = Math.min(boldEnd(added, start), end) - start;
                lines.add(new Line(at, at + end - start, paragraph, at + Math.max(0, bold), added.heading()));
            }
            start = end + 1;
        }
        anchors.forEach(anchor -> place(anchor, text.length() - 1));
        paragraph++;
    }

    private void place(StyledDocument.Anchor anchor, int at) {
        places.merge(
                anchor.remark(),
                new Span(at, at),
                (a, b) -> new Span(Math.min(a.start(), b.start()), Math.max(a.end(), b.end())));
    }

    /** Where the bold stretch ends in which the first word of a line stands. */
    private static int boldEnd(StyledDocument.Paragraph of, int lineStart) {
        int first = lineStart;
        while (first < of.text().length() && StyledText.isBlank(of.text().charAt(first))) {
            first++;
        }
        int end = lineStart;
        for (Span bold : of.bold()) {
            boolean goesOn = end > lineStart
                    && of.text().substring(end, Math.max(end, bold.start())).isBlank();
            if (bold.contains(first) || goesOn && bold.start() >= end) {
                end = bold.end();
            }
        }
        return end;
    }
}
