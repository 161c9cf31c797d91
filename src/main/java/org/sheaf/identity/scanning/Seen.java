package org.sheaf.identity.scanning;

import org.sheaf.identity.finding.Source;
import org.sheaf.study.IdentityKind;
import org.sheaf.text.Span;

/**
 * Something found that no identity is known for.
 *
 * @param passage that holds it
 * @param span in its words, without title and possessive
 * @param writing as it stands there
 * @param kind what it may be
 * @param source that found it
 */
record Seen(Passage passage, Span span, String writing, IdentityKind kind, Source source) {}
