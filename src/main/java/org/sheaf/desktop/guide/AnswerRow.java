package org.sheaf.desktop.guide;

import java.util.List;
import org.sheaf.study.Code;
import org.sheaf.study.Transcript;
import org.sheaf.text.Span;

/**
 * What stands under a question: an answer, or somebody of whom there is none.
 *
 * @param transcript where
 * @param place the answer's first words, else the words that ask; empty where nobody asked
 * @param who the participants, joined; the transcript's name where nobody is known
 * @param asked what the interviewer says; empty where nobody asked
 * @param words what was answered; empty where nothing was
 * @param codes of the answer, in the framework's order
 */
record AnswerRow(Transcript transcript, Span place, String who, String asked, String words, List<Code> codes) {

    /** Copies the codes. */
    AnswerRow {
        codes = List.copyOf(codes);
    }

    /** Whether something was answered. */
    boolean isGiven() {
        return !words.isEmpty();
    }

    /** Whether the question was asked there. */
    boolean isAsked() {
        return !asked.isEmpty();
    }
}
