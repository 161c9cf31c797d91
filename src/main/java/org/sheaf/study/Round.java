package org.sheaf.study;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One turn of the team's loop: who codes which transcripts against which framework, and then compares.
 *
 * @param id its identity
 * @param number from 1, in order of opening
 * @param purpose which step of the method it is
 * @param transcripts which, in the study's order
 * @param coders who code; their layers are compared
 * @param version the frozen framework that is applied; null where none is, as in open coding
 * @param blind whether the coders must not see one another's layers before the round closes
 * @param choice how the transcripts were chosen, for the methods section: “all”, “5 of 18 at random, by group”
 * @param opened when
 * @param by who opened it
 * @param closed when the layers were frozen; null while the round is open
 */
public record Round(
        Id<Round> id,
        int number,
        Purpose purpose,
        List<Id<Transcript>> transcripts,
        List<Id<Coder>> coders,
        @Nullable Id<FrameworkVersion> version,
        boolean blind,
        String choice,
        Instant opened,
        Id<Coder> by,
        @Nullable Instant closed)
        implements Entity {

    /** The steps a team goes through, in their usual order. */
    public enum Purpose {
        /** Each coder makes codes of their own from a share of the transcripts. */
        OPEN_CODING("open coding"),
        /** The coders' open codes become one framework. */
        CONSOLIDATION("consolidation"),
        /** Transcripts are coded against the framework. */
        CODING("coding"),
        /** Codes and quotations are gathered into themes. */
        SECOND_LEVEL("second-level coding");

        private final String word;

        Purpose(String word) {
            this.word = word;
        }

        /** The word that tables, reports and the command line use. */
        public String word() {
            return word;
        }

        /** The purpose with this word, case and hyphens aside. */
        public static Optional<Purpose> read(String text) {
            String plain = text.strip().replace('-', ' ');
            for (Purpose purpose : values()) {
                if (purpose.word.replace('-', ' ').equalsIgnoreCase(plain)) {
                    return Optional.of(purpose);
                }
            }
            return Optional.empty();
        }
    }

    /** Copies the lists. */
    public Round {
        transcripts = List.copyOf(transcripts);
        coders = List.copyOf(coders);
    }

    /** Whether its layers are not frozen yet. */
    public boolean isOpen() {
        return closed == null;
    }

    /** The same round, closed. */
    public Round closedAt(Instant when) {
        return new Round(id, number, purpose, transcripts, coders, version, blind, choice, opened, by, when);
    }

    /** The same round over other transcripts. */
    public Round over(List<Id<Transcript>> others) {
        return new Round(id, number, purpose, others, coders, version, blind, choice, opened, by, closed);
    }

    /** The same round with other coders. */
    public Round codedBy(List<Id<Coder>> others) {
        return new Round(id, number, purpose, transcripts, others, version, blind, choice, opened, by, closed);
    }

    /** Whether this coder's layer in this transcript is part of it. */
    public boolean concerns(Id<Transcript> transcript, Id<Coder> coder) {
        return transcripts.contains(transcript) && coders.contains(coder);
    }

    /** Whether this layer must stay hidden from the other coders for now. */
    public boolean hides(Id<Transcript> transcript, Id<Coder> coder) {
        return blind && isOpen() && concerns(transcript, coder);
    }
}
