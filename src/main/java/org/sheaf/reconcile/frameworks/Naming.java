package org.sheaf.reconcile.frameworks;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import org.sheaf.text.Folding;

/** How like two names are. */
final class Naming {

    private Naming() {}

    /** A name without what does not count: case, accents, outer blanks, and what is no letter or digit. */
    static String normal(String name) {
        return Folding.name(name).replaceAll("[^\\p{L}\\p{N}>]+", " ").strip();
    }

    /**
     * The better of two figures, 0–1: the similarity of Winkler (1990), which sees slips of the pen, and the share of words
     * that both have, which sees another order.
     */
    static double likeness(String one, String other) {
        return ofNormal(normal(one), normal(other));
    }

    /** The same of names that are {@link #normal} already. */
    static double ofNormal(String a, String b) {
        return a.equals(b) ? 1 : Math.max(winkler(a, b), words(a, b));
    }

    private static double words(String a, String b) {
        Set<String> one = new HashSet<>(Arrays.asList(a.split(" ")));
        Set<String> other = new HashSet<>(Arrays.asList(b.split(" ")));
        int all = one.size() + other.size();
        one.retainAll(other);
        return (double) one.size() / (all - one.size());
    }

    /** Jaro's measure, raised for up to four letters at the beginning that are the same. */
    static double winkler(String a, String b) {
        if (a.isEmpty() || b.isEmpty()) {
            return 0;
        }
        int window = Math.max(0, Math.max(a.length(), b.length()) / 2 - 1);
        boolean[] inA = new boolean[a.length()];
        boolean[] inB = new boolean[b.length()];
        int same = 0;
        for (int i = 0; i < a.length(); i++) {
            for (int j = Math.max(0, i - window); j < Math.min(b.length(), i + window + 1); j++) {
                if (!inB[j] && a.charAt(i) == b.charAt(j)) {
                    inA[i] = true;
                    inB[j] = true;
                    same++;
                    break;
                }
            }
        }
        if (same == 0) {
            return 0;
        }
        double m = same;
        double jaro = (m / a.length() + m / b.length() + (m - crossed(a, b, inA, inB) / 2.0) / m) / 3;
        int prefix = 0;
        while (prefix < Math.min(4, Math.min(a.length(), b.length())) && a.charAt(prefix) == b.charAt(prefix)) {
            prefix++;
        }
        return jaro + prefix * 0.1 * (1 - jaro);
    }

    private static int crossed(String a, String b, boolean[] inA, boolean[] inB) {
        int crossed = 0;
        int j = 0;
        for (int i = 0; i < a.length(); i++) {
            if (inA[i]) {
                while (!inB[j]) {
                    j++;
                }
                if (a.charAt(i) != b.charAt(j)) {
                    crossed++;
                }
                j++;
            }
        }
        return crossed;
    }
}
