package org.sheaf.study;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.sheaf.text.Span;

/** Small made-up studies for tests. */
public final class Fiction {

    /** When everything in the fictions happens. */
    public static final Instant NOON = Instant.parse("2024-05-02T12:00:00Z");

    private Fiction() {}

    /** A transcript whose turns are {@code label: speech} lines with a blank line between. */
    public static TranscriptChange.Arrival interview(String name, String... turns) {
        StringBuilder text = new StringBuilder();
        List<String> labels = new ArrayList<>();
        List<Turn> list = new ArrayList<>();
        for (String turn : turns) {
            if (text.length() > 0) {
                text.append("\n\n");
            }
            int colon = turn.indexOf(": ");
            String label = turn.substring(0, colon);
            if (!labels.contains(label)) {
                labels.add(label);
            }
            int start = text.length();
            text.append(turn);
            list.add(new Turn(
                    labels.indexOf(label),
                    new Span(start, text.length()),
                    new Span(start + colon + 2, text.length()),
                    -1));
        }
        List<Speaker> speakers =
                labels.stream().map(label -> new Speaker(label, null, 1, 10)).toList();
        Transcript head = new Transcript(
                Id.random(),
                name,
                1,
                Facts.NONE,
                speakers,
                text.length(),
                list.size(),
                text.toString().split("\\s+").length,
                new Source(name + ".txt", "txt", "UTF-8", "name-colon", "0".repeat(64)));
        return new TranscriptChange.Arrival(head, new TranscriptText(text.toString(), list));
    }

    /** A document of paragraphs with a blank line between; those that begin with number signs are headings. */
    public static TranscriptChange.Arrival document(String name, String... paragraphs) {
        StringBuilder text = new StringBuilder();
        List<Heading> headings = new ArrayList<>();
        for (String paragraph : paragraphs) {
            if (text.length() > 0) {
                text.append("\n\n");
            }
            int level = paragraph.length() - paragraph.replaceFirst("^#+", "").length();
            if (level > 0) {
                int start = text.length() + level + 1;
                headings.add(new Heading(level, new Span(start, text.length() + paragraph.length())));
            }
            text.append(paragraph);
        }
        Transcript head = new Transcript(
                Id.random(),
                name,
                1,
                Facts.NONE,
                List.of(),
                text.length(),
                0,
                text.toString().split("\\s+").length,
                new Source(name + ".md", "md", "UTF-8", "none", "1".repeat(64)));
        return new TranscriptChange.Arrival(head, new TranscriptText(text.toString(), List.of(), headings));
    }

    /** A new quotation of the words, wherever they first stand. */
    public static Quotation quote(TranscriptText text, String words, Coder coder, List<Id<Code>> codes) {
        int at = text.text().indexOf(words);
        if (at < 0) {
            throw new IllegalArgumentException("the words are not there: " + words);
        }
        return Quotation.of(
                coder.id(),
                new Span(at, at + words.length()),
                NOON,
                codes.stream().map(code -> Coding.of(code, NOON)).toList());
    }
}
