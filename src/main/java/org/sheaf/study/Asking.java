package org.sheaf.study;

/**
 * What somebody decided about a turn and a question of the topic guide: that the turn asks it, or that it does not. What is
 * merely proposed is never kept.
 *
 * @param id its identity
 * @param transcript where
 * @param at where the words of the turn begin, a UTF-16 position of the transcript's present revision
 * @param question which
 * @param prompt which of its prompts, from 0, or {@link #THE_QUESTION}
 * @param asks whether it asks it; otherwise the proposal was turned down
 */
public record Asking(Id<Asking> id, Id<Transcript> transcript, int at, Id<Question> question, int prompt, boolean asks)
        implements Entity {

    /** Stands for the question itself where a prompt could stand. */
    public static final int THE_QUESTION = -1;

    /** Refuses a place before the text. */
    public Asking {
        if (at < 0 || prompt < THE_QUESTION) {
            throw new IllegalArgumentException("a question is asked in the text");
        }
    }

    /** A new decision. */
    public static Asking of(Id<Transcript> transcript, int at, Id<Question> question, int prompt, boolean asks) {
        return new Asking(Id.random(), transcript, at, question, prompt, asks);
    }

    /** The same decision at another place. */
    public Asking moved(int newAt) {
        return new Asking(id, transcript, newAt, question, prompt, asks);
    }

    /** The same decision about another prompt. */
    public Asking prompting(int newPrompt) {
        return new Asking(id, transcript, at, question, newPrompt, asks);
    }
}
