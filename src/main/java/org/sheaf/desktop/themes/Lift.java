package org.sheaf.desktop.themes;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A card carried with the keys: Space lifts it, the arrows choose a place, Space puts it down, Esc gives it back. EDT
 * only.
 */
final class Lift {

    private final Carrying carrying;
    private final List<List<SectionView>> columns;
    private int column;
    private int row;

    /** A place in a column, from top to bottom over its sections. */
    private record Stop(SectionView view, int index) {}

    /**
     * Lifts a card.
     *
     * @param load what
     * @param columns the board's columns, each with its sub-themes below it
     * @param from where it lies
     */
    Lift(Load load, List<List<SectionView>> columns, Spot from) {
        this.carrying = new Carrying(load);
        this.columns = columns;
        for (int c = 0; c < columns.size(); c++) {
            List<Stop> stops = stops(c);
            for (int r = 0; r < stops.size(); r++) {
                Stop stop = stops.get(r);
                if (stop.view.theme().id().equals(from.theme()) && stop.index == from.index()) {
                    column = c;
                    row = r;
                }
            }
        }
        show();
    }

    private List<Stop> stops(int of) {
        List<Stop> stops = new ArrayList<>();
        for (SectionView view : columns.get(of)) {
            for (int i = 0; i <= view.places(carrying.load()); i++) {
                stops.add(new Stop(view, i));
            }
        }
        return stops;
    }

    Carrying carrying() {
        return carrying;
    }

    /** To the next place up or down, or to the column beside, as near to the same height as there is one. */
    void move(int down, int right) {
        int to = column + right;
        if (to < 0 || to >= columns.size()) {
            return;
        }
        column = to;
        row = Math.max(0, Math.min(row + down, stops(column).size() - 1));
        show();
    }

    private void show() {
        Stop stop = stops(column).get(row);
        carrying.over(stop.view, stop.index);
        stop.view.showOpened();
    }

    Optional<Spot> spot() {
        return carrying.spot();
    }

    void end() {
        carrying.end();
    }
}
