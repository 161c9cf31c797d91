package org.sheaf.desktop.shell;

/** The views, in the header's order. */
enum View {
    READ("view.read"),
    FRAMEWORK("view.framework"),
    QUOTATIONS("view.quotations"),
    THEMES("view.themes"),
    RECONCILE("view.reconcile"),
    IDENTITIES("view.identities"),
    REPORTS("view.reports"),
    /** Reached by menu and key; it needs no place in the header. */
    MEMOS("view.memos"),
    /** The same. */
    OVERVIEW("view.overview"),
    /** The same. */
    GUIDE("view.guide");

    private final String action;

    View(String action) {
        this.action = action;
    }

    /** Whether the header offers it. */
    boolean isInHeader() {
        return this != MEMOS && this != OVERVIEW && this != GUIDE;
    }

    /** The id of the action that shows it. */
    String action() {
        return action;
    }
}
