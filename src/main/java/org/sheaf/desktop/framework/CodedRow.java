package org.sheaf.desktop.framework;

import java.util.List;
import java.util.Locale;
import org.sheaf.study.Id;
import org.sheaf.study.QuotationRef;
import org.sheaf.study.Transcript;
import org.sheaf.text.Span;

/**
 * Words that carry a code, of whichever coder; quotations that overlap are one row and go together.
 *
 * @param transcript where
 * @param span what they cover
 * @param quotations that make it up
 * @param context what to read
 */
public record CodedRow(Id<Transcript> transcript, Span span, List<QuotationRef> quotations, Context context) {

    /** Copies the quotations. */
    public CodedRow {
        quotations = List.copyOf(quotations);
    }

    /**
     * What to read of it.
     *
     * @param speaker to whom the words are ascribed
     * @param where transcript and citable lines
     * @param before some words before it in the text
     * @param words the words themselves, in one line
     * @param after some words after it
     */
    public record Context(String speaker, String where, String before, String words, String after) {}

    /** Whether speaker, place or the quotation itself holds some words, case aside. */
    boolean holds(String lowerCase) {
        return lowerCase.isEmpty()
                || context.words.toLowerCase(Locale.ROOT).contains(lowerCase)
                || context.speaker.toLowerCase(Locale.ROOT).contains(lowerCase)
                || context.where.toLowerCase(Locale.ROOT).contains(lowerCase);
    }

    /** Tells rows apart when they are gathered anew. */
    public QuotationRef key() {
        return quotations.get(0);
    }
}
