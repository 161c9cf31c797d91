package org.sheaf.study;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/**
 * How often each code stands in one transcript, in passages: in the usual layer and for each coder. Kept beside the page
 * so that lists and trees need not load it. Immutable.
 */
public final class Counts {

    /** Of a transcript without quotations. */
    public static final Counts NONE = new Counts(List.of(), List.of(), new int[0][0], 0);

    private final List<Id<Code>> codes;
    private final List<Id<Coder>> coders;
    /** Row 0 is the usual layer, row 1 + i coder i; a column a code. */
    private final int[][] passages;

    private final int quotations;

    /**
     * Takes what is stored.
     *
     * @param codes the columns
     * @param coders the rows after the first
     * @param passages row 0 the usual layer, row 1 + i coder i
     * @param quotations how many there are, of all coders
     */
    @SuppressWarnings("PMD.ArrayIsStoredDirectly")
    public Counts(List<Id<Code>> codes, List<Id<Coder>> coders, int[][] passages, int quotations) {
        this.codes = List.copyOf(codes);
        this.coders = List.copyOf(coders);
        this.passages = passages.clone();
        this.quotations = quotations;
    }

    /** The counts of a page. */
    public static Counts of(Page page) {
        if (page.size() == 0) {
            return NONE;
        }
        List<Id<Code>> codes = page.columns().codes();
        List<Id<Coder>> coders = page.columns().coders();
        int[][] passages = new int[coders.size() + 1][codes.size()];
        passages[0] = row(page, new Tally(codes, coders, Layer.USUAL.coders(page)));
        for (int i = 0; i < coders.size(); i++) {
            Id<Coder> coder = coders.get(i);
            passages[i + 1] = row(page, new Tally(codes, coders, coder::equals));
        }
        return new Counts(codes, coders, passages, page.size());
    }

    private record Tally(List<Id<Code>> codes, List<Id<Coder>> coders, Predicate<Id<Coder>> wanted) {}

    private static int[] row(Page page, Tally tally) {
        Page.Columns c = page.columns();
        boolean[] counts = new boolean[tally.coders.size()];
        for (int i = 0; i < counts.length; i++) {
            counts[i] = tally.wanted.test(tally.coders.get(i));
        }
        int[] row = new int[tally.codes.size()];
        int[] reach = new int[row.length];
        for (int i = 0; i < page.size(); i++) {
            if (!counts[c.coder()[i]]) {
                continue;
            }
            for (int j = c.firstCoding()[i]; j < c.firstCoding()[i + 1]; j++) {
                int code = c.code()[j];
                if (row[code] == 0 || c.starts()[i] >= reach[code]) {
                    row[code]++;
                }
                reach[code] = Math.max(reach[code], c.ends()[i]);
            }
        }
        return row;
    }

    /** The codes that occur. */
    public List<Id<Code>> codes() {
        return codes;
    }

    /** The coders who marked something. */
    public List<Id<Coder>> coders() {
        return coders;
    }

    /** How many quotations there are, of all coders. */
    public int quotations() {
        return quotations;
    }

    /** Passages of a code in the usual layer. */
    public int of(Id<Code> code) {
        int at = codes.indexOf(code);
        return at < 0 ? 0 : passages[0][at];
    }

    /** Passages of the code at a place of {@link #codes} in the usual layer. */
    int usualAt(int place) {
        return passages[0][place];
    }

    /** Passages of a code by one coder. */
    public int of(Id<Code> code, Id<Coder> coder) {
        int at = codes.indexOf(code);
        int row = coders.indexOf(coder);
        return at < 0 || row < 0 ? 0 : passages[row + 1][at];
    }

    /** Whether a coder has given a quotation a code. */
    public boolean hasCoded(Id<Coder> coder) {
        int row = coders.indexOf(coder);
        return row >= 0 && Arrays.stream(passages[row + 1]).anyMatch(count -> count > 0);
    }

    /** Row 0 the usual layer, row 1 + i coder i; a copy. */
    public int[][] rows() {
        int[][] copy = new int[passages.length][];
        for (int i = 0; i < copy.length; i++) {
            copy[i] = passages[i].clone();
        }
        return copy;
    }

    /** Codes and their passages in the usual layer. */
    public Map<Id<Code>, Integer> usual() {
        Map<Id<Code>, Integer> map = new HashMap<>();
        for (int i = 0; i < codes.size(); i++) {
            if (passages[0][i] > 0) {
                map.put(codes.get(i), passages[0][i]);
            }
        }
        return map;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Counts counts
                && counts.quotations == quotations
                && (isLaidOutLike(counts) || counts.described().equals(described()));
    }

    /** Whether rows and columns are in the same order too, which is the usual case and quickly told. */
    private boolean isLaidOutLike(Counts other) {
        return other.codes.equals(codes) && other.coders.equals(coders) && Arrays.deepEquals(other.passages, passages);
    }

    @Override
    public int hashCode() {
        return described().hashCode();
    }

    private Map<String, Integer> described() {
        Map<String, Integer> map = new HashMap<>();
        List<String> rows = new ArrayList<>(List.of("usual"));
        coders.forEach(coder -> rows.add(coder.toString()));
        for (int row = 0; row < passages.length; row++) {
            for (int at = 0; at < codes.size(); at++) {
                if (passages[row][at] > 0) {
                    map.put(rows.get(row) + codes.get(at), passages[row][at]);
                }
            }
        }
        return map;
    }
}
