package org.sheaf.reconcile.passages;

import java.util.List;
import org.sheaf.study.Code;
import org.sheaf.study.Coder;
import org.sheaf.study.Definition;
import org.sheaf.study.Id;
import org.sheaf.text.Span;

/** What a team can decide about a disagreement. */
public sealed interface Choice {

    /**
     * One coder's passages with their codes.
     *
     * @param coder whose
     */
    record Keep(Id<Coder> coder) implements Choice {}

    /** All coders' passages; those of one code that overlap become one. */
    record Both() implements Choice {}

    /** None of them. */
    record Neither() implements Choice {}

    /**
     * The codes in question, on other words.
     *
     * @param span in the revision of the disagreement
     */
    record NewExtent(Span span) implements Choice {}

    /**
     * All words in question, with other codes.
     *
     * @param codes of the study, one at least
     */
    record OtherCode(List<Id<Code>> codes) implements Choice {
        /** Copies the codes. */
        public OtherCode {
            codes = List.copyOf(codes);
        }
    }

    /**
     * A code gets another definition, from which follows what is kept.
     *
     * @param code in question
     * @param definition as it becomes
     * @param then what is kept under it
     */
    record Redefine(Id<Code> code, Definition definition, Choice then) implements Choice {}

    /** Later. */
    record PutAside() implements Choice {}

    /**
     * Another coder is asked.
     *
     * @param coder who is to decide
     */
    record SendOn(Id<Coder> coder) implements Choice {}
}
