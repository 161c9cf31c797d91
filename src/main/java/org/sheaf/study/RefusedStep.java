package org.sheaf.study;

/**
 * A step that could not become part of the team's study. It was taken back here; what it did is kept in it.
 *
 * @param step as it was made
 * @param why it was refused, a sentence for the user
 */
public record RefusedStep(TeamStep step, String why) {}
