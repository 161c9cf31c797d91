package org.sheaf.desktop.themes;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sheaf.desktop.action.Words;
import org.sheaf.study.Code;
import org.sheaf.study.Id;
import org.sheaf.study.QuotationRef;
import org.sheaf.study.Theme;

/** What is being carried over the board. */
sealed interface Load {

    /** The theme it comes from; null for what lies beside the board. */
    @Nullable
    Id<Theme> from();

    /** What it is called while it is carried. */
    String name();

    /** The cards in it, one by one. */
    default List<Load> each() {
        return List.of(this);
    }

    /** The card that was grasped; its kind says among which others the load is put. */
    default Load first() {
        return each().get(0);
    }

    /** One card as it is, several together. */
    static Load of(List<Load> cards) {
        return cards.size() == 1 ? cards.get(0) : new Several(cards);
    }

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
     * @param from the theme, or null for one that is in none
     * @param ref which
     * @param contrary whether it speaks against the theme
     * @param name its words
     */
    record OfQuotation(@Nullable Id<Theme> from, QuotationRef ref, boolean contrary, String name) implements Load {}

    /**
     * A theme or sub-theme itself, with everything in it; it goes among themes, never into the pool.
     *
     * @param theme which
     */
    record OfTheme(Theme theme) implements Load {
        @Override
        public @Nullable Id<Theme> from() {
            return null;
        }

        @Override
        public String name() {
            return theme.name();
        }
    }

    /**
     * Cards that were marked together.
     *
     * @param each the grasped one first, then in order of the board; at least two
     */
    record Several(List<Load> each) implements Load {
        /** Copies the list. */
        public Several {
            each = List.copyOf(each);
        }

        @Override
        public @Nullable Id<Theme> from() {
            return first().from();
        }

        @Override
        public String name() {
            return Words.of("themes.several", each.size());
        }
    }
}
