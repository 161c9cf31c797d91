package org.sheaf.cli;

import java.util.Locale;

/** Small matters of English. */
final class Words {

    private Words() {}

    /** For instance “1 file” and “1,200 files”. */
    static String count(long n, String noun) {
        return count(n, noun, noun + "s");
    }

    /** For instance “1 entry” and “3 entries”. */
    static String count(long n, String one, String many) {
        return String.format(Locale.ROOT, "%,d %s", n, n == 1 ? one : many);
    }
}
