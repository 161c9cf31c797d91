package org.sheaf.intake;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.sheaf.documents.StyledDocument;
import org.sheaf.intake.format.DocumentText;
import org.sheaf.text.EditScript;
import org.sheaf.text.Span;

/** Follows the remarks of a document to the text that was written anew from it. */
final class Remarks {

    private final String before;
    private final String after;
    private final EditScript script;

    private Remarks(String before, String after) {
        this.before = before;
        this.after = after;
        this.script = EditScript.between(before, after);
    }

    /**
     * The remarks of a document on the words they were made about.
     *
     * @param text as it was written from the document, not blank
     */
    static List<Remark> of(StyledDocument document, String text) {
        if (document.remarks().isEmpty()) {
            return List.of();
        }
        Map<Integer, Span> places = DocumentText.places(document.blocks());
        Remarks remarks = new Remarks(DocumentText.of(document.blocks()).text(), text);
        List<Remark> found = new ArrayList<>();
        for (int i = 0; i < document.remarks().size(); i++) {
            StyledDocument.Remark each = document.remarks().get(i);
            Span place = places.getOrDefault(i, new Span(0, 0));
            found.add(new Remark(
                    remarks.follow(place),
                    each.kind().name().toLowerCase(Locale.ROOT),
                    each.author(),
                    each.date(),
                    each.text()));
        }
        found.sort(Comparator.comparingInt(remark -> remark.span().start()));
        return found;
    }

    private Span follow(Span place) {
        Span words = word(before, place);
        Optional<Span> mapped = script.map(words);
        Optional<Span> same = mapped.filter(span -> alike(words.of(before), span.of(after)));
        return same.or(() -> counted(words))
                .or(() -> mapped)
                .map(span -> word(after, span))
                .orElseGet(() -> {
                    // The words are gone: those nearest to where they stood.
                    int at = script.map(new Span(words.start(), words.start()))
                            .map(Span::start)
                            .orElse(0);
                    return word(after, new Span(at, at));
                });
    }

    /** Where much differs, as of tables: the same words, counted from the start. */
    private Optional<Span> counted(Span words) {
        String wanted = words.of(before);
        int from = -1;
        for (int at = before.indexOf(wanted); at >= 0 && at <= words.start(); at = before.indexOf(wanted, at + 1)) {
            int next = after.indexOf(wanted, from + 1);
            from = next < 0 ? from : next;
        }
        return from < 0 ? Optional.empty() : Optional.of(new Span(from, from + wanted.length()));
    }

    private static boolean alike(String one, String other) {
        return one.replaceAll("\\s+", "").equals(other.replaceAll("\\s+", ""));
    }

    /** A span without blanks at its ends; for a point the word before it, or else the one after it. */
    private static Span word(String text, Span span) {
        int start = Math.min(span.start(), text.length());
        int end = Math.min(span.end(), text.length());
        while (start < end && Character.isWhitespace(text.charAt(start))) {
            start++;
        }
        while (end > start && Character.isWhitespace(text.charAt(end - 1))) {
            end--;
        }
        return start < end ? new Span(start, end) : wordAt(text, start);
    }

    private static Span wordAt(String text, int point) {
        int end = point;
        while (end > 0 && Character.isWhitespace(text.charAt(end - 1))) {
            end--;
        }
        if (end == 0) {
            while (end < text.length() && Character.isWhitespace(text.charAt(end))) {
                end++;
            }
            while (end < text.length() && !Character.isWhitespace(text.charAt(end))) {
                end++;
            }
        }
        int start = end;
        while (start > 0 && !Character.isWhitespace(text.charAt(start - 1))) {
            start--;
        }
        return new Span(start, end);
    }
}
