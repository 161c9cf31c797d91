package org.sheaf.desktop.reader;

import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.sheaf.study.Code;
import org.sheaf.study.Coder;
import org.sheaf.study.Id;
import org.sheaf.study.Quotation;

/**
 * Which codings the reader draws and how.
 *
 * @param coders whose; empty for all
 * @param pieces which; {@link Pieces#ALL} for all, quotations without a code among them
 * @param speakers in whose turns, by their number in the transcript; empty for all. What others say steps back
 * @param codings whether any are drawn at all
 * @param byCoder whether stripes and underlines take the coder's colour instead of the code's
 */
public record Shown(Set<Id<Coder>> coders, Pieces pieces, Set<Integer> speakers, boolean codings, boolean byCoder) {

    /** Everything, in the codes' colours. */
    public static final Shown ALL = new Shown(Set.of(), Pieces.ALL, Set.of(), true, false);

    /**
     * What codes and themes bring.
     *
     * @param all whether everything is meant; then the rest is empty
     * @param codes these
     * @param single quotations besides
     * @param leftOut of a code the quotations that do not belong
     */
    public record Pieces(
            boolean all, Set<Id<Code>> codes, Set<Id<Quotation>> single, Map<Id<Code>, Set<Id<Quotation>>> leftOut) {

        /** Everything. */
        public static final Pieces ALL = new Pieces(true, Set.of(), Set.of(), Map.of());

        /** Copies the sets. */
        public Pieces {
            codes = Set.copyOf(codes);
            single = Set.copyOf(single);
            leftOut = leftOut.entrySet().stream()
                    .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, one -> Set.copyOf(one.getValue())));
        }

        /** These codes; everything when there are none. */
        public static Pieces of(Set<Id<Code>> codes) {
            return codes.isEmpty() ? ALL : new Pieces(false, codes, Set.of(), Map.of());
        }

        boolean wants(Id<Code> code, Id<Quotation> quotation) {
            if (all) {
                return true;
            }
            Set<Id<Quotation>> out = leftOut.get(code);
            return codes.contains(code) && (out == null || !out.contains(quotation)) || wants(quotation);
        }

        /** Whether a quotation is wanted with all its codes, or without any. */
        boolean wants(Id<Quotation> quotation) {
            return all || single.contains(quotation);
        }
    }

    /** Copies the sets. */
    public Shown {
        coders = Set.copyOf(coders);
        speakers = Set.copyOf(speakers);
    }

    /** The same, of these coders only; of all when empty. */
    public Shown of(Set<Id<Coder>> wanted) {
        return new Shown(wanted, pieces, speakers, codings, byCoder);
    }

    /** The same, with these codes only; with all when empty. */
    public Shown with(Set<Id<Code>> wanted) {
        return new Shown(coders, Pieces.of(wanted), speakers, codings, byCoder);
    }

    /** The same, in these speakers' turns only; in all when empty. */
    public Shown saidBy(Set<Integer> wanted) {
        return new Shown(coders, pieces, wanted, codings, byCoder);
    }

    /** The same, with codings drawn or not. */
    public Shown codings(boolean drawn) {
        return new Shown(coders, pieces, speakers, drawn, byCoder);
    }

    /** The same, in the coders' colours or the codes'. */
    public Shown byCoder(boolean yes) {
        return new Shown(coders, pieces, speakers, codings, yes);
    }

    boolean wants(Id<Coder> coder) {
        return codings && (coders.isEmpty() || coders.contains(coder));
    }
}
