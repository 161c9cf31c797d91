package org.sheaf.desktop.reader;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.IntUnaryOperator;

/** Where the name of each mark stands: at its stripe's start, or further down where another name stands already. */
final class Names {

    /** From one name to the next, in pixels at 100 %. */
    static final int STEP = 19;

    /** A name further from its stripe than this many steps helps nobody; it joins the list of the last name. */
    private static final int FURTHEST = 8;

    private Names() {}

    /**
     * A name and its place.
     *
     * @param mark whose code is named
     * @param place where its stripe stands
     * @param number of its stripe in the band, from 0
     * @param y top of the name's row, in pixels
     * @param wanted where it would stand if there were room
     * @param more marks that found no room and are listed behind this name
     */
    record Named(Mark mark, Lanes.Placed place, int number, int y, int wanted, List<Mark> more) {

        /** Whether it was moved down. */
        boolean isMoved() {
            return y != wanted;
        }
    }

    /**
     * Places the names, from the top down.
     *
     * @param placed bands with lanes
     * @param topOf the top of a stripe that begins in a row, in pixels
     * @param step from one name to the next, in pixels
     */
    static List<Named> place(List<Lanes.Placed> placed, IntUnaryOperator topOf, int step) {
        List<Lanes.Placed> sorted = new ArrayList<>(placed);
        sorted.sort(Comparator.comparingInt(Lanes.Placed::firstRow).thenComparingInt(Lanes.Placed::lane));
        List<Named> names = new ArrayList<>(sorted.size());
        int free = Integer.MIN_VALUE;
        for (Lanes.Placed place : sorted) {
            int wanted = topOf.applyAsInt(place.firstRow());
            for (int i = 0; i < place.band().marks().size(); i++) {
                Mark mark = place.band().marks().get(i);
                int y = Math.max(wanted, free);
                if (y - wanted > FURTHEST * step) {
                    addToLast(names, mark);
                } else {
                    names.add(new Named(mark, place, i, y, wanted, List.of()));
                    free = y + step;
                }
            }
        }
        return names;
    }

    private static void addToLast(List<Named> names, Mark mark) {
        Named last = names.get(names.size() - 1);
        List<Mark> more = new ArrayList<>(last.more);
        more.add(mark);
        names.set(
                names.size() - 1,
                new Named(last.mark, last.place, last.number, last.y, last.wanted, List.copyOf(more)));
    }
}
