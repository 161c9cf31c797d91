package org.sheaf.desktop.reader;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.sheaf.study.Block;
import org.sheaf.study.Id;
import org.sheaf.study.Transcript;
import org.sheaf.study.TranscriptText;
import org.sheaf.text.Span;

/**
 * Where the sentences of one revision of a transcript stand. They fill each block from its first letter to its last,
 * without the blanks between them, reach over no block's end and cut no character. Immutable; any thread.
 */
public final class SentenceSpans {

    private final Id<Transcript> transcript;
    private final int revision;
    private final int[] starts;
    private final int[] ends;

    private SentenceSpans(Transcript head, int[] starts, int[] ends) {
        this.transcript = head.id();
        this.revision = head.revision();
        this.starts = starts;
        this.ends = ends;
    }

    /**
     * Divides a transcript. Not on the EDT where dividing takes long.
     *
     * @param head which transcript, in the revision of {@code text}
     * @param blocks of the text, each of which is divided by itself
     * @param divider gives the spans of the sentences within what it is handed, in order; what it leaves out between two
     *     goes to the first of them
     */
    public static SentenceSpans of(
            Transcript head, TranscriptText text, List<Block> blocks, Function<String, List<Span>> divider) {
        Gathering found = new Gathering(text.text());
        for (Block block : blocks) {
            found.block(block.span(), divider.apply(block.span().of(text.text())));
        }
        return new SentenceSpans(
                head, Arrays.copyOf(found.starts, found.count), Arrays.copyOf(found.ends, found.count));
    }

    /** Whether they are those of this transcript in its present revision. */
    public boolean fits(Transcript head) {
        return head.id().equals(transcript) && head.revision() == revision;
    }

    /** How many there are. */
    public int count() {
        return starts.length;
    }

    /** The sentence of a number, from 0. */
    public Span sentence(int number) {
        return new Span(starts[number], ends[number]);
    }

    /** The sentence of a block that holds a position, or the one before it, or the block's first; empty in a blank one. */
    Optional<Span> at(Span block, int position) {
        int found = Arrays.binarySearch(starts, Math.max(position, block.start()));
        int at = found >= 0 ? found : -found - 2;
        if (at < 0 || starts[at] < block.start()) {
            at++;
        }
        return at < starts.length && ends[at] <= block.end() ? Optional.of(sentence(at)) : Optional.empty();
    }

    /** Sentences as they are found. */
    private static final class Gathering {

        private final String text;
        private int[] starts = new int[256];
        private int[] ends = new int[256];
        private int count;

        Gathering(String text) {
            this.text = text;
        }

        void block(Span block, List<Span> sentences) {
            int from = block.start();
            for (int i = 1; i < sentences.size(); i++) {
                int next =
                        Graphemes.floor(text, block.start() + sentences.get(i).start());
                if (next > from && next < block.end()) {
                    add(from, next);
                    from = next;
                }
            }
            add(from, block.end());
        }

        private void add(int from, int to) {
            int start = from;
            int end = to;
            while (start < end && Character.isWhitespace(text.charAt(start))) {
                start++;
            }
            while (end > start && Character.isWhitespace(text.charAt(end - 1))) {
                end--;
            }
            if (start == end) {
                return;
            }
            if (count == starts.length) {
                starts = Arrays.copyOf(starts, 2 * count);
                ends = Arrays.copyOf(ends, 2 * count);
            }
            starts[count] = start;
            ends[count++] = end;
        }
    }
}
