package org.sheaf.study;

import java.nio.ByteBuffer;
import java.security.InvalidKeyException;
import java.security.NoSuchAlgorithmException;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Keyed hashes of quoted words, by which “every coding still covers the words it covered” can be checked. The first 64
 * bits of HMAC-SHA-256 (RFC 2104) over UTF-16, the higher byte first; the key belongs to the epoch. One thread at a time.
 */
public final class Seals {

    private final Mac mac;

    /** Takes the epoch's key. */
    public Seals(byte[] key) {
        try {
            mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(key, "HmacSHA256"));
        } catch (NoSuchAlgorithmException | InvalidKeyException impossible) {
            throw new IllegalStateException("every Java has HmacSHA256", impossible);
        }
    }

    /** The seal of the words; never 0, which stands for none. */
    public long of(String words) {
        // Copied whole: Java's UTF-16 encoder takes longer than the hash.
        ByteBuffer bytes = ByteBuffer.allocate(Character.BYTES * words.length());
        bytes.asCharBuffer().put(words.toCharArray());
        long seal = ByteBuffer.wrap(mac.doFinal(bytes.array())).getLong();
        return seal == 0 ? 1 : seal;
    }
}
