package org.sheaf.study;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a team decided about codes when it brought several coding frameworks into one, by whom and why. The crosswalk tells
 * where each code's quotations went.
 *
 * @param id its identity
 * @param version the framework version in which it first stands; null where none was frozen
 * @param sides the codes it is about, as their frameworks had them
 * @param relation how they were found to be related, for instance “same” or “false friend”
 * @param outcome what was decided
 * @param crosswalk from which code to which
 * @param reason a word for why; may be empty
 * @param note why, in a sentence; may be empty
 * @param by who decided
 * @param when when
 */
public record CodeDecision(
        Id<CodeDecision> id,
        @Nullable Id<FrameworkVersion> version,
        List<Side> sides,
        String relation,
        Outcome outcome,
        List<Step> crosswalk,
        String reason,
        String note,
        Id<Coder> by,
        Instant when)
        implements Entity {

    /** What can be decided about codes. */
    public enum Outcome {
        /** They become one code. */
        MERGED("merged"),
        /** They stay as they are, side by side. */
        KEPT("kept"),
        /** One code's quotations go to several. */
        SPLIT("split"),
        /** A code gets another name. */
        RENAMED("renamed"),
        /** A code goes to another place. */
        MOVED("moved"),
        /** A code gets another definition. */
        REDEFINED("redefined"),
        /** A code joins the framework. */
        ADDED("added"),
        /** A code goes; its quotations stay. */
        DROPPED("dropped");

        private final String word;

        Outcome(String word) {
            this.word = word;
        }

        /** The word that tables, reports and the command line use. */
        public String word() {
            return word;
        }

        /** The outcome with this word, case aside. */
        public static Optional<Outcome> read(String text) {
            for (Outcome outcome : values()) {
                if (outcome.word.equalsIgnoreCase(text.strip())) {
                    return Optional.of(outcome);
                }
            }
            return Optional.empty();
        }
    }

    /**
     * A code as one of the frameworks had it.
     *
     * @param framework what it is called, for instance “Mira's open codes” or “version 2”
     * @param code its identity there
     * @param path its name with those above it, as {@code A > B}
     */
    public record Side(String framework, Id<Code> code, String path) {}

    /**
     * Where the quotations of a code went.
     *
     * @param from the code as it was
     * @param fromPath its name with those above it
     * @param to where they are now; null when the code was dropped
     * @param toPath its name with those above it; empty when the code was dropped
     */
    public record Step(
            Id<Code> from, String fromPath, @Nullable Id<Code> to, String toPath) {}

    /** Copies the lists. */
    public CodeDecision {
        sides = List.copyOf(sides);
        crosswalk = List.copyOf(crosswalk);
    }
}
