package org.sheaf.workbench;

import org.sheaf.study.Study;
import org.sheaf.study.Texts;
import org.sheaf.study.Transcript;

/**
 * The study on which an own step was made, and the one on which it is to be made.
 *
 * @param was the first
 * @param wasTexts its texts
 * @param now the second
 * @param nowTexts its texts; a revision's number may name another text there, where both corrected one
 */
record Sides(Study was, Texts wasTexts, Study now, Texts nowTexts) {

    /** Whether a transcript has the same text on both sides. */
    boolean hasSameText(Transcript before, Transcript after) {
        return before.revision() == after.revision()
                && wasTexts.of(before).text().equals(nowTexts.of(after).text());
    }
}
