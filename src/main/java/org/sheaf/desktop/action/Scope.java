package org.sheaf.desktop.action;

/** Where the key of an action acts. Single letters act only where nothing is written. */
public enum Scope {
    /** Everywhere in the window. */
    WINDOW,
    /** While the transcript has the focus. */
    READER,
    /** While the tree of codes has the focus. */
    FRAMEWORK,
    /** While the board of themes has the focus. */
    BOARD,
    /** While a list of retrieved quotations has the focus. */
    QUOTATIONS,
    /** While the list of transcripts has the focus. */
    TRANSCRIPTS,
    /** While the list of participants has the focus. */
    PARTICIPANTS,
    /** While a text is corrected; letters are typed there. */
    CORRECTING,
    /** While the list of turns that may ask a question of the topic guide has the focus. */
    GUIDE,
    /** While disagreements between coders are gone through. */
    RECONCILE,
    /** While names are gone through. */
    IDENTITIES;

    /** Whether a key in one scope could also reach the other. */
    public boolean meets(Scope other) {
        return this == other || this == WINDOW || other == WINDOW;
    }
}
