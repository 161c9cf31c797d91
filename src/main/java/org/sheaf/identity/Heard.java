package org.sheaf.identity;

import java.util.Locale;
import org.apache.commons.codec.language.DoubleMetaphone;
import org.sheaf.text.Folding;

/**
 * A name as somebody reads and hears it.
 *
 * @param folded without case and accents
 * @param sound its double metaphone (Philips 2000); empty where it has none
 */
public record Heard(String folded, String sound) {

    /** So many letters apart names are still alike. */
    private static final int FEW = 2;

    /** A name as it is written. */
    public static Heard of(String name) {
        String folded = Folding.name(name);
        String sound = new DoubleMetaphone().doubleMetaphone(folded);
        return new Heard(folded, sound == null ? "" : sound);
    }

    /** Whether a reader could take one for the other: few letters apart, or of one sound. */
    public boolean isLike(Heard other) {
        return !sound.isEmpty() && sound.equals(other.sound)
                || Math.abs(folded.length() - other.folded.length()) <= FEW && distance(folded, other.folded) <= FEW;
    }

    /** The first letter. */
    public String initial() {
        return folded.isEmpty()
                ? ""
                : folded.substring(0, folded.offsetByCodePoints(0, 1)).toUpperCase(Locale.ROOT);
    }

    /**
     * The fewest letters to put in, leave out, change, or swap with a neighbour, that make one of the other, no stretch changed
     * twice (Damerau 1964).
     */
    public static int distance(String a, String b) {
        int[][] cost = new int[a.length() + 1][b.length() + 1];
        for (int i = 0; i <= a.length(); i++) {
            for (int j = 0; j <= b.length(); j++) {
                if (i == 0 || j == 0) {
                    cost[i][j] = i + j;
                    continue;
                }
                int changed = cost[i - 1][j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                cost[i][j] = Math.min(changed, 1 + Math.min(cost[i - 1][j], cost[i][j - 1]));
                if (i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1)) {
                    cost[i][j] = Math.min(cost[i][j], cost[i - 2][j - 2] + 1);
                }
            }
        }
        return cost[a.length()][b.length()];
    }
}
