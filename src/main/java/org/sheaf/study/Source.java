package org.sheaf.study;

/**
 * The file a transcript came from.
 *
 * @param file its name without folder
 * @param format for instance {@code docx}
 * @param encoding for instance {@code UTF-8}; empty where the format fixes it
 * @param convention the word for how turns were marked, {@code none} for a document
 * @param sha256 of the file's bytes, hexadecimal; a second import of the same file is known by it
 */
public record Source(String file, String format, String encoding, String convention, String sha256) {}
