package org.sheaf.study;

import org.jspecify.annotations.Nullable;

/**
 * What is known about an interview; every field may be empty.
 *
 * @param group for instance service users or staff
 * @param date when, best as an ISO day
 * @param duration how long, as written
 * @param interviewers who asked, joined by “;”
 * @param place where
 * @param wave which of repeated interviews
 * @param kind what somebody said the text is; null while its speakers tell, see {@link Transcript#isDocument}
 */
public record Facts(
        String group,
        String date,
        String duration,
        String interviewers,
        String place,
        String wave,
        @Nullable TextKind kind) {

    /** Nothing known yet. */
    public static final Facts NONE = new Facts("", "", "", "", "", "");

    /** The facts of a text whose speakers tell what it is. */
    public Facts(String group, String date, String duration, String interviewers, String place, String wave) {
        this(group, date, duration, interviewers, place, wave, null);
    }

    /** Only the group is known. */
    public static Facts group(String group) {
        return new Facts(group, "", "", "", "", "");
    }

    /** The same facts of a transcript in a group. */
    public Facts in(String newGroup) {
        return new Facts(newGroup, date, duration, interviewers, place, wave, kind);
    }

    /** The same facts of a text of that kind; null lets its speakers tell. */
    public Facts as(@Nullable TextKind newKind) {
        return new Facts(group, date, duration, interviewers, place, wave, newKind);
    }
}
