package org.sheaf.identity.vault;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.X509EncodedKeySpec;
import javax.crypto.AEADBadTagException;
import javax.crypto.KeyAgreement;
import org.sheaf.study.Refusal;

/**
 * Locks bytes so that only a vault's owner can open them: X25519 (RFC 7748) with a key made for each, HKDF, AES-256-GCM. So a
 * file can be brought in where the vault is not at hand.
 */
public final class Tray {

    private static final String CURVE = "X25519";
    private static final String USE = "sheaf sealed tray";

    private Tray() {}

    static KeyPair fresh() {
        try {
            return KeyPairGenerator.getInstance(CURVE).generateKeyPair();
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("every Java since 11 has X25519", impossible);
        }
    }

    /**
     * Locks bytes.
     *
     * @param to a vault's public key, as {@link Vault#trayKey()} gives it
     */
    public static byte[] seal(byte[] to, byte[] open) {
        try {
            PublicKey theirs = KeyFactory.getInstance(CURVE).generatePublic(new X509EncodedKeySpec(to));
            KeyPair once = fresh();
            byte[] mine = once.getPublic().getEncoded();
            byte[] nonce = Keys.random(Keys.NONCE);
            byte[] key = agreed(once.getPrivate(), theirs, mine, to);
            byte[] sealed = Keys.finish(Keys.sealing(key, nonce, mine), open, open.length);
            return ByteBuffer.allocate(1 + mine.length + nonce.length + sealed.length)
                    .put((byte) mine.length)
                    .put(mine)
                    .put(nonce)
                    .put(sealed)
                    .array();
        } catch (GeneralSecurityException unusable) {
            throw new IllegalArgumentException("not a key of a vault", unusable);
        }
    }

    /**
     * Opens what was locked.
     *
     * @throws Refusal when it was altered, or locked to another vault
     */
    static byte[] open(byte[] mine, byte[] myPublic, byte[] sealed) {
        try {
            ByteBuffer all = ByteBuffer.wrap(sealed);
            byte[] theirs = new byte[all.get() & 0x7f];
            byte[] nonce = new byte[Keys.NONCE];
            all.get(theirs).get(nonce);
            byte[] body = new byte[all.remaining()];
            all.get(body);
            KeyFactory keys = KeyFactory.getInstance(CURVE);
            PrivateKey own = keys.generatePrivate(new PKCS8EncodedKeySpec(mine));
            PublicKey once = keys.generatePublic(new X509EncodedKeySpec(theirs));
            return Keys.finish(Keys.opening(agreed(own, once, theirs, myPublic), nonce, theirs), body, body.length);
        } catch (AEADBadTagException
                | java.security.spec.InvalidKeySpecException
                | java.nio.BufferUnderflowException e) {
            throw new Refusal("A sealed file was altered, or was sealed for another vault. It was left as it is.", e);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static byte[] agreed(PrivateKey mine, PublicKey theirs, byte[] once, byte[] vault)
            throws GeneralSecurityException {
        KeyAgreement agreement = KeyAgreement.getInstance(CURVE);
        agreement.init(mine);
        agreement.doPhase(theirs, true);
        ByteArrayOutputStream salt = new ByteArrayOutputStream();
        salt.writeBytes(once);
        salt.writeBytes(vault);
        byte[] shared = agreement.generateSecret();
        byte[] key = Keys.derived(shared, salt.toByteArray(), USE);
        Keys.wipe(shared);
        return key;
    }
}
