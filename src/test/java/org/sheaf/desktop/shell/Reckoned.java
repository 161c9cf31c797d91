package org.sheaf.desktop.shell;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import org.sheaf.reconcile.passages.Disagreement;
import org.sheaf.reconcile.passages.Side;
import org.sheaf.study.Code;
import org.sheaf.study.Coder;
import org.sheaf.study.Decision.Outcome;
import org.sheaf.study.Id;
import org.sheaf.study.Study;
import org.sheaf.text.IntervalSet;
import org.sheaf.text.Span;

/** What a consensus has to hold, reckoned from the coders' layers and from what was pressed. */
final class Reckoned {

    private final Supplier<Study> study;
    private final Set<String> expected = new TreeSet<>();

    Reckoned(Supplier<Study> study) {
        this.study = study;
    }

    /** All of it: words with a code. */
    Set<String> all() {
        return expected;
    }

    /**
     * What follows from a decision.
     *
     * @param coder whose is kept
     * @param other the code that is given instead
     * @param letters how much of the words a new extent has
     */
    void decided(Disagreement about, Outcome outcome, Id<Coder> coder, String other, int letters) {
        Span words = about.span();
        switch (outcome) {
            case KEPT, REDEFINE -> kept(about, coder);
            case BOTH -> sides(about.sides());
            case OTHER_CODE -> expected.add(words + " " + other);
            case NEW_EXTENT ->
                about.codes()
                        .forEach(code ->
                                expected.add(new Span(words.start(), words.start() + letters) + " " + name(code)));
            case NEITHER, PUT_ASIDE, SENT_ON -> {}
        }
    }

    /** One coder's passages are kept. */
    void kept(Disagreement about, Id<Coder> coder) {
        sides(about.sides().stream().filter(side -> side.coder().equals(coder)).toList());
    }

    /** The passages of some sides; those of one code that overlap are one. */
    void sides(List<Side> sides) {
        for (Id<Code> code : sides.stream().map(Side::code).distinct().toList()) {
            IntervalSet.of(sides.stream()
                            .filter(side -> side.code().equals(code))
                            .flatMap(side -> side.passages().stream())
                            .toList())
                    .spans()
                    .forEach(span -> expected.add(span + " " + name(code)));
        }
    }

    private String name(Id<Code> code) {
        return study.get().codes().get(code).name();
    }
}
