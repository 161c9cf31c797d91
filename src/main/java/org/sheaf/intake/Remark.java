package org.sheaf.intake;

import org.sheaf.text.Span;

/**
 * A comment or a note that a file holds beside its text; it becomes a memo on a quotation without code.
 *
 * @param span the words it is about, as positions of the text that was read; never empty
 * @param kind a word for the memo: {@code comment}, {@code footnote} or {@code endnote}
 * @param author who wrote it; empty when the file does not say
 * @param date when, as {@code 2024-05-03}; empty when the file does not say
 * @param text the words
 */
public record Remark(Span span, String kind, String author, String date, String text) {

    /** The words of the memo, in front of them author and date where the file says them. */
    public String memo() {
        String by = author + (author.isEmpty() || date.isEmpty() ? "" : ", ") + date;
        return by.isEmpty() ? text : by + ": " + text;
    }
}
