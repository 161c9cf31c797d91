package org.sheaf.documents;

import javax.xml.stream.XMLStreamException;
import org.jspecify.annotations.Nullable;

/** Looks beneath exceptions; those of StAX keep what lay beneath them in a place of their own. */
final class Causes {

    private static final int LONGEST_CHAIN = 30;

    private Causes() {}

    /** Whether it was limits of ours that a document went beyond. */
    static boolean isTooMuch(Throwable thrown) {
        Throwable at = thrown;
        for (int i = 0; at != null && i < LONGEST_CHAIN; i++) {
            if (at instanceof WordBody.TooLong || at instanceof ZipParts.TooLarge) {
                return true;
            }
            at = beneath(at);
        }
        return false;
    }

    private static @Nullable Throwable beneath(Throwable thrown) {
        return thrown instanceof XMLStreamException xml && xml.getNestedException() != null
                ? xml.getNestedException()
                : thrown.getCause();
    }
}
