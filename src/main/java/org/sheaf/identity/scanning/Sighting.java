package org.sheaf.identity.scanning;

import org.sheaf.study.Identity;
import org.sheaf.text.Span;

/**
 * A place where an identity that is known stands in some words.
 *
 * @param span the bare writing, without title and possessive, UTF-16
 * @param identity which
 * @param slip whether it is no writing of it but near one, or sounds alike
 */
public record Sighting(Span span, Identity identity, boolean slip) {}
