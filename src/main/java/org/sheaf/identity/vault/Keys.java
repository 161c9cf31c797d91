package org.sheaf.identity.vault;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Arrays;
import javax.crypto.AEADBadTagException;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.bouncycastle.crypto.digests.SHA256Digest;
import org.bouncycastle.crypto.generators.HKDFBytesGenerator;
import org.bouncycastle.crypto.params.HKDFParameters;

/** Keys and what is done with them: AES-256-GCM (NIST SP 800-38D) and HKDF over SHA-256 (RFC 5869). */
final class Keys {

    /** As many bytes has a key. */
    static final int BYTES = 32;

    static final int NONCE = 12;
    static final int TAG = 16;

    private static final SecureRandom RANDOM = new SecureRandom();

    private Keys() {}

    static byte[] random(int bytes) {
        byte[] all = new byte[bytes];
        RANDOM.nextBytes(all);
        return all;
    }

    /** A key for one use, from a key and a salt. */
    static byte[] derived(byte[] key, byte[] salt, String use) {
        HKDFBytesGenerator generator = new HKDFBytesGenerator(new SHA256Digest());
        generator.init(new HKDFParameters(key, salt, use.getBytes(StandardCharsets.UTF_8)));
        byte[] derived = new byte[BYTES];
        generator.generateBytes(derived, 0, BYTES);
        return derived;
    }

    static Cipher sealing(byte[] key, byte[] nonce, byte[] bound) {
        return cipher(Cipher.ENCRYPT_MODE, key, nonce, bound);
    }

    static Cipher opening(byte[] key, byte[] nonce, byte[] bound) {
        return cipher(Cipher.DECRYPT_MODE, key, nonce, bound);
    }

    private static Cipher cipher(int mode, byte[] key, byte[] nonce, byte[] bound) {
        try {
            Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
            cipher.init(mode, new SecretKeySpec(key, "AES"), new GCMParameterSpec(8 * TAG, nonce));
            cipher.updateAAD(bound);
            return cipher;
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("every Java has AES/GCM/NoPadding", impossible);
        }
    }

    /**
     * Finishes a cipher over the last bytes.
     *
     * @throws AEADBadTagException when what is opened was altered, or the key is another
     */
    static byte[] finish(Cipher cipher, byte[] bytes, int length) throws AEADBadTagException {
        try {
            return cipher.doFinal(bytes, 0, length);
        } catch (AEADBadTagException altered) {
            throw altered;
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    static byte[] sha256(byte[]... parts) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            for (byte[] part : parts) {
                digest.update(part);
            }
            return digest.digest();
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("every Java has SHA-256", impossible);
        }
    }

    /** Letters as bytes, without a String of them. */
    static byte[] utf8(CharBuffer letters) {
        ByteBuffer encoded = StandardCharsets.UTF_8.encode(letters);
        byte[] bytes = new byte[encoded.remaining()];
        encoded.get(bytes).rewind();
        while (encoded.hasRemaining()) {
            encoded.put((byte) 0);
        }
        return bytes;
    }

    static void wipe(byte[] secret) {
        Arrays.fill(secret, (byte) 0);
    }
}
