package org.sheaf.study;

/**
 * What is known about an interview; every field may be empty.
 *
 * @param group for instance service users or staff
 * @param date when, best as an ISO day
 * @param duration how long, as written
 * @param interviewers who asked, joined by “;”
 * @param place where
 * @param wave which of repeated interviews
 */
public record Facts(String group, String date, String duration, String interviewers, String place, String wave) {

    /** Nothing known yet. */
    public static final Facts NONE = new Facts("", "", "", "", "", "");

    /** Only the group is known. */
    public static Facts group(String group) {
        return new Facts(group, "", "", "", "", "");
    }
}
