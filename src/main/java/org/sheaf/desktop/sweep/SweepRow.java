package org.sheaf.desktop.sweep;

/**
 * A place that would be coded.
 *
 * @param transcript its name
 * @param line where it begins
 * @param words on one line
 */
record SweepRow(String transcript, int line, String words) {}
