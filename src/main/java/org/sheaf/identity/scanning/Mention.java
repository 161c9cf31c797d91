package org.sheaf.identity.scanning;

import org.sheaf.identity.finding.Source;
import org.sheaf.identity.words.Where;
import org.sheaf.text.Span;

/**
 * One place where something was found.
 *
 * @param where the words that hold it
 * @param span in those words, UTF-16
 * @param writing as it stands there, without a possessive
 * @param source that found it first
 */
public record Mention(Where where, Span span, String writing, Source source) {}
