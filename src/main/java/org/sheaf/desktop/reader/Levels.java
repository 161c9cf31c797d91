package org.sheaf.desktop.reader;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.function.Predicate;

/**
 * How far below the words each underline of one turn stands: the longest mark nearest to them, shorter ones below, at most
 * three; what is deeper lives in the margin alone.
 */
final class Levels {

    /** How many underlines there can be. */
    static final int MOST = 3;

    private static final Comparator<Mark> LONGEST_FIRST = Comparator.<Mark>comparingInt(
                    mark -> -mark.span().length())
            .thenComparingInt(mark -> mark.span().start())
            .thenComparingLong(Mark::made);

    /** A turn's marks are few and always the same objects. */
    private final IdentityHashMap<Mark, Integer> levels;

    private Levels(IdentityHashMap<Mark, Integer> levels) {
        this.levels = levels;
    }

    /**
     * The levels of the marks that reach into one turn.
     *
     * @param nearest which of them go nearest to the words whatever their length
     */
    static Levels of(List<Mark> marks, Predicate<Mark> nearest) {
        List<Mark> sorted = new ArrayList<>(marks);
        sorted.sort(
                Comparator.<Mark, Boolean>comparing(mark -> !nearest.test(mark)).thenComparing(LONGEST_FIRST));
        IdentityHashMap<Mark, Integer> levels = new IdentityHashMap<>();
        List<List<Mark>> used = new ArrayList<>();
        for (int i = 0; i < MOST; i++) {
            used.add(new ArrayList<>());
        }
        for (Mark mark : sorted) {
            for (int level = 0; level < MOST; level++) {
                if (isFree(used.get(level), mark)) {
                    used.get(level).add(mark);
                    levels.put(mark, level);
                    break;
                }
            }
        }
        return new Levels(levels);
    }

    private static boolean isFree(List<Mark> level, Mark mark) {
        for (Mark other : level) {
            if (other.span().overlaps(mark.span())) {
                return false;
            }
        }
        return true;
    }

    /** The level of a mark, 0 nearest to the words; {@link #MOST} when it has no underline. */
    int of(Mark mark) {
        return levels.getOrDefault(mark, MOST);
    }
}
