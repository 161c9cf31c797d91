package org.sheaf.study;

import java.util.function.Predicate;

/** Which coders' quotations a retrieval, count or report speaks of. */
public sealed interface Layer {

    /** Transcript by transcript, the consensus where there is one, else the union of the coders. */
    Layer USUAL = new Usual();
    /** The agreed layer alone. */
    Layer CONSENSUS = new Of(Coder.CONSENSUS);
    /** All coders together, the agreed layer aside. */
    Layer UNION = new Union();

    /** Which coders count in a page. */
    Predicate<Id<Coder>> coders(Page page);

    /** How a report names it, for instance “consensus where there is one, else all coders”. */
    String words();

    /** See {@link #USUAL}. */
    record Usual() implements Layer {
        @Override
        public Predicate<Id<Coder>> coders(Page page) {
            return page.hasConsensus() ? CONSENSUS.coders(page) : UNION.coders(page);
        }

        @Override
        public String words() {
            return "consensus where a transcript has one, else all coders together";
        }
    }

    /** See {@link #UNION}. */
    record Union() implements Layer {
        @Override
        public Predicate<Id<Coder>> coders(Page page) {
            return coder -> !coder.equals(Coder.CONSENSUS.id());
        }

        @Override
        public String words() {
            return "all coders together";
        }
    }

    /**
     * One coder's quotations.
     *
     * @param coder whose
     */
    record Of(Coder coder) implements Layer {
        @Override
        public Predicate<Id<Coder>> coders(Page page) {
            return coder.id()::equals;
        }

        @Override
        public String words() {
            return coder.isConsensus() ? "consensus" : "coded by " + coder.name();
        }
    }
}
