package org.sheaf.analysis;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.sheaf.study.TextCount;
import org.sheaf.study.Transcript;
import org.sheaf.text.Span;

/** The spans found, transcript by transcript; those found twice count once. */
final class RetrievalFindings {

    private final long[][] spans;
    private final int[] sizes;
    private final Map<Place, Integer> turns = new HashMap<>();

    private record Place(int transcript, long span) {}

    /** Takes how many transcripts there are. */
    RetrievalFindings(int transcripts) {
        spans = new long[transcripts][];
        Arrays.fill(spans, new long[0]);
        sizes = new int[transcripts];
    }

    void add(int transcript, int start, int end) {
        int size = sizes[transcript]++;
        if (size == spans[transcript].length) {
            spans[transcript] = Arrays.copyOf(spans[transcript], Math.max(8, size * 2));
        }
        spans[transcript][size] = packed(start, end);
    }

    /** A span with the turn for whose sake it was found; the first one counts. */
    void add(int transcript, Span span, int turn) {
        add(transcript, span.start(), span.end());
        turns.merge(new Place(transcript, packed(span.start(), span.end())), turn, Math::min);
    }

    private static long packed(int start, int end) {
        return (long) start << Integer.SIZE | end;
    }

    /** Sorts each transcript's spans and leaves out what is there twice; nothing is added after. */
    void close() {
        for (int t = 0; t < spans.length; t++) {
            Arrays.sort(spans[t], 0, sizes[t]);
            int kept = 0;
            for (int i = 0; i < sizes[t]; i++) {
                if (kept == 0 || spans[t][kept - 1] != spans[t][i]) {
                    spans[t][kept++] = spans[t][i];
                }
            }
            sizes[t] = kept;
        }
    }

    int size(int transcript) {
        return sizes[transcript];
    }

    Span span(int transcript, int i) {
        long packed = spans[transcript][i];
        return new Span((int) (packed >>> Integer.SIZE), (int) packed);
    }

    /** The turn for whose sake it was found, or -1 when that is the first it overlaps. */
    int turn(int transcript, int i) {
        return turns.getOrDefault(new Place(transcript, spans[transcript][i]), -1);
    }

    int total() {
        return Arrays.stream(sizes).sum();
    }

    /** How many texts hold any; takes all of them in their order. */
    TextCount texts(List<Transcript> all) {
        return TextCount.of(IntStream.range(0, sizes.length)
                .filter(i -> sizes[i] > 0)
                .mapToObj(all::get)
                .toList());
    }
}
