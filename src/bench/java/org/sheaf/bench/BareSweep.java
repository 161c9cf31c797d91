package org.sheaf.bench;

import java.util.Arrays;
import java.util.List;
import org.sheaf.study.Coder;
import org.sheaf.study.Id;
import org.sheaf.study.Page;
import org.sheaf.study.Study;
import org.sheaf.study.Transcript;

/**
 * The least that agreement needs: for every transcript, code and pair of coders how many characters both coded, by merging
 * each coder's spans and walking along two lists at once. The baseline of the measures.
 */
final class BareSweep {

    private final Study study;
    private final List<Id<Coder>> coders;

    BareSweep(Study study, List<Coder> coders) {
        this.study = study;
        this.coders = coders.stream().map(Coder::id).toList();
    }

    /** Sweeps everything; gives the sum of what pairs have in common. */
    long shared() {
        long shared = 0;
        for (Transcript transcript : study.transcripts()) {
            shared += shared(study.page(transcript.id()).columns());
        }
        return shared;
    }

    private long shared(Page.Columns page) {
        int[] who = page.coders().stream().mapToInt(coders::indexOf).toArray();
        long[] keys = new long[page.code().length];
        int n = 0;
        for (int i = 0; i < page.starts().length; i++) {
            for (int j = page.firstCoding()[i]; j < page.firstCoding()[i + 1]; j++) {
                if (who[page.coder()[i]] >= 0) {
                    keys[n++] = ((long) page.code()[j] * coders.size() + who[page.coder()[i]]) << 32 | i;
                }
            }
        }
        Arrays.sort(keys, 0, n);
        long shared = 0;
        Merged[] lists = new Merged[coders.size()];
        for (int from = 0; from < n; ) {
            long code = (keys[from] >>> 32) / coders.size();
            Arrays.fill(lists, null);
            while (from < n && (keys[from] >>> 32) / coders.size() == code) {
                int to = from;
                while (to < n && keys[to] >>> 32 == keys[from] >>> 32) {
                    to++;
                }
                lists[(int) ((keys[from] >>> 32) % coders.size())] = new Merged(keys, from, to, page);
                from = to;
            }
            for (int a = 0; a < lists.length; a++) {
                for (int b = a + 1; b < lists.length; b++) {
                    shared += lists[a] == null || lists[b] == null ? 0 : lists[a].sharedWith(lists[b]);
                }
            }
        }
        return shared;
    }

    /** A coder's spans of one code, without overlaps. */
    private static final class Merged {

        private final int[] starts;
        private final int[] ends;
        private int n;

        Merged(long[] keys, int from, int to, Page.Columns page) {
            starts = new int[to - from];
            ends = new int[to - from];
            for (int at = from; at < to; at++) {
                int i = (int) keys[at];
                if (n > 0 && page.starts()[i] <= ends[n - 1]) {
                    ends[n - 1] = Math.max(ends[n - 1], page.ends()[i]);
                } else {
                    starts[n] = page.starts()[i];
                    ends[n++] = page.ends()[i];
                }
            }
        }

        long sharedWith(Merged other) {
            long shared = 0;
            for (int i = 0, j = 0; i < n && j < other.n; ) {
                shared += Math.max(0, Math.min(ends[i], other.ends[j]) - Math.max(starts[i], other.starts[j]));
                if (ends[i] < other.ends[j]) {
                    i++;
                } else {
                    j++;
                }
            }
            return shared;
        }
    }
}
