package org.sheaf.desktop.transcripts;

import org.sheaf.study.Transcript;

/**
 * One line of the list.
 *
 * @param transcript which
 * @param quotations how many, of all coders
 * @param mine whether the acting coder has marked any
 */
record TranscriptRow(Transcript transcript, int quotations, boolean mine) {}
