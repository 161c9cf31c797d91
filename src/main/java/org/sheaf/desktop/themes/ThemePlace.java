package org.sheaf.desktop.themes;

import java.awt.Point;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sheaf.study.Theme;

/**
 * Where a theme goes that is let go over a board: between two columns into the order of themes, or in the middle of a
 * column among the sub-themes of that theme.
 *
 * @param parent under which theme; null for the themes themselves
 * @param index how many stand before it there, itself counted where it lies there already, from 0
 */
record ThemePlace(@Nullable Theme parent, int index) {

    /** What part of a column, at either side, lets a theme go beside it. */
    private static final double BESIDE_THEME = 0.3;
    /** A sub-theme mostly goes into another theme. */
    private static final double BESIDE_PART = 0.15;

    /** The place that a point of a board means. */
    static ThemePlace at(Point point, Load.OfTheme load, List<SectionView> columns) {
        boolean top = load.theme().parent() == null;
        for (int i = 0; i < columns.size(); i++) {
            SectionView column = columns.get(i);
            double edge = column.getWidth() * (top ? BESIDE_THEME : BESIDE_PART);
            if (point.x < column.getX() + edge) {
                return new ThemePlace(null, i);
            }
            boolean itself = column.theme().id().equals(load.theme().id());
            if (itself && point.x <= column.getX() + column.getWidth()) {
                return new ThemePlace(null, i);
            }
            if (!itself && point.x <= column.getX() + column.getWidth() - edge) {
                return new ThemePlace(column.theme(), column.indexAt(load, point.y - column.getY()));
            }
        }
        return new ThemePlace(null, columns.size());
    }

    /** The column that would take it in. */
    Optional<SectionView> into(List<SectionView> columns) {
        Theme above = parent;
        return columns.stream()
                .filter(column -> above != null && column.theme().id().equals(above.id()))
                .findFirst();
    }
}
