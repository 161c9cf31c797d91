package org.sheaf.desktop.identities;

import org.jspecify.annotations.Nullable;
import org.sheaf.study.Identity;

/**
 * A place where a name stands, with the words around it.
 *
 * @param where for instance “07 Marit, line 415”, or “Memo”
 * @param before the words before it
 * @param writing the name as it stands there, with a possessive
 * @param after the words after it
 * @param spared how the place is left as it is; null where every place is replaced, as in memos and names of codes
 */
record PlaceCard(String where, String before, String writing, String after, Identity.@Nullable Spared spared) {

    /** Whether it can be left as it is. */
    boolean canSpare() {
        return spared != null;
    }
}
