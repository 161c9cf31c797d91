package org.sheaf.identity.finding;

import org.sheaf.study.IdentityKind;
import org.sheaf.text.Span;

/**
 * A place in a text that could tell who somebody is.
 *
 * @param span UTF-16, in the text it was found in
 * @param kind what it stands for, as far as the source can say
 * @param source who found it
 */
public record Find(Span span, IdentityKind kind, Source source) {}
