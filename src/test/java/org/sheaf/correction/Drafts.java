package org.sheaf.correction;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.sheaf.study.Refusal;
import org.sheaf.study.Turn;
import org.sheaf.text.Span;

/** Amendments in no order at all, of every kind, wherever they fall. */
public final class Drafts {

    private static final String[] WORDS = {"", "um", "tea ", " and then", "😀", "é, ", "\n", "\uD83D", "x", ". No"};
    private static final String[] LABELS = {"Interviewer", "Marit", "Jo", "Dr. Ünal", "Speaker 3"};

    private final Random random;
    private final boolean deletesOnly;

    /** All kinds, or deletions alone. */
    public Drafts(long seed, boolean deletesOnly) {
        this.random = new Random(seed);
        this.deletesOnly = deletesOnly;
    }

    /** A correction after so many amendments; what cannot be done where it fell is left out. */
    public Correction amended(Correction correction, int amendments) {
        Correction now = correction;
        for (int i = 0; i < amendments; i++) {
            now = amended(now);
        }
        return now;
    }

    private Correction amended(Correction now) {
        try {
            return now.with(next(now));
        } catch (Refusal notThere) {
            return now;
        }
    }

    private Amendment next(Correction now) {
        List<Turn> turns = now.turns();
        int kind = deletesOnly || turns.isEmpty() ? random.nextInt(3) : random.nextInt(10);
        return switch (kind) {
            case 0, 1, 2, 3 -> new Amendment.Typed(span(now), deletesOnly ? "" : pick(WORDS));
            case 4 -> replaced(now);
            case 5, 6 -> new Amendment.Split(random.nextInt(now.text().length() + 1), pick(LABELS));
            case 7 -> new Amendment.Joined(random.nextInt(turns.size() + 1));
            case 8 ->
                new Amendment.Reassigned(
                        List.of(random.nextInt(turns.size()), random.nextInt(turns.size())), pick(LABELS));
            default -> new Amendment.Renamed(pick(LABELS), pick(LABELS));
        };
    }

    private Amendment replaced(Correction now) {
        String[] wanted = {"tea", "um", "and", "é", " "};
        return new Amendment.Replaced(
                new Wanted(pick(wanted), random.nextBoolean(), random.nextBoolean()).places(now), pick(WORDS));
    }

    private Span span(Correction now) {
        int length = now.text().length();
        int start = random.nextInt(length + 1);
        int most = random.nextInt(8) == 0 ? 200 : 12;
        int end = Math.min(length, start + random.nextInt(most));
        return new Span(start, deletesOnly && end == start ? Math.min(length, end + 1) : end);
    }

    private String pick(String[] from) {
        return from[random.nextInt(from.length)];
    }

    /** A text's letters that occur in no other place of it, by which words are known again after any edit. */
    static String letters(int number) {
        List<String> words = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            char first = (char) (0xAC00 + 6 * number + 2 * i);
            words.add(first + String.valueOf((char) (first + 1)));
        }
        return String.join(" ", words);
    }
}
