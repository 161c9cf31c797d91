package org.sheaf.study;

import java.util.Locale;

/** How a study is analysed; in a reflexive one agreement figures are offered only when asked for. */
public enum Method {
    REFLEXIVE,
    CODEBOOK,
    FRAMEWORK,
    CONTENT;

    /** The word used in tables and on the command line. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
