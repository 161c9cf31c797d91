package org.sheaf.desktop.reader;

import java.util.List;
import java.util.Set;
import org.sheaf.study.Code;
import org.sheaf.study.Id;
import org.sheaf.study.Study;

/**
 * What the code bar offers.
 *
 * @param study for codes and counts
 * @param recent codes used lately, newest first; the first nine have their digit
 * @param given codes that the quotation carries already; they are ticked
 */
public record CodeBarSight(Study study, List<Id<Code>> recent, Set<Id<Code>> given) {

    /** How many codes have a digit. */
    public static final int DIGITS = 9;

    /** Copies the codes. */
    public CodeBarSight {
        recent = List.copyOf(recent);
        given = Set.copyOf(given);
    }

    /** The digit that stands for a code in the reader, 0 for none. */
    int digit(Id<Code> code) {
        int at = recent.indexOf(code);
        return at >= 0 && at < DIGITS ? at + 1 : 0;
    }
}
