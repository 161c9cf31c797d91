package org.sheaf.desktop.reader;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntUnaryOperator;

/**
 * Where each band stands in the margin: in the leftmost lane that is free over its whole height. Where more than five
 * lanes are needed they stand closer together; where more than six, what is beyond the fifth is gathered in a list.
 */
final class Lanes {

    static final int STEP = 10;
    static final int CLOSE_STEP = 7;

    /** The lane in whose place bands without a lane are counted. */
    static final int COUNTED = 5;

    static final int STRIPE = 4;

    /** How many fit at the usual distance. */
    private static final int WIDE = 5;
    /** How many fit closer together. */
    private static final int MOST = 6;

    private final List<Placed> placed;
    private final List<More> more;

    /**
     * A band and its place.
     *
     * @param band what
     * @param firstRow first visual line
     * @param lastRow last visual line
     * @param lane from 0
     * @param step pixels from lane to lane, at 100 %
     */
    record Placed(Band band, int firstRow, int lastRow, int lane, int step) {}

    /**
     * Bands for which there is no room.
     *
     * @param row where one of them begins
     * @param bands all that reach over this row
     */
    record More(int row, List<Band> bands) {}

    private Lanes(List<Placed> placed, List<More> more) {
        this.placed = placed;
        this.more = more;
    }

    /**
     * Gives every band its lane.
     *
     * @param bands by start, then the longer first
     * @param rowOf the visual line of a position
     */
    static Lanes assign(List<Band> bands, IntUnaryOperator rowOf) {
        List<Placed> placed = new ArrayList<>(bands.size());
        List<More> more = new ArrayList<>();
        List<Placed> cluster = new ArrayList<>();
        int[] lastRows = new int[8];
        Arrays.fill(lastRows, -1);
        int reach = -1;
        for (Band band : bands) {
            int first = rowOf.applyAsInt(band.span().start());
            int last = Math.max(first, rowOf.applyAsInt(band.span().end() - 1));
            if (first > reach) {
                finish(cluster, placed, more);
                cluster.clear();
            }
            int lanes = lanesFor(band);
            int lane = 0;
            while (!isFree(lastRows, lane, lanes, first)) {
                lane++;
            }
            if (lane + lanes > lastRows.length) {
                int known = lastRows.length;
                lastRows = Arrays.copyOf(lastRows, 2 * (lane + lanes));
                Arrays.fill(lastRows, known, lastRows.length, -1);
            }
            Arrays.fill(lastRows, lane, lane + lanes, last);
            cluster.add(new Placed(band, first, last, lane, STEP));
            reach = Math.max(reach, last);
        }
        finish(cluster, placed, more);
        return new Lanes(List.copyOf(placed), List.copyOf(more));
    }

    private static boolean isFree(int[] lastRows, int lane, int lanes, int firstRow) {
        for (int i = lane; i < Math.min(lane + lanes, lastRows.length); i++) {
            if (lastRows[i] >= firstRow) {
                return false;
            }
        }
        return true;
    }

    /** How many lanes the stripes of a band need, which touch. */
    private static int lanesFor(Band band) {
        int gap = 2;
        return (band.marks().size() * STRIPE + gap + STEP - 1) / STEP;
    }

    /** Closes a run of bands whose heights overlap: only now it is known how many lanes it needs. */
    private static void finish(List<Placed> cluster, List<Placed> placed, List<More> more) {
        int lanes = 0;
        for (Placed p : cluster) {
            lanes = Math.max(lanes, p.lane + lanesFor(p.band));
        }
        if (lanes <= WIDE) {
            placed.addAll(cluster);
            return;
        }
        int room = lanes <= MOST ? MOST : COUNTED;
        List<Placed> without = new ArrayList<>();
        for (Placed p : cluster) {
            if (p.lane + lanesFor(p.band) <= room) {
                placed.add(new Placed(p.band, p.firstRow, p.lastRow, p.lane, CLOSE_STEP));
            } else {
                without.add(p);
            }
        }
        gather(without, more);
    }

    private static void gather(List<Placed> without, List<More> more) {
        List<Placed> here = new ArrayList<>();
        for (int i = 0; i < without.size(); i++) {
            int row = without.get(i).firstRow;
            here.add(without.get(i));
            boolean last = i + 1 == without.size() || without.get(i + 1).firstRow != row;
            if (last) {
                here.removeIf(p -> p.lastRow < row);
                more.add(new More(row, here.stream().map(Placed::band).toList()));
            }
        }
    }

    /** The bands that have a lane, by first row. */
    List<Placed> placed() {
        return placed;
    }

    /** Where bands are gathered, by row. */
    List<More> more() {
        return more;
    }
}
