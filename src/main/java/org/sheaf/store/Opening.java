package org.sheaf.store;

import org.jspecify.annotations.Nullable;

/**
 * How a study is opened.
 *
 * @param holder who opens it, shown to others who find it locked
 * @param passphrase of an encrypted study, or to encrypt a new one; null for a plain one. The array is not kept
 * @param takeOver whether a lock of another machine that gave no sign for two minutes is taken over; ask before
 */
@SuppressWarnings("ArrayRecordComponent") // a passphrase must not become a String that lingers in memory
public record Opening(String holder, char @Nullable [] passphrase, boolean takeOver) {

    /** A plain study. */
    public static Opening by(String holder) {
        return new Opening(holder, null, false);
    }

    /** An encrypted study. */
    public static Opening by(String holder, char @Nullable [] passphrase) {
        return new Opening(holder, passphrase, false);
    }
}
