package org.sheaf.agreement;

import java.util.Arrays;

/** Numbers by longs, in one open table without objects. A number once given stays. Not safe for threads. */
final class LongIndex {

    /** What {@link #get} gives for a long without number. */
    static final int NONE = -1;

    private long[] keys = new long[64];
    private int[] numbers = new int[64];
    private int size;

    LongIndex() {
        Arrays.fill(numbers, NONE);
    }

    /** The number of a long, or {@link #NONE}. */
    int get(long key) {
        return numbers[place(key)];
    }

    /** Gives a long that has none a number from 0. */
    void put(long key, int number) {
        if (2 * ++size > keys.length) {
            grow();
        }
        int place = place(key);
        keys[place] = key;
        numbers[place] = number;
    }

    private int place(long key) {
        // Fibonacci hashing: neighbours are spread over the table.
        int place = (int) (key * 0x9E3779B97F4A7C15L >>> Long.numberOfLeadingZeros(keys.length) + 1);
        while (numbers[place] != NONE && keys[place] != key) {
            place = place + 1 & keys.length - 1;
        }
        return place;
    }

    private void grow() {
        long[] oldKeys = keys;
        int[] oldNumbers = numbers;
        keys = new long[2 * oldKeys.length];
        numbers = new int[2 * oldKeys.length];
        Arrays.fill(numbers, NONE);
        for (int i = 0; i < oldKeys.length; i++) {
            if (oldNumbers[i] != NONE) {
                int place = place(oldKeys[i]);
                keys[place] = oldKeys[i];
                numbers[place] = oldNumbers[i];
            }
        }
    }
}
