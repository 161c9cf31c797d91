package org.sheaf.documents;

import java.util.ArrayList;
import java.util.List;
import org.sheaf.documents.StyledDocument.Anchor;
import org.sheaf.documents.StyledDocument.Paragraph;
import org.sheaf.text.Span;

/** One paragraph as its words come. One thread. */
final class ParagraphWriter {

    private final StringBuilder text = new StringBuilder();
    private final List<Span> bold = new ArrayList<>();
    private final List<Anchor> anchors = new ArrayList<>();

    /** Adds words. */
    ParagraphWriter add(CharSequence words, boolean isBold) {
        int start = text.length();
        text.append(words);
        if (isBold && words.length() > 0) {
            int last = bold.size() - 1;
            if (last >= 0 && bold.get(last).end() == start) {
                bold.set(last, new Span(bold.get(last).start(), text.length()));
            } else {
                bold.add(new Span(start, text.length()));
            }
        }
        return this;
    }

    /** A remark begins or ends here. */
    void anchor(int remark) {
        anchors.add(new Anchor(text.length(), remark));
    }

    /** Whether nothing was added. */
    boolean isEmpty() {
        return text.isEmpty();
    }

    int length() {
        return text.length();
    }

    /** The last character, or 0 when there is none. */
    char last() {
        return text.isEmpty() ? 0 : text.charAt(text.length() - 1);
    }

    /** Takes blanks from the end. */
    void trimEnd() {
        int end = text.length();
        while (end > 0 && text.charAt(end - 1) == ' ') {
            end--;
        }
        text.setLength(end);
        for (int i = bold.size() - 1; i >= 0 && bold.get(i).end() > end; i--) {
            Span cut = bold.remove(i);
            if (cut.start() < end) {
                bold.add(new Span(cut.start(), end));
            }
        }
        anchors.replaceAll(anchor -> anchor.at() > text.length() ? new Anchor(text.length(), anchor.remark()) : anchor);
    }

    /** Adds another paragraph's words behind those that are here. */
    void addAll(ParagraphWriter other) {
        int shift = text.length();
        text.append(other.text);
        other.bold.forEach(span -> bold.add(new Span(span.start() + shift, span.end() + shift)));
        other.anchors.forEach(anchor -> anchors.add(new Anchor(anchor.at() + shift, anchor.remark())));
    }

    String text() {
        return text.toString();
    }

    /** The paragraph. */
    Paragraph done(String style, int heading) {
        return new Paragraph(text.toString(), bold, style, heading, anchors);
    }
}
