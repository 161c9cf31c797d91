package org.sheaf.bench;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;

/**
 * A made-up vocabulary that reads like English and is drawn from as speech draws on its own: the word of rank r about as
 * often as 1 / (r + 2.7) (Zipf after Mandelbrot 1953), the frequent ones short. The same in every run. Immutable.
 */
final class Lexicon {

    private static final int WORDS = 30_000;
    private static final double SHIFT = 2.7;
    private static final String[] ONSETS =
            "b c d f g h l m n p r s t w br ch cl cr dr fl gr pl pr sh sl st str th tr wh".split(" ");
    private static final String[] NUCLEI = "a e i o u a e i o ai ea ee oa oo ou".split(" ");
    private static final String[] CODAS = "n t r s l d m st nd ck ng rt ll ss th sh nt mp".split(" ");
    private static final String[] ENDINGS = "ed er ing ly ness le y en ish ful".split(" ");

    private final List<String> words;
    private final double[] reach;

    Lexicon() {
        Random random = new Random(7);
        Set<String> invented = new LinkedHashSet<>();
        while (invented.size() < WORDS) {
            invented.add(word(random, invented.size()));
        }
        words = new ArrayList<>(invented);
        reach = new double[WORDS];
        double sum = 0;
        for (int rank = 0; rank < WORDS; rank++) {
            sum += 1 / (rank + SHIFT);
            reach[rank] = sum;
        }
        for (int rank = 0; rank < WORDS; rank++) {
            reach[rank] /= sum;
        }
    }

    private static String word(Random random, int rank) {
        if (rank < 60) {
            return pick(ONSETS, random, 14) + pick(NUCLEI, random, 9);
        }
        if (rank < 700) {
            return pick(ONSETS, random, 30) + pick(NUCLEI, random, 15) + pick(CODAS, random, 18);
        }
        String word = syllable(random) + pick(CODAS, random, 10) + syllable(random);
        return rank < 6000 ? word + pick(CODAS, random, 18) : word + pick(ENDINGS, random, 10);
    }

    private static String syllable(Random random) {
        return pick(ONSETS, random, 30) + pick(NUCLEI, random, 15);
    }

    private static String pick(String[] from, Random random, int first) {
        return from[random.nextInt(first)];
    }

    /** The next word of somebody's speech. */
    String next(Random random) {
        double wanted = random.nextDouble();
        int low = 0;
        int high = WORDS - 1;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (reach[middle] < wanted) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return words.get(low);
    }

    /** A rare word with a capital, different for every {@code n} up to some thousands: a name or a label. */
    String name(int n) {
        String word = words.get(1000 + n % (WORDS - 1000));
        return Character.toUpperCase(word.charAt(0)) + word.substring(1);
    }
}
