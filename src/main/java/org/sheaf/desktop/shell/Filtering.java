package org.sheaf.desktop.shell;

/** By what the codings that are drawn can be narrowed. */
enum Filtering {
    CODES,
    CODERS,
    SPEAKERS
}
