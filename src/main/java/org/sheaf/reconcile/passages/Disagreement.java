package org.sheaf.reconcile.passages;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.sheaf.study.Code;
import org.sheaf.study.Coder;
import org.sheaf.study.Id;
import org.sheaf.study.Transcript;
import org.sheaf.text.Span;

/**
 * Words about which coders differ.
 *
 * @param item names it for as long as the quotations and codes in question are the same
 * @param kind in what way they differ
 * @param transcript where
 * @param revision of the text in which all spans lie
 * @param span all words in question
 * @param sides what each coder marked, in the order of the round's coders
 * @param silent coders who marked nothing here with any of the codes in question
 */
public record Disagreement(
        String item,
        Kind kind,
        Id<Transcript> transcript,
        int revision,
        Span span,
        List<Side> sides,
        List<Id<Coder>> silent) {

    /** Copies the lists. */
    public Disagreement {
        sides = List.copyOf(sides);
        silent = List.copyOf(silent);
    }

    /** The codes in question, each once, in the order of the sides. */
    public List<Id<Code>> codes() {
        Set<Id<Code>> codes = new LinkedHashSet<>();
        sides.forEach(side -> codes.add(side.code()));
        return List.copyOf(codes);
    }

    /** What one coder marked; empty for one who is silent. */
    public Optional<Side> side(Id<Coder> coder) {
        return sides.stream().filter(side -> side.coder().equals(coder)).findFirst();
    }
}
