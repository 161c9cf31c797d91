package org.sheaf.intake.convention;

/**
 * A line that may name who speaks from there on.
 *
 * @param line its index among the lines
 * @param way how it is marked
 * @param label the name
 * @param start first position of what belongs to the mark: label or stamp
 * @param speech where speech may begin, at most the line's end
 * @param millis of its time stamp, or -1
 * @param firm whether more than the name itself speaks for it: a colon, bold letters, a stamp, two blanks at its end
 */
record Mark(int line, Convention way, String label, int start, int speech, long millis, boolean firm) {

    /** The same with a stamp in front of it. */
    Mark after(int stamp, long stampMillis) {
        return new Mark(line, way, label, stamp, speech, millis < 0 ? stampMillis : millis, firm);
    }
}
