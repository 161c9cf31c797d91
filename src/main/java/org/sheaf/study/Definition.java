package org.sheaf.study;

/**
 * What a code means, in the fields of MacQueen, McLellan, Kay and Milstein (1998); each may be empty.
 *
 * @param brief one sentence
 * @param full the whole definition
 * @param useWhen when to use the code
 * @param notWhen when not, and which code instead
 * @param example words to which it applies
 */
public record Definition(String brief, String full, String useWhen, String notWhen, String example) {

    /** Nothing written yet. */
    public static final Definition NONE = new Definition("", "", "", "", "");

    /** Only a brief definition. */
    public static Definition brief(String brief) {
        return new Definition(brief, "", "", "", "");
    }
}
