package org.sheaf.documents.within;

import java.util.Arrays;

/** In which line of a text a position lies. */
final class Lines {

    private final int[] starts;

    Lines(String text) {
        int[] found = new int[16];
        int count = 1;
        for (int at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) {
            if (count == found.length) {
                found = Arrays.copyOf(found, 2 * count);
            }
            found[count++] = at + 1;
        }
        starts = Arrays.copyOf(found, count);
    }

    String place(int at) {
        int found = Arrays.binarySearch(starts, at);
        return "line " + (found >= 0 ? found + 1 : -found - 1);
    }
}
