package org.sheaf.report;

import java.util.Arrays;
import java.util.List;

/** A row of a table. */
public sealed interface Row {

    /**
     * A cell for each column.
     *
     * @param cells from left to right
     */
    record Cells(List<Cell> cells) implements Row {

        /** Copies the cells. */
        public Cells {
            cells = List.copyOf(cells);
        }
    }

    /**
     * A heading over all columns; on pages only.
     *
     * @param text of it
     */
    record Band(String text) implements Row {}

    /** A row of cells. */
    static Row of(Cell... cells) {
        return new Cells(Arrays.asList(cells));
    }
}
