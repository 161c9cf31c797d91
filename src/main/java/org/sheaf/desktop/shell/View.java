package org.sheaf.desktop.shell;

/** The views that the header offers, in its order. */
enum View {
    READ("view.read"),
    FRAMEWORK("view.framework"),
    THEMES("view.themes"),
    REPORTS("view.reports");

    private final String action;

    View(String action) {
        this.action = action;
    }

    /** The id of the action that shows it. */
    String action() {
        return action;
    }
}
