package org.sheaf.desktop.themes;

import org.jspecify.annotations.Nullable;
import org.sheaf.study.Code;
import org.sheaf.study.Id;
import org.sheaf.study.QuotationRef;
import org.sheaf.study.Theme;

/** What is being carried over the board. */
sealed interface Load {

    /** The theme it comes from; null for a code of the pool. */
    @Nullable
    Id<Theme> from();

    /** What it is called while it is carried. */
    String name();

    /**
     * A code, from a theme or the pool.
     *
     * @param from the theme, or null for the pool
     * @param code which
     */
    record OfCode(@Nullable Id<Theme> from, Code code) implements Load {
        @Override
        public String name() {
            return code.name();
        }
    }

    /**
     * A single quotation.
     *
     * @param from the theme
     * @param ref which
     * @param contrary whether it speaks against the theme
     * @param name its words
     */
    record OfQuotation(Id<Theme> from, QuotationRef ref, boolean contrary, String name) implements Load {}
}
