package org.sheaf.identity.vault;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.CharBuffer;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.HexFormat;
import org.bouncycastle.crypto.generators.Argon2BytesGenerator;
import org.bouncycastle.crypto.params.Argon2Parameters;

/**
 * How a passphrase becomes a key: Argon2id (RFC 9106).
 *
 * @param salt hexadecimal, not secret
 * @param memory in KiB
 * @param passes over that memory
 * @param lanes that could run side by side
 */
record Stretch(String salt, int memory, int passes, int lanes) {

    private static final int MOST_MEMORY = 1 << 20;
    private static final int MOST = 64;

    /** What RFC 9106, section 4, recommends second, for machines that cannot spare 2 GiB. */
    static Stretch fresh() {
        return new Stretch(HexFormat.of().formatHex(Keys.random(16)), 1 << 16, 3, 4);
    }

    static Stretch read(JsonNode node) {
        return new Stretch(
                node.path("salt").asText(),
                node.path("memory").asInt(),
                node.path("passes").asInt(),
                node.path("lanes").asInt());
    }

    /** Whether a file that asks for this is to be trusted with the machine's memory and time. */
    boolean isReasonable() {
        return memory >= 8 && memory <= MOST_MEMORY && passes >= 1 && passes <= MOST && lanes >= 1 && lanes <= MOST;
    }

    ObjectNode json() {
        return JsonNodeFactory.instance
                .objectNode()
                .put("stretched", "Argon2id")
                .put("salt", salt)
                .put("memory", memory)
                .put("passes", passes)
                .put("lanes", lanes);
    }

    /** The key, 32 bytes. The same letters give the same key however the keyboard composes them. */
    byte[] key(char[] passphrase) {
        Argon2BytesGenerator generator = new Argon2BytesGenerator();
        generator.init(new Argon2Parameters.Builder(Argon2Parameters.ARGON2_id)
                .withVersion(Argon2Parameters.ARGON2_VERSION_13)
                .withMemoryAsKB(memory)
                .withIterations(passes)
                .withParallelism(lanes)
                .withSalt(HexFormat.of().parseHex(salt))
                .build());
        byte[] key = new byte[Keys.BYTES];
        CharBuffer letters = CharBuffer.wrap(passphrase);
        byte[] bytes = Keys.utf8(
                Normalizer.isNormalized(letters, Normalizer.Form.NFC)
                        ? letters
                        : CharBuffer.wrap(Normalizer.normalize(letters, Normalizer.Form.NFC)));
        try {
            generator.generateBytes(bytes, key);
            return key;
        } finally {
            Keys.wipe(bytes);
        }
    }

    /** What of it is bound to the key it wraps. */
    byte[] bytes() {
        return json().toString().getBytes(StandardCharsets.UTF_8);
    }
}
