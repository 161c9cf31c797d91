package org.sheaf.store;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.HexFormat;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;
import org.jspecify.annotations.Nullable;

/**
 * How a passphrase becomes the key of an encrypted study. H2 stretches a password only ten times, so it is given the
 * result of PBKDF2 (RFC 8018, section 5.2) over HMAC-SHA-256.
 *
 * @param salt hexadecimal, not secret
 * @param rounds of PBKDF2
 */
record KeyStretch(String salt, int rounds) {

    private static final int ROUNDS = 600_000; // OWASP's advice of 2023 for HMAC-SHA-256
    private static final int KEY_BITS = 256;

    static KeyStretch fresh() {
        byte[] salt = new byte[16];
        new SecureRandom().nextBytes(salt);
        return new KeyStretch(HexFormat.of().formatHex(salt), ROUNDS);
    }

    static @Nullable KeyStretch read(JsonNode node) {
        return node.isObject()
                ? new KeyStretch(node.path("salt").asText(), node.path("rounds").asInt())
                : null;
    }

    ObjectNode json() {
        return JsonNodeFactory.instance
                .objectNode()
                .put("stretched", "PBKDF2-HMAC-SHA256")
                .put("salt", salt)
                .put("rounds", rounds);
    }

    /** The database's file password, as letters H2 accepts. */
    char[] stretch(char[] passphrase) {
        PBEKeySpec spec = new PBEKeySpec(passphrase, HexFormat.of().parseHex(salt), rounds, KEY_BITS);
        try {
            byte[] key = SecretKeyFactory.getInstance("PBKDF2WithHmacSHA256")
                    .generateSecret(spec)
                    .getEncoded();
            return HexFormat.of().formatHex(key).toCharArray();
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("every Java has PBKDF2WithHmacSHA256", impossible);
        } finally {
            spec.clearPassword();
        }
    }
}
