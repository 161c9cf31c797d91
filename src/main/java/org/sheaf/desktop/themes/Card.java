package org.sheaf.desktop.themes;

import java.util.List;
import org.sheaf.study.Code;
import org.sheaf.study.Id;
import org.sheaf.study.QuotationRef;
import org.sheaf.study.Theme;

/** What lies on the board under a theme. */
sealed interface Card {

    /** The theme it lies under. */
    Id<Theme> under();

    /** Tells cards apart when the board is made anew. */
    default Object key() {
        return this instanceof OfCode of
                ? List.of(of.under(), of.code().id())
                : List.of(under(), ((OfQuotation) this).ref());
    }

    /**
     * A code that feeds the theme.
     *
     * @param under the theme
     * @param code which
     * @param themes of the same analysis that it feeds
     */
    record OfCode(Id<Theme> under, Code code, int themes) implements Card {}

    /**
     * A single quotation.
     *
     * @param under the theme
     * @param ref which
     * @param contrary whether it speaks against the theme
     */
    record OfQuotation(Id<Theme> under, QuotationRef ref, boolean contrary) implements Card {}
}
