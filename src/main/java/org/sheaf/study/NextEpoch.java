package org.sheaf.study;

import java.util.List;

/**
 * What a new epoch begins with.
 *
 * @param study all objects and quotations as they become; the quotations are sealed by the store
 * @param texts of the new epoch
 * @param kept which texts it has besides the present ones
 * @param entry of the change that closes the old epoch, the first of the new one
 */
public record NextEpoch(Study study, Texts texts, List<TextKey> kept, Entry entry) {

    /** Copies the list; refuses an entry that does not follow. */
    public NextEpoch {
        kept = List.copyOf(kept);
        if (entry.epoch() != study.epoch() + 1 || entry.position() != study.position()) {
            throw new IllegalArgumentException("the entry is not the first of the next epoch");
        }
    }
}
