package org.sheaf.merge;

/**
 * Two copies changed one thing to different values; one of them stands.
 *
 * @param what the object, as a person reads it: “the code ‘funding fears’”
 * @param field which part of it: “brief definition”
 * @param ours the value in the study that takes the other in; may be empty
 * @param theirs the value in the other copy; may be empty
 * @param keptOurs whether ours stands
 */
public record Collision(String what, String field, String ours, String theirs, boolean keptOurs) {

    /** The value that stands. */
    public String kept() {
        return keptOurs ? ours : theirs;
    }

    /** The value that does not. */
    public String other() {
        return keptOurs ? theirs : ours;
    }

    /** A sentence that holds both values, so that neither is lost. */
    public String sentence() {
        return "The " + field + " of " + what + " was changed in both copies. Kept: " + said(kept()) + ". Not kept: "
                + said(other()) + ".";
    }

    private static String said(String value) {
        return value.isBlank() ? "nothing" : "“" + value + "”";
    }
}
