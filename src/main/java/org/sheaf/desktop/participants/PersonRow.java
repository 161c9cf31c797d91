package org.sheaf.desktop.participants;

import java.util.List;
import org.sheaf.study.Participant;
import org.sheaf.study.Transcript;

/**
 * One line of the list.
 *
 * @param person who
 * @param transcripts in which the person speaks, in order of the study
 * @param words spoken in all of them
 */
record PersonRow(Participant person, List<Transcript> transcripts, int words) {}
