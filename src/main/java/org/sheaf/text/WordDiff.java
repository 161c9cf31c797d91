package org.sheaf.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Word-level differences of two texts by the greedy algorithm of Myers (1986), section 4. */
final class WordDiff {

    /** Past this many differing words the remaining middle is taken as one replacement. */
    private static final int MOST_DIFFERENCES = 2000;

    private final String before;
    private final String after;
    private final int[] old;
    private final int[] now;

    private WordDiff(String before, String after) {
        this.before = before;
        this.after = after;
        this.old = wordStarts(before);
        this.now = wordStarts(after);
    }

    static EditScript between(String before, String after) {
        return before.equals(after) ? new EditScript(List.of()) : new WordDiff(before, after).script();
    }

    /** Starts of words, single spaces and marks, and the text's end as the last element. */
    private static int[] wordStarts(String text) {
        int[] starts = new int[text.length() + 1];
        int count = 0;
        int at = 0;
        while (at < text.length()) {
            starts[count++] = at;
            int next = at + Character.charCount(text.codePointAt(at));
            if (Character.isLetterOrDigit(text.codePointAt(at))) {
                while (next < text.length() && Character.isLetterOrDigit(text.codePointAt(next))) {
                    next += Character.charCount(text.codePointAt(next));
                }
            }
            at = next;
        }
        starts[count++] = text.length();
        return Arrays.copyOf(starts, count);
    }

    private EditScript script() {
        int n = old.length - 1;
        int m = now.length - 1;
        int head = 0;
        while (head < n && head < m && same(head, head)) {
            head++;
        }
        int tail = 0;
        while (tail < n - head && tail < m - head && same(n - 1 - tail, m - 1 - tail)) {
            tail++;
        }
        List<int[]> runs = new ArrayList<>();
        runs.add(new int[] {0, 0, head});
        runs.addAll(matches(head, n - tail, head, m - tail));
        runs.add(new int[] {n - tail, m - tail, tail});
        return new EditScript(gaps(runs));
    }

    private boolean same(int i, int j) {
        int length = old[i + 1] - old[i];
        return length == now[j + 1] - now[j] && before.regionMatches(old[i], after, now[j], length);
    }

    private List<EditScript.Edit> gaps(List<int[]> runs) {
        List<EditScript.Edit> edits = new ArrayList<>();
        int i = 0;
        int j = 0;
        for (int[] run : runs) {
            if (run[0] > i || run[1] > j) {
                edits.add(new EditScript.Edit(new Span(old[i], old[run[0]]), after.substring(now[j], now[run[1]])));
            }
            i = run[0] + run[2];
            j = run[1] + run[2];
        }
        return edits;
    }

    /** Runs of equal words {old, new, length} between the given bounds, in order. */
    private List<int[]> matches(int fromOld, int toOld, int fromNew, int toNew) {
        int n = toOld - fromOld;
        int m = toNew - fromNew;
        int most = Math.min(n + m, MOST_DIFFERENCES);
        int[] furthest = new int[2 * most + 3];
        List<int[]> history = new ArrayList<>();
        for (int d = 0; d <= most; d++) {
            history.add(Arrays.copyOfRange(furthest, most - d, most + d + 3));
            for (int k = -d; k <= d; k += 2) {
                boolean down = k == -d || k != d && furthest[most + k] < furthest[most + k + 2];
                int x = down ? furthest[most + k + 2] : furthest[most + k] + 1;
                int y = x - k;
                while (x < n && y < m && x >= 0 && y >= 0 && same(fromOld + x, fromNew + y)) {
                    x++;
                    y++;
                }
                furthest[most + k + 1] = x;
                if (x >= n && y >= m) {
                    return walkBack(history, new int[] {fromOld, fromNew}, n, m);
                }
            }
        }
        return List.of();
    }

    private List<int[]> walkBack(List<int[]> history, int[] base, int n, int m) {
        List<int[]> runs = new ArrayList<>();
        int x = n;
        int y = m;
        for (int d = history.size() - 1; d >= 0; d--) {
            int[] furthest = history.get(d);
            int k = x - y;
            boolean down = k == -d || k != d && furthest[d + k] < furthest[d + k + 2];
            int previousX = d == 0 ? 0 : down ? furthest[d + k + 2] : furthest[d + k];
            int previousY = d == 0 ? 0 : previousX - (down ? k + 1 : k - 1);
            int runStart = d == 0 ? 0 : down ? previousX : previousX + 1;
            int length = x - runStart;
            if (length > 0) {
                runs.add(0, new int[] {base[0] + runStart, base[1] + runStart - k, length});
            }
            x = previousX;
            y = previousY;
        }
        return runs;
    }
}
