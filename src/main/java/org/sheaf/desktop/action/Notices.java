package org.sheaf.desktop.action;

import org.jspecify.annotations.Nullable;

/** How the window tells the user something. EDT only. */
public interface Notices {

    /**
     * Says what has happened, for some seconds.
     *
     * @param sentence short
     * @param label of what can be done about it, for instance “Undo”, or null
     * @param run does it
     */
    void say(String sentence, @Nullable String label, Runnable run);

    /** Says what has happened, for some seconds. */
    default void say(String sentence) {
        say(sentence, null, () -> {});
    }

    /** Says what is missing for something to be done. It gives way to an offer that still stands, and says nothing twice. */
    default void hint(String sentence) {
        say(sentence);
    }

    /** Says what could not be done; a refusal in its own words, anything else with details to copy. */
    void complain(Throwable failure);
}
