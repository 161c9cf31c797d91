package org.sheaf.desktop.transcripts;

import org.sheaf.study.Stage;
import org.sheaf.study.Transcript;

/**
 * One line of the list.
 *
 * @param transcript which
 * @param quotations how many, of all coders
 * @param stage how far the acting coder has come
 * @param read whether it is the one being read
 */
record TranscriptRow(Transcript transcript, int quotations, Stage stage, boolean read) {}
