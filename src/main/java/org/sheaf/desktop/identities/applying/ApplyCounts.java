package org.sheaf.desktop.identities.applying;

/**
 * What would be applied.
 *
 * @param replaced names
 * @param places where they stand
 * @param transcripts in how many
 * @param kept names
 * @param undecided names
 */
public record ApplyCounts(int replaced, int places, int transcripts, int kept, int undecided) {}
