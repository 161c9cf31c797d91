package org.sheaf.intake;

/**
 * A file that is the second part of an interview, and was read together with the first.
 *
 * @param origin the file
 * @param partner the first part, under which the interview is listed
 */
public record PartnerFile(Origin origin, Origin partner) implements ReadFile {}
