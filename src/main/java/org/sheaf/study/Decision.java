package org.sheaf.study;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sheaf.text.Span;

/**
 * What a team decided about one disagreement, by whom and why. Deciding again replaces it; the history keeps what was
 * decided before.
 *
 * @param id made from round and item, so that two copies of a study mean the same one
 * @param round of which round
 * @param item names the disagreement by the quotations and codes in question, so that it is found again
 * @param transcript where
 * @param revision of the text in which {@code span} lies
 * @param span the words in question, of all sides
 * @param codes in question
 * @param outcome what was decided
 * @param coder whose quotation was kept, or to whom it was sent; null for other outcomes
 * @param reason a word for why, the team's own or one of the usual; may be empty
 * @param note why, in a sentence; may be empty
 * @param by who decided
 * @param when when
 * @param written the quotations of the consensus that it wrote
 */
public record Decision(
        Id<Decision> id,
        Id<Round> round,
        String item,
        Id<Transcript> transcript,
        int revision,
        Span span,
        List<Id<Code>> codes,
        Outcome outcome,
        @Nullable Id<Coder> coder,
        String reason,
        String note,
        Id<Coder> by,
        Instant when,
        List<Id<Quotation>> written)
        implements Entity {

    /** What can be decided. */
    public enum Outcome {
        /** One coder's quotation and codes. */
        KEPT("kept"),
        /** Both coders', or all. */
        BOTH("both"),
        /** None of them. */
        NEITHER("neither"),
        /** The codes, on other words. */
        NEW_EXTENT("new extent"),
        /** The words, with another code. */
        OTHER_CODE("other code"),
        /** The code's definition is to be mended; what is coded follows from that. */
        REDEFINE("redefine"),
        /** Later. */
        PUT_ASIDE("put aside"),
        /** A third coder is asked. */
        SENT_ON("sent on");

        private final String word;

        Outcome(String word) {
            this.word = word;
        }

        /** The word that tables, reports and the command line use. */
        public String word() {
            return word;
        }

        /** Whether it settles the disagreement. */
        public boolean settles() {
            return this != PUT_ASIDE && this != SENT_ON;
        }

        /** The outcome with this word, case and hyphens aside. */
        public static Optional<Outcome> read(String text) {
            String plain = text.strip().replace('-', ' ');
            for (Outcome outcome : values()) {
                if (outcome.word.equalsIgnoreCase(plain)) {
                    return Optional.of(outcome);
                }
            }
            return Optional.empty();
        }
    }

    /** Copies the lists. */
    public Decision {
        codes = List.copyOf(codes);
        written = List.copyOf(written);
    }

    /** The same decision where its words lie by now. */
    public Decision moved(Span now) {
        return new Decision(
                id, round, item, transcript, revision, now, codes, outcome, coder, reason, note, by, when, written);
    }

    /** The identity of the decision about an item of a round. */
    public static Id<Decision> idOf(Id<Round> round, String item) {
        String name = "decision " + round + " " + item;
        return new Id<>(UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)));
    }
}
