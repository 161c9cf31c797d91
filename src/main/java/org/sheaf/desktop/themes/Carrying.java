package org.sheaf.desktop.themes;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A card on its way over the board, by pointer or by keys: the place it would get lies open and is lit. EDT only. */
final class Carrying {

    private final Load load;
    private @Nullable SectionView open;
    private @Nullable Spot spot;

    Carrying(Load load) {
        this.load = load;
    }

    Load load() {
        return load;
    }

    Optional<Spot> spot() {
        return Optional.ofNullable(spot);
    }

    /** The part of the board that would take it. */
    Optional<SectionView> over() {
        return Optional.ofNullable(open);
    }

    /** Opens a place; null for none. */
    void over(@Nullable SectionView view, int index) {
        SectionView before = open;
        if (before != null && before != view) {
            before.close();
        }
        open = view;
        spot = view == null ? null : new Spot(view.theme().id(), index);
        if (view != null) {
            view.open(load, index);
        }
    }

    /** Closes the place again. */
    void end() {
        over(null, 0);
    }
}
