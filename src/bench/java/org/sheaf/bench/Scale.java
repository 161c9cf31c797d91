package org.sheaf.bench;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

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
 * @param study where the coded study is kept, and taken from when it is there; null for a study that goes again
 */
record Scale(
        int transcripts,
        int words,
        int codes,
        int codings,
        int runs,
        long seed,
        Set<String> only,
        @Nullable Path study) {

    static final String USAGE =
            "options: --transcripts N (100) --words N (8000) --codes N (150) --codings N (200 a transcript)"
                    + " --runs N (3) --seed N (1) --only STEP,STEP (import,codings,open,apply,scroll,theme)"
                    + " --study FOLDER (keeps the coded study, and uses it when it is there)";

    /** Reads the options of the command line. */
    static Scale of(String[] arguments) {
        Scale scale = new Scale(100, 8000, 150, -1, 3, 1, Set.of(), null);
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
            case "--transcripts" -> sized(Integer.parseInt(value), words, codes, codings);
            case "--words" -> sized(transcripts, Integer.parseInt(value), codes, codings);
            case "--codes" -> sized(transcripts, words, Integer.parseInt(value), codings);
            case "--codings" -> sized(transcripts, words, codes, Integer.parseInt(value));
            case "--runs" -> new Scale(transcripts, words, codes, codings, Integer.parseInt(value), seed, only, study);
            case "--seed" -> new Scale(transcripts, words, codes, codings, runs, Long.parseLong(value), only, study);
            case "--only" ->
                new Scale(
                        transcripts,
                        words,
                        codes,
                        codings,
                        runs,
                        seed,
                        new TreeSet<>(List.of(value.split(","))),
                        study);
            case "--study" -> new Scale(transcripts, words, codes, codings, runs, seed, only, Path.of(value));
            default -> throw new IllegalArgumentException(USAGE);
        };
    }

    /** The same measurements of another size. */
    Scale sized(int newTranscripts, int newWords, int newCodes, int newCodings) {
        return new Scale(newTranscripts, newWords, newCodes, newCodings, runs, seed, only, study);
    }

    boolean does(String step) {
        return only.isEmpty() || only.contains(step);
    }
}
