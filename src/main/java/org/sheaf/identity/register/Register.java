package org.sheaf.identity.register;

import java.util.ArrayList;
import java.util.List;
import org.sheaf.study.Identity;

/**
 * The identities that were applied, as an open vault knows them. Immutable.
 *
 * @param identities in the order in which they came in
 */
public record Register(List<Identity> identities) {

    /** That of a study to which nothing was applied yet, or whose vault is not open. */
    public static final Register NONE = new Register(List.of());

    /** Copies the list. */
    public Register {
        identities = List.copyOf(identities);
    }

    /** Every writing of everything that was replaced: what must not leave. */
    public List<String> originals() {
        List<String> writings = new ArrayList<>();
        for (Identity identity : identities) {
            if (identity.verdict() == Identity.Verdict.REPLACE) {
                writings.addAll(identity.writings());
            }
        }
        return writings.stream().distinct().toList();
    }
}
