package org.sheaf.study;

import java.util.ArrayList;
import java.util.List;

/** What can be decided about identities before it is applied. */
public sealed interface IdentityChange extends Change {

    /**
     * Identities were decided, joined, parted or described; nothing in any text is changed by it.
     *
     * @param identities as they become, new ones among them
     * @param gone which are part of others now
     */
    record Reviewed(List<Identity> identities, List<Id<Identity>> gone) implements IdentityChange {
        /** Copies the lists. */
        public Reviewed {
            identities = List.copyOf(identities);
            gone = List.copyOf(gone);
        }

        @Override
        public String kind() {
            return "identities-reviewed";
        }

        @Override
        public String name(Study before) {
            if (identities.size() != 1) {
                return "Reviewed " + identities.size() + " names";
            }
            Identity one = identities.get(0);
            return switch (one.verdict()) {
                case REPLACE -> "Decided to replace ‘" + one.name() + "’";
                case KEEP -> "Decided to keep ‘" + one.name() + "’";
                case UNDECIDED -> "Left ‘" + one.name() + "’ undecided";
            };
        }

        @Override
        public List<Edit> edits(Study before, Texts texts) {
            List<Edit> edits = new ArrayList<>();
            for (Id<Identity> id : gone) {
                before.identities().find(id).ifPresent(identity -> edits.add(Edit.drop(identity)));
            }
            for (Identity identity : identities) {
                edits.add(new Edit.OfEntity(
                        before.identities().find(identity.id()).orElse(null), identity));
            }
            return edits;
        }
    }
}
