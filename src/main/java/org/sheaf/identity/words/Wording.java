package org.sheaf.identity.words;

/**
 * Words in a study.
 *
 * @param where they stand
 * @param words all of them
 */
public record Wording(Where where, String words) {}
