package org.sheaf.documents.within;

/** Every word of a finished file: of its parts, properties, names, and of files within it. Stateless; any thread. */
public final class Everything {

    private Everything() {}

    /**
     * Tells all that a file holds. Never fails: what cannot be opened is read byte by byte and told as unseen too.
     *
     * @param name the file's name without folder; empty where it has none
     * @param bytes all of it
     */
    public static void in(String name, byte[] bytes, Finder finder) {
        new Contents(new Telling(finder)).file(name, bytes);
    }
}
