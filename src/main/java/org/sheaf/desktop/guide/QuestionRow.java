package org.sheaf.desktop.guide;

import org.sheaf.study.Question;

/**
 * A question in the list.
 *
 * @param question which
 * @param transcripts in how many it is known to be asked
 * @param proposed how many turns are proposed for it
 */
record QuestionRow(Question question, int transcripts, int proposed) {}
