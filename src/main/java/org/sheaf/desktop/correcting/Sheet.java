package org.sheaf.desktop.correcting;

import java.util.Arrays;
import java.util.List;
import org.sheaf.correction.Correction;
import org.sheaf.correction.Passage;
import org.sheaf.text.Span;

/**
 * What is typed in: the passages of a correction, one below the other, without labels and blank lines. Knows where a position
 * of the sheet lies in the text, and the other way round. Immutable.
 */
final class Sheet {

    private final Correction correction;
    private final List<Passage> passages;
    private final int[] starts;
    private final String words;

    private Sheet(Correction correction) {
        this.correction = correction;
        this.passages = correction.passages();
        this.starts = new int[passages.size()];
        StringBuilder all = new StringBuilder(correction.text().length());
        for (int i = 0; i < starts.length; i++) {
            all.append(i == 0 ? "" : "\n");
            starts[i] = all.length();
            all.append(
                    correction.text(),
                    passages.get(i).span().start(),
                    passages.get(i).span().end());
        }
        words = all.toString();
    }

    static Sheet of(Correction correction) {
        return new Sheet(correction);
    }

    String words() {
        return words;
    }

    List<Passage> passages() {
        return passages;
    }

    /** Where a passage begins on the sheet. */
    int start(int passage) {
        return starts[passage];
    }

    /** The index of the passage that holds a position of the sheet; the line end after one belongs to it. */
    int passageAt(int position) {
        int at = Arrays.binarySearch(starts, position);
        return Math.max(0, at >= 0 ? at : -at - 2);
    }

    /** Whether a passage begins there. */
    boolean begins(int position) {
        return Arrays.binarySearch(starts, position) >= 0;
    }

    /** The position of the text. */
    int toText(int position) {
        int at = passageAt(position);
        Span span = passages.get(at).span();
        return Math.min(span.end(), span.start() + position - starts[at]);
    }

    /** The position on the sheet; what stands between two passages lies at the beginning of the second. */
    int toSheet(int position) {
        int low = 0;
        int high = passages.size() - 1;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (passages.get(middle).span().end() < position) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        Span span = passages.get(low).span();
        return starts[low] + Math.max(0, Math.min(span.length(), position - span.start()));
    }

    /** The turn whose line end the span is, and nothing else; -1 for any other. */
    int brokenTurn(int from, int to) {
        if (to != from + 1 || to > words.length() || !begins(to)) {
            return -1;
        }
        return passages.get(passageAt(to)).turn();
    }

    Correction correction() {
        return correction;
    }
}
