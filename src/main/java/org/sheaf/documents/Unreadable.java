package org.sheaf.documents;

/** A document that cannot be read, with the reason as the rest of a sentence: “is protected by a password”. */
public final class Unreadable extends Exception {

    private static final long serialVersionUID = 1L;

    private final String advice;

    /**
     * Takes the reason and the way out.
     *
     * @param reason the rest of a sentence that begins with the file's name, without full stop
     * @param advice what to do, a whole sentence
     */
    public Unreadable(String reason, String advice) {
        super(reason);
        this.advice = advice;
    }

    /** The same with what lay beneath, for the log. */
    public Unreadable(String reason, String advice, Throwable cause) {
        super(reason, cause);
        this.advice = advice;
    }

    /** The rest of a sentence that begins with the file's name, without full stop. */
    public String reason() {
        return String.valueOf(getMessage());
    }

    /** What to do, a whole sentence. */
    public String advice() {
        return advice;
    }
}
