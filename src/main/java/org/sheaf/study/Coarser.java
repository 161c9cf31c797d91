package org.sheaf.study;

/**
 * What less trusted readers see in the stead of a substitute. It can only tell less: a description in square brackets, never
 * another name.
 *
 * @param substitute as the study's texts have it, for instance {@code Greta}
 * @param archive what an archive shows; empty where it shows the substitute
 * @param publication what publications show; empty where they show what the archive does
 */
public record Coarser(String substitute, String archive, String publication) {

    /** Refuses what would tell more, or something else. */
    public Coarser {
        check(substitute, archive);
        check(substitute, publication);
    }

    private static void check(String substitute, String shown) {
        if (!shown.isEmpty() && !(shown.startsWith("[") && shown.endsWith("]") && shown.length() > 2)) {
            throw new Refusal(
                    "‘" + shown + "’ cannot stand for ‘" + substitute + "’: an archive or a publication may only show"
                            + " less, as a description in square brackets, for instance [member of staff].");
        }
    }
}
