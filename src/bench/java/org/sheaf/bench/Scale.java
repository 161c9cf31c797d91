package org.sheaf.bench;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * How much a run measures.
 *
 * @param transcripts how many
 * @param words of each
 * @param codes in the framework
 * @param codings in all
 * @param runs of each piece of work whose median counts
 * @param seed of everything invented
 * @param only the steps to do; empty for all
 */
record Scale(int transcripts, int words, int codes, int codings, int runs, long seed, Set<String> only) {

    static final String USAGE =
            "options: --transcripts N (100) --words N (8000) --codes N (150) --codings N (200 a transcript)"
                    + " --runs N (3) --seed N (1) --only STEP,STEP (import,codings,open,apply,scroll,theme)";

    /** Reads the options of the command line. */
    static Scale of(String[] arguments) {
        Scale scale = new Scale(100, 8000, 150, -1, 3, 1, Set.of());
        Deque<String> rest = new ArrayDeque<>(List.of(arguments));
        while (!rest.isEmpty()) {
            String option = rest.remove();
            if (rest.isEmpty()) {
                throw new IllegalArgumentException(USAGE);
            }
            scale = scale.with(option, rest.remove());
        }
        return scale.codings < 0 ? scale.with("--codings", Integer.toString(200 * scale.transcripts)) : scale;
    }

    private Scale with(String option, String value) {
        return switch (option) {
            case "--transcripts" -> new Scale(Integer.parseInt(value), words, codes, codings, runs, seed, only);
            case "--words" -> new Scale(transcripts, Integer.parseInt(value), codes, codings, runs, seed, only);
            case "--codes" -> new Scale(transcripts, words, Integer.parseInt(value), codings, runs, seed, only);
            case "--codings" -> new Scale(transcripts, words, codes, Integer.parseInt(value), runs, seed, only);
            case "--runs" -> new Scale(transcripts, words, codes, codings, Integer.parseInt(value), seed, only);
            case "--seed" -> new Scale(transcripts, words, codes, codings, runs, Long.parseLong(value), only);
            case "--only" ->
                new Scale(transcripts, words, codes, codings, runs, seed, new TreeSet<>(List.of(value.split(","))));
            default -> throw new IllegalArgumentException(USAGE);
        };
    }

    boolean does(String step) {
        return only.isEmpty() || only.contains(step);
    }
}
