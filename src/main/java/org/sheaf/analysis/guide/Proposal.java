package org.sheaf.analysis.guide;

import java.util.List;
import org.sheaf.study.Asking;
import org.sheaf.study.Question;
import org.sheaf.study.Transcript;

/**
 * A turn that may ask a question of the topic guide; nothing is taken for granted.
 *
 * @param transcript where
 * @param turn its index
 * @param at where its words begin, in the transcript's present revision
 * @param question which
 * @param prompt which of its prompts, or {@link Asking#THE_QUESTION}
 * @param score from 0 to 1, how much of the words they share, see {@link Wordings}
 * @param words that they share, the most telling first
 * @param order how the turn stands in the order of the guide
 */
public record Proposal(
        Transcript transcript,
        int turn,
        int at,
        Question question,
        int prompt,
        double score,
        List<String> words,
        Order order) {

    /** From this score on hardly anybody would doubt it. */
    public static final double EVIDENT = 0.55;

    /** How a turn stands in the order of the guide. */
    public enum Order {
        /** The question that follows in the guide, or its first. */
        NEXT,
        /** A question further down; some were left out. */
        AHEAD,
        /** The question that was asked before. */
        AGAIN,
        /** A question further up. */
        BACK
    }

    /** Copies the words. */
    public Proposal {
        words = List.copyOf(words);
    }

    /** Whether hardly anybody would doubt it: by its words, and by the order where that speaks against it. */
    public boolean isEvident() {
        return score >= EVIDENT && order != Order.BACK;
    }

    /** The decision that it asks, or does not. */
    public Asking decided(boolean asks) {
        return Asking.of(transcript.id(), at, question.id(), prompt, asks);
    }
}
