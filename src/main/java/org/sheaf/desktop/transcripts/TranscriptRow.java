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
 * @param leads whether it is the first of the documents, which stand below the interviews
 */
record TranscriptRow(Transcript transcript, int quotations, Stage stage, boolean read, boolean leads) {

    /** The same as the first of the documents. */
    TranscriptRow leading() {
        return new TranscriptRow(transcript, quotations, stage, read, true);
    }
}
