package org.sheaf.desktop.themes;

import java.util.ArrayList;
import java.util.List;
import org.sheaf.desktop.action.Words;

/** Which cards of a theme are shown: all codes, and of many single quotations the first few, so that the board stays calm. */
final class Fold {

    /** Up to so many single quotations all are shown. */
    static final int FEW = 4;

    private final List<Card> shown = new ArrayList<>();
    private final int single;
    private final boolean unfolded;

    Fold(List<Card> cards, boolean unfolded) {
        this.unfolded = unfolded;
        this.single =
                (int) cards.stream().filter(Card.OfQuotation.class::isInstance).count();
        boolean against = cards.stream().anyMatch(Fold::isContrary);
        int forIt = against ? FEW - 1 : FEW;
        int contrary = 1;
        for (Card card : cards) {
            if (unfolded || !isNeeded() || card instanceof Card.OfCode) {
                shown.add(card);
            } else if (isContrary(card) ? contrary-- > 0 : forIt-- > 0) {
                shown.add(card);
            }
        }
    }

    private static boolean isContrary(Card card) {
        return card instanceof Card.OfQuotation of && of.contrary();
    }

    /** What lies on the board. */
    List<Card> shown() {
        return List.copyOf(shown);
    }

    /** Whether there is more than a few. */
    boolean isNeeded() {
        return single > FEW;
    }

    /** For instance “Show all 12”. */
    String label() {
        return unfolded ? Words.of("themes.fold.few") : Words.of("themes.fold.all", single);
    }
}
