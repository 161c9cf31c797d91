package org.sheaf.desktop.reader;

import java.util.Set;
import org.sheaf.study.Code;
import org.sheaf.study.Coder;
import org.sheaf.study.Id;

/**
 * Which codings the reader draws and how.
 *
 * @param coders whose; empty for all
 * @param codes which; empty for all, quotations without a code among them
 * @param codings whether any are drawn at all
 * @param byCoder whether stripes and underlines take the coder's colour instead of the code's
 */
public record Shown(Set<Id<Coder>> coders, Set<Id<Code>> codes, boolean codings, boolean byCoder) {

    /** Everything, in the codes' colours. */
    public static final Shown ALL = new Shown(Set.of(), Set.of(), true, false);

    /** Copies the sets. */
    public Shown {
        coders = Set.copyOf(coders);
        codes = Set.copyOf(codes);
    }

    /** The same, of these coders only; of all when empty. */
    public Shown of(Set<Id<Coder>> wanted) {
        return new Shown(wanted, codes, codings, byCoder);
    }

    /** The same, with these codes only; with all when empty. */
    public Shown with(Set<Id<Code>> wanted) {
        return new Shown(coders, wanted, codings, byCoder);
    }

    /** The same, with codings drawn or not. */
    public Shown codings(boolean drawn) {
        return new Shown(coders, codes, drawn, byCoder);
    }

    /** The same, in the coders' colours or the codes'. */
    public Shown byCoder(boolean yes) {
        return new Shown(coders, codes, codings, yes);
    }

    boolean wants(Id<Coder> coder) {
        return codings && (coders.isEmpty() || coders.contains(coder));
    }

    boolean wantsCode(Id<Code> code) {
        return codes.isEmpty() || codes.contains(code);
    }
}
