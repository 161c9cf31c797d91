package org.sheaf.desktop.reader;

import java.awt.Color;
import org.sheaf.desktop.action.Words;
import org.sheaf.desktop.theme.CodeColours;
import org.sheaf.study.Code;
import org.sheaf.study.Study;

/** One row of the code bar's list. */
sealed interface CodeRow {

    /** How a screen reader says it. */
    String spoken();

    /**
     * A code that is offered.
     *
     * @param offer which and why
     * @param colour of its swatch
     * @param parent the name of the code above it, empty at the top and in the pool
     * @param count how many passages it has
     * @param digit its recent-code key, 0 for none
     */
    record Known(CodeRanking.Offer offer, Color colour, String parent, int count, int digit) implements CodeRow {

        static Known of(CodeRanking.Offer offer, Study study, CodeColours colours, int digit) {
            Code code = offer.code();
            String parent = code.parent() == null
                    ? ""
                    : study.codes().find(code.parent()).map(Code::name).orElse("");
            return new Known(
                    offer, colours.of(code.id()), parent, study.total(code.id()).passages(), digit);
        }

        /** Why it is offered, where the name does not show it. */
        String why() {
            return switch (offer.reason()) {
                case ALIAS -> Words.of("codebar.alias", offer.found());
                case DEFINITION -> Words.of("codebar.definition", offer.found());
                default -> "";
            };
        }

        @Override
        public String spoken() {
            StringBuilder words = new StringBuilder(offer.code().name());
            if (!parent.isEmpty()) {
                words.append(", ").append(parent);
            }
            if (!why().isEmpty()) {
                words.append(", ").append(why());
            }
            words.append(", ").append(count);
            if (digit > 0) {
                words.append(", ").append(Words.of("codebar.key", digit));
            }
            return words.toString();
        }
    }

    /**
     * A new open code.
     *
     * @param name as typed
     */
    record New(String name) implements CodeRow {
        /** The row's words. */
        String label() {
            return Words.of("codebar.new", name);
        }

        @Override
        public String spoken() {
            return label();
        }
    }
}
