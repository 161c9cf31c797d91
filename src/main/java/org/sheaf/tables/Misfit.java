package org.sheaf.tables;

/** Stops the reading of one row; it is caught where rows are read and listed with its line. */
public final class Misfit extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final int line;

    /** Says on which line, and why in one or two sentences. */
    public Misfit(int line, String why) {
        // Thousands of rows may not fit; nobody looks at where that was found.
        super(why, null, false, false);
        this.line = line;
    }

    int line() {
        return line;
    }

    String why() {
        return String.valueOf(getMessage());
    }
}
