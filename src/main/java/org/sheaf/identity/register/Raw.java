package org.sheaf.identity.register;

import org.sheaf.study.TextKey;

/**
 * A text as it was before anything in it was replaced.
 *
 * @param key whose, and which revision
 * @param present whether it was the transcript's present text
 * @param name of the transcript as it was
 * @param file from which it came, without folder
 * @param sha256 of that file, hexadecimal
 * @param text letter for letter
 */
public record Raw(TextKey key, boolean present, String name, String file, String sha256, String text) {}
