package org.sheaf.study;

/** Why something was not done, in the user's words; nothing has happened. */
public final class Refusal extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** Takes one or two sentences: what is in the way, and what to do. */
    public Refusal(String why) {
        super(why);
    }

    /** Takes the sentences and what lay beneath, for the log. */
    public Refusal(String why, Throwable cause) {
        super(why, cause);
    }

    /** The sentences. */
    public String why() {
        return String.valueOf(getMessage());
    }
}
