package org.sheaf.text;

import java.util.List;

/** Several things in one sentence. */
public final class Listing {

    private Listing() {}

    /** “A”, “A and B”, “A, B and C”; empty for none. */
    public static String and(List<String> things) {
        int last = things.size() - 1;
        return last < 1
                ? String.join("", things)
                : String.join(", ", things.subList(0, last)) + " and " + things.get(last);
    }
}
