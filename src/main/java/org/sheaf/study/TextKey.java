package org.sheaf.study;

/**
 * Names one revision of one text.
 *
 * @param transcript whose
 * @param revision from 1
 */
public record TextKey(Id<Transcript> transcript, int revision) {}
