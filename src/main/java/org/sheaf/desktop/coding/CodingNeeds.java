package org.sheaf.desktop.coding;

import org.sheaf.desktop.action.Desk;
import org.sheaf.desktop.action.Words;
import org.sheaf.study.Coder;
import org.sheaf.study.Quotation;

/** Says what a step of coding lacks while it cannot be taken, in one sentence. EDT only. */
final class CodingNeeds {

    private final Desk desk;
    private final CodingSteps steps;

    CodingNeeds(Desk desk, CodingSteps steps) {
        this.desk = desk;
        this.steps = steps;
    }

    /** For what is done to selected words or to a quotation. */
    String passage() {
        return Words.of("coding.select");
    }

    /** For what is done with a code used before. */
    String recent(int digit) {
        return steps.passage().isEmpty() ? passage() : Words.of("coding.recent.missing", digit);
    }

    /** For what is done with the code used last. */
    String last() {
        return steps.passage().isEmpty() ? passage() : Words.of("coding.last.missing");
    }

    /** For what makes a quotation of words. */
    String words() {
        return steps.own().isPresent()
                ? Words.of("coding.quoted")
                : steps.passage().map(this::owner).orElse(Words.of("coding.nowords"));
    }

    /** For what is done to a quotation. */
    String quotation() {
        return Words.of("coding.choose");
    }

    /** For what is done to a quotation of one's own. */
    String own() {
        return steps.passage().map(this::owner).orElse(quotation());
    }

    /** For what is done to a code on a quotation of one's own. */
    String ownCoded() {
        return steps.own().isPresent() ? Words.of("coding.uncoded.quotation") : own();
    }

    /** For what is done to the codes of a quotation. */
    String coded() {
        return steps.passage().filter(passage -> passage.quotation() != null).isPresent()
                ? Words.of("coding.uncoded.quotation")
                : quotation();
    }

    private String owner(Marked passage) {
        Quotation quotation = passage.quotation();
        return quotation == null
                ? quotation()
                : Words.of(
                        "coding.others",
                        desk.study()
                                .coders()
                                .find(quotation.coder())
                                .map(Coder::name)
                                .orElse("?"));
    }
}
