package org.sheaf.documents.within;

/** Is told what a file holds, part by part. */
public interface Finder {

    /** Words. The same words may come in more than one reading. */
    void words(Passage passage);

    /**
     * Something that may show words and cannot be read.
     *
     * @param place where it is
     * @param what it is, for instance “a picture”
     */
    void unseen(String place, String what);
}
