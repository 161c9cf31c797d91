package org.sheaf.desktop.quotations;

import java.awt.Rectangle;
import java.util.List;
import java.util.Optional;
import javax.swing.JComponent;
import org.sheaf.analysis.Quote;
import org.sheaf.study.Theme;

/** Shows quotations of which some are chosen: the cards beside the transcript, or the table. EDT only. */
interface QuoteList {

    /** The chosen quotations, from top to bottom. */
    List<Quote> chosenQuotes();

    /** The component with the rows. */
    JComponent rows();

    /** Where the first chosen row stands in it. */
    Rectangle chosenPart();

    /** The theme whose quotations are listed. */
    Optional<Theme> theme();

    /** Whether all that are chosen are left out of the theme. */
    boolean areLeftOut();

    /** Chooses the next row, or the one before. */
    void step(boolean forward);
}
