package org.sheaf.intake.format;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.sheaf.documents.StyledDocument;
import org.sheaf.text.Span;

/** A document’s blocks as running text. */
public final class DocumentText {

    private final StringBuilder text = new StringBuilder();
    private final List<Line> lines = new ArrayList<>();
    private int paragraph;

    private DocumentText() {}

    /** One line for each line of a paragraph, each paragraph one of its own; a row of a table is one paragraph. */
    public static StyledText of(List<StyledDocument.Block> blocks) {
        DocumentText written = new DocumentText();
        for (StyledDocument.Block block : blocks) {
            if (block instanceof StyledDocument.Paragraph p) {
                written.add(p);
            } else if (block instanceof StyledDocument.Table table) {
                table.rows().forEach(written::addRow);
            }
        }
        return new StyledText(written.text.toString(), written.lines);
    }

    private void addRow(List<List<StyledDocument.Paragraph>> row) {
        if (row.size() == 1) {
            row.get(0).forEach(this::add);
            return;
        }
        String joined = row.stream()
                .map(cell -> cell.stream().map(p -> p.text().strip()).collect(Collectors.joining(" ")))
                .collect(Collectors.joining("\t"));
        add(new StyledDocument.Paragraph(joined, List.of(), "", 0));
    }

    private void add(StyledDocument.Paragraph added) {
        if (added.text().isBlank()) {
            return;
        }
        String words = added.text();
        int start = 0;
        while (start <= words.length()) {
            int end = words.indexOf('\n', start);
            end = end < 0 ? words.length() : end;
            if (!words.substring(start, end).isBlank()) {
                int at = text.length();
                text.append(words, start, end).append('\n');
                int bold = Math.min(boldEnd(added, start), end) - start;
                lines.add(new Line(at, at + end - start, paragraph, at + Math.max(0, bold), added.heading()));
            }
            start = end + 1;
        }
        paragraph++;
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
