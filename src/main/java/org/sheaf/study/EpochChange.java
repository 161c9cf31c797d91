package org.sheaf.study;

import java.util.List;

/**
 * A change after which nothing of what was before remains in the study: it closes an epoch. It is no step that can be submitted
 * like others; {@code OpenStudy.closeEpoch} takes it, with the {@link Sealer} that keeps what goes.
 */
public sealed interface EpochChange extends Change {

    /** Whether an entry is that of a change which closed an epoch: the first of the next one. */
    static boolean isOf(Entry entry) {
        return isOf(entry.kind());
    }

    /** The same by its kind. */
    static boolean isOf(String kind) {
        return kind.equals(IdentitiesApplied.KIND) || kind.equals(ParticipantWithdrawn.KIND);
    }

    /** What such a change did, as part of a sentence: “before names were replaced”. */
    static String clause(Entry entry) {
        return entry.kind().equals(ParticipantWithdrawn.KIND) ? "a participant withdrew" : "names were replaced";
    }

    /** Which texts the new epoch has besides the present one of each transcript, for instance those of frozen layers. */
    List<TextKey> kept();

    /** The texts of the new epoch, made when they are asked for. */
    Texts texts(Texts before);

    @Override
    default List<Edit> edits(Study before, Texts texts) {
        return edits();
    }

    /** What becomes of which object, pages among it; their quotations are sealed anew by whoever closes the epoch. */
    List<Edit> edits();

    /**
     * Identities were replaced.
     *
     * @param title what a person reads, without any original, for instance “Replaced 68 names in 12 transcripts”
     * @param edits what becomes of which object
     * @param kept which texts remain besides the present ones
     * @param replaced the texts of the new epoch
     */
    record IdentitiesApplied(String title, List<Edit> edits, List<TextKey> kept, Replaced replaced)
            implements EpochChange {

        private static final String KIND = "identities-applied";

        /** Copies the lists. */
        public IdentitiesApplied {
            edits = List.copyOf(edits);
            kept = List.copyOf(kept);
        }

        @Override
        public String kind() {
            return KIND;
        }

        @Override
        public String name(Study before) {
            return title;
        }

        @Override
        public Texts texts(Texts before) {
            return replaced.over(before);
        }
    }

    /**
     * A participant withdrew.
     *
     * @param title what a person reads, without who it was
     * @param edits what becomes of which object
     * @param kept which texts remain besides the present ones
     * @param replaced the texts of the new epoch
     */
    record ParticipantWithdrawn(String title, List<Edit> edits, List<TextKey> kept, Replaced replaced)
            implements EpochChange {

        private static final String KIND = "participant-withdrawn";

        /** Copies the lists. */
        public ParticipantWithdrawn {
            edits = List.copyOf(edits);
            kept = List.copyOf(kept);
        }

        @Override
        public String kind() {
            return KIND;
        }

        @Override
        public String name(Study before) {
            return title;
        }

        @Override
        public Texts texts(Texts before) {
            return replaced.over(before);
        }
    }

    /** Makes the texts of a new epoch out of those of the old one. */
    @FunctionalInterface
    interface Replaced {
        /** The new texts; any thread. */
        Texts over(Texts before);
    }
}
