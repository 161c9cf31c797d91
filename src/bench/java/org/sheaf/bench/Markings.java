package org.sheaf.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Invented codings: whole words of one to a few sentences, some codes far more frequent than others. */
final class Markings {

    static final List<String> CODERS = List.of("Mira", "Tomasz", "Oluwaseun");
    static final String CONSENSUS = "consensus";
    /** In every so many transcripts the coders have agreed on a layer. */
    private static final int AGREED = 10;

    private final long seed;
    private final int codes;

    Markings(long seed, int codes) {
        this.seed = seed;
        this.codes = codes;
    }

    /**
     * One coding. All texts here are ASCII, so positions are code points and UTF-16 at once.
     *
     * @param start of the first word
     * @param end after the last
     * @param code number
     * @param coder name
     */
    record Mark(int start, int end, int code, String coder) {}

    /** So many codings of one interview, no two alike. */
    List<Mark> of(int interview, String text, int wanted) {
        Random random = new Random(seed * 7_368_787 + interview);
        List<Mark> marks = new ArrayList<>(wanted);
        while (marks.size() < wanted) {
            int start = wordStart(text, random.nextInt(text.length() - 800));
            int end = wordEnd(text, start + 30 + (int) (Math.abs(random.nextGaussian()) * 220));
            String coder = coder(interview, random);
            marks.add(new Mark(start, end, code(random), coder));
            if (marks.size() < wanted && random.nextInt(6) == 0) { // a second code on the same words
                int other = code(random);
                if (other != marks.get(marks.size() - 1).code()) {
                    marks.add(new Mark(start, end, other, coder));
                }
            }
        }
        return marks;
    }

    private static String coder(int interview, Random random) {
        boolean agreed = interview % AGREED == 0 && random.nextInt(3) == 0;
        return agreed ? CONSENSUS : CODERS.get(random.nextInt(CODERS.size()));
    }

    private int code(Random random) {
        double skew = random.nextDouble();
        return (int) (codes * skew * skew);
    }

    private static int wordStart(String text, int near) {
        return text.indexOf(' ', near) + 1;
    }

    private static int wordEnd(String text, int near) {
        int end = text.indexOf(' ', Math.min(near, text.length() - 60));
        while (!Character.isLetterOrDigit(text.charAt(end - 1))) {
            end--;
        }
        return end;
    }
}
