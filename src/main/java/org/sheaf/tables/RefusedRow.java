package org.sheaf.tables;

/**
 * A row of a table, or a part of one, that did not go in.
 *
 * @param line where the user finds it, see {@link Sheet.Row#line}
 * @param why one or two sentences: what does not fit, and what to do
 */
public record RefusedRow(int line, String why) {}
