package org.sheaf.analysis;

import java.util.List;

/**
 * Figures that count so few people that, together with other details, they may show who someone is.
 *
 * @param bound below it a figure is small, in participants
 */
public record SmallCells(int bound) {

    /** How many of the figures about some people are small: of their number, and of each value they share. */
    public int among(int people, List<Characteristic> characteristics) {
        int small = isSmall(people) ? 1 : 0;
        for (Characteristic characteristic : characteristics) {
            if (characteristic.figures() instanceof Characteristic.Shares shares) {
                for (Characteristic.Share share : shares.shares()) {
                    small += isSmall(share.people()) ? 1 : 0;
                }
            }
        }
        return small;
    }

    /** Whether a figure counts somebody, but fewer than the bound. */
    public boolean isSmall(int people) {
        return people > 0 && people < bound;
    }
}
