package org.sheaf.desktop.sharing;

/** What a form hears of what it has asked for; it stays open until that is done. EDT only. */
public interface Outcome {

    /** It is done. */
    void done();

    /** It could not be done; empty when the user has stopped it. */
    void refused(String why);
}
