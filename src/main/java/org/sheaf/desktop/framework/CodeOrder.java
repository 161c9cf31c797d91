package org.sheaf.desktop.framework;

/** In which order the codes of one parent stand in the tree. */
public enum CodeOrder {
    /** As the framework has them. */
    FRAMEWORK,
    NAME,
    QUOTATIONS,
    TRANSCRIPTS,
    PARTICIPANTS;

    /** Its word in the ids of actions and in the bundle. */
    String word() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }
}
