package org.sheaf.study;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.InvalidKeyException;
import java.security.NoSuchAlgorithmException;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Keyed hashes of quoted words, by which “every coding still covers the words it covered” can be checked. The first 64
 * bits of HMAC-SHA-256 (RFC 2104) over UTF-16; the key belongs to the epoch. One thread at a time.
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
        long seal = ByteBuffer.wrap(mac.doFinal(words.getBytes(StandardCharsets.UTF_16BE)))
                .getLong();
        return seal == 0 ? 1 : seal;
    }
}
