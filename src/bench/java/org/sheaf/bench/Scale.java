package org.sheaf.bench;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Set;
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

    /** What the limits speak of. */
    static final Scale FULL = new Scale(1000, 8000, 150, 200_000, 5, 1, Set.of(), null);

    /** Everything once in seconds: that it works, not how fast. */
    static final Scale SMALL = new Scale(6, 1500, 30, 600, 1, 1, Set.of(), null);

    static final String USAGE = "full or small, then options: --transcripts N --words N --codes N --codings N --runs N"
            + " --seed N --only STEP,STEP (import,codings,merge,open,start,apply,switch,type,scroll,theme,hour)"
            + " --study FOLDER (keeps the coded study, and uses it when it is there)";

    /** Reads the options of the command line. */
    static Scale of(String... arguments) {
        Scale scale = FULL;
        Deque<String> rest = new ArrayDeque<>(List.of(arguments));
        while (!rest.isEmpty()) {
            String option = rest.remove();
            if (option.equals("small") || option.equals("full")) {
                scale = option.equals("small") ? SMALL : FULL;
            } else if (rest.isEmpty()) {
                throw new IllegalArgumentException(USAGE);
            } else {
                scale = scale.with(option, rest.remove());
            }
        }
        return scale;
    }

    private Scale with(String option, String value) {
        return switch (option) {
            case "--transcripts" -> sized(Integer.parseInt(value), words, codes, codings);
            case "--words" -> sized(transcripts, Integer.parseInt(value), codes, codings);
            case "--codes" -> sized(transcripts, words, Integer.parseInt(value), codings);
            case "--codings" -> sized(transcripts, words, codes, Integer.parseInt(value));
            case "--runs" -> new Scale(transcripts, words, codes, codings, Integer.parseInt(value), seed, only, study);
            case "--seed" -> new Scale(transcripts, words, codes, codings, runs, Long.parseLong(value), only, study);
            case "--only" -> doing(Set.of(value.split(",")));
            case "--study" -> new Scale(transcripts, words, codes, codings, runs, seed, only, Path.of(value));
            default -> throw new IllegalArgumentException(USAGE);
        };
    }

    /** The same, of which only some steps are measured. */
    Scale doing(Set<String> steps) {
        return new Scale(transcripts, words, codes, codings, runs, seed, Set.copyOf(steps), study);
    }

    /** How often something quick is done: so often at full scale, a few times in a small run. */
    int times(int full) {
        return runs == 1 ? Math.min(full, 5) : full;
    }

    /** The same for a program's arguments; {@code few} times in a small run. */
    String some(int full, int few) {
        return Integer.toString(runs == 1 ? few : full);
    }

    /** The same measurements of another size. */
    Scale sized(int newTranscripts, int newWords, int newCodes, int newCodings) {
        return new Scale(newTranscripts, newWords, newCodes, newCodings, runs, seed, only, study);
    }

    boolean does(String step) {
        return only.isEmpty() || only.contains(step);
    }
}
