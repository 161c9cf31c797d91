package org.sheaf.intake.convention;

/**
 * Something about who speaks that a person should look at before importing.
 *
 * @param turn index of the first turn concerned
 * @param label the label concerned
 * @param likely the label it is probably a slip for; empty when nothing can be said
 * @param sentence what is doubtful, for people
 */
public record Doubt(int turn, String label, String likely, String sentence) {}
