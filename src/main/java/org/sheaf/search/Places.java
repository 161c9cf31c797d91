package org.sheaf.search;

import java.util.Arrays;

/**
 * Where something stands in one unit, as columns: the numbers of its first and last word and the offsets of its first and
 * behind its last character, in UTF-16 positions of the unit. Kept and filled again for every unit, because a frequent word
 * has hundreds of thousands.
 */
final class Places {

    private int size;
    private int[] first = new int[8];
    private int[] last = new int[8];
    private int[] start = new int[8];
    private int[] end = new int[8];

    int size() {
        return size;
    }

    int first(int i) {
        return first[i];
    }

    int last(int i) {
        return last[i];
    }

    int start(int i) {
        return start[i];
    }

    int end(int i) {
        return end[i];
    }

    /** How many words a place takes. */
    int width(int i) {
        return last[i] - first[i] + 1;
    }

    void clear() {
        size = 0;
    }

    /** Forgets the places from the given one on. */
    void cut(int newSize) {
        size = newSize;
    }

    void add(int firstWord, int lastWord, int from, int to) {
        if (size == first.length) {
            int room = size * 2;
            first = Arrays.copyOf(first, room);
            last = Arrays.copyOf(last, room);
            start = Arrays.copyOf(start, room);
            end = Arrays.copyOf(end, room);
        }
        first[size] = firstWord;
        last[size] = lastWord;
        start[size] = from;
        end[size++] = to;
    }

    /** Adds a place of another unit's column, or the stretch from one to another. */
    void add(Places from, int i, Places to, int j) {
        add(from.first[i], to.last[j], from.start[i], to.end[j]);
    }

    /** Sorts by first word, then the shorter first, and leaves out what is there twice. */
    void sort() {
        if (!isSorted()) {
            sortByFirst();
            // What begins with the same word is only a handful.
            for (int i = 1; i < size; i++) {
                for (int at = i; at > 0 && compare(at - 1, at) > 0; at--) {
                    swap(at - 1, at);
                }
            }
        }
        int kept = 0;
        for (int i = 0; i < size; i++) {
            if (kept == 0 || compare(kept - 1, i) != 0) {
                copy(i, kept++);
            }
        }
        size = kept;
    }

    private boolean isSorted() {
        for (int i = 1; i < size; i++) {
            if (compare(i - 1, i) > 0) {
                return false;
            }
        }
        return true;
    }

    private void sortByFirst() {
        long[] keys = new long[size];
        for (int i = 0; i < size; i++) {
            keys[i] = (long) first[i] << Integer.SIZE | i;
        }
        Arrays.sort(keys);
        first = reordered(first, keys);
        last = reordered(last, keys);
        start = reordered(start, keys);
        end = reordered(end, keys);
    }

    private static int[] reordered(int[] column, long[] keys) {
        int[] sorted = new int[column.length];
        for (int i = 0; i < keys.length; i++) {
            sorted[i] = column[(int) keys[i]];
        }
        return sorted;
    }

    /** Leaves out every place that has another inside; sorted before and after. */
    void keepShortest() {
        int kept = 0;
        for (int i = 0; i < size; i++) {
            while (kept > 0 && last[kept - 1] >= last[i]) {
                kept--;
            }
            if (kept == 0 || first[kept - 1] != first[i]) {
                copy(i, kept++);
            }
        }
        size = kept;
    }

    private int compare(int a, int b) {
        int byFirst = Integer.compare(first[a], first[b]);
        return byFirst != 0 ? byFirst : Integer.compare(last[a], last[b]);
    }

    private void swap(int a, int b) {
        int f = first[a];
        int l = last[a];
        int s = start[a];
        int e = end[a];
        copy(b, a);
        first[b] = f;
        last[b] = l;
        start[b] = s;
        end[b] = e;
    }

    private void copy(int from, int to) {
        first[to] = first[from];
        last[to] = last[from];
        start[to] = start[from];
        end[to] = end[from];
    }
}
