package org.sheaf.desktop.coding;

import org.jspecify.annotations.Nullable;
import org.sheaf.study.Quotation;
import org.sheaf.study.Transcript;
import org.sheaf.text.Span;

/**
 * What a coding step is about: words of a transcript, or a quotation that is there.
 *
 * @param transcript where, at the revision in which the words were selected
 * @param words the span
 * @param quotation the quotation chosen, or null when only words are selected
 */
public record Marked(
        Transcript transcript, Span words, @Nullable Quotation quotation) {}
