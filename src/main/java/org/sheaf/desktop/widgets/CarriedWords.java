package org.sheaf.desktop.widgets;

import org.jspecify.annotations.Nullable;
import org.sheaf.study.Id;
import org.sheaf.study.Quotation;
import org.sheaf.study.Transcript;
import org.sheaf.text.Span;

/**
 * Words that are dragged out of a transcript, or a quotation.
 *
 * @param transcript where they stand
 * @param words in its present revision
 * @param quotation that is dragged, or null when only words are
 */
public record CarriedWords(
        Id<Transcript> transcript, Span words, @Nullable Id<Quotation> quotation) {}
