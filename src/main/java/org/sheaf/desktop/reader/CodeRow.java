package org.sheaf.desktop.reader;

import java.awt.Color;
import org.sheaf.desktop.action.Words;
import org.sheaf.desktop.theme.CodeColours;
import org.sheaf.desktop.theme.Palette;
import org.sheaf.study.Code;
import org.sheaf.study.Id;
import org.sheaf.study.Study;

/** One row of the code bar's list. */
sealed interface CodeRow {

    /** How a screen reader says it. */
    String spoken();

    /**
     * A code that is offered.
     *
     * @param offer which and why
     * @param rgb its colour as codes keep it, so that an open bar follows a change of tone
     * @param path the names of the codes above it, empty at the top and in the pool
     * @param count how many passages it has
     * @param digit its recent-code key, 0 for none
     * @param given whether the quotation carries it already
     */
    record Known(CodeRanking.Offer offer, int rgb, String path, int count, int digit, boolean given)
            implements CodeRow {

        static Known of(CodeRanking.Offer offer, Study study, int digit, boolean given) {
            Code code = offer.code();
            Id<Code> above = code.parent();
            String path = above == null
                    ? ""
                    : study.codes().find(above).map(study.framework()::path).orElse("");
            int rgb = code.colour() < 0 ? CodeColours.nth(offer.number()) : code.colour();
            return new Known(offer, rgb, path, study.total(code.id()).passages(), digit, given);
        }

        /** The colour of its swatch in the tone in use. */
        Color colour() {
            return CodeColours.shown(rgb, Palette.now());
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
            if (!path.isEmpty()) {
                words.append(", ").append(path);
            }
            if (!why().isEmpty()) {
                words.append(", ").append(why());
            }
            words.append(", ").append(count);
            if (digit > 0) {
                words.append(", ").append(Words.of("codebar.key", digit));
            }
            if (given) {
                words.append(", ").append(Words.of("codebar.given"));
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
