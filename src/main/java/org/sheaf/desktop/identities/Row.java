package org.sheaf.desktop.identities;

/** A line of the list of names. */
sealed interface Row {

    /** Tells lines apart when they are shown anew. */
    Object key();

    /**
     * Over the names of a group.
     *
     * @param group which
     * @param count how many there are
     * @param folded whether they are hidden
     */
    record Head(Found.Group group, int count, boolean folded) implements Row {
        @Override
        public Object key() {
            return group;
        }
    }

    /**
     * A name.
     *
     * @param found which
     * @param below what is proposed or stands in its stead, in words
     */
    record Name(Found found, String below) implements Row {
        @Override
        public Object key() {
            return found.id();
        }
    }
}
