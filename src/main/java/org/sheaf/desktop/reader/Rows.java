package org.sheaf.desktop.reader;

import java.util.Arrays;

/**
 * The visual lines of a text, one after the other, in columns. Each begins and ends at positions of the text; the line
 * end that closes it is not part of it.
 */
final class Rows {

    private int[] starts = new int[256];
    private int[] ends = new int[256];
    private int[] numbers = new int[256];
    private int[] lastNumbers = new int[256];
    private int count;

    /** Adds a line. */
    void add(int start, int end) {
        if (count == starts.length) {
            int more = 2 * count;
            starts = Arrays.copyOf(starts, more);
            ends = Arrays.copyOf(ends, more);
            numbers = Arrays.copyOf(numbers, more);
            lastNumbers = Arrays.copyOf(lastNumbers, more);
        }
        starts[count] = start;
        ends[count] = end;
        count++;
    }

    /** Lets a numbered line begin in a visual line. */
    void number(int row, int number) {
        if (numbers[row] == 0) {
            numbers[row] = number;
        }
        lastNumbers[row] = number;
    }

    int count() {
        return count;
    }

    int start(int row) {
        return starts[row];
    }

    int end(int row) {
        return ends[row];
    }

    /** The number of the first line that begins here, or 0. */
    int number(int row) {
        return numbers[row];
    }

    /** The number of the last line that begins here, or 0. */
    int lastNumber(int row) {
        return lastNumbers[row];
    }

    /** The last row at or after {@code from} and before {@code to} that begins at or before a position; else {@code from}. */
    int at(int position, int from, int to) {
        int low = from;
        int high = to;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (starts[middle] <= position) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return Math.max(from, low - 1);
    }
}
