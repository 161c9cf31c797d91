package org.sheaf.study;

import java.util.List;

/**
 * A change after which nothing of what was before remains in the study: it closes an epoch. It is no step that can be submitted
 * like others; {@code OpenStudy.closeEpoch} takes it, with the {@link Sealer} that keeps what goes.
 *
 * @param cause why the epoch ends
 * @param title what a person reads, without any original, for instance “Replaced 68 names in 12 transcripts”
 * @param edits what becomes of which object, pages among it; their quotations are sealed anew by whoever closes the epoch
 * @param kept which texts the new epoch has besides the present one of each transcript, for instance those of frozen layers
 * @param replaced the texts of the new epoch
 */
public record EpochChange(Cause cause, String title, List<Edit> edits, List<TextKey> kept, Replaced replaced)
        implements Change {

    /** Copies the lists. */
    public EpochChange {
        edits = List.copyOf(edits);
        kept = List.copyOf(kept);
    }

    /** Why an epoch ends. */
    public enum Cause {
        /** Identities were replaced. */
        IDENTITIES_APPLIED("identities-applied", "names were replaced"),
        /** A participant withdrew. */
        PARTICIPANT_WITHDRAWN("participant-withdrawn", "a participant withdrew");

        private final String kind;
        private final String clause;

        Cause(String kind, String clause) {
            this.kind = kind;
            this.clause = clause;
        }
    }

    /** Makes the texts of a new epoch out of those of the old one. */
    @FunctionalInterface
    public interface Replaced {
        /** The new texts; any thread. */
        Texts over(Texts before);
    }

    /** Whether an entry is that of a change which closed an epoch: the first of the next one. */
    public static boolean isOf(Entry entry) {
        return isOf(entry.kind());
    }

    /** The same by its kind. */
    public static boolean isOf(String kind) {
        return kind.equals(Cause.IDENTITIES_APPLIED.kind) || kind.equals(Cause.PARTICIPANT_WITHDRAWN.kind);
    }

    /** What such a change did, as part of a sentence: “before names were replaced”. */
    public static String clause(Entry entry) {
        return entry.kind().equals(Cause.PARTICIPANT_WITHDRAWN.kind)
                ? Cause.PARTICIPANT_WITHDRAWN.clause
                : Cause.IDENTITIES_APPLIED.clause;
    }

    /** The texts of the new epoch, made when they are asked for. */
    public Texts texts(Texts before) {
        return replaced.over(before);
    }

    @Override
    public String kind() {
        return cause.kind;
    }

    @Override
    public String name(Study before) {
        return title;
    }

    @Override
    public List<Edit> edits(Study before, Texts texts) {
        return edits;
    }
}
